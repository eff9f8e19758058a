import type { FieldName } from '../model/fields.ts';
import type { Authority, RelationshipKind } from '../model/relationship-kinds.ts';

/** A field of the schema that one claimed field answers. */
export interface Column {
  readonly field: FieldName;
  /** Turns the stored value into the schema's, where they differ. */
  readonly decode?: (value: unknown) => unknown;
}

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

/** How the fields of one schema type are read from Neo4j. */
export interface Table {
  readonly columns: Readonly<Record<string, Column>>;
  readonly relations: Readonly<Record<string, Relation>>;
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
