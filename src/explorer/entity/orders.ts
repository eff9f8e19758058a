import type { RelationshipKind, RelationshipOrder } from '../generated/graphql.ts';
import { kindLabels } from '../words/labels.ts';
import { unexpected } from '../words/unexpected.ts';

interface Order {
  readonly label: string;
  readonly orderBy: readonly RelationshipOrder[];
}

/** By kind unless the address says otherwise. */
export const orders = {
  kind: { label: 'By kind', orderBy: [{ by: 'KIND' }, { by: 'START' }] },
  newest: { label: 'Begun last', orderBy: [{ by: 'START', direction: 'DESC' }] },
  oldest: { label: 'Begun first', orderBy: [{ by: 'START' }] },
  sources: { label: 'Most sources', orderBy: [{ by: 'SOURCE_COUNT', direction: 'DESC' }] },
} as const satisfies Record<string, Order>;

export type OrderName = keyof typeof orders;

export const kinds = Object.keys(kindLabels) as readonly RelationshipKind[];

/** Which relationships an address asks for, in which order, and what is wrong with it in words. */
export function readRelationships({ kind, order = 'kind' }: Readonly<Record<string, string>>) {
  const isKind = (name: string): name is RelationshipKind => Object.hasOwn(kindLabels, name);
  const isOrder = (name: string): name is OrderName => Object.hasOwn(orders, name);
  return {
    kind: kind !== undefined && isKind(kind) ? kind : undefined,
    order: isOrder(order) ? order : 'kind',
    problems: [
      ...(kind === undefined || isKind(kind)
        ? []
        : [unexpected('kind', `one of ${kinds.join(', ')}`, kind)]),
      ...(isOrder(order)
        ? []
        : [unexpected('order', `one of ${Object.keys(orders).join(', ')}`, order)]),
    ],
  } as const;
}
