import { observes } from '../claims.ts';
import { dollars, id, iso3, oneOf, year } from '../columns.ts';
import type { RowOf, Table } from '../table.ts';
import { nationKey } from './nations.ts';
import { agencyKey } from './organizations.ts';

const columns = {
  fiscal_year: year,
  nation_iso3: iso3.nullable(),
  account: oneOf(['FMF', 'IMET', 'PKO', 'INCLE', 'NADR']),
  amount_usd: dollars,
  source_id: id,
};

type AssistanceRow = RowOf<typeof columns>;

/** State Department accounts by country. A row without a nation is the total of all. */
export const securityAssistance: Table<AssistanceRow> = {
  name: 'security_assistance',
  key: ['fiscal_year', 'nation_iso3', 'account'],
  columns,
  references: { nation_iso3: ['nations'], source_id: ['sources'] },
  claims: (row, here) => [
    observes(
      {
        subject: row.nation_iso3 === null ? agencyKey('STATE') : nationKey(row.nation_iso3),
        measure: row.account,
        fiscalYear: row.fiscal_year,
        low: row.amount_usd,
        high: row.amount_usd,
      },
      // The tables do not say whether a figure was requested, estimated or actual.
      here.cite({ confidence: 'MEDIUM' }),
    ),
  ],
};
