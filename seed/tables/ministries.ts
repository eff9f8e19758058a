import { entityKey } from '../../src/model/entity-types.ts';
import { between } from '../../src/model/time.ts';
import { about } from '../claims.ts';
import { id, iso3, language, oneOf, text } from '../columns.ts';
import type { RowOf, Table } from '../table.ts';
import { nationKey } from './nations.ts';

export const ministryKey = (id: string): string => entityKey('MinistryOfDefense', id);

const columns = {
  id,
  name: text,
  local_name: text.nullable(),
  local_name_lang: language.nullable(),
  nation_iso3: iso3,
  portfolio: oneOf(['DEFENSE', 'NAVY', 'NATIONAL_GUARD']),
  source_id: id,
  name_basis: oneOf(['named_in_source', 'portfolio_title', 'responsible_ministry']),
  also_named: text.nullable(),
  also_named_by: text.nullable(),
  note: text.nullable(),
};

type MinistryRow = RowOf<typeof columns>;

export const ministries: Table<MinistryRow> = {
  name: 'ministries',
  key: ['id'],
  columns,
  references: { nation_iso3: ['nations'], source_id: ['sources'] },
  claims(row, here) {
    const key = ministryKey(row.id);
    const window = between(null, null, here.published());
    // The ministry's name is built from its minister's title.
    const isInferred = row.name_basis !== 'named_in_source';
    const naming = isInferred ? here.cite({ confidence: 'MEDIUM' }) : here.cite();
    const ministry = about(key, window, here.cite());
    const alias = here.cite({ confidence: 'LOW', note: row.also_named_by ?? row.note });
    return [
      ministry.exists(),
      about(key, window, naming).has({ name: row.name }),
      ministry.has({ localName: row.local_name }, row.local_name_lang ?? undefined),
      about(key, window, alias).has({ alias: row.also_named }),
      ministry.has({ nameBasis: row.name_basis.toUpperCase() }),
      ministry.relates('MINISTRY_OF', nationKey(row.nation_iso3)),
    ];
  },
};
