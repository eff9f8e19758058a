import { entityKey } from '../../src/model/entity-types.ts';
import { between } from '../../src/model/time.ts';
import { about } from '../claims.ts';
import { id, oneOf, period, text } from '../columns.ts';
import type { Here, RowOf, Table } from '../table.ts';
import { since } from '../windows.ts';
import { commandKey } from './combatant-commands.ts';

const COMMAND = 'COMBATANT_COMMAND';
/** A parent that the chart needs and nobody read. */
const PARENT_UNREAD = 'Parent office not read';

export const agencyKey = (id: string): string => entityKey('Agency', id);

const columns = {
  id,
  name: text,
  former_name: text.nullable(),
  named_since: period.nullable(),
  abbreviation: text,
  kind: oneOf([
    'EXECUTIVE',
    'DEPARTMENT',
    'BUREAU',
    'OFFICE',
    'DEFENSE_AGENCY',
    'DEFENSE_ADMINISTRATION',
    'SCHOOL',
    'JOINT_STAFF',
    'MILITARY_DEPARTMENT',
    'IMPLEMENTING_AGENCY',
    'COMMAND',
    'COUNTRY_ELEMENT_TYPE',
    COMMAND,
  ]),
  parent_id: id.nullable(),
  established: period.nullable(),
  disestablished: period.nullable(),
  succeeds_id: id.nullable(),
  source_id: id,
  note: text.nullable(),
};

type OrganizationRow = RowOf<typeof columns>;

/** The chain of offices and agencies; its commands are those of `combatant_commands.csv`. */
export const organizations: Table<OrganizationRow> = {
  name: 'organizations',
  key: ['id'],
  columns,
  references: {
    parent_id: ['organizations'],
    succeeds_id: ['organizations'],
    source_id: ['sources'],
  },
  periods: [['established', 'disestablished']],
  claims(row, here) {
    const isCommand = row.kind === COMMAND;
    const key = isCommand ? commandKey(row.id) : agencyKey(row.id);
    const { established, disestablished, named_since } = row;
    const published = here.published();
    const by = here.cite();
    const organization = about(key, between(established, disestablished, published), by);
    const parent = about(
      key,
      between(established, disestablished, published),
      row.note === PARENT_UNREAD ? here.cite({ confidence: 'LOW' }) : by,
    );
    const lineage = [
      organization.exists(),
      parent.relates('PART_OF', row.parent_id && agencyKey(row.parent_id)),
    ];
    if (isCommand) return lineage;
    return [
      ...lineage,
      organization.has({ kind: row.kind }),
      about(key, between(named_since ?? established, disestablished, published), by).has({
        name: row.name,
        acronym: row.abbreviation,
      }),
      about(key, between(established, named_since, null), by).has({ formerName: row.former_name }),
      about(key, since(endOf(row.succeeds_id, here), null), by).relates(
        'SUCCEEDS',
        row.succeeds_id && agencyKey(row.succeeds_id),
      ),
    ];
  },
};

const endOf = (id: string | null, here: Here) =>
  here.rows(organizations).find((row) => row.id === id)?.disestablished ?? null;
