import { FactsDocument, type FactsQuery } from '../generated/graphql.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { Panel } from '../parts/panel.tsx';
import { Statements } from '../parts/statement.tsx';
import { fieldLabel, plural, resolutionLabels } from '../words/labels.ts';

type Fact = NonNullable<FactsQuery['graph']['entity']>['facts'][number];

/** What sources say of it, field by field; where they disagree comes first and is open. */
export const Facts = ({ of }: { readonly of: string }) => (
  <Panel
    title="Evidence"
    query={FactsDocument}
    variables={{ key: of }}
    empty="No source says anything of it."
  >
    {({ graph: { entity } }) =>
      entity && entity.facts.length > 0
        ? entity.facts
            .toSorted((a, b) => Number(b.disputed) - Number(a.disputed))
            .map((fact) => <FactDetails key={fact.field} fact={fact} />)
        : null
    }
  </Panel>
);

const FactDetails = ({
  fact: { field, value, disputed, chosenBy, claims },
}: {
  readonly fact: Fact;
}) => (
  <details class="group" open={disputed}>
    <summary>
      <h3>{fieldLabel(field)}</h3> <span>{valueInWords(field, value)}</span>{' '}
      {disputed && <span class="badge">disputed</span>}{' '}
      <span class="quiet">{plural(claims.length, 'claim')}</span>
    </summary>
    {disputed && <p>{resolutionLabels[chosenBy]}</p>}
    <Statements
      claims={claims}
      said={({ value, object }) =>
        object ? <EntityLink entity={object} /> : <b>{valueInWords(field, value)}</b>
      }
    />
  </details>
);

/** Of an enumeration, its value in words. */
const valueInWords = (field: string, value: string | null): string =>
  value !== null && ['kind', 'status'].includes(field) ? fieldLabel(value) : (value ?? '—');
