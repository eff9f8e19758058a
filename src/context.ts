import { ANONYMOUS, type Caller } from './access/caller.ts';
import type { Graph } from './graph/graph.ts';
import type { Allowance } from './guard/allowances.ts';
import type { Ledger } from './ledger/ledger.ts';
import { createLoaders, type Loaders } from './modules/loaders.ts';
import { tables } from './modules/tables.ts';
import { Operation } from './observe/operation.ts';
import { createPlans, type Plans } from './plan/plan.ts';
import { createSteps, type StepsOf } from './plan/steps.ts';

type ReadGraph = Pick<Graph, 'read'>;

/** What resolvers read with. */
interface Reading {
  readonly graph: ReadGraph;
  readonly plans: Plans;
  readonly steps: StepsOf;
  readonly loaders: Loaders;
}

/** What every resolver receives. Made anew for each request, so loaders never share a cache. */
export interface Context extends Reading {
  readonly caller: Caller;
  /** Null where nothing is to be written. */
  readonly ledger: Ledger | null;
  /** In milliseconds. */
  readonly clock: () => number;
  readonly answer: AnswerKeeping;
  /** Pays for what is asked; null where the program itself asks. */
  readonly guest: Guest | null;
  /** Has all that is resolved from now on read there, and nothing that was read before. */
  readFrom(graph: ReadGraph): void;
  /** What the log and metrics are told of it. */
  readonly operation: Operation;
}

export type Guest = Pick<Allowance, 'take' | 'owe'>;

export interface AnswerKeeping {
  /** Whether the same request gets the same answer as long as the graph stays as it is; resolvers that cannot tell say no. */
  lasts: boolean;
  /** Whether it took a write. */
  wrote: boolean;
  /** Ends what has to stay open until all is resolved; null if nothing has. */
  end: (() => Promise<void>) | null;
}

export interface ContextOptions {
  readonly guest?: Guest | null;
  readonly caller?: Caller;
  readonly ledger?: Ledger | null;
  /** What the request is called in the log; null for what the program asks itself. */
  readonly requestId?: string | null;
  readonly clock?: () => number;
}

export function createContext(
  graph: ReadGraph,
  {
    caller = ANONYMOUS,
    guest = null,
    ledger = null,
    requestId = null,
    clock = now,
  }: ContextOptions = {},
): Context {
  const operation = new Operation(graph, requestId);
  return {
    ...readingFrom(operation),
    operation,
    caller,
    ledger,
    clock,
    answer: { lasts: true, wrote: false, end: null },
    guest,
    readFrom,
  };
}

const now = () => performance.now();

/** Apollo Server copies the context, so it is the copy that reads from elsewhere. */
function readFrom(this: Context, graph: ReadGraph): void {
  Object.assign(this, readingFrom(graph));
}

function readingFrom(graph: ReadGraph): Reading {
  const plans = createPlans(graph, tables);
  const steps = createSteps(graph, tables);
  return { graph, plans, steps, loaders: createLoaders(graph, plans, steps) };
}
