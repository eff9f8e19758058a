import type { LinkFragment } from '../generated/graphql.ts';
import { kindLabels } from '../words/labels.ts';
import { EntityLink } from './entity-link.tsx';
import { Evidence } from './evidence.tsx';
import { type Scale, scaleOf, Timeline } from './timeline.tsx';

interface LinkTimelineProps {
  readonly links: readonly LinkFragment[];
  /** The key of the entity whose relationships they are. */
  readonly of: string;
  readonly scale: Scale;
  /** Where nothing around it says what kind they are. */
  readonly sayKind?: boolean;
}

/** Relationships of an entity: the other end, when, and the evidence. */
export const LinkTimeline = ({ links, of, scale, sayKind = false }: LinkTimelineProps) => (
  <Timeline
    scale={scale}
    rows={links.map((link) => ({
      key: link.id,
      label: (
        <>
          {sayKind && (
            <span class="quiet">{kindLabels[link.kind][link.from.key === of ? 'out' : 'in']}</span>
          )}
          <EntityLink entity={otherEnd(link, of)} />
        </>
      ),
      span: link.validity,
      after: (
        <>
          <Evidence link={link} />
          {link.disputed && <span class="badge">disputed</span>}
        </>
      ),
    }))}
  />
);

const otherEnd = ({ from, to }: LinkFragment, of: string) => (from.key === of ? to : from);

export const scaleOfLinks = (links: readonly LinkFragment[], at: string): Scale =>
  scaleOf(
    links.map(({ validity }) => validity),
    at,
  );
