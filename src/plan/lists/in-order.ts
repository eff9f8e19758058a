import { crowdOf, inOrderOf, UNPLACED } from '../../model/relationship-kinds.ts';
import type { ListSource, Reading } from '../compiler.ts';
import type { Followed } from '../follow.ts';
import { isStrict } from '../lens-conditions.ts';
import { constantCase } from '../orders.ts';
import type { Relation } from '../table.ts';
import type { Writer } from '../writer.ts';

const crowdIn = { out: 'subject', in: 'object', either: null } as const;

/** Where a relation may lead to thousands, and they are asked for in the order that an index has them in. */
export function readInOrder(
  { lens }: Writer,
  parent: string,
  { kind, direction }: Relation,
  { held, match }: Followed,
  { where, orders }: Reading,
  orderBy: unknown,
): Pick<ListSource, 'inOrder'> {
  const crowd = crowdIn[direction];
  if (crowd === null || crowd !== crowdOf(kind) || lens.knownAt !== null) return {};
  const prefix = `${held}.listOf`;
  const byIndex = (...properties: readonly string[]) =>
    `${match} USING INDEX SEEK ${held}:${kind}(${['listOf', ...properties, 'key'].join(', ')})`;
  const ofParent = [...where, `${prefix} = ${parent}.key`];
  const byKey = { text: `${held}.listed`, descending: false, known: true } as const;
  const given = Array.isArray(orderBy) ? orderBy : [];
  if (given.length === 0) {
    const reading: Reading = {
      match: byIndex('listed'),
      where: ofParent,
      orders: [byKey],
      indexed: true,
      prefix,
    };
    return { inOrder: { from: parent, readings: [reading] } };
  }

  const [{ by, direction: towards }, ...others] = given;
  const field = inOrderOf(kind);
  if (field === null || by !== constantCase(field) || others.length > 0 || isStrict(lens))
    return {};
  const listedBy = `${held}.listedBy`;
  const first = { text: listedBy, descending: towards === 'DESC', known: true } as const;
  const found = { match: byIndex('listedBy', 'listed'), prefix, indexed: true } as const;
  return {
    inOrder: {
      from: parent,
      readings: [
        { ...found, where: [...ofParent, `${listedBy} < '${UNPLACED}'`], orders: [first, byKey] },
        {
          match: found.match,
          where: [
            ...ofParent,
            `${listedBy} = '${UNPLACED}' AND ${byKey.text} > '' AND ${held}.key > ''`,
          ],
          orders,
        },
      ],
    },
  };
}
