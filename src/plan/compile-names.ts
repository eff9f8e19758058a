import type { FieldName } from '../model/fields.ts';
import { callOf, isShown, typesOf, whereAll } from './lens-conditions.ts';
import type { Compiled, LensWriter, Writer } from './writer.ts';

/** One of an entity's names, as the plan reads it. */
export interface NameRow {
  readonly text: string;
  readonly field: FieldName;
  readonly lang: string | null;
  readonly window: readonly [number, number, number, number];
  readonly disputed: boolean;
}

/** A code that a scheme has for an entity. */
export interface ReferenceRow {
  readonly scheme: string;
  readonly value: string;
  readonly label: string | null;
}

/** What the entity is called at the lens, in the language asked for if it has such a name. */
export function nameText(writer: Writer, entity: string, lang: unknown): Compiled {
  const variable = writer.variable('v');
  const called = callOf(writer.lens, entity, variable);
  if (typeof lang !== 'string') return { text: called, decode: (raw) => raw };
  const named = writer.variable('v');
  const conditions = [
    `${named}.lang = ${writer.parameter(lang)}`,
    ...isShown(writer.lens, `${named}r`),
  ].join(' AND ');
  return {
    text: `coalesce(head(COLLECT {
      MATCH (${entity})-[${named}r:${typesOf(writer.lens, ['HAS_NAME'])}]->(${named}:Value)
      WHERE ${conditions}
      RETURN ${named}.value AS name ORDER BY ${named}r.e1 DESC, ${named}r.rank, name LIMIT 1
    }), ${called})`,
    decode: (raw) => raw,
  };
}

/** Every name of every time that the lens's knowledge and evidence allow. */
export function nameRows(writer: LensWriter, entity: string): Compiled<readonly NameRow[]> {
  const name = writer.variable('v');
  const row = nameRow(`${name}r`, name);
  return {
    text: `COLLECT {
      MATCH (${entity})-[${name}r:${typesOf(writer.lens, ['HAS_NAME'])}]->(${name}:Value)
      ${whereAll(isShown(writer.lens, `${name}r`))}
      RETURN ${row.text} AS row
      ORDER BY ${name}r.rank, ${name}r.s0, ${name}r.field, ${name}.value
    }`,
    decode: (raw) => (raw as readonly unknown[]).map(row.decode),
  };
}

export const nameRow = (held: string, name: string): Compiled<NameRow> => ({
  text: `[${name}.value, ${held}.field, ${name}.lang,
        [${held}.s0, ${held}.s1, ${held}.e0, ${held}.e1], ${held}.disputed]`,
  decode: (raw) => {
    const [text, field, lang, window, disputed] = raw as readonly [
      string,
      FieldName,
      string | null,
      NameRow['window'],
      boolean,
    ];
    return { text, field, lang, window, disputed };
  },
});

export function referenceRows(
  writer: LensWriter,
  entity: string,
): Compiled<readonly ReferenceRow[]> {
  const code = writer.variable('v');
  return {
    text: `COLLECT {
      MATCH (${entity})-[${code}r:${typesOf(writer.lens, ['HAS_REFERENCE'])}]->(${code}:Value)
      ${whereAll(isShown(writer.lens, `${code}r`))}
      RETURN [${code}.scheme, ${code}.value, ${code}.label] AS row
      ORDER BY row[0], row[1], row[2]
    }`,
    decode: (raw) =>
      (raw as readonly [string, string, string | null][]).map(([scheme, value, label]) => ({
        scheme,
        value,
        label,
      })),
  };
}
