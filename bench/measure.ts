import type { Operation } from './operation.ts';
import type { Answered, ServedGraph } from './served-graph.ts';
import { median, quantile, shuffled } from './statistics.ts';

/** A slot asks the same again for so many milliseconds, at least once. */
const SLOT = 120;
/** In milliseconds: what counts ten thousand rows is as fast as it gets after about a hundred runs. */
const WARM_UP = 5_000;

export interface Timing {
  readonly p50: number;
  readonly p95: number;
  readonly asked: number;
  readonly bytes: number;
  readonly statements: number;
  readonly refused: boolean;
}

export interface Measured {
  readonly operation: Operation;
  /** By the name of the graph asked. */
  readonly timings: ReadonlyMap<string, Timing>;
}

/** Asks every operation of every graph until Java has compiled it, then in each round, in random order. */
export async function measure(
  graphs: ReadonlyMap<string, ServedGraph>,
  operations: readonly Operation[],
  rounds: number,
  report: (line: string) => void,
): Promise<Measured[]> {
  const slots = operations.flatMap((operation) =>
    [...graphs].map(([name, graph]) => ({ operation, name, graph, answers: [] as Answered[] })),
  );
  for (const [index, { graph, operation }] of shuffled(slots).entries()) {
    await askFor(WARM_UP, () => graph.ask(operation));
    report(`warmed up ${index + 1} of ${slots.length}`);
  }
  for (let round = 1; round <= rounds; round += 1) {
    for (const { graph, operation, answers } of shuffled(slots)) {
      answers.push(...(await askFor(SLOT, () => graph.ask(operation))));
    }
    report(`round ${round} of ${rounds}`);
  }
  return operations.map((operation) => ({
    operation,
    timings: new Map(
      slots
        .filter((slot) => slot.operation === operation)
        .map(({ name, answers }) => [name, timingOf(answers)]),
    ),
  }));
}

async function askFor(milliseconds: number, ask: () => Promise<Answered>): Promise<Answered[]> {
  const answers: Answered[] = [];
  const end = performance.now() + milliseconds;
  do answers.push(await ask());
  while (performance.now() < end);
  return answers;
}

function timingOf(answers: readonly Answered[]): Timing {
  const times = answers.map(({ milliseconds }) => milliseconds);
  const [{ bytes, statements, refused } = { bytes: 0, statements: 0, refused: false }] = answers;
  return {
    p50: median(times),
    p95: quantile(times, 0.95),
    asked: times.length,
    bytes,
    statements,
    refused,
  };
}
