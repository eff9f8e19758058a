import { median, quantile, shuffled } from '../statistics.ts';
import type { Checked } from './check.ts';
import type { Exchange } from './exchange.ts';
import { cpuOf } from './processes.ts';

/** A slot asks again and again for so many milliseconds, each client at least once. */
const SLOT = 150;
const WARM_UP_CLIENTS = 4;

/** One workload of one contender at a number of clients. */
export interface Cell {
  readonly workload: string;
  readonly contender: string;
  readonly clients: number;
}

/** A cell with all that it takes to measure it. */
export interface Measurable extends Cell {
  readonly asked: readonly Checked[];
  readonly exchange: Exchange;
  readonly pid: number;
}

/** In milliseconds, where not said otherwise. */
export interface Measured extends Cell {
  readonly requests: number;
  /** Requests a second: the median of the slots, and their quartiles. */
  readonly rate: number;
  readonly quartiles: readonly [number, number];
  readonly p50: number;
  readonly p95: number;
  /** Of CPUs, a request. */
  readonly nodeCpu: number;
  readonly neo4jCpu: number;
  /** Of one answer, on average. */
  readonly bytes: number;
}

interface Slot {
  readonly rate: number;
  readonly times: readonly number[];
  readonly nodeCpu: number;
  readonly neo4jCpu: number;
}

/** Every contender answers every workload until Java and Node have compiled what it takes. */
export async function warmUp(
  cells: readonly Measurable[],
  milliseconds: number,
  report: (line: string) => void,
): Promise<void> {
  const distinct = new Map(cells.map((cell) => [`${cell.workload} ${cell.contender}`, cell]));
  for (const [index, cell] of shuffled([...distinct.values()]).entries()) {
    await askFor(milliseconds, { ...cell, clients: WARM_UP_CLIENTS });
    if ((index + 1) % 10 === 0) report(`warmed up ${index + 1} of ${distinct.size}`);
  }
}

/** In each round every cell has a slot, in random order. */
export async function measure(
  cells: readonly Measurable[],
  rounds: number,
  neo4jPid: number,
  report: (line: string) => void,
): Promise<Measured[]> {
  const slots = new Map<Measurable, Slot[]>(cells.map((cell) => [cell, []]));
  for (let round = 1; round <= rounds; round += 1) {
    for (const cell of shuffled(cells)) {
      slots.get(cell)?.push(await slotOf(cell, neo4jPid));
    }
    report(`round ${round} of ${rounds}`);
  }
  return [...slots].map(([cell, slots]) => summary(cell, slots));
}

async function slotOf(cell: Measurable, neo4jPid: number): Promise<Slot> {
  const [node, neo4j, start] = [cpuOf(cell.pid), cpuOf(neo4jPid), performance.now()];
  const times = await askFor(SLOT, cell);
  return {
    rate: (times.length * 1000) / (performance.now() - start),
    times,
    nodeCpu: cpuOf(cell.pid) - node,
    neo4jCpu: cpuOf(neo4jPid) - neo4j,
  };
}

/** Gives how long each answer took. */
async function askFor(
  milliseconds: number,
  { workload, contender, asked, exchange, clients }: Measurable,
): Promise<number[]> {
  const times: number[] = [];
  const end = performance.now() + milliseconds;
  let next = Math.floor(Math.random() * asked.length);
  const client = async () => {
    do {
      const { request, bytes } = asked[next++ % asked.length] as Checked;
      const start = performance.now();
      const { length } = await exchange.send(request);
      times.push(performance.now() - start);
      if (length !== bytes) {
        throw new Error(
          `${workload}, ${contender}: an answer of ${length} bytes, not ${bytes} as when it was checked.`,
        );
      }
    } while (performance.now() < end);
  };
  await Promise.all(Array.from({ length: clients }, client));
  return times;
}

function summary(cell: Measurable, slots: readonly Slot[]): Measured {
  const { workload, contender, clients, asked } = cell;
  const times = slots.flatMap((slot) => slot.times);
  const rates = slots.map(({ rate }) => rate);
  const perRequest = (of: (slot: Slot) => number) =>
    slots.reduce((sum, slot) => sum + of(slot), 0) / times.length;
  return {
    workload,
    contender,
    clients,
    requests: times.length,
    rate: median(rates),
    quartiles: [quantile(rates, 0.25), quantile(rates, 0.75)],
    p50: median(times),
    p95: quantile(times, 0.95),
    nodeCpu: perRequest(({ nodeCpu }) => nodeCpu),
    neo4jCpu: perRequest(({ neo4jCpu }) => neo4jCpu),
    bytes: asked.reduce((sum, { bytes }) => sum + bytes, 0) / asked.length,
  };
}
