import { type ChainFragment, ChainOfCommandDocument } from '../generated/graphql.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { Panel } from '../parts/panel.tsx';
import { authorityLabels } from '../words/labels.ts';

/** The lines from it to the top. */
export const Chain = ({ of }: { readonly of: string }) => (
  <Panel
    title="Chains of command"
    query={ChainOfCommandDocument}
    variables={{ key: of }}
    empty="No source names anyone above it on this date."
  >
    {({ graph: { entity } }) => {
      const chains = entity && 'chainOfCommand' in entity ? entity.chainOfCommand : [];
      return chains.length === 0 ? null : (
        <ul class="plain">
          {chains.map((chain) => (
            <ChainLine key={chain.steps.map(({ to }) => to.key).join()} chain={chain} />
          ))}
        </ul>
      );
    }}
  </Panel>
);

const ChainLine = ({ chain }: { readonly chain: ChainFragment }) => (
  <li>
    <h3>
      {chain.authorities.map((authority) => authorityLabels[authority]).join(', ') || 'Part of'}
    </h3>
    <ol class="chain">
      {chain.steps.map(({ to }) => (
        <li key={to.key}>
          <EntityLink entity={to} />
        </li>
      ))}
    </ol>
    {!chain.reachesPresident && <p class="quiet">No source says what stands above its end.</p>}
  </li>
);
