import type { Measured } from './load.ts';
import type { SizeResult } from './report.ts';

/** Each contender in a colour that stays apart from the others, also for who cannot tell red from green. */
const COLOURS: Readonly<Record<string, string>> = {
  ours: '#0072b2',
  'ours-kept': '#56b4e9',
  'neo4j-graphql': '#d55e00',
  'neo4j-flat': '#e69f00',
  dataloader: '#cc79a7',
  hand: '#333333',
};

const [LEFT, WIDTH, ROW, TOP] = [90, 560, 24, 64];
/** The powers of ten of the axis, in milliseconds. */
const [FIRST, LAST] = [-2, 3];

const xOf = (milliseconds: number): number =>
  LEFT + ((Math.log10(Math.max(milliseconds, 10 ** FIRST)) - FIRST) / (LAST - FIRST)) * WIDTH;

/** CPU time a request, of server and Neo4j, as dots on a logarithmic axis: a panel for each size of the graph. */
export function plot(results: readonly SizeResult[], clients: number): string {
  const panels = results.map(({ copies, measured }) => ({
    title: `${copies === 1 ? 'the seed' : `${copies} times the seed`}, ${clients} clients: CPU ms a request, server and Neo4j`,
    measured: measured.filter((one) => one.clients === clients),
  }));
  const heights = panels.map(({ measured }) => TOP + workloadsOf(measured).length * ROW + 30);
  const height = heights.reduce((sum, one) => sum + one, 0);
  const drawn = panels.map(({ title, measured }, index) => {
    const above = heights.slice(0, index).reduce((sum, one) => sum + one, 0);
    return `<g transform="translate(0 ${above})">${panel(title, measured)}</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${LEFT + WIDTH + 40} ${height}" font-family="sans-serif" font-size="12" role="img" aria-labelledby="title">
<title id="title">CPU time a request of each server for each workload</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${drawn.join('\n')}
</svg>
`;
}

const workloadsOf = (measured: readonly Measured[]): string[] => [
  ...new Set(measured.map(({ workload }) => workload)),
];

function panel(title: string, measured: readonly Measured[]): string {
  const workloads = workloadsOf(measured);
  const bottom = TOP + workloads.length * ROW;
  const powers = Array.from({ length: LAST - FIRST + 1 }, (_, index) => FIRST + index);
  return [
    `<text x="${LEFT}" y="20" font-weight="bold">${title}</text>`,
    ...Object.entries(COLOURS).map(
      ([name, colour], index) =>
        `<circle cx="${LEFT + 5 + index * 95}" cy="38" r="5" fill="${colour}"/><text x="${LEFT + 14 + index * 95}" y="42">${name}</text>`,
    ),
    ...powers.map(
      (power) =>
        `<line x1="${xOf(10 ** power)}" x2="${xOf(10 ** power)}" y1="${TOP - 8}" y2="${bottom}" stroke="#dddddd"/><text x="${xOf(10 ** power)}" y="${bottom + 16}" text-anchor="middle">${10 ** power}</text>`,
    ),
    ...workloads.flatMap((workload, index) => {
      const y = TOP + (index + 0.5) * ROW;
      return [
        `<text x="${LEFT - 10}" y="${y + 4}" text-anchor="end">${workload}</text>`,
        ...measured
          .filter((one) => one.workload === workload)
          .map(({ contender, nodeCpu, neo4jCpu }) => {
            const milliseconds = nodeCpu + neo4jCpu;
            return `<circle cx="${xOf(milliseconds).toFixed(1)}" cy="${y}" r="5" fill="${COLOURS[contender]}" fill-opacity="0.85"><title>${contender}: ${milliseconds.toFixed(2)} ms</title></circle>`;
          }),
      ];
    }),
  ].join('\n');
}
