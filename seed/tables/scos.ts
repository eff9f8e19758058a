import { confidences } from '../../src/ledger/claim.ts';
import { entityKey } from '../../src/model/entity-types.ts';
import { between } from '../../src/model/time.ts';
import { about, impliesLife } from '../claims.ts';
import { id, iso3, listOf, oneOf, period, text } from '../columns.ts';
import type { Here, RowOf, Table } from '../table.ts';
import { over } from '../windows.ts';
import { attacheOfficeKey } from './attache-offices.ts';
import { commandKey } from './combatant-commands.ts';
import { embassyIn, embassyKey } from './embassies.ts';
import { ministryKey } from './ministries.ts';
import { nationKey } from './nations.ts';
import { agencyKey } from './organizations.ts';

/** SAMM, the article that puts every SCO under its chief of mission. */
const CHIEF_OF_MISSION = { source: 'S-SAMM-C2', locator: 'C2.1.2.1' };

export const officeKinds = [
  'OFFICE_OF_DEFENSE_COOPERATION',
  'OFFICE_OF_SECURITY_COOPERATION',
  'OFFICE_OF_MILITARY_COOPERATION',
  'OFFICE_OF_DEFENSE_REPRESENTATIVE',
  'MILITARY_GROUP',
  'MILITARY_ASSISTANCE_ADVISORY_GROUP',
  'MILITARY_TRAINING_MISSION',
  'LIAISON_OFFICE',
  'DEFENSE_ATTACHE_OFFICE_SC_SECTION',
  'OTHER',
] as const;

export const scoKey = (id: string): string => entityKey('CooperationOffice', id);

const columns = {
  id,
  name: text,
  short_name: text,
  kind: oneOf(officeKinds),
  host_nation_iso3: iso3,
  also_serves: listOf(iso3),
  city: text.nullable(),
  embassy_id: id.nullable(),
  part_of_office_id: id.nullable(),
  counterpart_ministry_id: id.nullable(),
  established: period.nullable(),
  rival_established: period.nullable(),
  source_id: id,
  note: text.nullable(),
  as_of: period.nullable(),
  combatant_command: text.nullable(),
  command_id: id.nullable(),
  command_ended_by: period.nullable(),
  subordinate_to: id.nullable(),
  confidence: oneOf(['low', 'medium', 'high']),
};

export type ScoRow = RowOf<typeof columns>;

export const scos: Table<ScoRow> = {
  name: 'scos',
  key: ['id'],
  columns,
  references: {
    host_nation_iso3: ['nations'],
    also_serves: ['nations'],
    embassy_id: ['embassies'],
    part_of_office_id: ['attache_offices'],
    counterpart_ministry_id: ['ministries'],
    command_id: ['combatant_commands'],
    subordinate_to: ['organizations'],
    source_id: ['sources'],
  },
  periods: [['established', 'as_of']],
  claims(row, here) {
    const key = scoKey(row.id);
    const by = here.cite({ confidence: confidenceOf(row) });
    const vouched = row.as_of ?? here.published();
    const window = between(row.established, null, vouched);
    const today = between(null, null, vouched);
    const office = about(key, window, by);
    // Where an office stands and whom it serves can have changed since it was founded.
    const lately = about(key, today, by);
    const nations = [row.host_nation_iso3, ...row.also_serves].map(nationKey);
    const embassy = row.embassy_id && embassyKey(row.embassy_id);
    return [
      office.exists(),
      lately.has({ name: row.name, acronym: row.short_name, kind: row.kind, city: row.city }),
      ...nations.map((nation) => office.relates('SERVES', nation)),
      lately.relates('LOCATED_AT', embassy),
      embassy === null ? [] : impliesLife(embassy, today, by),
      lately.relates('PART_OF', row.part_of_office_id && attacheOfficeKey(row.part_of_office_id)),
      lately.relates(
        'COUNTERPART_OF',
        row.counterpart_ministry_id && ministryKey(row.counterpart_ministry_id),
      ),
      row.rival_established === null
        ? []
        : about(key, between(row.rival_established, null, vouched), here.citeRival()).exists(),
      ...overseers(row, here),
    ];
  },
};

const confidenceOf = ({ confidence }: ScoRow) =>
  confidences.find((known) => known.toLowerCase() === confidence) ?? 'LOW';

/** Those whom the row's own source names, and the chief of mission, whom the manual names for all. */
function overseers(row: ScoRow, here: Here) {
  const key = scoKey(row.id);
  const by = here.cite({ confidence: confidenceOf(row) });
  const today = between(null, null, row.as_of ?? here.published());
  const { command_id, command_ended_by, subordinate_to } = row;
  const embassy = embassyIn(row.host_nation_iso3, here);
  const manual = here.cite({ ...CHIEF_OF_MISSION, confidence: 'HIGH', note: null });
  const manualToday = between(null, null, here.published(CHIEF_OF_MISSION.source));
  return [
    command_id === null
      ? []
      : about(
          commandKey(command_id),
          command_ended_by ? over(command_ended_by) : today,
          here.cite({
            confidence: confidenceOf(row),
            note: `The source names ${row.combatant_command}.`,
          }),
        ).oversees(key, 'OPERATIONAL_CONTROL'),
    subordinate_to === null
      ? []
      : about(agencyKey(subordinate_to), today, by).oversees(key, 'COMMAND'),
    embassy === null ? [] : about(embassy, manualToday, manual).oversees(key, 'CHIEF_OF_MISSION'),
  ];
}
