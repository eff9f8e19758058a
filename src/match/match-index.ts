import { type Bearer, codesOf, handlesOf, namesOf } from './bearer.ts';
import { type Country, countries } from './countries.ts';
import type { Code, NamedEntity } from './entity.ts';
import { plainCode } from './schemes.ts';
import { formOf, initials, joined, phraseOf, spelled } from './spelling.ts';

interface Coded {
  readonly scheme: string;
  readonly bearer: Bearer;
}

/** Finds who bears a name, a code or some of the words of a name; as large as the graph's names. */
export interface MatchIndex {
  readonly byKey: ReadonlyMap<string, Bearer>;
  readonly byCountry: ReadonlyMap<string, Bearer>;
  named(name: string): readonly Bearer[];
  coded(code: string): readonly Coded[];
  /** Bodies that have some of the words; those with more of them, and rarer ones, first. */
  withWords(words: Iterable<string>, fits: (bearer: Bearer) => boolean): Bearer[];
  /** Whether the words are the name of a nation or of a city in which something stands. */
  isPlace(form: string): boolean;
  isNation(form: string): boolean;
  placesOf(bearer: Bearer): Places;
  /** All names of today and before, in words of one spelling. */
  spelledNames(bearer: Bearer): readonly string[][];
  hasWord(word: string): boolean;
  readonly vocabulary: Iterable<string>;
}

/** Where a body belongs: the nations and cities it can be told by. */
export interface Places {
  readonly forms: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  /** The names of the nations that sent it. */
  readonly senders: ReadonlySet<string>;
}

const MOST_LOOKED_AT = 200;

const push = <Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void => {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else if (values.at(-1) !== value) values.push(value);
};

export function createMatchIndex(entities: readonly NamedEntity[]): MatchIndex {
  const bearers = bearersOf(entities);
  const byKey = new Map(
    bearers.flatMap((bearer) => (bearer.entity ? [[bearer.entity.key, bearer] as const] : [])),
  );
  const byCountry = new Map(
    bearers.flatMap((bearer) => (bearer.country ? [[bearer.country.id, bearer] as const] : [])),
  );
  const spelt = new Map(bearers.map((bearer) => [bearer, namesOf(bearer).map(spelled)] as const));
  const spelledNames = (bearer: Bearer) => spelt.get(bearer) ?? [];
  const byJoined = new Map<string, Bearer[]>();
  const bySpelling = new Map<string, Bearer[]>();
  const byCode = new Map<string, Coded[]>();
  for (const bearer of bearers) {
    for (const name of [...namesOf(bearer), ...handlesOf(bearer)]) {
      push(byJoined, joined(name), bearer);
    }
    // Only nations are turned about: an embassy of Chad in Niger is not one of Niger in Chad.
    const written = bearer.type === 'Nation' ? formOf : phraseOf;
    for (const name of spelledNames(bearer)) push(bySpelling, written(name), bearer);
    for (const { scheme, code } of codesOf(bearer)) {
      push(byCode, plainCode(code), { scheme, bearer });
    }
  }

  const placesOf = createPlaces(byKey, spelledNames);
  const places = new Set<string>();
  const nations = new Set<string>();
  const byWord = new Map<string, Bearer[]>();
  for (const bearer of bearers) {
    const { forms, words } = placesOf(bearer);
    for (const form of forms) places.add(form);
    const own = spelledNames(bearer);
    if (bearer.type === 'Nation') {
      for (const name of own) nations.add(formOf(name));
      continue;
    }
    const short = own.flatMap((name) => initials(name, words));
    for (const word of new Set([...own.flat(), ...short, ...words])) push(byWord, word, bearer);
  }

  return {
    byKey,
    byCountry,
    named(name) {
      const words = spelled(name);
      const nations = bySpelling.get(formOf(words)) ?? [];
      const bodies = bySpelling.get(phraseOf(words)) ?? [];
      return [
        ...new Set([
          ...(byJoined.get(joined(name)) ?? []),
          ...nations.filter(({ type }) => type === 'Nation'),
          ...bodies.filter(({ type }) => type !== 'Nation'),
        ]),
      ];
    },
    coded: (code) => byCode.get(plainCode(code)) ?? [],
    withWords(words, fits) {
      const weights = new Map<Bearer, number>();
      for (const word of words) {
        const having = byWord.get(word) ?? [];
        for (const bearer of having.filter(fits)) {
          weights.set(bearer, (weights.get(bearer) ?? 0) + 1 / having.length);
        }
      }
      return [...weights]
        .sort(([, a], [, b]) => b - a)
        .slice(0, MOST_LOOKED_AT)
        .map(([bearer]) => bearer);
    },
    isPlace: (form) => places.has(form),
    isNation: (form) => nations.has(form),
    placesOf,
    spelledNames,
    hasWord: (word) => byWord.has(word),
    vocabulary: { [Symbol.iterator]: () => byWord.keys() },
  };
}

/** Each entity, a nation with what is known of the country it is; then the countries that are left. */
function bearersOf(entities: readonly NamedEntity[]): Bearer[] {
  const left = new Map(countries().map((country) => [country.id, country]));
  const byCode = new Map(
    countries().flatMap((country) =>
      country.codes.map((code) => [codeKey(code), country] as const),
    ),
  );
  const held = entities.map((entity): Bearer => {
    const { type, key } = entity;
    const called = entity.names[0] ?? key;
    const country = type === 'Nation' ? countryOf(entity, byCode) : null;
    const own = country !== null && left.delete(country.id) ? country : null;
    return { type, called, entity, country: own };
  });
  const absent = [...left.values()].map(
    (country): Bearer => ({
      type: 'Nation',
      called: country.names[0] ?? '',
      entity: null,
      country,
    }),
  );
  return [...held, ...absent];
}

const codeKey = ({ scheme, code }: Code): string => `${scheme} ${plainCode(code)}`;

function countryOf({ codes }: NamedEntity, byCode: ReadonlyMap<string, Country>): Country | null {
  for (const code of codes) {
    const country = byCode.get(codeKey(code));
    if (country) return country;
  }
  return null;
}

/** The places of each body: its cities, its nations' names and capitals, and the names of who sent it. */
function createPlaces(
  byKey: ReadonlyMap<string, Bearer>,
  spelledNames: (bearer: Bearer) => readonly string[][],
): (bearer: Bearer) => Places {
  const namesOfNation = (key: string): readonly string[][] => {
    const nation = byKey.get(key);
    return nation ? spelledNames(nation) : [];
  };
  const citiesOf = (bearer: Bearer | undefined) => (bearer?.entity?.cities ?? []).map(spelled);
  return (bearer) => {
    const { nations = [], senders = [] } = bearer.entity ?? {};
    const sent = senders.flatMap(namesOfNation);
    const spelt = [
      ...(bearer.type === 'Nation' ? spelledNames(bearer) : []),
      ...citiesOf(bearer),
      ...nations.flatMap((key) => [...namesOfNation(key), ...citiesOf(byKey.get(key))]),
      ...sent,
    ];
    return {
      forms: new Set(spelt.map(formOf)),
      words: new Set(spelt.flat()),
      senders: new Set(sent.map(formOf)),
    };
  };
}
