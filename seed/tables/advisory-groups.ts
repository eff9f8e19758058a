import { entityKey } from '../../src/model/entity-types.ts';
import type { Period, Window } from '../../src/model/time.ts';
import { between } from '../../src/model/time.ts';
import { about } from '../claims.ts';
import { id, iso3, oneOf, period, text } from '../columns.ts';
import type { Here, RowOf, Table } from '../table.ts';
import { since } from '../windows.ts';
import { attacheOfficeKey, attacheOffices } from './attache-offices.ts';
import { nationKey } from './nations.ts';
import { officeKinds, scoKey, scos } from './scos.ts';

const columns = {
  id,
  name: text,
  former_name: text.nullable(),
  named_since: period.nullable(),
  host_nation_iso3: iso3,
  kind: oneOf(officeKinds),
  established: period.nullable(),
  disestablished: period.nullable(),
  as_of: period.nullable(),
  rival_established: period.nullable(),
  rival_disestablished: period.nullable(),
  rival_source_id: id.nullable(),
  rival_locator: text.nullable(),
  successor_id: id.nullable(),
  source_id: id,
  locator: text.nullable(),
  note: text.nullable(),
  sco_id: id.nullable(),
};

export type GroupRow = RowOf<typeof columns>;

/** Advisory groups past and present; a row with `sco_id` is the same body as that of `scos.csv`. */
export const advisoryGroups: Table<GroupRow> = {
  name: 'advisory_groups',
  key: ['id'],
  columns,
  references: {
    host_nation_iso3: ['nations'],
    rival_source_id: ['sources'],
    successor_id: ['advisory_groups', 'scos', 'attache_offices'],
    source_id: ['sources'],
    sco_id: ['scos'],
  },
  periods: [
    ['established', 'disestablished'],
    ['established', 'named_since'],
    ['rival_established', 'rival_disestablished'],
  ],
  claims(row, here) {
    const key = groupKey(row);
    const { established, disestablished, named_since } = row;
    const vouched = vouchedFor(row, here);
    const by = row.locator === null ? here.cite() : here.cite({ confidence: 'LOW' });
    const group = about(key, ownWindow(row, here), by);
    const rival = rivalWindow(row, here);
    const successor = row.successor_id && bodyKey(row.successor_id, here);
    return [
      group.exists(),
      rival === null ? [] : about(key, rival, here.citeRival()).exists(),
      about(key, between(named_since ?? established, disestablished, vouched), by).has(
        names(row, here),
      ),
      about(key, between(established, named_since, null), by).has({ formerName: row.former_name }),
      group.has({ kind: row.kind }),
      group.relates('SERVES', nationKey(row.host_nation_iso3)),
      successor === null
        ? []
        : about(successor, since(disestablished, null), by).relates('SUCCEEDS', key),
    ];
  },
};

export const groupKey = ({ id, sco_id }: GroupRow): string =>
  sco_id === null ? entityKey('AdvisoryGroup', id) : scoKey(sco_id);

/** Another table's word for the same body is one more name of it. */
function names({ name, sco_id }: GroupRow, here: Here) {
  const sco = here.rows(scos).find(({ id }) => id === sco_id);
  return sco && sco.name !== name ? { alias: name } : { name };
}

const vouchedFor = ({ as_of }: GroupRow, here: Here): Period | null => as_of ?? here.published();

const ownWindow = (row: GroupRow, here: Here): Window =>
  between(row.established, row.disestablished, vouchedFor(row, here));

/** Rival dates; where only one of the two is disputed, the other stays as the row has it. */
function rivalWindow(row: GroupRow, here: Here): Window | null {
  const { rival_established, rival_disestablished } = row;
  if (rival_established === null && rival_disestablished === null) return null;
  return between(
    rival_established ?? row.established,
    rival_disestablished ?? row.disestablished,
    here.publishedByRival(),
  );
}

/** The first day on which no source leaves room for the group. */
export const latestEnd = (row: GroupRow): number =>
  Math.min(
    row.disestablished?.latest ?? Number.POSITIVE_INFINITY,
    row.rival_disestablished?.latest ?? Number.POSITIVE_INFINITY,
  );

/** A successor may be listed as a group, an office of today or an attaché office. */
function bodyKey(id: string, here: Here): string {
  const group = here.rows(advisoryGroups).find((row) => row.id === id);
  if (group) return groupKey(group);
  return here.rows(attacheOffices).some((row) => row.id === id) ? attacheOfficeKey(id) : scoKey(id);
}
