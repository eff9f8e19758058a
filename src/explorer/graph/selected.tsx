import type { ComponentChildren } from 'preact';
import { useAnswerThroughLens } from '../client.ts';
import {
  type GraphLinkFragment,
  OfficialLinesDocument,
  type RelationshipKind,
} from '../generated/graphql.ts';
import { useLens } from '../lens/use-lens.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { Evidence } from '../parts/evidence.tsx';
import { dayInWords, isCertainOn, spanInWords } from '../words/dates.ts';
import { confidenceLabels, fieldLabel, linkLabel, plural, typeLabels } from '../words/labels.ts';
import type { ShownNode } from './assemble.ts';
import { pictureOf, writeGraphState } from './graph-state.ts';
import { Icon } from './icon.tsx';

interface SelectedNodeProps {
  readonly node: ShownNode;
  readonly canCollapse: boolean;
  readonly onExpand: (kind: RelationshipKind | null) => void;
  readonly onCollapse: () => void;
}

/** What an entity of the picture is, and what more there is around it. */
export function SelectedNode({ node, canCollapse, onExpand, onCollapse }: SelectedNodeProps) {
  const { entity, hidden, hiddenByKind, isStart } = node;
  const { href } = useLens();
  const { data, waiting, inIde } = useAnswerThroughLens(OfficialLinesDocument, { key: entity.key });
  const lines = data?.graph.entity?.relationships.nodes.length;
  return (
    <Selected busy={waiting}>
      <header>
        <p class="eyebrow row">
          <Icon of={entity.__typename} /> {typeLabels[entity.__typename]}
        </p>
        <a href={inIde} aria-label={`Open as GraphQL: the official lines of ${entity.name}`}>
          Open as GraphQL
        </a>
      </header>
      <h2>
        <EntityLink entity={entity} />
      </h2>
      <p class="quiet">
        {entity.validity ? spanInWords(entity.validity) : 'No source says since when it exists.'}
        {lines !== undefined && lines > 0 && ` · ${plural(lines, 'official line')} above it`}
      </p>
      <section class="more">
        <h3>{hidden === 0 ? 'All its neighbours are shown' : `${hidden} more around it`}</h3>
        {hiddenByKind.length > 1 && (
          <button type="button" class="small" onClick={() => onExpand(null)}>
            Show all {hidden}
          </button>
        )}
        {hiddenByKind.map(({ kind, count }) => (
          <button key={kind} type="button" class="small" onClick={() => onExpand(kind)}>
            Show {count}: {fieldLabel(kind)}
          </button>
        ))}
      </section>
      <p class="row">
        {canCollapse && (
          <button
            type="button"
            class="small"
            aria-label={`Collapse ${entity.name}`}
            onClick={onCollapse}
          >
            Collapse
          </button>
        )}
        {!isStart && (
          <a href={href('/graph', {}, writeGraphState(pictureOf([entity.key])))}>Start from it</a>
        )}
      </p>
    </Selected>
  );
}

interface SelectedLinkProps {
  readonly link: GraphLinkFragment;
  readonly at: string;
}

/** What a line of the picture says, and who says so. */
export const SelectedLink = ({ link, at }: SelectedLinkProps) => (
  <Selected busy={false}>
    <p class="eyebrow">{fieldLabel(link.kind)}</p>
    <h2>
      <EntityLink entity={link.from} /> → <EntityLink entity={link.to} />
    </h2>
    <p>{linkLabel(link)}</p>
    <p class="quiet">
      {spanInWords(link.validity)} ·{' '}
      {isCertainOn(link.validity, at) ? 'certain' : 'merely possible'} on {dayInWords(at)} ·{' '}
      {confidenceLabels[link.confidence]}
    </p>
    <p class="row">
      <Evidence link={link} /> {link.disputed && <span class="badge">disputed</span>}
    </p>
  </Selected>
);

const Selected = ({
  busy,
  children,
}: {
  readonly busy: boolean;
  readonly children: ComponentChildren;
}) => (
  <section class="panel selected" aria-label="Selected" aria-busy={busy}>
    {children}
  </section>
);
