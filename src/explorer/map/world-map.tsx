import './world-map.css';
import { useId, useMemo } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { entityPath } from '../address.ts';
import { useLens } from '../lens/use-lens.ts';
import { type Atlas, HEIGHT, type Point, WIDTH } from './atlas.ts';
import { join } from './join.ts';
import { fillOf, type Paint, Patterns } from './paint.tsx';
import type { Standing } from './standing.ts';
import { useView } from './use-view.ts';
import { viewBoxOf } from './view.ts';
import { ZoomButtons } from './zoom-buttons.tsx';

/** Square pixels below which a nation is drawn as a dot too. */
const TINY = 12;

export interface Area extends Standing {
  readonly paint: Paint;
  /** What is said of it where it is pointed at. */
  readonly words: string;
}

export interface Mark {
  readonly key: string;
  readonly at: Point;
  readonly words: string;
  /** Shown in it; nothing for a mere dot. */
  readonly count: number | null;
}

interface WorldMapProps {
  /** What a reader who does not see it is told; the lists beside it say the rest. */
  readonly label: string;
  readonly atlas: Atlas;
  readonly areas: readonly Area[];
  readonly marks: readonly Mark[];
  readonly labels: readonly { readonly text: string; readonly at: Point }[];
}

/** The world with nations filled as told, to be enlarged and moved. */
export function WorldMap({ label, atlas, areas, marks, labels }: WorldMapProps) {
  const map = useId();
  const { route } = useLocation();
  const { href } = useLens();
  const { svg, view, setView, pixel, isNarrow } = useView((nation) =>
    route(href(entityPath(nation))),
  );
  const { drawn, shapeless, nationless } = useMemo(() => join(areas, atlas.shapes), [areas, atlas]);
  // The same elements while only the view changes: 241 paths are not compared again.
  const shapes = useMemo(
    () => (
      <>
        {nationless.map(({ name, path }) => (
          <path key={name} class="tone-none" d={path}>
            <title>{name}: no nation of the graph on this date</title>
          </path>
        ))}
        {drawn.flatMap(([{ key, paint, words }, own]) =>
          own.map(({ name, path }) => (
            <path key={`${key} ${name}`} data-nation={key} d={path} {...fillOf(paint, map)}>
              <title>{words}</title>
            </path>
          )),
        )}
        <path class="borders" d={atlas.borders} />
      </>
    ),
    [drawn, nationless, atlas, map],
  );
  const isTiny = (size: number) => size < TINY * pixel * pixel;
  const dots = [
    ...drawn.filter(([, own]) => isTiny(own.reduce((sum, { size }) => sum + size, 0))),
    ...shapeless.map((area) => [area, []] as const),
  ];
  return (
    <div class="world">
      <svg
        ref={svg}
        viewBox={viewBoxOf(view)}
        width={WIDTH}
        height={HEIGHT}
        role="img"
        aria-label={label}
        class={view.zoom > 1 ? 'movable' : undefined}
      >
        <Patterns map={map} paints={areas.map(({ paint }) => paint)} pixel={pixel} />
        <path class="globe" d={atlas.globe} />
        <path class="grid" d={atlas.grid} />
        {shapes}
        {dots.map(([area, [shape]]) => {
          // The middle of islands on both sides of the date line is on neither.
          const at = placeOf(area, atlas) ?? shape?.middle;
          const fill = fillOf(area.paint, map);
          return (
            at && (
              <circle
                key={area.key}
                {...fill}
                class={`dot ${fill.class}`}
                data-nation={area.key}
                cx={at[0]}
                cy={at[1]}
                r={(isNarrow ? 2 : 3) * pixel}
              >
                <title>{area.words}</title>
              </circle>
            )
          );
        })}
        {marks.map((mark) => (
          <MarkAt key={mark.key} mark={mark} pixel={pixel} />
        ))}
        {labels.map(({ text, at }) => (
          <text
            key={text}
            class="label"
            x={at[0]}
            y={at[1]}
            font-size={(isNarrow ? 9.5 : 13) * pixel}
          >
            {text}
          </text>
        ))}
      </svg>
      <ZoomButtons view={view} change={setView} />
    </div>
  );
}

export const placeOf = ({ location }: Pick<Standing, 'location'>, atlas: Atlas): Point | null =>
  location && atlas.place(location.longitude, location.latitude);

function MarkAt({
  mark: { at, words, count },
  pixel,
}: {
  readonly mark: Mark;
  readonly pixel: number;
}) {
  const [x, y] = at;
  return (
    <g class={count === null ? 'point' : 'point counted'}>
      <circle cx={x} cy={y} r={(count === null ? 2.25 : 6) * pixel}>
        <title>{words}</title>
      </circle>
      {count !== null && (
        <text x={x} y={y} dy="0.35em" font-size={9 * pixel}>
          {count}
        </text>
      )}
    </g>
  );
}
