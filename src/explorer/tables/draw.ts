import {
  axisX,
  axisY,
  barX,
  barY,
  dot,
  gridX,
  gridY,
  line,
  type Markish,
  plot,
  ruleX,
  ruleY,
  stackY,
} from '@observablehq/plot';
import { dollars } from '../words/labels.ts';
import type { Chart, Mark } from './series.ts';

const FONT = 13;

/** Draws a chart as wide as its place. Where Plot would set styles inline, which the page's policy refuses, they are in the stylesheet. */
export function draw({ kind, marks, series }: Chart, width: number): Element {
  const colour = (name: string) => `var(--series-${series.indexOf(name) + 1 || 1})`;
  const common = {
    // No style is applied in a document that is not shown.
    document: document.implementation.createHTMLDocument(),
    className: 'plot',
    width,
    marginRight: 16,
    color: { type: 'identity' as const },
    ariaHidden: 'true',
  };
  const options = {
    title: inWords,
    fill: ({ series: name }: Mark) => colour(name),
    fillOpacity: ({ isExact }: Mark) => (isExact ? 1 : 0.45),
  };
  const drawn =
    kind === 'ranking'
      ? plot({ ...common, ...ranked(marks, width, options) })
      : plot({ ...common, ...yearly(kind, marks, series, width, options) });
  for (const styled of [drawn, ...drawn.querySelectorAll('style, [style]')]) {
    if (styled.localName === 'style') styled.remove();
    else styled.removeAttribute('style');
  }
  return document.adoptNode(drawn);
}

interface Filled {
  readonly title: (mark: Mark) => string;
  readonly fill: (mark: Mark) => string;
  readonly fillOpacity: (mark: Mark) => number;
}

/** Shown when a bar is pointed at; Plot's own tips want a document that is shown. */
const inWords = ({ label, year, dollars: amount, isExact }: Mark): string =>
  `${[year, label].filter(Boolean).join(', ')}: ${isExact ? '' : 'at least '}${dollars(amount)}`;

function ranked(marks: readonly Mark[], width: number, filled: Filled) {
  const longest = Math.max(...marks.map(({ label }) => label.length));
  const room = Math.min(longest * FONT * 0.55 + 16, width * 0.4);
  return {
    marginLeft: room,
    marginTop: 24,
    height: marks.length * 26 + 40,
    x: { axis: null, nice: true },
    y: { axis: null, domain: marks.map(({ label }) => label), padding: 0.25 },
    marks: [
      gridX({ ticks: width / 120 }),
      axisX({ anchor: 'top', label: null, ticks: width / 120, tickFormat: dollars, tickSize: 0 }),
      axisY({ label: null, tickSize: 0, lineWidth: room / FONT - 1, textOverflow: 'ellipsis' }),
      barX(marks, { x: 'dollars', y: 'label', ...filled }),
      ruleX([0]),
    ] satisfies Markish[],
  };
}

/** A year without a figure ends a line: what is not known is not drawn between what is. */
const withGaps = (marks: readonly Mark[], series: readonly string[], years: readonly number[]) =>
  series.flatMap((name) =>
    years.map(
      (year): Pick<Mark, 'series' | 'year'> & { readonly dollars: number | null } =>
        marks.find((mark) => mark.series === name && mark.year === year) ?? {
          series: name,
          year,
          dollars: null,
        },
    ),
  );

function yearly(
  kind: 'stack' | 'lines',
  marks: readonly Mark[],
  series: readonly string[],
  width: number,
  filled: Filled,
) {
  const years = marks.map(({ year }) => year ?? 0);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const all = Array.from({ length: last - first + 1 }, (_none, at) => first + at);
  const every = Math.ceil((all.length * 44) / (width - 80));
  const stacked = { x: 'year', y: 'dollars', z: 'series', order: [...series] };
  const rolling = marks.filter(({ rolling: average }) => average !== null);
  const stroke = filled.fill;
  return {
    marginLeft: 64,
    height: Math.max(240, Math.min(380, width * 0.45)),
    x: { type: 'band' as const, axis: null, domain: all, padding: 0.2 },
    y: { axis: null, nice: true },
    marks: [
      gridY({ ticks: 5 }),
      axisY({ label: null, ticks: 5, tickFormat: dollars, tickSize: 0 }),
      axisX({
        label: null,
        tickFormat: 'd',
        tickSize: 0,
        ticks: all.filter((_year, at) => at % every === 0),
      }),
      ...(kind === 'stack'
        ? [
            barY(marks, stackY({ ...stacked, ...filled })),
            line(rolling, { x: 'year', y: 'rolling', stroke: 'var(--ink)', strokeWidth: 2 }),
          ]
        : [
            line(withGaps(marks, series, all), {
              x: 'year',
              y: 'dollars',
              z: 'series',
              stroke,
              strokeWidth: 2,
            }),
            dot(marks, { x: 'year', y: 'dollars', r: 4, ...filled }),
          ]),
      ruleY([0]),
    ] satisfies Markish[],
  };
}
