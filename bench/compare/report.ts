import type { Measured } from './load.ts';

/** One size of the graph, measured. */
export interface SizeResult {
  readonly copies: number;
  /** Its version. */
  readonly neo4j: string;
  readonly measured: readonly Measured[];
  /** Resident memory of our server after the load, in MiB. */
  readonly resident: number;
  /** How long the first query took after each of some starts of our server, in milliseconds. */
  readonly firstQueries: readonly number[];
}

/** Of these the geometric means are made. */
const NESTED = ['Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'Q6'];
const OURS = 'ours';
const KEPT = 'ours-kept';

type Of = (measured: Measured) => number;
const rate: Of = (measured) => measured.rate;
const cpu: Of = ({ nodeCpu, neo4jCpu }) => nodeCpu + neo4jCpu;

/** Tables in Markdown, then one line with the geometric means. */
export function tables(
  results: readonly SizeResult[],
  titles: ReadonlyMap<string, string>,
): string {
  const clients = distinct(results.flatMap(({ measured }) => measured.map((one) => one.clients)));
  const typical = typicalOf(clients);
  return [
    ...[...titles].map(([name, title]) => `- ${name}: ${title}`),
    '',
    ...results.flatMap((result) => [
      ...clients.flatMap((count) => rates(result, count)),
      ...cpus(result, typical),
      `Our server after the load: ${result.resident.toFixed(0)} MiB resident. First query after a start: ${result.firstQueries.map((time) => `${time.toFixed(0)} ms`).join(', ')}.`,
      '',
    ]),
    ...growth(results, typical),
    means(results, typical),
  ].join('\n');
}

/** The number of clients that figures are given for where one must do. */
export const typicalOf = (clients: readonly number[]): number =>
  clients.includes(8) ? 8 : (clients.at(-1) ?? 1);

function rates({ copies, measured }: SizeResult, clients: number): string[] {
  const grid = new Grid(measured.filter((one) => one.clients === clients));
  const others = grid.contenders.filter((name) => name !== OURS && name !== KEPT);
  return [
    `**${times(copies)}, ${clients} ${clients === 1 ? 'client' : 'clients'}: requests a second (p50 / p95 in ms)**`,
    '',
    ...table(
      ['', ...grid.contenders, ...others.map((other) => `ours ÷ ${other}`)],
      grid.workloads.map((workload) => [
        workload,
        ...grid.contenders.map((name) => rateCell(grid.at(workload, name))),
        ...others.map((other) => ratioCell(grid.ratio(workload, OURS, other, rate))),
      ]),
    ),
  ];
}

function cpus({ copies, measured }: SizeResult, clients: number): string[] {
  const grid = new Grid(measured.filter((one) => one.clients === clients));
  const others = grid.contenders.filter((name) => name !== OURS && name !== KEPT);
  return [
    `**${times(copies)}, ${clients} clients: CPU ms a request, server + Neo4j**`,
    '',
    ...table(
      ['', ...grid.contenders, ...others.map((other) => `${other} ÷ ours`)],
      grid.workloads.map((workload) => [
        workload,
        ...grid.contenders.map((name) => cpuCell(grid.at(workload, name))),
        ...others.map((other) => ratioCell(grid.ratio(workload, other, OURS, cpu))),
      ]),
    ),
  ];
}

/** The exponent by which CPU a request grows with the graph, from the first size to the last. */
function growth(results: readonly SizeResult[], clients: number): string[] {
  const [small, large] = [results[0], results.at(-1)];
  if (!small || !large || small === large) return [];
  const [few, many] = [small, large].map(
    ({ measured }) => new Grid(measured.filter((one) => one.clients === clients)),
  ) as [Grid, Grid];
  const exponent = (workload: string, name: string) => {
    const [a, b] = [few.at(workload, name), many.at(workload, name)];
    if (!a || !b) return 'cannot';
    return (Math.log(cpu(b) / cpu(a)) / Math.log(large.copies / small.copies)).toFixed(2);
  };
  return [
    `**Growth of CPU a request from ${times(small.copies)} to ${times(large.copies)}, as an exponent**`,
    '',
    ...table(
      ['', ...few.contenders],
      few.workloads.map((workload) => [
        workload,
        ...few.contenders.map((name) => exponent(workload, name)),
      ]),
    ),
  ];
}

function means(results: readonly SizeResult[], clients: number): string {
  const each = results.map(({ copies, measured }) => {
    const grid = new Grid(measured.filter((one) => one.clients === clients));
    const mean = (over: string, under: string, of: Of) => {
      const ratios = NESTED.flatMap((workload) => grid.ratio(workload, over, under, of) ?? []);
      return ratios.length === 0 ? 'not measured' : geometricMean(ratios).toFixed(2);
    };
    return `${times(copies)}: ${mean(OURS, 'neo4j-graphql', rate)} times @neo4j/graphql (${mean(OURS, 'neo4j-flat', rate)} without its interfaces); ${mean(OURS, 'hand', rate)} of the throughput and ${mean(OURS, 'hand', cpu)} of the CPU by hand; answers kept ${mean(KEPT, OURS, rate)} times ours and ${mean(KEPT, 'neo4j-graphql', rate)} times @neo4j/graphql`;
  });
  return `Geometric means of Q1–Q6 at ${clients} clients: ${each.join('. ')}.`;
}

class Grid {
  readonly contenders: readonly string[];
  readonly workloads: readonly string[];
  readonly #cells: ReadonlyMap<string, Measured>;

  constructor(measured: readonly Measured[]) {
    this.contenders = distinct(measured.map(({ contender }) => contender));
    this.workloads = distinct(measured.map(({ workload }) => workload));
    this.#cells = new Map(measured.map((one) => [`${one.workload} ${one.contender}`, one]));
  }

  at(workload: string, contender: string): Measured | undefined {
    return this.#cells.get(`${workload} ${contender}`);
  }

  ratio(workload: string, over: string, under: string, of: Of): number | null {
    const [a, b] = [this.at(workload, over), this.at(workload, under)];
    return a && b ? of(a) / of(b) : null;
  }
}

const rateCell = (one: Measured | undefined): string =>
  one ? `${digits(one.rate)} (${digits(one.p50)} / ${digits(one.p95)})` : 'cannot';
const cpuCell = (one: Measured | undefined): string =>
  one ? `${one.nodeCpu.toFixed(2)} + ${one.neo4jCpu.toFixed(2)}` : 'cannot';
const ratioCell = (ratio: number | null): string => (ratio === null ? '' : ratio.toFixed(2));

const digits = (value: number): string => value.toFixed(value < 10 ? 1 : 0);
const times = (copies: number): string => (copies === 1 ? 'the seed' : `${copies} times the seed`);

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), `|---|${'--:|'.repeat(head.length - 1)}`, ...rows.map(line), ''];
}

const distinct = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];

const geometricMean = (values: readonly number[]): number =>
  Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
