import { entityKey } from '../../src/model/entity-types.ts';
import { between } from '../../src/model/time.ts';
import { about } from '../claims.ts';
import { id, oneOf, period, text } from '../columns.ts';
import type { RowOf, Table } from '../table.ts';

export const allianceKey = (id: string): string => entityKey('Alliance', id);

const columns = {
  id,
  name: text,
  kind: oneOf([
    'COLLECTIVE_DEFENSE_TREATY',
    'BILATERAL_DEFENSE_TREATY',
    'US_DESIGNATION',
    'SECURITY_PARTNERSHIP',
    'SECURITY_DIALOGUE',
    'INTELLIGENCE_ALLIANCE',
  ]),
  formed: period.nullable(),
  dissolved: period.nullable(),
  source_id: id,
};

type AllianceRow = RowOf<typeof columns>;

export const alliances: Table<AllianceRow> = {
  name: 'alliances',
  key: ['id'],
  columns,
  references: { source_id: ['sources'] },
  periods: [['formed', 'dissolved']],
  claims(row, here) {
    const window = between(row.formed, row.dissolved, here.published());
    const alliance = about(allianceKey(row.id), window, here.cite());
    return [
      alliance.exists(),
      alliance.has({ name: row.name, acronym: acronymOf(row.id), kind: row.kind }),
    ];
  },
};

/** Keys such as `US-JPN` are ours, not names. */
const acronymOf = (id: string) => (id.includes('-') ? null : id);
