import { type RelationshipKind, RelationshipsDocument } from '../generated/graphql.ts';
import { useLens } from '../lens/use-lens.ts';
import { LinkTimeline, scaleOfLinks } from '../parts/link-timeline.tsx';
import { Panel } from '../parts/panel.tsx';
import { Axis } from '../parts/timeline.tsx';
import { fieldLabel, kindLabels, plural } from '../words/labels.ts';

const kinds = Object.keys(kindLabels) as RelationshipKind[];

/** Everything it is linked to on the lens's date, by kind. */
export function Relationships({ of }: { readonly of: string }) {
  const { state, show } = useLens();
  const kind = kinds.find((name) => name === state.kind);
  return (
    <Panel
      title="Relationships"
      query={RelationshipsDocument}
      variables={{ key: of, ...(kind && { kinds: [kind] }) }}
      empty="It is linked to nothing on this date."
    >
      {({ graph: { lens, entity } }) => {
        const { totalCount = 0, nodes = [] } = entity?.relationships ?? {};
        const scale = scaleOfLinks(nodes, lens.at);
        const groups = Map.groupBy(
          nodes,
          ({ kind, from }) => kindLabels[kind][from.key === of ? 'out' : 'in'],
        );
        return (
          <>
            <label class="row">
              Kind
              <select
                value={kind ?? ''}
                onChange={({ currentTarget }) => show({ kind: currentTarget.value })}
              >
                <option value="">All kinds</option>
                {kinds.map((name) => (
                  <option key={name} value={name}>
                    {fieldLabel(name)}
                  </option>
                ))}
              </select>
              <span class="quiet">{countInWords(nodes.length, totalCount, kind)}</span>
            </label>
            {[...groups].map(([label, links]) => (
              <details key={label} class="group" open={groups.size === 1 || links.length <= 10}>
                <summary>
                  <h3>{label}</h3> <span class="quiet">{links.length}</span>
                </summary>
                <LinkTimeline links={links} of={of} scale={scale} />
              </details>
            ))}
            {nodes.length > 0 && <Axis scale={scale} />}
          </>
        );
      }}
    </Panel>
  );
}

function countInWords(shown: number, total: number, kind: RelationshipKind | undefined): string {
  if (shown === total) return plural(total, 'relationship');
  const rest = kind ? 'the others are in what GraphQL answers' : 'choose a kind to see fewer';
  return `The first ${shown} of ${total.toLocaleString('en')}: ${rest}.`;
}
