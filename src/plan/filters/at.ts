import { badInput } from '../bad-input.ts';
import type { Writer } from '../writer.ts';

export type Input = Readonly<Record<string, unknown>>;

/** A place in a filter: what writes the statement, what the place is called, how deep it lies. */
export interface At {
  readonly writer: Writer;
  readonly filters: Filters;
  readonly place: string;
  readonly depth: number;
}

/** The two ends of a relationship as Cypher variables, and whose list it is in, if one entity's. */
export interface FilteredRelationship {
  readonly held: string;
  /** Null in a list of the whole graph. */
  readonly self: string | null;
  /** The end that is not `self`, or both. */
  readonly others: readonly string[];
}

export interface FilteredObservation {
  readonly observation: string;
  readonly of: string;
  readonly subject: string;
}

/** Each filter needs the others: conditions under which a thing fits what was given. */
export interface Filters {
  entity(at: At, entity: string, type: string, where: unknown): string[];
  relationship(at: At, related: FilteredRelationship, where: unknown): string[];
  observation(at: At, observed: FilteredObservation, where: unknown): string[];
  source(at: At, source: string, where: unknown): string[];
}

const DEEPEST = 4;

/** A part of the same filter. */
const named = (at: At, step: string): At => ({ ...at, place: `${at.place}.${step}` });

/** A filter within the filter. */
export const inside = (at: At, step: string): At => deeper(named(at, step));

/** The filter that a part is by itself. */
export const deeper = (at: At): At => ({ ...at, depth: at.depth + 1 });

/** The conditions of a filter whose parts combine by `and`, `or` and `not`; a part that is null says nothing. */
export function fitting(
  at: At,
  where: unknown,
  fits: (at: At, where: unknown) => string[],
  part: (name: string, value: unknown, at: At) => readonly string[],
): string[] {
  if (!isInput(where)) return [];
  if (at.depth > DEEPEST) {
    throw badInput(at.place, `a filter at most ${DEEPEST} levels deep`, where);
  }
  return Object.entries(where).flatMap(([name, value]) => {
    if (!isGiven(value)) return [];
    switch (name) {
      case 'and':
        return listOf(value).map((one, index) => all(fits(inside(at, `and[${index}]`), one)));
      case 'or':
        return any(listOf(value).map((one, index) => all(fits(inside(at, `or[${index}]`), one))));
      case 'not':
        return [`NOT ${all(fits(inside(at, 'not'), value))}`];
      default:
        return part(name, value, named(at, name));
    }
  });
}

export const all = (conditions: readonly string[]): string =>
  conditions.length === 0 ? 'true' : `(${conditions.join(' AND ')})`;

export const any = (conditions: readonly string[]): string =>
  conditions.length === 0 ? 'false' : `(${conditions.join(' OR ')})`;

export const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

export const isInput = (value: unknown): value is Input =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
