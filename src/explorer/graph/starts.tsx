import { useLens } from '../lens/use-lens.ts';
import { Chosen } from '../parts/chosen.tsx';
import { EntitySearch } from '../parts/entity-search.tsx';
import type { ShownNode } from './assemble.ts';
import { type GraphState, MOST_STARTS, pictureOf, writeGraphState } from './graph-state.ts';

interface StartsProps {
  readonly state: GraphState;
  readonly nodes: readonly ShownNode[];
  readonly go: (next: GraphState) => void;
}

/** What the picture starts from, and what can be added to it. */
export function Starts({ state, nodes, go }: StartsProps) {
  const { href } = useLens();
  const nameOf = (key: string) =>
    nodes.find(({ entity }) => entity.key === key)?.entity.name ?? key;
  const without = (key: string): GraphState => {
    const rest = state.of.filter((each) => each !== key);
    if (key === state.to) return pictureOf(state.of);
    if (state.to !== null) return pictureOf([state.to]);
    return { ...state, of: rest, select: null };
  };
  const ends = state.to === null ? state.of : [...state.of, state.to];
  return (
    <div class="starts">
      <Chosen
        label="Started from"
        chosen={ends.map((key) => ({
          key,
          name: nameOf(key),
          without: ends.length > 1 ? href('/graph', {}, writeGraphState(without(key))) : null,
        }))}
      />
      {state.to === null && state.of.length < MOST_STARTS && (
        <EntitySearch
          label="Add an entity"
          placeholder="Add an entity …"
          onPick={(key) => go({ ...state, of: [...new Set([...state.of, key])], select: null })}
        />
      )}
      {state.of.length === 1 && (
        <EntitySearch
          label="Find the ways to"
          placeholder="Find the ways to …"
          onPick={(key) => go(pictureOf(state.of, key))}
        />
      )}
    </div>
  );
}
