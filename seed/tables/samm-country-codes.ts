import type { Claim } from '../../src/ledger/claim.ts';
import { between } from '../../src/model/time.ts';
import { about } from '../claims.ts';
import { id, iso3, oneOf, text } from '../columns.ts';
import type { Here, RowOf, Table } from '../table.ts';
import { over } from '../windows.ts';
import { nationKey } from './nations.ts';
import { agencyKey } from './organizations.ts';

const SCHEME = 'SAMM';

const columns = {
  code: id,
  name: text,
  nation_iso3: iso3.nullable(),
  /** Filled from the areas of responsibility, not from the manual: no claim. */
  geographic_command_id: id.nullable(),
  kind: oneOf(['COUNTRY', 'SUBPROGRAM', 'HISTORIC', 'OTHER']),
  source_id: id,
};

type CodeRow = RowOf<typeof columns>;

export const sammCountryCodes: Table<CodeRow> = {
  name: 'samm_country_codes',
  key: ['code'],
  columns,
  references: {
    nation_iso3: ['nations'],
    geographic_command_id: ['combatant_commands'],
    source_id: ['sources'],
  },
  claims(row, here) {
    if (row.kind === 'HISTORIC' && row.nation_iso3 === null) return bygoneNation(row, here);
    // Codes that stand for no nation are the agency's own.
    const bearer = row.nation_iso3 === null ? agencyKey('DSCA') : nationKey(row.nation_iso3);
    const window = between(null, null, here.published());
    return [about(bearer, window, here.cite()).isCoded(SCHEME, row.code, row.name)];
  },
};

function bygoneNation(row: CodeRow, here: Here): Claim[][] {
  const key = nationKey(`${SCHEME}-${row.code}`);
  const published = here.published();
  const past = about(key, published ? over(published) : between(null, null, null), here.cite());
  return [
    past.exists(),
    past.has({ name: row.name, kind: 'HISTORIC' }),
    past.isCoded(SCHEME, row.code, row.name),
  ];
}
