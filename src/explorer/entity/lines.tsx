import { type LinkFragment, OfficialLinesDocument } from '../generated/graphql.ts';
import { LinkTimeline, scaleOfLinks } from '../parts/link-timeline.tsx';
import { Panel } from '../parts/panel.tsx';
import { Axis } from '../parts/timeline.tsx';
import { kindLabels, linkLabel } from '../words/labels.ts';

/** Who commands, manages, directs and rates it. */
export const Lines = ({ of }: { readonly of: string }) => (
  <Panel
    title="Official lines"
    query={OfficialLinesDocument}
    variables={{ key: of }}
    empty="No source names anyone with authority over it on this date."
  >
    {({ graph: { lens, entity } }) => {
      const links = entity?.relationships.nodes ?? [];
      const scale = scaleOfLinks(links, lens.at);
      return links.length === 0 ? null : (
        <>
          {[...Map.groupBy(links, (link) => lineOf(link, of))].map(([line, same]) => (
            <section key={line}>
              <h3>{line}</h3>
              <LinkTimeline links={same} of={of} scale={scale} />
            </section>
          ))}
          <Axis scale={scale} />
        </>
      );
    }}
  </Panel>
);

function lineOf(link: LinkFragment, of: string): string {
  if (link.kind === 'RESPONSIBLE_FOR') return 'Combatant command';
  return link.authority || link.from.key === of ? linkLabel(link) : kindLabels[link.kind].in;
}
