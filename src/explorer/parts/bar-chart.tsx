import './bar-chart.css';
import { dollars } from '../words/labels.ts';

interface BarOfYear {
  readonly at: number;
  /** Null where it is unknown, which is no bar: never one of height 0. */
  readonly value: number | null;
  readonly words: string;
}

interface BarChartProps {
  readonly title: string;
  readonly bars: readonly BarOfYear[];
}

const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP] = [640, 220, 52, 24, 12];

/** Dollars by year as bars, and the same as a table. */
export function BarChart({ title, bars }: BarChartProps) {
  const years = bars.map(({ at }) => at);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const step = (WIDTH - LEFT) / (last - first + 1);
  const top = Math.max(...bars.map(({ value }) => value ?? 0)) || 1;
  const y = (value: number) => HEIGHT - BOTTOM - (value / top) * (HEIGHT - BOTTOM - TOP);
  const every = Math.ceil((last - first + 1) / 12);
  return (
    <figure class="chart">
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {[0, top / 2, top].map((value) => (
          <g key={value}>
            <line x1={LEFT} x2={WIDTH} y1={y(value)} y2={y(value)} />
            <text x={LEFT - 6} y={y(value) + 4} text-anchor="end">
              {dollars(value)}
            </text>
          </g>
        ))}
        {bars.map(
          ({ at, value, words }) =>
            value !== null && (
              <rect
                key={at}
                x={LEFT + (at - first) * step + step * 0.15}
                width={Math.min(step * 0.7, 48)}
                y={y(value)}
                height={HEIGHT - BOTTOM - y(value)}
              >
                <title>{`${at}: ${words}`}</title>
              </rect>
            ),
        )}
        {years
          .filter((year) => (year - first) % every === 0)
          .map((year) => (
            <text
              key={year}
              x={LEFT + (year - first) * step + step * 0.5}
              y={HEIGHT - 6}
              text-anchor="middle"
            >
              {year}
            </text>
          ))}
      </svg>
      <details>
        <summary>As a table</summary>
        <table>
          <tbody>
            {bars.map(({ at, words }) => (
              <tr key={at}>
                <th scope="row">{at}</th>
                <td>{words}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
