import type { Claim } from '../../src/ledger/claim.ts';
import { entityKey } from '../../src/model/entity-types.ts';
import { authorities } from '../../src/model/relationship-kinds.ts';
import type { Period } from '../../src/model/time.ts';
import { between } from '../../src/model/time.ts';
import { about, impliesLife, observes } from '../claims.ts';
import { dollars, id, oneOf, period, text, year } from '../columns.ts';
import type { Here, RowOf, Table } from '../table.ts';
import { since } from '../windows.ts';
import { commandsControlEverySco, everyScoHasCounterpart, overseesEverySco } from './every-sco.ts';
import { agencyKey } from './organizations.ts';

const DSCS = agencyKey('DSCS');
const ANY_COMMAND = 'geographic combatant command';
const subjects = ['DSCS', 'DSCA', 'FMS', 'SCO reform', 'every SCO', ANY_COMMAND] as const;

const fields = [
  'name',
  'acronym',
  'purpose',
  'announced_on',
  'PART_OF',
  'OVERSEES',
  'COUNTERPART_OF',
  'capability_reached',
  'authorized_by',
  'yearly_total',
  'began',
] as const;

const columns = {
  id,
  subject: oneOf(subjects),
  field: oneOf(fields),
  value: text.nullable(),
  object: text.nullable(),
  authority: oneOf(authorities).nullable(),
  start: period.nullable(),
  fiscal_year: year.nullable(),
  low_usd: dollars.nullable(),
  high_usd: dollars.nullable(),
  source_id: id,
  locator: text,
  note: text.nullable(),
};

type DscsRow = RowOf<typeof columns>;

/** What the article of October 2024 on the DSCS and reports around it say, disagreements included. */
export const dscsClaims: Table<DscsRow> = {
  name: 'dscs_claims',
  key: ['id'],
  columns,
  references: { source_id: ['sources'] },
  claims: (row, here) => readings[row.field](row, here),
};

type Reading = (row: DscsRow, here: Here) => readonly (readonly Claim[])[];

const readings: Readonly<Record<(typeof fields)[number], Reading>> = {
  name: (row, here) => [dscs(row, here).exists(), dscs(row, here).has({ name: row.value })],
  acronym: (row, here) => [dscs(row, here).has({ acronym: row.value })],
  purpose: (row, here) => [dscs(row, here).has({ purpose: row.value })],
  capability_reached: (row, here) => [dscs(row, here).has({ capability: row.value })],
  PART_OF: membership,
  announced_on: announcement,
  authorized_by: authorization,
  began: (row, here) =>
    event('sco-reform', 'Reform of the Security Cooperation Organizations', row.start, here),
  OVERSEES: oversight,
  COUNTERPART_OF: (_row, here) => everyScoHasCounterpart(here.published(), here),
  yearly_total: yearlyTotal,
};

const dscs = (row: DscsRow, here: Here) =>
  about(DSCS, between(row.start, null, here.published()), here.cite());

function membership(row: DscsRow, here: Here): Claim[][] {
  if (row.object === null) return [];
  const parent = agencyKey(row.object);
  const window = between(row.start, null, here.published());
  return [dscs(row, here).relates('PART_OF', parent), impliesLife(parent, window, here.cite())];
}

function event(id: string, name: string, start: Period | null, here: Here): Claim[][] {
  const happening = about(entityKey('Event', id), since(start, here.published()), here.cite());
  return [happening.exists(), happening.has({ name })];
}

function announcement(row: DscsRow, here: Here): Claim[][] {
  const { start } = row;
  return [
    about(DSCS, since(start, null), here.cite()).has({ announcedOn: start?.text ?? null }),
    ...event('dscs-launch', 'Launch of the Defense Security Cooperation Service', start, here),
  ];
}

function authorization(row: DscsRow, here: Here): Claim[][] {
  const key = entityKey('Statute', `ndaa-fy${row.fiscal_year}`);
  const window = since(null, here.published());
  const act = about(key, window, here.cite());
  return [
    act.exists(),
    act.has({ name: row.value }),
    about(DSCS, window, here.cite()).relates('ESTABLISHED_BY', key),
  ];
}

function oversight(row: DscsRow, here: Here): Claim[][] {
  const said = here.published();
  if (row.subject === ANY_COMMAND) return commandsControlEverySco(said, here);
  const authority = row.authority ?? 'COORDINATING';
  const overseer = agencyKey(row.subject);
  return [
    impliesLife(overseer, between(row.start, null, said), here.cite()),
    ...overseesEverySco(overseer, authority, row.start, said, here),
  ];
}

function yearlyTotal(row: DscsRow, here: Here): Claim[][] {
  const { fiscal_year, low_usd: low, high_usd: high } = row;
  if (fiscal_year === null) return [];
  const amount = {
    subject: agencyKey('DSCA'),
    measure: 'FMS_TOTAL',
    fiscalYear: fiscal_year,
  } as const;
  return [observes({ ...amount, low, high }, here.cite())];
}
