import { entityKey } from '../../src/model/entity-types.ts';
import { between } from '../../src/model/time.ts';
import { about, impliesLife } from '../claims.ts';
import { id, iso3, period, text } from '../columns.ts';
import type { RowOf, Table } from '../table.ts';
import { atLeast } from '../windows.ts';
import { nationKey } from './nations.ts';
import { agencyKey } from './organizations.ts';

const NATIONAL_GUARD_BUREAU = agencyKey('NGB');
const PROGRAM_PAGE = 'S-SPP-PA';

const columns = {
  id,
  us_state: text,
  nation_iso3: iso3,
  since: period.nullable(),
  rival_since: period.nullable(),
  rival_source_id: id.nullable(),
  /** The nation's command today, as the areas have it: kept for readers, no claim. */
  command_id: id,
  source_id: id,
  note: text.nullable(),
};

type PartnershipRow = RowOf<typeof columns>;

export const statePartnership: Table<PartnershipRow> = {
  name: 'state_partnership',
  key: ['id'],
  columns,
  references: {
    nation_iso3: ['nations'],
    command_id: ['combatant_commands'],
    rival_source_id: ['sources'],
    source_id: ['sources'],
  },
  claims(row, here) {
    const key = entityKey('StatePartner', row.us_state.toLowerCase().replaceAll(' ', '-'));
    const nation = nationKey(row.nation_iso3);
    const window = between(row.since, null, here.published());
    const partner = about(key, window, here.cite());
    // The state's National Guard is older than its partnership.
    const guard = about(key, atLeast(window), here.cite());
    const program = about(
      key,
      between(null, null, here.published(PROGRAM_PAGE)),
      here.cite({ source: PROGRAM_PAGE, note: null }),
    );
    return [
      guard.exists(),
      guard.has({ name: `${row.us_state} National Guard` }),
      partner.relates('PARTNERED_WITH', nation),
      impliesLife(nation, window, here.cite()),
      program.relates('PART_OF', NATIONAL_GUARD_BUREAU),
      row.rival_since === null
        ? []
        : about(
            key,
            between(row.rival_since, null, here.publishedByRival()),
            here.citeRival(),
          ).relates('PARTNERED_WITH', nation),
    ];
  },
};
