import {
  type LinkFragment,
  type RelationshipKind,
  RelationshipsDocument,
} from '../generated/graphql.ts';
import { useLens } from '../lens/use-lens.ts';
import { LinkTimeline, scaleOfLinks } from '../parts/link-timeline.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { Panel } from '../parts/panel.tsx';
import { Axis, type Scale } from '../parts/timeline.tsx';
import { usePages } from '../parts/use-pages.ts';
import { fieldLabel, kindLabels, plural } from '../words/labels.ts';
import { kinds, type OrderName, orders, readRelationships } from './orders.ts';

/** Everything it is linked to on the lens's date, page by page. */
export function Relationships({ of }: { readonly of: string }) {
  const { lens, state } = useLens();
  const { kind, order, problems } = readRelationships(state);
  const pages = usePages<LinkFragment>(JSON.stringify([of, lens, kind, order]));
  return (
    <Panel
      title="Relationships"
      query={RelationshipsDocument}
      variables={{
        key: of,
        orderBy: orders[order].orderBy,
        ...(kind && { kinds: [kind] }),
        ...(pages.after && { after: pages.after }),
      }}
      empty="It is linked to nothing on this date."
    >
      {({ graph: { lens: shownThrough, entity } }) => {
        if (!entity) return null;
        const page = entity.relationships;
        const links = pages.withPage(page);
        const scale = scaleOfLinks(links, shownThrough.at);
        return (
          <>
            <Choice kind={kind} order={order} total={page.totalCount} />
            {problems.map((problem) => (
              <p key={problem} class="quiet" role="alert">
                {problem}
              </p>
            ))}
            {order === 'kind' ? (
              <ByKind links={links} of={of} scale={scale} />
            ) : (
              <LinkTimeline links={links} of={of} scale={scale} sayKind />
            )}
            {links.length > 0 && <Axis scale={scale} />}
            {(page.pageInfo.hasNextPage || pages.after !== null) && (
              <MoreButton
                shown={links.length}
                total={page.totalCount}
                more={() => pages.more(page)}
              />
            )}
          </>
        );
      }}
    </Panel>
  );
}

interface ChoiceProps {
  readonly kind: RelationshipKind | undefined;
  readonly order: OrderName;
  readonly total: number;
}

function Choice({ kind, order, total }: ChoiceProps) {
  const { show } = useLens();
  return (
    <div class="row">
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
      </label>
      <label class="row">
        Order
        <select
          value={order}
          onChange={({ currentTarget: { value } }) =>
            show({ order: value === 'kind' ? '' : value })
          }
        >
          {Object.entries(orders).map(([name, { label }]) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <span class="quiet">{plural(total, 'relationship')}</span>
    </div>
  );
}

interface ByKindProps {
  readonly links: readonly LinkFragment[];
  readonly of: string;
  readonly scale: Scale;
}

function ByKind({ links, of, scale }: ByKindProps) {
  const groups = Map.groupBy(
    links,
    ({ kind, from }) => kindLabels[kind][from.key === of ? 'out' : 'in'],
  );
  return (
    <>
      {[...groups].map(([label, same]) => (
        <details key={label} class="group" open={groups.size === 1 || same.length <= 10}>
          <summary>
            <h3>{label}</h3> <span class="quiet">{same.length}</span>
          </summary>
          <LinkTimeline links={same} of={of} scale={scale} />
        </details>
      ))}
    </>
  );
}
