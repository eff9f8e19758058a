import type { Place } from '../tabulate/cell.ts';
import type { Dimension } from '../tabulate/question.ts';
import type { Area } from '../tabulate/responsible.ts';
import { candidates, chosen, isShown, typesOf, whereAll } from './lens-conditions.ts';
import type { Compiled, Writer } from './writer.ts';

/** Where an entity's figures belong, as far as the table tells places apart. */
export function placeOf(writer: Writer, entity: string, by: readonly Dimension[]): Compiled<Place> {
  const parts = [
    by.includes('NATION') ? `${entity}.key` : 'null',
    by.includes('REGION')
      ? candidates(writer.lens, entity, 'region', writer.variable('v'))
      : 'null',
    by.includes('COMMAND_AT_LENS') || by.includes('COMMAND_AT_PERIOD')
      ? areasOf(writer, entity)
      : '[]',
  ];
  return {
    text: `[${parts.join(', ')}]`,
    decode: (raw) => {
      const [key, region, areas] = raw as readonly [string | null, unknown, readonly AreaRow[]];
      return { key, region: chosen(region) as string | null, areas: areas.map(areaOf) };
    },
  };
}

type AreaRow = readonly [string, number, number, number, number];

const areaOf = ([command, s0, s1, e0, e1]: AreaRow): Area => ({ command, s0, s1, e0, e1 });

/** The commands in whose areas it ever lay, whatever the lens's date: the table compares the days. */
function areasOf(writer: Writer, entity: string): string {
  const held = writer.variable('r');
  const command = writer.variable('n');
  return `COLLECT {
      MATCH (${entity})<-[${held}:${typesOf(writer.lens, ['RESPONSIBLE_FOR'])}]-(${command}:CombatantCommand)
      ${whereAll(isShown(writer.lens, held))}
      RETURN [${command}.key, ${held}.s0, ${held}.s1, ${held}.e0, ${held}.e1] AS area
      ORDER BY area
    }`;
}
