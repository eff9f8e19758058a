import { useLens } from '../lens/use-lens.ts';
import { EntitySearch } from '../parts/entity-search.tsx';
import { pictureOf, writeGraphState } from './graph-state.ts';

const examples: readonly (readonly [words: string, of: string, to?: string])[] = [
  ['Around the defence cooperation office in Bulgaria', 'sco/odc-bulgaria'],
  ['Around Thailand', 'nation/THA'],
  ['From Bulgaria’s ministry of defence to EUCOM', 'ministry/mod-bulgaria', 'command/EUCOM'],
];

/** Where nothing is asked for yet. */
export function Beginning({ onPick }: { readonly onPick: (key: string) => void }) {
  const { href } = useLens();
  return (
    <div class="beginning">
      <h1>What lies around, and how things are connected</h1>
      <p>Choose what to start from; then expand it, add others, or find the ways to another.</p>
      <EntitySearch label="Start from" placeholder="Start from …" onPick={onPick} />
      <ul>
        {examples.map(([words, of, to]) => (
          <li key={words}>
            <a href={href('/graph', {}, writeGraphState(pictureOf([of], to)))}>{words}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
