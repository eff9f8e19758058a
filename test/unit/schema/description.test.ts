import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { expect, test } from 'vitest';
import { schema } from './schema.ts';

interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
}

/** A type and everything in it, each by its place: `Nation.armsSales(first:)`. */
function placesIn(type: GraphQLNamedType): (readonly [string, Described])[] {
  const own = [[type.name, type] as const];
  if (isEnumType(type)) {
    return [
      ...own,
      ...type.getValues().map((value) => [`${type.name}.${value.name}`, value] as const),
    ];
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    return [...own, ...fields.map((field) => [`${type.name}.${field.name}`, field] as const)];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return own;
  const fields = Object.values(type.getFields()).flatMap((field) => [
    [`${type.name}.${field.name}`, field] as const,
    ...field.args.map((arg) => [`${type.name}.${field.name}(${arg.name}:)`, arg] as const),
  ]);
  return [...own, ...fields];
}

const places = Object.values(schema.getTypeMap())
  .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
  .flatMap(placesIn);

test('every type, field, argument, enum value and input field is described', () => {
  expect(places.length).toBeGreaterThan(1000);
  const bare = places.filter(([, { description }]) => !description?.trim()).map(([place]) => place);
  expect(bare).toEqual([]);
});

test('descriptions are sentences', () => {
  const odd = places
    .filter(([, { description }]) => !/^[\p{Lu}\d`].*[.!?]$/su.test(description?.trim() ?? ''))
    .map(([place, { description }]) => `${place}: ${description}`);
  expect(odd).toEqual([]);
});

test('what an order counts goes on in the sentence after its colon', () => {
  const counts = places.filter(([place]) => /OrderField\.\w+_COUNT$/.test(place));
  expect(counts.length).toBeGreaterThan(30);
  const odd = counts.filter(([, { description }]) => /: (?!US )\p{Lu}/u.test(description ?? ''));
  expect(odd.map(([place]) => place)).toEqual([]);
});

test('every field that pages takes the same four arguments, described the same', () => {
  const paged = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
    .filter(({ field }) => /Connection!$/.test(String(field.type)));
  expect(paged.length).toBeGreaterThan(50);
  /** Of what was written: read from the latest on, in this direction only. */
  const inOneDirection = ['history', 'ledger', 'proposals'];
  for (const { type, field } of paged) {
    const args = field.args.filter(({ name }) =>
      ['first', 'after', 'last', 'before'].includes(name),
    );
    const shown = args.map(({ name, type, description }) => `${name}: ${type} ${description}`);
    if (inOneDirection.includes(field.name)) {
      expect(shown, `${type.name}.${field.name}`).toEqual([
        'first: Int How many to return from the latest or after `after`: 1 to 100; 25 unless told.',
        'after: String Return what follows this cursor: what is earlier.',
      ]);
      continue;
    }
    expect(shown, `${type.name}.${field.name}`).toEqual([
      'first: Int How many to return from the start or after `after`: 1 to 100; 25 unless told.',
      'after: String Return what follows this cursor.',
      'last: Int How many to return from the end or before `before`: 1 to 100.',
      'before: String Return what precedes this cursor.',
    ]);
  }
});
