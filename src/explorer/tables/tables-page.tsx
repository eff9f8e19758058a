import './tables.css';
import { useMemo } from 'preact/hooks';
import { useLens } from '../lens/use-lens.ts';
import { BadAddress } from '../parts/bad-address.tsx';
import { Answered } from '../parts/panel.tsx';
import { useTitle } from '../parts/use-title.ts';
import { Chart } from './chart.tsx';
import { type Choice, choiceQuery, readChoice } from './choice.ts';
import { Choices } from './choices.tsx';
import { addsUp, columnsOf, sorted, sortOf } from './columns.ts';
import { Download } from './download.tsx';
import { useNames } from './nations.tsx';
import { ResultTable } from './result-table.tsx';
import { chartOf } from './series.ts';
import { titleOf } from './title.ts';
import { refusalOf, type Table, useTable } from './use-table.ts';

/** Amounts added up as one chooses, as a chart and as a table; the choice is the address's. */
export function TablesPage() {
  const { choice, problems } = readChoice(useLens().state);
  useTitle('Tables');
  if (problems.length > 0) {
    return <BadAddress problems={problems} to="/tables" words="Start from arms sales by nation" />;
  }
  return (
    <div class="tables">
      <h1>Tables</h1>
      <View choice={choice} />
    </div>
  );
}

function View({ choice }: { readonly choice: Choice }) {
  const { turnTo } = useLens();
  const answer = useTable(choice);
  const refusal = answer.waiting ? null : refusalOf(answer.error);
  const nameOf = useNames(choice.of);
  const title = titleOf(choice, nameOf);
  return (
    <>
      <Choices
        choice={choice}
        nameOf={nameOf}
        refusal={refusal}
        choose={(next) => turnTo(choiceQuery(next))}
      />
      <section class="panel" aria-labelledby="table-title" aria-busy={answer.waiting}>
        <header>
          <h2 id="table-title">{title}</h2>
          <a href={answer.inIde} aria-label={`Open as GraphQL: ${title}`}>
            Open as GraphQL
          </a>
        </header>
        {refusal ? (
          <p class="quiet">No table: what is chosen above was refused, with the reason.</p>
        ) : (
          <Answered {...answer} empty="No figure fits.">
            {(table) =>
              table.rows.length === 0 ? null : (
                <Result table={table} choice={choice} title={title} />
              )
            }
          </Answered>
        )}
      </section>
    </>
  );
}

interface ResultProps {
  readonly table: Table;
  readonly choice: Choice;
  readonly title: string;
}

function Result({ table: { by, rows }, choice, title }: ResultProps) {
  const { rolling } = choice;
  const ofSales = choice.measures.length === 0;
  const { column, descending } = sortOf(choice);
  const { columns, ordered, chart } = useMemo(() => {
    const all = columnsOf(by, rows, rolling, ofSales);
    const inOrder = sorted(rows, all, { column, descending });
    return { columns: all, ordered: inOrder, chart: chartOf(by, inOrder, rolling !== null) };
  }, [by, rows, ofSales, rolling, column, descending]);
  return (
    <>
      <Chart chart={chart} />
      <div class="row">
        <Download by={by} columns={columns} rows={ordered} choice={choice} />
        <span class="quiet">
          {ofSales && 'Ceilings as notified to Congress; a notification may never become a sale. '}
          {!addsUp(by) && 'Rows are not added: they count some of the same dollars. '}
          {ofSales && (choice.from ?? choice.to) !== null && 'Sales of unknown date are left out.'}
        </span>
      </div>
      {choice.sort && !columns.some(({ id }) => id === column) && (
        <p role="alert">
          sort: expected one of {columns.map(({ id }) => id).join(', ')}, came “{column}”.
        </p>
      )}
      <ResultTable title={title} choice={choice} by={by} columns={columns} rows={ordered} />
    </>
  );
}
