import { SalesByYearDocument } from '../generated/graphql.ts';
import { useLens } from '../lens/use-lens.ts';
import { BarChart } from '../parts/bar-chart.tsx';
import { Panel } from '../parts/panel.tsx';
import { choiceQuery, NO_CHOICE } from '../tables/choice.ts';
import { dollars, plural } from '../words/labels.ts';

/** Arms sales to a nation, by the fiscal year in which Congress was notified. */
export function Sales({ of }: { readonly of: string }) {
  const { href } = useLens();
  return (
    <Panel
      title="Arms sales by year"
      query={SalesByYearDocument}
      variables={{ key: of }}
      empty="No notification to Congress of an arms sale to it is known by this date."
    >
      {({ graph }) => {
        const { rows } = graph.tabulateArmsSales;
        if (rows.length === 0) return null;
        const years = rows.filter(({ keys: [year] }) => /^\d+$/.test(year ?? ''));
        const undated = rows.find((row) => !years.includes(row));
        return (
          <>
            <BarChart
              title="Estimated value of the sales notified, by fiscal year"
              bars={years.map(({ keys: [year], value, atLeast, count }) => ({
                at: Number(year),
                value: value ?? atLeast,
                words: `${dollarsOf(value, atLeast)}, ${plural(count, 'notification')}`,
              }))}
            />
            <p class="quiet">
              Ceilings as notified to Congress; a notification may never become a sale.
              {undated &&
                ` ${plural(undated.count, 'more notification')} whose year is not certain: ${dollarsOf(undated.value, undated.atLeast)}.`}
            </p>
            <p>
              <a
                href={href(
                  '/tables',
                  {},
                  choiceQuery({ ...NO_CHOICE, by: ['FISCAL_YEAR'], of: [of] }),
                )}
              >
                As a table, beside other nations and amounts
              </a>
            </p>
          </>
        );
      }}
    </Panel>
  );
}

function dollarsOf(value: number | null, atLeast: number | null): string {
  if (value !== null) return dollars(value);
  return atLeast === null ? 'amount unknown' : `at least ${dollars(atLeast)}`;
}
