import { NamesDocument, type NamesQuery } from '../generated/graphql.ts';
import { Panel } from '../parts/panel.tsx';
import { Axis, scaleOf, Timeline } from '../parts/timeline.tsx';
import { nameUseLabels } from '../words/labels.ts';

export const Names = ({ of }: { readonly of: string }) => (
  <Panel title="Names through time" query={NamesDocument} variables={{ key: of }} empty="No names.">
    {({ graph: { lens, entity } }) => {
      const names = entity?.names ?? [];
      const scale = scaleOf(
        names.map(({ validity }) => validity),
        lens.at,
      );
      return names.length === 0 ? null : (
        <>
          <Timeline scale={scale} rows={names.map(rowOf)} />
          <Axis scale={scale} />
        </>
      );
    }}
  </Panel>
);

type Name = NonNullable<NamesQuery['graph']['entity']>['names'][number];

const rowOf = ({ text, use, lang, disputed, validity }: Name) => ({
  key: `${use} ${lang} ${text}`,
  label: <span lang={lang ?? undefined}>{text}</span>,
  span: validity,
  after: (
    <>
      <span class="quiet">{[nameUseLabels[use], lang].filter(Boolean).join(', ')}</span>
      {disputed && <span class="badge">disputed</span>}
    </>
  ),
});
