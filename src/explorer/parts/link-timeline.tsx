import type { LinkFragment } from '../generated/graphql.ts';
import { EntityLink } from './entity-link.tsx';
import { Evidence } from './evidence.tsx';
import { type Scale, scaleOf, Timeline } from './timeline.tsx';

interface LinkTimelineProps {
  readonly links: readonly LinkFragment[];
  /** The key of the entity whose relationships they are. */
  readonly of: string;
  readonly scale: Scale;
}

/** Relationships of an entity: the other end, when, and the evidence. */
export const LinkTimeline = ({ links, of, scale }: LinkTimelineProps) => (
  <Timeline
    scale={scale}
    rows={links.map((link) => ({
      key: link.id,
      label: <EntityLink entity={otherEnd(link, of)} />,
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
