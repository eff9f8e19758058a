import type { FormattedExecutionResult } from 'graphql';
import type { Graph } from '../graph/graph.ts';
import { graphStatus } from '../modules/status/statements.ts';
import { LARGEST_PAGE } from '../plan/page.ts';
import type { ExportOperation } from './operation.ts';
import { OWN } from './own.ts';
import { ExportRefused, refusal } from './refused.ts';
import type { Rows } from './rows.ts';
import { isObject, type LensSeen, lensesIn, unfinishedLists } from './things.ts';

/** The most rows that one export gives. */
const MOST_ROWS = 1_000_000;

/** Executes an operation as for any client, who may go. */
export type Execute = (
  request: Pick<ExportOperation, 'query' | 'operationName' | 'variables'>,
  signal?: AbortSignal,
) => Promise<FormattedExecutionResult>;

export interface Origin {
  readonly graphVersion: number;
  /** Of each `graph` that the operation asks for. */
  readonly lenses: readonly LensSeen[];
}

/** A row as the operation selects it, and what tells its sources beside the row itself. */
export interface Row {
  readonly row: unknown;
  readonly ledHere: unknown;
}

/** The answer to an operation, read page by page; all pages are of one version of the graph. */
export interface Answer {
  readonly origin: Origin;
  readonly columns: Rows['columns'];
  readonly pages: AsyncIterable<unknown>;
  rowsOf(page: unknown): readonly Row[];
}

export interface Reading {
  readonly execute: Execute;
  readonly graph: Pick<Graph, 'read'>;
  /** Once aborted, no further page is read. */
  readonly signal: AbortSignal;
  readonly mostRows?: number;
}

/** Reads the first page, so that what cannot be answered is refused before anything is written. */
export async function startAnswer(
  operation: ExportOperation,
  { execute, graph, signal, mostRows = MOST_ROWS }: Reading,
): Promise<Answer> {
  const versionNow = async () => (await graph.read(graphStatus, {}))[0]?.version ?? 0;
  const graphVersion = await versionNow();

  const tooMany = (came: number | string) =>
    refusal(
      `${operation.paged?.join('.')}: expected at most ${mostRows} rows, came ${came}; narrow it by where, or take parts by first and after.`,
    );

  async function read(first: number, after: string | null, counts: boolean): Promise<unknown> {
    signal.throwIfAborted();
    const paging = { [`${OWN}first`]: first, [`${OWN}after`]: after, [`${OWN}counts`]: counts };
    const variables = { ...operation.variables, ...(operation.paged && paging) };
    const { data, errors } = await execute({ ...operation, variables }, signal);
    // Where it was executed an error has a place in a text that the client never saw.
    if (errors) throw new ExportRefused(errors.map(({ locations: _, ...error }) => error));
    if ((await versionNow()) !== graphVersion) throw changed();
    refuseUnfinished(operation, data);
    return data;
  }

  const wanted = operation.first ?? Number.POSITIVE_INFINITY;
  const firstPage = await read(Math.min(wanted, LARGEST_PAGE), operation.after, true);
  const total = pagedIn(operation, firstPage)?.export_totalCount;
  if (typeof total === 'number' && Math.min(total, wanted) > mostRows) throw tooMany(total);
  const lenses = lensesIn(firstPage);

  async function* pages(): AsyncGenerator<unknown> {
    let page = firstPage;
    for (let rows = LARGEST_PAGE; ; rows += LARGEST_PAGE) {
      yield page;
      const next = nextOf(pagedIn(operation, page));
      if (next === null || rows >= wanted) return;
      // A list may lack a count, or grow.
      if (rows >= mostRows) throw tooMany('more');
      page = await read(Math.min(wanted - rows, LARGEST_PAGE), next, false);
      if (JSON.stringify(lensesIn(page)) !== JSON.stringify(lenses)) throw changed();
    }
  }

  return {
    origin: { graphVersion, lenses },
    columns: operation.rows?.columns ?? [],
    pages: pages(),
    rowsOf: (page) => rowsOf(operation, page),
  };
}

const changed = () =>
  refusal('The graph or the date changed during the export: ask again.', 'GRAPH_CHANGED');

const pagedIn = ({ paged }: ExportOperation, page: unknown) => {
  const found = paged && at(page, paged);
  return isObject(found) ? found : null;
};

const at = (value: unknown, path: readonly string[]): unknown =>
  path.reduce((found, name) => (isObject(found) ? found[name] : null), value);

function nextOf(connection: Readonly<Record<string, unknown>> | null): string | null {
  const page = connection?.export_pageInfo;
  return isObject(page) && page.hasNextPage ? String(page.endCursor) : null;
}

function rowsOf(operation: ExportOperation, page: unknown): readonly Row[] {
  const rows = at(page, operation.rows?.path ?? []);
  const led = pagedIn(operation, page)?.export_edges;
  return Array.isArray(rows)
    ? rows.map((row, index) => ({ row, ledHere: Array.isArray(led) ? led[index] : null }))
    : [];
}

/** A list within a list that goes on beyond its page must not look as if it were whole. */
function refuseUnfinished(operation: ExportOperation, page: unknown): void {
  const [list] = unfinishedLists(page, pagedIn(operation, page));
  if (list === undefined) return;
  throw refusal(
    `${list.join('.')}: expected at most ${LARGEST_PAGE} in a list within a list, came more; say first, or export that list by itself.`,
  );
}
