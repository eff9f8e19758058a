import { useId, useMemo } from 'preact/hooks';
import { useAnswerThroughLens } from '../client.ts';
import {
  type MapFigureFragment,
  MapFiguresDocument,
  MapSalesDocument,
  type Measure,
} from '../generated/graphql.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { AnswerPanel } from '../parts/panel.tsx';
import { dollars, plural } from '../words/labels.ts';
import type { Atlas } from './atlas.ts';
import type { PointKind } from './map-state.ts';
import { type Choice, type Figure, figureOf, measureLabel, SALES } from './measures.ts';
import { Swatch } from './paint.tsx';
import { PointLists, usePoints } from './points.tsx';
import { classOf, thresholdsOf } from './scale.ts';
import type { Standing } from './standing.ts';
import { type Area, WorldMap } from './world-map.tsx';

interface OfYear {
  readonly year: number;
  readonly standings: readonly Standing[];
  readonly atlas: Atlas;
  readonly points: readonly PointKind[];
}

/** Nations shaded by an amount of one fiscal year. */
export const MeasureMap = ({ measure, ...rest }: OfYear & { readonly measure: Choice }) =>
  measure === SALES ? <SalesOf {...rest} /> : <AmountsOf measure={measure} {...rest} />;

function AmountsOf({ measure, ...rest }: OfYear & { readonly measure: Measure }) {
  const answer = useAnswerThroughLens(MapFiguresDocument, { measure, year: rest.year });
  const title = `${measureLabel(measure)}, fiscal year ${rest.year}`;
  return (
    <AnswerPanel title={title} answer={answer} empty="No source gives an amount of a nation.">
      {({ graph: { tabulate } }) => <Shaded title={title} rows={tabulate.rows} {...rest} />}
    </AnswerPanel>
  );
}

function SalesOf(props: OfYear) {
  const answer = useAnswerThroughLens(MapSalesDocument, {});
  const title = `${measureLabel(SALES)}, fiscal year ${props.year}`;
  return (
    <AnswerPanel title={title} answer={answer} empty="No sale is known.">
      {({ graph: { tabulateArmsSales } }) => (
        <>
          <Shaded
            title={title}
            rows={tabulateArmsSales.rows.filter(({ keys }) => keys[1] === `${props.year}`)}
            {...props}
          />
          <p class="quiet">
            Ceilings as notified; a notification may never become a sale. Those whose year is not
            certain are left out.
          </p>
        </>
      )}
    </AnswerPanel>
  );
}

interface ShadedProps extends OfYear {
  readonly title: string;
  readonly rows: readonly MapFigureFragment[];
}

function Shaded({ title, rows, standings, atlas, points: kinds }: ShadedProps) {
  const points = usePoints(kinds, standings, atlas);
  const figures = useMemo(
    () => rows.map(figureOf).toSorted((one, other) => (other.amount ?? -1) - (one.amount ?? -1)),
    [rows],
  );
  // Alliances buy too, and some sales are to several.
  const drawn = useMemo(() => {
    const keys = new Set<string | null>(standings.map(({ key }) => key));
    return figures.filter(({ key }) => keys.has(key));
  }, [figures, standings]);
  const thresholds = useMemo(
    () => thresholdsOf(drawn.flatMap(({ amount }) => amount ?? [])),
    [drawn],
  );
  const areas = useMemo(() => {
    const byKey = new Map(figures.map((figure) => [figure.key, figure]));
    return standings.map((standing) => areaOf(standing, byKey.get(standing.key), thresholds));
  }, [standings, figures, thresholds]);
  return (
    <>
      <WorldMap
        label={`World map: ${title}, in US dollars, of ${plural(drawn.length, 'nation')}. The table below has the same.`}
        atlas={atlas}
        areas={areas}
        marks={points.marks}
        labels={[]}
      />
      <Legend figures={drawn} thresholds={thresholds} nations={standings.length} />
      <FigureTable figures={figures} drawn={drawn} />
      <PointLists points={points} standings={standings} />
    </>
  );
}

function areaOf(
  standing: Standing,
  figure: Figure | undefined,
  thresholds: readonly number[],
): Area {
  const amount = figure?.amount ?? null;
  return {
    ...standing,
    paint: {
      tones: amount === null ? [] : [shadeOf(amount, thresholds)],
      hatched: amount !== null && !figure?.isExact,
    },
    words: `${standing.name}: ${figure?.words ?? 'no figure'}`,
  };
}

const shadeOf = (amount: number, thresholds: readonly number[]) =>
  `shade-${classOf(amount, thresholds)}`;

interface LegendProps {
  readonly figures: readonly Figure[];
  readonly thresholds: readonly number[];
  readonly nations: number;
}

function Legend({ figures, thresholds, nations }: LegendProps) {
  const id = useId();
  const amounts = figures.flatMap(({ amount }) => amount ?? []);
  const classes = [null, ...thresholds].map((from, index) => {
    const below = thresholds[index];
    const words =
      from === null
        ? below === undefined
          ? 'Any amount'
          : `below ${dollars(below)}`
        : below === undefined
          ? `${dollars(from)} or more`
          : `${dollars(from)} to ${dollars(below)}`;
    return { words, count: amounts.filter((each) => classOf(each, thresholds) === index).length };
  });
  return (
    <ul class="plain key" aria-label="Legend">
      {amounts.length > 0 &&
        classes.map(({ words, count }, index) => (
          <li key={words}>
            <Swatch map={`${id}-${index}`} paint={{ tones: [`shade-${index}`], hatched: false }} />{' '}
            {words} <span class="quiet">{plural(count, 'nation')}</span>
          </li>
        ))}
      {figures.some(({ isExact }) => !isExact) && (
        <li>
          <Swatch map={`${id}-bound`} paint={{ tones: ['shade-2'], hatched: true }} /> at least so
          much
        </li>
      )}
      <li>
        <Swatch map={`${id}-none`} paint={{ tones: [], hatched: false }} /> no figure{' '}
        <span class="quiet">
          {plural(nations - amounts.length, 'nation')}: nothing is known, which is not zero
        </span>
      </li>
    </ul>
  );
}

interface FigureTableProps {
  readonly figures: readonly Figure[];
  readonly drawn: readonly Figure[];
}

function FigureTable({ figures, drawn }: FigureTableProps) {
  return (
    <details class="group">
      <summary>
        <h3>As a table</h3>{' '}
        <span class="quiet">{plural(figures.length, 'row')}, largest first</span>
      </summary>
      <table>
        <tbody>
          {figures.map((figure) => (
            <tr key={figure.key ?? figure.name}>
              <th scope="row">
                <NameOf figure={figure} />{' '}
                {!drawn.includes(figure) && <span class="quiet">not on the map</span>}
              </th>
              <td>{figure.words}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

const NameOf = ({ figure: { key, name } }: { readonly figure: Figure }) =>
  key === null ? <span>{name}</span> : <EntityLink entity={{ key, name }} />;
