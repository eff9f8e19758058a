import { reliabilities, type Source, sourceKinds } from '../../src/ledger/source.ts';
import { id, oneOf, period, text, url } from '../columns.ts';
import type { RowOf, Table } from '../table.ts';

const columns = {
  source_id: id,
  title: text,
  publisher: text,
  url: url.nullable(),
  published: period.nullable(),
  accessed_as: text,
  licence: text,
  kind: oneOf(sourceKinds),
  reliability: oneOf(reliabilities),
};

export type SourceRow = RowOf<typeof columns>;

/** The documents that all other tables cite. They claim nothing by themselves. */
export const sources: Table<SourceRow> = {
  name: 'sources',
  key: ['source_id'],
  columns,
  references: {},
  claims: () => [],
};

export const toSource = (row: SourceRow): Source => ({
  key: row.source_id,
  title: row.title,
  publisher: row.publisher,
  url: row.url,
  publishedOn: row.published?.text ?? null,
  accessedAs: row.accessed_as,
  licence: row.licence,
  kind: row.kind,
  reliability: row.reliability,
});
