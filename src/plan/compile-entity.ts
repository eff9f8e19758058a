import type { FieldNode, GraphQLObjectType } from 'graphql';
import { type FieldName, fieldRule } from '../model/fields.ts';
import { nameRows, nameText, referenceRows } from './compile-names.ts';
import { asIs, type Compiler, positional } from './compiler.ts';
import { candidates, chosen, lifeOf, nameOf } from './lens-conditions.ts';
import { entityObservations } from './lists/observations.ts';
import { entityRelationships } from './lists/relationships.ts';
import type { EntityRecord } from './record.ts';
import { possibleTypes, type Selected, selectionOf } from './selection.ts';
import type { ColumnKind } from './table.ts';
import type { Compiled, LensWriter } from './writer.ts';

/** A part of an entity's record: a field by its name, or planned under its name in the answer. */
interface Slot {
  readonly put: 'field' | 'planned';
  readonly as: string;
  readonly compiled: Compiled;
}

/** Reads an entity; where its concrete type is open, what each type is asked for. */
export function compileEntity(
  compiler: Compiler,
  variable: string,
  declared: string,
  nodes: readonly FieldNode[],
): Compiled {
  const { operation } = compiler.writer;
  const types = possibleTypes(operation.schema, declared);
  const [concrete] = types.length === 1 ? types : [];
  const groups = new Map<string, { types: GraphQLObjectType[]; selection: Selected[] }>();
  for (const type of types) {
    const selection = selectionOf(operation, type, nodes);
    const signature = signatureOf(compiler, type, selection);
    const group = groups.get(signature);
    if (group) group.types.push(type);
    else groups.set(signature, { types: [type], selection });
  }

  const branches = [...groups.values()].map(({ types, selection }) => ({
    types,
    compiled: compileFields(compiler, variable, types, selection, concrete?.name ?? null),
  }));
  const [only, ...others] = branches;
  if (only && others.length === 0) return only.compiled;
  return choose(variable, branches);
}

interface Branch {
  readonly types: readonly GraphQLObjectType[];
  readonly compiled: Compiled;
}

function choose(variable: string, branches: readonly Branch[]): Compiled {
  const decoders = new Map(
    branches.flatMap(({ types, compiled }) =>
      types.map(({ name }) => [name, compiled.decode] as const),
    ),
  );
  const cases = branches.map(
    ({ types, compiled }) =>
      `WHEN ${variable}.type IN [${types.map(({ name }) => `'${name}'`).join(', ')}] THEN ${compiled.text}`,
  );
  return {
    text: `CASE ${cases.join(' ')} END`,
    decode: (raw) => {
      const [type] = raw as readonly string[];
      return decoders.get(type ?? '')?.(raw);
    },
  };
}

/** Equal for types that are asked for the same and read it the same way. */
function signatureOf(
  compiler: Compiler,
  { name }: GraphQLObjectType,
  selection: readonly Selected[],
) {
  const table = compiler.writer.tables[name];
  return JSON.stringify(
    selection.map((field) => [
      field.responseKey,
      field.name,
      field.nodes.map(({ loc }) => loc?.start),
      table?.columns[field.name as FieldName],
      table?.relations[field.name],
    ]),
  );
}

function compileFields(
  compiler: Compiler,
  variable: string,
  types: readonly GraphQLObjectType[],
  selection: readonly Selected[],
  /** The type that all of them have; null where each row begins with its own. */
  concrete: string | null,
): Compiled {
  const { lens } = compiler.writer;
  const type = types[0]?.name ?? '';
  const slots = new Map<string, Slot>();
  for (const selected of selection) {
    const slot = slotOf(compiler, variable, type, selected);
    if (slot) slots.set(`${slot.put} ${slot.as}`, slot);
  }

  const parts = [...slots.values()];
  const texts = parts.map(({ compiled }) => compiled.text);
  const own = [...(concrete === null ? [`${variable}.type`] : []), `${variable}.key`];
  return {
    text: `[${[...own, ...texts].join(', ')}]`,
    decode: (raw) => {
      const values = raw as readonly unknown[];
      let at = own.length;
      const planned: Record<string, unknown> = {};
      const record: Record<string, unknown> = {
        __typename: concrete ?? values[0],
        key: values[at - 1],
        lens,
        planned,
      };
      for (const { put, as, compiled } of parts) {
        (put === 'field' ? record : planned)[as] = compiled.decode(values[at]);
        at += 1;
      }
      return record as unknown as EntityRecord;
    },
  };
}

function slotOf(compiler: Compiler, entity: string, type: string, selected: Selected): Slot | null {
  const { writer } = compiler;
  const { name, responseKey } = selected;
  const field = (compiled: Compiled): Slot => ({ put: 'field', as: name, compiled });
  const planned = (compiled: Compiled): Slot => ({ put: 'planned', as: responseKey, compiled });

  switch (name) {
    case 'name':
      return planned(nameText(writer, entity, selected.args.lang));
    case 'names':
    case 'aliases':
      return { put: 'field', as: 'nameRows', compiled: nameRows(writer, entity) };
    case 'refs':
      return field(referenceRows(writer, entity));
    case 'validity':
      return field(asIs(lifeOf(writer.lens, entity)));
    case 'location':
      return field(locationOf(compiler, entity));
    case 'relationships':
      return planned(entityRelationships(compiler, type, entity, selected));
    case 'observations':
      return planned(entityObservations(compiler, type, entity, selected));
  }

  const table = writer.tables[type];
  const kind = table?.columns[name as FieldName];
  if (kind) return field(columnOf(compiler, entity, name as FieldName, kind));
  const relation = table?.relations[name];
  if (relation) return planned(compiler.relation(entity, type, relation, selected));
  return null;
}

export function columnOf(
  { writer }: { readonly writer: LensWriter },
  entity: string,
  field: FieldName,
  kind: ColumnKind,
): Compiled {
  const { lens } = writer;
  const variable = writer.variable('v');
  const isName = fieldRule(field).holds === 'name';
  const text = isName
    ? nameOf(lens, entity, field, variable)
    : candidates(lens, entity, field, variable);
  const decode = decoders[kind] ?? ((value) => value);
  return {
    text,
    decode: (raw) => {
      const value = isName ? raw : chosen(raw);
      return value === null || value === undefined ? value : decode(value);
    },
  };
}

/** Data sets write their vocabularies in any case; the schema's enums are upper case. */
const decoders: Readonly<Partial<Record<ColumnKind, (value: unknown) => unknown>>> = {
  word: (value) => String(value).toUpperCase(),
  list: (value) =>
    String(value)
      .split(';')
      .map((item) => item.trim())
      .filter((item) => item !== ''),
};

function locationOf({ writer }: Compiler, entity: string): Compiled {
  const coordinate = (field: FieldName): Compiled => ({
    text: candidates(writer.lens, entity, field, writer.variable('v')),
    decode: chosen,
  });
  return positional([coordinate('latitude'), coordinate('longitude')], ([latitude, longitude]) =>
    latitude === null || longitude === null ? null : { latitude, longitude },
  );
}
