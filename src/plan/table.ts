import type { FieldName } from '../model/fields.ts';
import type { Authority, RelationshipKind } from '../model/relationship-kinds.ts';

/**
 * What a field of the schema holds that one claimed field of the same name answers:
 * - `text`: prose, found whatever its case and accents
 * - `code`: an identifier
 * - `word`: of a vocabulary, an enum of the schema
 * - `list`: several texts, stored between semicolons
 * - `number`, `flag`
 * - `date`: a partial date, as it is stored
 */
export type ColumnKind = 'text' | 'code' | 'word' | 'list' | 'number' | 'flag' | 'date';

/** A field of the schema that follows relationships from the entity. */
export interface Relation {
  readonly kind: RelationshipKind;
  /** Seen from the entity: `out` where it is the subject. */
  readonly direction: 'out' | 'in' | 'either';
  /** The schema type at the other end; its name is also the Neo4j label. */
  readonly target: string;
  /**
   * - `many`: a connection of the entities at the other end
   * - `one`: the only one certain at the lens, else the only one possible
   * - `evidence of one`: the relationship behind `one`
   * - `relationships`: a connection of the relationships themselves
   */
  readonly gives: 'many' | 'one' | 'evidence of one' | 'relationships';
  readonly authority?: Authority;
  /** Whatever the lens's date: lineage and history. */
  readonly anyTime?: true;
}

/** The sum of a column over the entities at the other end of a relation. */
export interface Sum {
  readonly relation: string;
  readonly of: FieldName;
}

/** How the fields of one schema type are read from Neo4j. */
export interface Table {
  readonly columns: Readonly<Partial<Record<FieldName, ColumnKind>>>;
  readonly relations: Readonly<Record<string, Relation>>;
  /** Amounts that add up over what a relation leads to. */
  readonly sums?: Readonly<Record<string, Sum>>;
}

/** By the name of the concrete type. */
export type Tables = Readonly<Record<string, Table>>;

export const many = (
  kind: RelationshipKind,
  direction: Relation['direction'],
  target: string,
  more: Pick<Relation, 'authority' | 'anyTime'> = {},
): Relation => ({ kind, direction, target, gives: 'many', ...more });

/** A to-one field and the field beside it that gives its evidence. */
export function one<Name extends string>(
  name: Name,
  kind: RelationshipKind,
  direction: Relation['direction'],
  target: string,
  more: Pick<Relation, 'authority'> = {},
) {
  const relation = { kind, direction, target, ...more };
  return {
    [name]: { ...relation, gives: 'one' },
    [`${name}Relationship`]: { ...relation, gives: 'evidence of one' },
  } as { readonly [key in Name | `${Name}Relationship`]: Relation };
}
