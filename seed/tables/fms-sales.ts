import { measures } from '../../src/model/measures.ts';
import { observes } from '../claims.ts';
import { dollars, id, iso3, oneOf, text, year } from '../columns.ts';
import type { Here, RowOf, Table } from '../table.ts';
import { nationKey } from './nations.ts';
import { agencyKey } from './organizations.ts';

const columns = {
  id,
  fiscal_year: year,
  nation_iso3: iso3.nullable(),
  measure: oneOf(measures),
  item: id.nullable(),
  amount_usd: dollars,
  precision: oneOf(['EXACT', 'LOWER_BOUND', 'APPROXIMATE']),
  source_id: id,
  note: text.nullable(),
};

type SalesRow = RowOf<typeof columns>;

/** Yearly sales figures. A row without a nation is the total of all. */
export const fmsSales: Table<SalesRow> = {
  name: 'fms_sales',
  key: ['id'],
  columns,
  references: { nation_iso3: ['nations'], source_id: ['sources'] },
  claims(row, here) {
    const amount = {
      subject: subjectOf(row),
      measure: row.measure,
      fiscalYear: row.fiscal_year,
      low: row.amount_usd,
      high: row.precision === 'LOWER_BOUND' ? null : row.amount_usd,
      ...(row.item === null ? {} : { item: row.item }),
    };
    return [observes(amount, citation(row, here))];
  },
};

/** Commercial licences are the State Department's, sales the agency's. */
function subjectOf({ nation_iso3, measure }: SalesRow): string {
  if (nation_iso3 !== null) return nationKey(nation_iso3);
  return agencyKey(measure === 'DCS_AUTHORIZATIONS' ? 'STATE' : 'DSCA');
}

const citation = ({ precision }: SalesRow, here: Here) =>
  precision === 'APPROXIMATE' ? here.cite({ confidence: 'LOW' }) : here.cite();
