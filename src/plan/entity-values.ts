import type { Statement } from '../graph/cypher.ts';
import type { Lens } from '../lens/lens.ts';
import { type EntityType, typeOfKey } from '../model/entity-types.ts';
import type { FieldName } from '../model/fields.ts';
import { columnOf } from './compile-entity.ts';
import { follow } from './follow.ts';
import { callOf, exists, isCertain, lifeOf, whereAll } from './lens-conditions.ts';
import { standingAlone } from './lists/relation.ts';
import type { Relation, Table, Tables } from './table.ts';
import { type Compiled, createLensWriter, type LensWriter } from './writer.ts';

export type Scalar = string | number | boolean;

export interface EntityReference {
  readonly key: string;
  readonly called: string;
}

/** An entity, whether or not it exists at the lens, with what was asked for by field. */
export interface EntityValues extends EntityReference {
  readonly type: EntityType;
  readonly exists: boolean;
  /** s0, s1, e0, e1; of nulls where no standing claim says that it exists. */
  readonly life: readonly (number | null)[] | null;
  /** Empty where its type has no such field. */
  readonly values: Readonly<Record<string, readonly (Scalar | EntityReference)[]>>;
}

type Values = EntityValues['values'][string];

const MOST_LINKED = 100;

/** Writes the statement that reads columns and relations of entities, by their keys. */
export function entityValues(
  lens: Lens,
  tables: Tables,
  keys: readonly string[],
  fields: readonly string[],
) {
  const writer = createLensWriter(lens);
  const types = new Set(keys.map(typeOfKey).filter((type) => type !== null));
  const parts = fields.map((field) => fieldOf(writer, tables, [...types].sort(), field));
  const text = `MATCH (entity:Entity)
    WHERE entity.key IN ${writer.parameter(keys)}
    WITH entity ORDER BY entity.key
    RETURN [entity.key, entity.type, ${callOf(lens, 'entity', writer.variable('v'))},
      coalesce(${exists(lens, 'entity')}, false), ${lifeOf(lens, 'entity')},
      [${parts.map(({ text }) => text).join(', ')}]] AS row`;

  return {
    statement: { text } as Statement<object, { readonly row: unknown }>,
    parameters: writer.parameters,
    decode({ row }: { readonly row: unknown }): EntityValues {
      const [key, type, called, exists, life, raw] = row as readonly [
        string,
        EntityType,
        string,
        boolean,
        EntityValues['life'],
        readonly unknown[],
      ];
      const values = fields.map(
        (field, index) => [field, parts[index]?.decode(type, raw[index]) ?? []] as const,
      );
      return { key, type, called, exists, life, values: Object.fromEntries(values) };
    },
  };
}

/** A field of the same name may be read in another way for each type. */
function fieldOf(writer: LensWriter, tables: Tables, types: readonly EntityType[], field: string) {
  const ways = new Map<string, { readonly types: EntityType[]; readonly read: Compiled<Values> }>();
  for (const type of types) {
    const table = tables[type];
    if (!table) continue;
    const signature = JSON.stringify([table.columns[field as FieldName], table.relations[field]]);
    const way = ways.get(signature);
    if (way) {
      way.types.push(type);
      continue;
    }
    const read = readingOf(writer, table, field);
    if (read) ways.set(signature, { types: [type], read });
  }
  const cases = [...ways.values()].map(
    ({ types, read }) =>
      `WHEN entity.type IN [${types.map((type) => `'${type}'`).join(', ')}] THEN ${read.text}`,
  );
  return {
    text: cases.length === 0 ? 'null' : `CASE ${cases.join(' ')} END`,
    decode: (type: EntityType, raw: unknown): Values =>
      [...ways.values()].find(({ types }) => types.includes(type))?.read.decode(raw) ?? [],
  };
}

function readingOf(writer: LensWriter, table: Table, field: string): Compiled<Values> | null {
  const kind = table.columns[field as FieldName];
  if (kind) {
    const { text, decode } = columnOf({ writer }, 'entity', field as FieldName, kind);
    return { text, decode: (raw) => [decode(raw) ?? []].flat() as Scalar[] };
  }
  const relation = table.relations[field];
  return relation ? linkedBy(writer, relation) : null;
}

type Linked = readonly [boolean, string, string];

function linkedBy(writer: LensWriter, relation: Relation): Compiled<Values> {
  const { match, where, held, other } = follow(writer, 'entity', relation);
  return {
    text: `COLLECT {
        ${match}
        ${whereAll(where)}
        RETURN [${isCertain(held)}, ${other}.key, ${callOf(writer.lens, other, writer.variable('v'))}] AS linked
        ORDER BY linked[0] DESC, linked[2], linked[1], ${held}.key LIMIT ${writer.parameter(MOST_LINKED)}
      }`,
    decode: (raw) => {
      const linked = raw as readonly Linked[];
      const only = standingAlone(linked);
      const kept = relation.gives === 'one' ? (only ? [only] : []) : linked;
      // Several relationships may lead to one entity.
      return [...new Map(kept.map(([, key, called]) => [key, { key, called }])).values()];
    },
  };
}
