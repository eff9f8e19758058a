import { entityKey } from '../../src/model/entity-types.ts';
import { about } from '../claims.ts';
import { dollars, id, iso3, period, text } from '../columns.ts';
import type { RowOf, Table } from '../table.ts';
import { since } from '../windows.ts';
import { allianceKey } from './alliances.ts';
import { nationKey } from './nations.ts';

const columns = {
  id,
  transmittal_number: text.nullable(),
  notified_date: period.nullable(),
  rival_notified_date: period.nullable(),
  nation_iso3: iso3.nullable(),
  other_purchaser: text.nullable(),
  title: text,
  estimated_value_usd: dollars,
  principal_contractors: text.nullable(),
  source_id: id,
  note: text.nullable(),
};

type SaleRow = RowOf<typeof columns>;

/** Notifications of arms sales; a row without a nation is a purchase of NATO's agency. */
export const majorArmsSales: Table<SaleRow> = {
  name: 'major_arms_sales',
  key: ['id'],
  columns,
  references: { nation_iso3: ['nations'], source_id: ['sources'] },
  claims(row, here) {
    const key = entityKey('ArmsSale', row.id);
    const sale = about(key, since(row.notified_date, here.published()), here.cite());
    const rival = about(key, since(row.rival_notified_date, null), here.citeRival());
    const buyer = row.nation_iso3 === null ? allianceKey('NATO') : nationKey(row.nation_iso3);
    return [
      sale.exists(),
      sale.has({
        name: row.title,
        transmittalNumber: row.transmittal_number,
        notifiedOn: row.notified_date?.text ?? null,
        estimatedValueUsd: row.estimated_value_usd,
        principalContractors: row.principal_contractors,
        otherPurchaser: row.other_purchaser,
      }),
      sale.relates('SOLD_TO', buyer),
      ...(row.rival_notified_date === null
        ? []
        : [rival.exists(), rival.has({ notifiedOn: row.rival_notified_date.text })]),
    ];
  },
};
