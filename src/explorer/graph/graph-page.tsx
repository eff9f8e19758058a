import './graph.css';
import { NotThen } from '../entity/not-then.tsx';
import { useLens } from '../lens/use-lens.ts';
import { BadAddress } from '../parts/bad-address.tsx';
import { Failure, Loading } from '../parts/states.tsx';
import { useTitle } from '../parts/use-title.ts';
import { Beginning } from './beginning.tsx';
import { type GraphState, pictureOf, readGraphState, writeGraphState } from './graph-state.ts';
import { GraphView } from './graph-view.tsx';
import { useGraph } from './use-graph.ts';

/** What lies around some entities, or how two are connected, as its address says. */
export function GraphPage() {
  const { own, turnTo } = useLens();
  const { state, problems } = readGraphState(own);
  useTitle('Graph');
  if (problems.length > 0) {
    return <BadAddress problems={problems} to="/graph" words="Begin a picture" />;
  }
  if (state.of.length === 0) {
    return <Beginning onPick={(key) => turnTo(writeGraphState(pictureOf([key])))} />;
  }
  return <Asked state={state} />;
}

function Asked({ state }: { readonly state: GraphState }) {
  const { graph, problem, waiting, askAgain } = useGraph(state);
  if (problem?.isRefused && state.to === null && state.of.length === 1) {
    return <NotThen of={state.of[0] ?? ''} />;
  }
  if (problem) return <Failure message={problem.message} again={askAgain} />;
  return graph ? <GraphView state={state} graph={graph} waiting={waiting} /> : <Loading />;
}
