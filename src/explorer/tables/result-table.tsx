import { useId, useState } from 'preact/hooks';
import { pageAddress } from '../address.ts';
import type { Dimension } from '../generated/graphql.ts';
import { useLens } from '../lens/use-lens.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { plural } from '../words/labels.ts';
import { type Choice, choiceQuery, type Sort } from './choice.ts';
import { addsUp, type Column, keysInWords, type Row, sortOf, totalOf } from './columns.ts';
import { RowEvidence } from './row-evidence.tsx';

interface ResultTableProps {
  readonly title: string;
  readonly choice: Choice;
  readonly by: readonly Dimension[];
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** The rows in the order of the address; headers lead to the other orders, counts of sources to the evidence. */
export function ResultTable({ title, choice, by, columns, rows }: ResultTableProps) {
  const evidence = useId();
  const [row, setRow] = useState<Row | null>(null);
  return (
    <>
      <section class="scroller" aria-label={`Table: ${title}`} tabindex={0}>
        <table class="result">
          <caption class="hidden">{title}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <Heading key={column.id} column={column} choice={choice} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((each) => (
              <tr key={each.keys.join(' ')}>
                {columns.map((column) => (
                  <Data
                    key={column.id}
                    column={column}
                    row={each}
                    by={by}
                    evidence={evidence}
                    open={() => setRow(each)}
                  />
                ))}
              </tr>
            ))}
          </tbody>
          {rows.length > 1 && addsUp(by) && <Total columns={columns} rows={rows} by={by} />}
        </table>
      </section>
      <RowEvidence id={evidence} choice={choice} by={by} row={row} />
    </>
  );
}

interface HeadingProps {
  readonly column: Column;
  readonly choice: Choice;
}

function Heading({ column: { id, label, unit, dimension }, choice }: HeadingProps) {
  const { lens } = useLens();
  const current = sortOf(choice);
  const isCurrent = current.column === id;
  // Numbers are looked at from the largest, names from the first.
  const sort: Sort = { column: id, descending: isCurrent ? !current.descending : !dimension };
  const order = current.descending ? 'descending' : 'ascending';
  return (
    <th
      scope="col"
      class={dimension ? undefined : 'number'}
      aria-sort={isCurrent ? order : undefined}
    >
      <a href={pageAddress('/tables', choiceQuery({ ...choice, sort }), lens)}>
        {label}
        {unit && <span class="unit"> ({unit})</span>}
        <span aria-hidden="true" class="arrow">
          {isCurrent && (current.descending ? ' ↓' : ' ↑')}
        </span>
      </a>
    </th>
  );
}

interface DataProps {
  readonly column: Column;
  readonly row: Row;
  readonly by: readonly Dimension[];
  readonly evidence: string;
  readonly open: () => void;
}

function Data({ column, row, by, evidence, open }: DataProps) {
  const { id, dimension, cell } = column;
  if (dimension) {
    const at = by.indexOf(dimension);
    const entity = row.entities[at];
    const content = entity ? <EntityLink entity={entity} /> : cell(row);
    return at === 0 ? <th scope="row">{content}</th> : <td>{content}</td>;
  }
  const value = cell(row);
  if (value === null) return <NoFigure row={row} id={id} />;
  const words = value.toLocaleString('en');
  const name = { sourceCount: 'source', rivals: 'rival' }[id];
  return (
    <td class="number">
      {name && value !== 0 ? (
        <button
          type="button"
          class={id === 'rivals' ? 'small rival' : 'small'}
          popovertarget={evidence}
          popovertargetaction="show"
          aria-label={`${plural(Number(value), name)} on ${keysInWords(by, row).join(', ')}`}
          onClick={open}
        >
          {words}
        </button>
      ) : (
        words
      )}
    </td>
  );
}

/** What is not known exactly is no blank, and no nought. */
const NoFigure = ({ row, id }: { readonly row: Row; readonly id: string }) => (
  <td class="number none">{whyNone(row, id)}</td>
);

function whyNone({ atLeast, atMost }: Row, id: string): string {
  if (id === 'atLeast' || id === 'atMost') return 'no bound';
  return id === 'value' && (atLeast ?? atMost) !== null ? 'not exact' : 'no figure';
}

const Total = ({ columns, rows, by }: Pick<ResultTableProps, 'columns' | 'rows' | 'by'>) => (
  <tfoot>
    <tr>
      <th scope="row" colSpan={by.length}>
        All {plural(rows.length, 'row')}
      </th>
      {columns
        .filter(({ dimension }) => !dimension)
        .map((column) => (
          <td key={column.id} class="number">
            {totalOf(rows, column)?.toLocaleString('en')}
          </td>
        ))}
    </tr>
  </tfoot>
);
