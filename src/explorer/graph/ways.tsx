import type { GraphLinkFragment } from '../generated/graphql.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { Evidence } from '../parts/evidence.tsx';
import { linkLabel, plural } from '../words/labels.ts';
import { MOST_STEPS } from './graph-state.ts';
import type { Found } from './read-graph.ts';

interface WaysProps {
  readonly ways: Found;
  readonly steps: number;
  readonly onFarther: () => void;
}

/** How two entities are connected, in words; the best way first. */
export const Ways = ({ ways: { paths, exhaustive }, steps, onFarther }: WaysProps) => (
  <section class="panel" aria-labelledby="ways">
    <header>
      <h2 id="ways">
        {paths.length === 0
          ? `Nothing connects them in ${plural(steps, 'step')} or fewer`
          : plural(paths.length, 'way')}
      </h2>
      <p class="quiet">
        Lines of authority first, then representation, then what is merely shared.
        {!exhaustive && paths.length > 0 && ' There are more; these are the best.'}
      </p>
    </header>
    <ol class="plain ways">
      {paths.map(({ steps: taken }) => (
        <li key={taken.map(({ relationship }) => relationship.key).join(' ')}>
          {taken[0] && <EntityLink entity={taken[0].from} />}
          {taken.map(({ relationship, outward, to }) => (
            <span key={to.key} class="step">
              <span class="quiet">{stepInWords(relationship, outward)}</span>
              <EntityLink entity={to} />
              <Evidence link={relationship} />
            </span>
          ))}
        </li>
      ))}
    </ol>
    {steps < MOST_STEPS && (
      <p>
        <button type="button" class="small" onClick={onFarther}>
          Look farther: up to {steps + 1} steps
        </button>
      </p>
    )}
  </section>
);

/** What leads on: with the relationship from its subject, or against it. */
const stepInWords = (link: GraphLinkFragment, outward: boolean): string =>
  outward ? `→ ${linkLabel(link)} →` : `← ${linkLabel(link)} ←`;
