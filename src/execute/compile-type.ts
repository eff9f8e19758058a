import {
  type FieldNode,
  type GraphQLAbstractType,
  GraphQLError,
  type GraphQLLeafType,
  type GraphQLOutputType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  locatedError,
  type ResponsePath,
  responsePathAsArray,
} from 'graphql';
import type { CompileFields, InfoOf } from './compile-fields.ts';
import { isPromise, type Run } from './run.ts';

/** Turns what a resolver gave into what is answered, now or later; throws what makes the field null. */
export type Complete = (run: Run, value: unknown, path: ResponsePath | undefined) => unknown;

/** The field whose values are completed. */
export interface Completed {
  /** `Nation.name` */
  readonly place: string;
  readonly nodes: readonly FieldNode[];
  readonly infoOf: InfoOf;
  readonly compileFields: CompileFields;
}

/** How values of a type are completed: as graphql-js does it, decided once per field, not per value. */
export function compileType(type: GraphQLOutputType, field: Completed): Complete {
  const complete = compilePresent(isNonNullType(type) ? type.ofType : type, field);
  const whenNull = isNonNullType(type)
    ? () => {
        throw new Error(`Cannot return null for non-nullable field ${field.place}.`);
      }
    : () => null;
  return (run, value, path) => {
    if (value === null || value === undefined) return whenNull();
    if (value instanceof Error) throw value;
    return complete(run, value, path);
  };
}

function compilePresent(type: GraphQLOutputType, field: Completed): Complete {
  if (isLeafType(type)) return compileLeaf(type);
  if (isListType(type)) return compileList(type.ofType, field);
  if (isObjectType(type)) return field.compileFields(type, field.nodes);
  if (isAbstractType(type)) return compileAbstract(type, field);
  throw new RangeError(`${field.place} has no type that can be answered.`);
}

function compileLeaf(type: GraphQLLeafType): Complete {
  return (_run, value) => {
    const serialized = type.serialize(value);
    if (serialized !== null && serialized !== undefined) return serialized;
    throw new Error(`${type.name} has nothing to say for ${String(value)}.`);
  };
}

function compileList(itemType: GraphQLOutputType, field: Completed): Complete {
  const complete = compileType(itemType, field);
  const isNullable = !isNonNullType(itemType);
  const fail = (run: Run, path: ResponsePath, raw: unknown): null => {
    const error = locatedError(raw, field.nodes, responsePathAsArray(path));
    if (!isNullable) throw error;
    run.errors.add(error, path);
    return null;
  };

  /** Items under way may fail as well, which nobody will hear of. */
  const failIn = (list: readonly unknown[], run: Run, path: ResponsePath, raw: unknown): null => {
    try {
      return fail(run, path, raw);
    } catch (error) {
      for (const item of list) if (isPromise(item)) item.then(undefined, () => {});
      throw error;
    }
  };

  return (run, list, path) => {
    const items = Array.isArray(list) ? list : itemsOf(list, field.place);
    const completed: unknown[] = [];
    let waits = false;
    for (let index = 0; index < items.length; index += 1) {
      const item: unknown = items[index];
      const at: ResponsePath = { prev: path, key: index, typename: undefined };
      try {
        const done = isPromise(item)
          ? item.then((resolved) => complete(run, resolved, at))
          : complete(run, item, at);
        const isWaiting = isPromise(done);
        waits ||= isWaiting;
        completed.push(isWaiting ? done.then(undefined, (raw) => fail(run, at, raw)) : done);
      } catch (raw) {
        completed.push(failIn(completed, run, at, raw));
      }
    }
    return waits ? Promise.all(completed) : completed;
  };
}

function itemsOf(value: unknown, place: string): unknown[] {
  if (typeof value === 'object' && value !== null && Symbol.iterator in value) {
    return [...(value as Iterable<unknown>)];
  }
  throw new GraphQLError(`Expected Iterable, but did not find one for field "${place}".`);
}

/** What is asked of a concrete type is compiled when the first of that type is met: most never are. */
function compileAbstract(type: GraphQLAbstractType, field: Completed): Complete {
  const { resolveType } = type;
  if (!resolveType) throw new RangeError(`${type.name} does not tell which type a value has.`);
  const compiled = new Map<unknown, Complete>();
  const completeOf = (run: Run, name: unknown): Complete => {
    const known = compiled.get(name);
    if (known) return known;
    const complete = field.compileFields(typeNamed(run, type, name, field), field.nodes);
    compiled.set(name, complete);
    return complete;
  };

  return (run, value, path) => {
    const name = resolveType(value, run.context, field.infoOf(run, fieldOf(path)), type);
    return isPromise(name)
      ? name.then((resolved) => completeOf(run, resolved)(run, value, path))
      : completeOf(run, name)(run, value, path);
  };
}

function typeNamed({ schema }: Run, type: GraphQLAbstractType, name: unknown, field: Completed) {
  const found = typeof name === 'string' ? schema.getType(name) : undefined;
  if (isObjectType(found) && schema.isSubType(type, found)) return found;
  const message = `Runtime Object type "${String(name)}" is not a possible type for "${type.name}".`;
  throw new GraphQLError(message, {
    nodes: field.nodes,
  });
}

/** Items of a list are at their place in it; their field is where it began. */
function fieldOf(path: ResponsePath | undefined): ResponsePath | undefined {
  let at = path;
  while (typeof at?.key === 'number') at = at.prev;
  return at;
}
