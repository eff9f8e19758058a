import type { Graph } from './graph/graph.ts';
import { createLoaders, type Loaders } from './modules/loaders.ts';
import { tables } from './modules/tables.ts';
import { createPlans, type Plans } from './plan/plan.ts';
import { createSteps, type StepsOf } from './plan/steps.ts';

/** What every resolver receives. Made anew for each request, so loaders never share a cache. */
export interface Context {
  readonly graph: Pick<Graph, 'read'>;
  readonly plans: Plans;
  readonly steps: StepsOf;
  readonly loaders: Loaders;
  /** In milliseconds. */
  readonly clock: () => number;
  readonly answer: AnswerKeeping;
}

/** Whether the same request gets the same answer as long as the graph stays as it is; resolvers that cannot tell say no. */
export interface AnswerKeeping {
  lasts: boolean;
}

export function createContext(
  graph: Pick<Graph, 'read'>,
  clock = () => performance.now(),
): Context {
  const plans = createPlans(graph, tables);
  const steps = createSteps(graph, tables);
  return {
    graph,
    plans,
    steps,
    loaders: createLoaders(graph, plans, steps),
    clock,
    answer: { lasts: true },
  };
}
