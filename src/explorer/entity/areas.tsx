import { AreasThroughTimeDocument } from '../generated/graphql.ts';
import { LinkTimeline, scaleOfLinks } from '../parts/link-timeline.tsx';
import { Panel } from '../parts/panel.tsx';
import { Axis } from '../parts/timeline.tsx';

/** The commands whose area a nation lay in, of every time. */
export const Areas = ({ of }: { readonly of: string }) => (
  <Panel
    title="Combatant commands through time"
    query={AreasThroughTimeDocument}
    variables={{ key: of }}
    empty="No source puts it in the area of a combatant command."
  >
    {({ graph: { lens, nation } }) => {
      const links = nation?.areaHistory.nodes ?? [];
      const scale = scaleOfLinks(links, lens.at);
      return links.length === 0 ? null : (
        <>
          <LinkTimeline links={links} of={of} scale={scale} />
          <Axis scale={scale} />
        </>
      );
    }}
  </Panel>
);
