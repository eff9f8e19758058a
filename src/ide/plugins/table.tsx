import { type GraphiQLPlugin, useGraphiQL } from '@graphiql/react';
import type { FormattedExecutionResult, GraphQLSchema } from 'graphql';
import { useMemo } from 'react';
import { type Cell, cellsOf, valueAt } from '../../export/cells.ts';
import { type Rows, rowsIn } from '../../export/rows.ts';
import { type Asked, useAsked, variablesOf } from '../asked.ts';
import { Files } from './files.tsx';
import { TableIcon } from './icons.tsx';
import { Panel, Said } from './panel.tsx';

export const tablePlugin: GraphiQLPlugin = { title: 'Table', icon: TableIcon, content: Table };

interface Shown extends Rows {
  readonly cells: readonly (readonly Cell[])[];
}

function Table() {
  const { query, variables, operationName } = useAsked();
  const schema = useGraphiQL((state) => state.schema);
  const response = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.response);
  const shown = useMemo(
    () => shownOf(schema, { query, variables, operationName }, response),
    [schema, query, variables, operationName, response],
  );
  return (
    <Panel title="Table">
      {typeof shown === 'string' ? <Said text={shown} /> : <Grid {...shown} />}
      <Files />
    </Panel>
  );
}

/** The list in the answer as it stands, or why there is none to show. */
function shownOf(
  schema: GraphQLSchema | null | undefined,
  asked: Asked,
  response: string | null | undefined,
): Shown | string {
  if (!schema) return 'The schema is being read.';
  if (!response) return 'Run the query to see the list in its answer as a table.';
  try {
    const { data } = JSON.parse(response) as FormattedExecutionResult;
    const rows = rowsIn(schema, {
      query: asked.query,
      variables: variablesOf(asked) ?? {},
      operationName: asked.operationName || null,
    });
    const list = valueAt(data, rows.path);
    if (!Array.isArray(list)) return `The answer has no list ${rows.path.join('.')}.`;
    return { ...rows, cells: list.map((row) => cellsOf(row, rows.columns)) };
  } catch (error) {
    return (error as Error).message;
  }
}

function Grid({ path, columns, cells }: Shown) {
  const list = path.join('.');
  return (
    <>
      <p className="ide-note">
        {`${cells.length.toLocaleString('en')} ${cells.length === 1 ? 'row' : 'rows'} of ${list}, as the answer has them.`}
      </p>
      <section className="ide-grid" aria-label={list} {...REACHABLE}>
        <table>
          <thead>
            <tr>
              {columns.map((names) => (
                <th key={names.join('.')} scope="col">
                  {names.join('.')}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cells.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity, and never move.
              <tr key={index}>
                {columns.map((names, column) => (
                  <td key={names.join('.')}>
                    <Linked text={String(row[column] ?? '')} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

/** What scrolls is reached by keyboard. */
const REACHABLE = { tabIndex: 0 };

const ADDRESS = /(https?:\/\/[^\s;<>"]+)/;

/** A text in which web addresses are links. */
function Linked({ text }: { readonly text: string }) {
  return text.split(ADDRESS).map((part, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity, and never move.
      <a key={index} href={part} target="_blank" rel="noopener noreferrer">
        {part}
      </a>
    ) : (
      part
    ),
  );
}
