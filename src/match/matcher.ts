import type { EntityType } from '../model/entity-types.ts';
import type { Bearer } from './bearer.ts';
import { mergeEntities, type NamedEntity } from './entity.ts';
import { exactly, type Found, settle, settleScores, unmatched } from './found.ts';
import { createMatchIndex, type MatchIndex } from './match-index.ts';
import { type Meaning, meaningsOfCode, meaningsOfName } from './meanings.ts';
import { createNear, type Near } from './near.ts';
import { formOf, spelled } from './spelling.ts';

/** What foreign data says of an entity. */
export interface Wanted {
  readonly type: EntityType | readonly EntityType[];
  readonly name?: string;
  readonly code?: string;
  /** Whose code it is: `ISO`, `SAMM`, `GEC`, `COW` …; without it each system is asked. */
  readonly scheme?: string;
  /** Key of a nation, or a city. */
  readonly place?: string;
  readonly kind?: string;
}

export interface Matcher {
  match(wanted: Wanted): Found;
  /** The same, but that what is only like it is for somebody to decide on. */
  matchExactly(wanted: Wanted): Found;
  has(key: string): boolean;
}

/** The score of the only one of its type and kind in a place, when no name is given. */
const PLACE_ALONE = 0.7;

export function createMatcher(entities: Iterable<NamedEntity>): Matcher {
  const index = createMatchIndex(mergeEntities(entities));
  const near = createNear(index);
  return {
    match: (wanted) => match(wanted, index, near),
    matchExactly: (wanted) => exactly(match(wanted, index, near), index),
    has: (key) => index.byKey.has(key),
  };
}

type Fits = (bearer: Bearer) => boolean;

function match(wanted: Wanted, index: MatchIndex, near: Near): Found {
  const { name, code, scheme, place } = wanted;
  const fits = fitting(wanted, index);
  const coded = code === undefined ? [] : meaningsOfCode(code, scheme, index).filter(isFitting);
  const named = name === undefined ? [] : meaningsOfName(name, index).filter(isFitting);
  const agreed = coded.filter(({ bearer }) => named.some((other) => other.bearer === bearer));
  const meanings = agreed.length > 0 ? agreed : [...coded, ...named];
  if (meanings.length > 0) return settle(meanings, index);
  if (name !== undefined) return settleScores(near(name, fits), index);
  return place === undefined || code !== undefined ? unmatched() : onlyOne(index, fits);

  function isFitting({ bearer }: Meaning): boolean {
    return fits(bearer);
  }
}

function fitting({ type, place, kind }: Wanted, index: MatchIndex): Fits {
  const types = [type].flat();
  const form = formOf(spelled(place ?? ''));
  const isAt = (bearer: Bearer): boolean =>
    place === undefined ||
    (index.byKey.has(place)
      ? (bearer.entity?.nations.includes(place) ?? false)
      : index.placesOf(bearer).forms.has(form));
  const isKind = ({ entity }: Bearer): boolean =>
    kind === undefined || !entity || entity.kinds.length === 0 || entity.kinds.includes(kind);
  return (bearer) => types.includes(bearer.type) && isKind(bearer) && isAt(bearer);
}

/** Without a name: who is the only one of its type and kind in its place. */
const onlyOne = (index: MatchIndex, fits: Fits): Found =>
  settleScores(
    [...index.byKey.values()]
      .filter(fits)
      .map((bearer) => ({ bearer, score: PLACE_ALONE, isWhole: true })),
    index,
  );
