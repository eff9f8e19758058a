import { makeExecutableSchema } from '@graphql-tools/schema';
import { GraphQLError } from 'graphql';
import { planned } from '../../../src/modules/planned.ts';

/** A schema of everything that completion has to do, whose resolvers give or fail by lot. */

const typeDefs = `
  directive @note(text: String) on FIELD | INLINE_FRAGMENT | FRAGMENT_SPREAD | QUERY
  enum Colour { RED GREEN }
  input Range { from: Int! = 1, to: [Int] }
  interface Thing {
    id: ID!
    label(upper: Boolean = false, within: Range, colour: Colour): String
    next: Thing
    sure: Thing!
    peers: [Thing!]
    rows: [[Thing]]!
  }
  type One implements Thing {
    id: ID!
    label(upper: Boolean = false, within: Range, colour: Colour): String
    next: Thing
    sure: Thing!
    peers: [Thing!]
    rows: [[Thing]]!
    count: Int!
    colour: Colour
    either: Either
    fetched: String
    told(times: Int!): String
    place: String!
  }
  type Other implements Thing {
    id: ID!
    label(upper: Boolean = false, within: Range, colour: Colour): String
    next: Thing
    sure: Thing!
    peers: [Thing!]
    rows: [[Thing]]!
    ratios: [Float]
    one: One
  }
  type Nobody { id: ID! }
  union Either = One | Other
  type Query {
    thing(at: Int): Thing
    things: [Thing!]!
    one: One!
    either: Either
    other: Other
  }
  type Mutation { thing(at: Int): Thing }
`;

interface Source {
  readonly at: string;
  readonly lot: number;
}

/** The same number for the same text, whichever executor asks. */
export function hash(text: string): number {
  let value = 2_166_136_261;
  for (const character of text) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  }
  return value;
}

type Give = (at: string, lot: number) => unknown;

/** Gives the value, or a promise of it, or fails in one of the ways in which resolvers fail. */
function byLot(at: string, seed: number, give: Give): unknown {
  const lot = hash(`${seed} ${at}`);
  switch (lot % 16) {
    case 0:
      return null;
    case 1:
      return undefined;
    case 2:
      throw new Error(`${at} was thrown`);
    case 3:
      return Promise.reject(new GraphQLError(`${at} was refused`, { extensions: { code: 'NO' } }));
    case 4:
      return new Error(`${at} was given`);
    case 5:
    case 6:
      return Promise.resolve(null).then(() => give(at, lot));
    case 7:
      return Promise.resolve(give(at, lot));
    default:
      return give(at, lot);
  }
}

const typeName = (lot: number): string => {
  if (lot % 23 === 0) return 'Nobody';
  return lot % 2 === 0 ? 'One' : 'Other';
};

const source: Give = (at, lot) => ({
  at,
  lot,
  // Read without a resolver.
  colour: lot % 3 === 0 ? 'PINK' : 'RED',
  ratios: [0.5, null, lot % 5 === 0 ? 'wide' : 2],
  planned: new Proxy(
    {},
    { get: (_target, key) => (lot % 4 === 0 ? null : `${String(key)} of ${at}`) },
  ),
});

/** All of a list's items are there or all are under way: graphql-js forgets those under way when another fails at once. */
const list =
  (give: Give): Give =>
  (at, lot) => {
    if (lot % 11 === 0) return 'no list';
    const items = Array.from({ length: lot % 4 }, (_, index) => `${at}/${index}`);
    if (lot % 3 === 0) {
      return items.map((item) => Promise.resolve().then(() => byLot(item, lot, give)));
    }
    const given = items.map((item) => (hash(item) % 7 === 0 ? null : give(item, hash(item))));
    return lot % 2 === 0 ? given : new Set(given);
  };

type Resolver = (from: Source | undefined, args: object, context: { seed: number }) => unknown;
const giving =
  (name: string, give: Give): Resolver =>
  (from, args, { seed }) =>
    byLot(`${from?.at ?? ''}/${name}${JSON.stringify(args)}`, seed, give);

const thing = {
  id: ({ at }: Source) => at,
  label: giving('label', (at) => at),
  next: giving('next', source),
  sure: giving('sure', source),
  peers: giving('peers', list(source)),
  rows: giving('rows', list(list(source))),
};
const typeOf = {
  __resolveType: ({ lot }: Source) =>
    lot % 5 === 0 ? Promise.resolve(typeName(lot)) : typeName(lot),
};
const root = {
  thing: giving('thing', source),
  things: giving('things', list(source)),
  one: giving('one', source),
  either: giving('either', source),
  other: giving('other', source),
};

export const schema = makeExecutableSchema({
  typeDefs,
  resolvers: {
    Query: root,
    Mutation: { thing: root.thing },
    Thing: typeOf,
    Either: typeOf,
    One: {
      ...thing,
      count: giving('count', (_at, lot) => (lot % 9 === 0 ? 'many' : lot % 100)),
      either: giving('either', source),
      fetched: planned,
      told: ({ at }: Source, { times }: { readonly times: number }) => `${at} ${times}`,
      place: (
        _from: Source,
        _args: object,
        _context: object,
        { path, fieldName, returnType, parentType }: Told,
      ) => `${parentType.name}.${fieldName}: ${returnType} at ${JSON.stringify(path)}`,
    },
    Other: { ...thing, one: giving('one', source) },
  },
});

interface Told {
  readonly path: object;
  readonly fieldName: string;
  readonly returnType: object;
  readonly parentType: { readonly name: string };
}
