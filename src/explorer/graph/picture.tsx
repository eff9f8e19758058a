import './picture.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { GraphLinkFragment } from '../generated/graphql.ts';
import { plural, typeLabels } from '../words/labels.ts';
import type { ShownNode } from './assemble.ts';
import type { Drawing } from './drawing.ts';
import type { Point } from './layout.ts';
import { linkInWords } from './link-in-words.ts';
import { Marks } from './marks.tsx';
import {
  fitting,
  isIn,
  legible,
  nextIn,
  panned,
  type Viewport,
  viewBoxOf,
  ZOOM_STEP,
  zoomed,
} from './viewport.ts';

interface PictureProps {
  readonly drawing: Drawing;
  readonly title: string;
  /** Key of the entity or relationship that is looked at. */
  readonly selected: string | null;
  readonly onSelect: (key: string | null) => void;
  /** The same picture with another thing looked at. */
  readonly addressOf: (key: string) => string;
}

const directions: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Of the pixels of a drawing, how many an arrow with Shift goes. */
const STRIDE = 80;
/** Of the screen, before a press is meant to drag. */
const STILL = 4;

/** What is drawn, to be looked around in: how far one looks at it is no part of its address, as scrolling is not. */
export function Picture({ drawing, title, selected, onSelect, addressOf }: PictureProps) {
  const svg = useRef<SVGSVGElement>(null);
  const [viewport, setViewport] = useState(() => fitting(drawing));
  const [focused, setFocused] = useState<string | null>(null);
  const drag = useRef<{ x: number; y: number; moves: boolean } | null>(null);
  const start = drawing.nodes[0];
  const stop = drawing.nodes.find(({ thing }) => thing.entity.key === focused) ?? start;
  const box = viewBoxOf(drawing, viewport);
  const fit = () => setViewport(fitting(drawing));
  const zoom = (factor: number, around?: Point) =>
    setViewport((now) => zoomed(now, factor, around));

  useLayoutEffect(() => {
    const screen = svg.current?.getBoundingClientRect();
    const [first, ...others] = drawing.nodes.filter(({ thing }) => thing.isStart);
    const around = first && others.length === 0 ? first.at : fitting(drawing).middle;
    if (screen) setViewport(legible(drawing, screen, around));
  }, [drawing]);

  const focus = (key: string) =>
    svg.current?.querySelector<SVGAElement>(`[data-key="${CSS.escape(key)}"] > a`)?.focus();
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = directions[event.key];
    const act = {
      '+': () => zoom(ZOOM_STEP),
      '=': () => zoom(ZOOM_STEP),
      '-': () => zoom(1 / ZOOM_STEP),
      '0': fit,
      Escape: () => onSelect(null),
    }[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey || !(direction || act)) return;
    event.preventDefault();
    act?.();
    if (!direction || !stop) return;
    if (event.shiftKey) {
      setViewport((now) => panned(now, direction.x * STRIDE, direction.y * STRIDE));
    } else {
      const next = nextIn(drawing.nodes, stop.at, direction);
      if (next) focus(next.thing.entity.key);
    }
  };
  // What is selected is an address, so that nodes are links; here they are followed without leaving the picture.
  const onClick = (event: MouseEvent) => {
    const key = (event.target as Element).closest('[data-key]')?.getAttribute('data-key');
    if (!key || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onSelect(key);
  };
  const onWheel = (event: WheelEvent) => {
    // Without a key it scrolls the page, as everywhere.
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    zoom(event.deltaY < 0 ? 1.15 : 1 / 1.15, pointOf(svg.current, event));
  };
  const onPointerMove = (event: PointerEvent) => {
    const from = drag.current;
    const scale = svg.current?.getScreenCTM()?.a;
    if (!from || !scale) return;
    const [x, y] = [event.clientX - from.x, event.clientY - from.y];
    if (!from.moves && Math.hypot(x, y) < STILL) return;
    svg.current?.setPointerCapture(event.pointerId);
    drag.current = { x: event.clientX, y: event.clientY, moves: true };
    setViewport((now) => panned(now, -x / scale, -y / scale));
  };

  return (
    <div class="picture">
      <div class="picture-tools" role="toolbar" aria-label="Zoom">
        <button type="button" class="small" aria-label="Zoom in" onClick={() => zoom(ZOOM_STEP)}>
          +
        </button>
        <button
          type="button"
          class="small"
          aria-label="Zoom out"
          onClick={() => zoom(1 / ZOOM_STEP)}
        >
          −
        </button>
        <button type="button" class="small" onClick={fit}>
          Fit
        </button>
      </div>
      <svg
        ref={svg}
        aria-label={`${title}: the picture`}
        class={viewport.zoom > 1 ? 'is-zoomed' : ''}
        viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
        onClick={onClick}
        onDragStart={(event) => event.preventDefault()}
        onKeyDown={onKeyDown}
        onWheel={onWheel}
        onPointerDown={({ clientX: x, clientY: y, button }) => {
          if (button === 0) drag.current = { x, y, moves: false };
        }}
        onPointerMove={onPointerMove}
        onPointerUp={() => {
          drag.current = null;
        }}
        onPointerCancel={() => {
          drag.current = null;
        }}
      >
        {drawing.links.map(({ thing, marks }) => (
          <g key={thing.key} class={linkClass(thing, selected)} data-key={thing.key}>
            <title>{linkInWords(thing)}</title>
            <path class="wide-line" d={marks[0]?.is === 'path' ? marks[0].d : ''} />
            <Marks of={marks} />
          </g>
        ))}
        {drawing.nodes.map(({ thing, at, marks }) => {
          const { key } = thing.entity;
          return (
            <g key={key} class={`node ${selected === key ? 'selected' : ''}`} data-key={key}>
              <a
                href={addressOf(key)}
                tabindex={stop?.thing === thing ? 0 : -1}
                aria-current={selected === key}
                aria-label={nodeInWords(thing)}
                onFocus={() => {
                  setFocused(key);
                  if (!isIn(box, at)) setViewport(({ zoom }: Viewport) => ({ zoom, middle: at }));
                }}
              >
                <circle class="ring" cx={at.x} cy={at.y} r={22} />
              </a>
              <Marks of={marks} />
            </g>
          );
        })}
      </svg>
    </div>
  );
}

function linkClass({ key, from, to }: GraphLinkFragment, selected: string | null): string {
  if (selected === key) return 'link selected';
  return selected === null || [from.key, to.key].includes(selected) ? 'link' : 'link off';
}

const nodeInWords = ({ entity, hidden }: ShownNode): string =>
  `${entity.name}, ${typeLabels[entity.__typename]}${hidden > 0 ? `, ${plural(hidden, 'neighbour')} not shown` : ''}`;

/** Where in the drawing a pointer is. */
function pointOf(svg: SVGSVGElement | null, { clientX, clientY }: MouseEvent): Point | undefined {
  const matrix = svg?.getScreenCTM();
  return matrix ? new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse()) : undefined;
}
