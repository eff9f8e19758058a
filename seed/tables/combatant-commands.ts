import { entityKey } from '../../src/model/entity-types.ts';
import { between } from '../../src/model/time.ts';
import { about } from '../claims.ts';
import { id, oneOf, period, text } from '../columns.ts';
import type { RowOf, Table } from '../table.ts';

export const commandKey = (id: string): string => entityKey('CombatantCommand', id);

const columns = {
  id,
  name: text,
  former_name: text.nullable(),
  named_since: period.nullable(),
  abbreviation: text,
  kind: oneOf(['GEOGRAPHIC', 'FUNCTIONAL']),
  former_kind: oneOf(['SUB_UNIFIED']).nullable(),
  kind_since: period.nullable(),
  headquarters_city: text,
  established: period,
  source_id: id,
  note: text.nullable(),
};

type CommandRow = RowOf<typeof columns>;

export const combatantCommands: Table<CommandRow> = {
  name: 'combatant_commands',
  key: ['id'],
  columns,
  references: { source_id: ['sources'] },
  periods: [
    ['established', 'named_since'],
    ['established', 'kind_since'],
  ],
  claims(row, here) {
    const key = commandKey(row.id);
    const { established, named_since, kind_since } = row;
    const published = here.published();
    const by = here.cite();
    const command = about(key, between(established, null, published), by);
    return [
      command.exists(),
      about(key, between(named_since ?? established, null, published), by).has({
        name: row.name,
        acronym: row.abbreviation,
      }),
      about(key, between(established, named_since, null), by).has({ formerName: row.former_name }),
      about(key, between(kind_since ?? established, null, published), by).has({ kind: row.kind }),
      about(key, between(established, kind_since, null), by).has({ kind: row.former_kind }),
      // A headquarters can have moved since the command was founded.
      about(key, between(null, null, published), by).has({ headquarters: row.headquarters_city }),
    ];
  },
};
