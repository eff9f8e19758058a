import {
  crowdOf,
  inOrderOf,
  type RelationshipKind,
  UNPLACED,
} from '../../model/relationship-kinds.ts';
import type { ListSource, Reading, SortedBy } from '../compiler.ts';
import type { Followed } from '../follow.ts';
import { isStrict } from '../lens-conditions.ts';
import { constantCase } from '../orders.ts';
import type { Relation } from '../table.ts';
import type { Writer } from '../writer.ts';

const crowdIn = { out: 'subject', in: 'object', either: null } as const;

/** Where a relation may lead to thousands, and they are asked for in an order that an index has them in. */
export function readInOrder(
  { lens }: Writer,
  parent: string,
  { kind, direction }: Relation,
  followed: Followed,
  all: Reading,
  orderBy: unknown,
): Pick<ListSource, 'inOrder'> {
  const crowd = crowdIn[direction];
  if (crowd === null || crowd !== crowdOf(kind) || lens.knownAt !== null) return {};
  const index = indexOf(kind, parent, followed, all);
  const given: readonly { readonly by: string }[] = Array.isArray(orderBy) ? orderBy : [];
  const [only, ...others] = given;
  if (!only) return { inOrder: { from: parent, readings: [index.byKey] } };

  const field = inOrderOf(kind);
  const isIndexed = field !== null && only.by === constantCase(field) && others.length === 0;
  if (!isIndexed || isStrict(lens)) return {};
  return { inOrder: { from: parent, readings: index.byField } };
}

/** What the indexes of a kind have, for one entity's list of all that `all` comes by. */
function indexOf(
  kind: RelationshipKind,
  parent: string,
  { held, match }: Followed,
  { where, orders }: Reading,
) {
  const [listOf, listedBy, listed] = ['listOf', 'listedBy', 'listed'].map(
    (name) => `${held}.${name}`,
  ) as [string, string, string];
  const key: SortedBy = { text: listed, known: true };
  const seek = (...properties: readonly string[]): Pick<Reading, 'match'> => ({
    match: `${match} USING INDEX SEEK ${held}:${kind}(${['listOf', ...properties, 'key'].join(', ')})`,
  });
  const inList = (...conditions: readonly string[]): Pick<Reading, 'where'> => ({
    where: [...where, `${listOf} = ${parent}.key`, ...conditions],
  });
  const indexed = { indexed: true, prefix: listOf } as const;
  const byKey: Reading = { ...indexed, ...seek('listed'), ...inList(), orders: [key] };
  /** What has its place in the order of the field, and what has none. */
  const byField: readonly Reading[] = [
    {
      ...indexed,
      ...seek('listedBy', 'listed'),
      ...inList(`${listedBy} < '${UNPLACED}'`),
      orders: [{ text: listedBy, known: true }, key],
    },
    {
      ...seek('listedBy', 'listed'),
      ...inList(`${listedBy} = '${UNPLACED}'`, `${listed} > ''`, `${held}.key > ''`),
      orders,
    },
  ];
  return { byKey, byField };
}
