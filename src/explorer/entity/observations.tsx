import { type FigureFragment, FiguresOfDocument } from '../generated/graphql.ts';
import { useLens } from '../lens/use-lens.ts';
import { Figures } from '../parts/figures.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { Panel } from '../parts/panel.tsx';
import { usePages } from '../parts/use-pages.ts';
import { plural } from '../words/labels.ts';
import { measureLabels } from '../words/measures.ts';

/** Amounts of it, by what they count: assistance, totals, what it bought. */
export function Observations({ of }: { readonly of: string }) {
  const { lens } = useLens();
  const pages = usePages<FigureFragment>(JSON.stringify([of, lens]));
  return (
    <Panel
      title="Figures"
      query={FiguresOfDocument}
      variables={{ key: of, ...(pages.after && { after: pages.after }) }}
      empty="No source gives an amount of it."
    >
      {({ graph: { entity } }) => {
        if (!entity || entity.observations.totalCount === 0) return null;
        const page = entity.observations;
        const figures = pages.withPage(page);
        const groups = Map.groupBy(figures, ({ measure }) => measure);
        return (
          <>
            <p class="quiet">
              US dollars of the time, of whole fiscal years: whatever the date above.
            </p>
            {[...groups].map(([measure, same]) => (
              <details key={measure} class="group" open={groups.size === 1}>
                <summary>
                  <h3>{measureLabels[measure]}</h3>{' '}
                  <span class="quiet">
                    {plural(same.length, 'figure')} · {same[0]?.definition}
                  </span>
                </summary>
                <Figures figures={same} ofOne />
              </details>
            ))}
            {(page.pageInfo.hasNextPage || pages.after !== null) && (
              <MoreButton
                shown={figures.length}
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
