import { moved, type View, WHOLE, zoomed } from './view.ts';

interface ZoomButtonsProps {
  readonly view: View;
  readonly change: (next: (view: View) => View) => void;
}

type Way = readonly [sign: string, words: string, to: (view: View) => View];

const ways: readonly Way[] = [
  ['←', 'To the west', (view) => moved(view, -0.25, 0)],
  ['→', 'To the east', (view) => moved(view, 0.25, 0)],
  ['↑', 'To the north', (view) => moved(view, 0, -0.25)],
  ['↓', 'To the south', (view) => moved(view, 0, 0.25)],
];

/** Enlarge the map and move it, for those who neither drag nor pinch. */
export function ZoomButtons({ view, change }: ZoomButtonsProps) {
  const isWhole = view.zoom <= 1;
  const button = ([sign, words, to]: Way, isOff: boolean) => (
    <button
      key={words}
      type="button"
      class="small"
      aria-label={words}
      title={words}
      disabled={isOff}
      onClick={() => change(to)}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
  return (
    <div class="row zoom">
      {button(['+', 'Larger', (view) => zoomed(view, 2)], false)}
      {button(['−', 'Smaller', (view) => zoomed(view, 0.5)], isWhole)}
      {ways.map((way) => button(way, isWhole))}
      <button type="button" class="small" disabled={isWhole} onClick={() => change(() => WHOLE)}>
        Whole world
      </button>
    </div>
  );
}
