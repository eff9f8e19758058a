import { useMemo } from 'preact/hooks';
import type { Atlas } from './atlas.ts';
import { join } from './join.ts';
import type { Standing } from './standing.ts';

interface NotesProps {
  readonly standings: readonly Standing[];
  /** How many nations there are beyond those that one answer has. */
  readonly left: number;
  readonly atlas: Atlas;
}

/** Whose the boundaries are, and what the map cannot show. */
export function Notes({ standings, left, atlas }: NotesProps) {
  const { shapeless, nationless } = useMemo(
    () => join(standings, atlas.shapes),
    [standings, atlas],
  );
  const names = (things: readonly { readonly name: string }[]) =>
    things.map(({ name }) => name).join(', ');
  return (
    <details class="quiet">
      <summary>
        Boundaries are those of Natural Earth, which draws them as they are held, not as they are
        claimed; no position is taken. Areas are told by the graph, never by where a shape lies.
      </summary>
      {shapeless.length > 0 && (
        <p>
          Drawn as dots, as the atlas has no shape of them or has them in another’s:{' '}
          {names(shapeless)}.
        </p>
      )}
      {nationless.length > 0 && (
        <p>Shapes of no nation that the graph has on this date: {names(nationless)}.</p>
      )}
      {left > 0 && <p>{left} more nations are in what GraphQL answers.</p>}
    </details>
  );
}
