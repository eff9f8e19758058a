import { between } from '../../src/model/time.ts';
import { about, impliesLife } from '../claims.ts';
import { id, iso3, period, text } from '../columns.ts';
import type { Here, RowOf, Table } from '../table.ts';
import { commandKey } from './combatant-commands.ts';
import { nationKey } from './nations.ts';

const columns = {
  nation_iso3: iso3,
  command_id: id,
  from_date: period.nullable(),
  to_date: period.nullable(),
  source_id: id,
  note: text.nullable(),
};

export type AreaRow = RowOf<typeof columns>;

export const areasOfResponsibility: Table<AreaRow> = {
  name: 'areas_of_responsibility',
  key: ['nation_iso3', 'command_id', 'from_date'],
  columns,
  references: {
    nation_iso3: ['nations'],
    command_id: ['combatant_commands'],
    source_id: ['sources'],
  },
  periods: [['from_date', 'to_date']],
  claims(row, here) {
    const window = areaWindow(row, here);
    const nation = nationKey(row.nation_iso3);
    const command = commandKey(row.command_id);
    return [
      about(command, window, here.cite()).relates('RESPONSIBLE_FOR', nation),
      impliesLife(command, window, here.cite()),
      impliesLife(nation, window, here.cite()),
    ];
  },
};

export const areaWindow = ({ from_date, to_date, source_id }: AreaRow, here: Here) =>
  between(from_date, to_date, here.published(source_id));
