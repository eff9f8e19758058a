import { type Lens, lensKnownAt } from '../../lens/lens.ts';
import { dayDigits, NOT_FORGOTTEN, timeDigits } from '../../model/change-index.ts';
import { type RelationshipKind, relationshipKinds } from '../../model/relationship-kinds.ts';
import { BEGINNING, FOREVER } from '../../model/time.ts';

/** What is compared: two days of the world or two moments of knowledge. */
export interface Between {
  readonly axis: 'WORLD' | 'KNOWN';
  /** In days since 1970 on WORLD, in milliseconds since 1970 on KNOWN. */
  readonly from: number;
  readonly to: number;
  readonly lens: Lens;
  /** An EntityFilter. */
  readonly within: unknown;
  readonly kinds: readonly RelationshipKind[];
}

export type ChangeList =
  | 'opened'
  | 'closed'
  | 'altered'
  | 'founded'
  | 'dissolved'
  | 'renamed'
  | 'uncertain'
  | 'openEnded'
  | 'totals';

/** The two things that happen to whatever holds for a time. */
export type Turn = 'began' | 'ended';

/** What became known is shown as known at `to`, what is known no more as it was known at `from`. */
export function shownThrough({ axis, from, to, lens }: Between, list: ChangeList): Lens {
  if (axis === 'WORLD') return lens;
  return lensKnownAt(lens, ['closed', 'dissolved'].includes(list) ? from : to);
}

/** Asks an index for what certainly began, or ended, after `from` and by `to`. */
export function certainly({ axis, from, to }: Between, turn: Turn): string {
  if (axis === 'KNOWN') {
    return `${turn === 'began' ? 'learned' : 'forgotten'}:{${timeDigits(from)} TO ${timeDigits(to)}]`;
  }
  const inside = `{${dayDigits(from)} TO ${dayDigits(to)}]`;
  return turn === 'began'
    ? `opensFrom:${inside} AND opensBy:${inside}`
    : `closesFrom:${inside} AND closesBy:${inside}`;
}

/**
 * Asks an index for what may have begun, or ended, in that time but need not: sources bound it on
 * both sides, or on the outer side only and in that time. Knowledge has no imprecise moments.
 */
export function possibly({ axis, from, to }: Between, turn: Turn): string {
  if (axis === 'KNOWN') return `learned:${NOTHING}`;
  const [start, end, first, last] = [from, to, BEGINNING, FOREVER].map(dayDigits);
  return turn === 'began'
    ? `(opensFrom:{${start} TO ${end}] AND opensBy:{${end} TO *]) OR (opensFrom:[* TO ${start}] AND opensBy:{${start} TO ${last}})`
    : `(closesFrom:[* TO ${start}] AND closesBy:{${start} TO ${end}]) OR (closesFrom:{${first} TO ${end}] AND closesBy:{${end} TO *])`;
}

/** Asks the index for relationships of the kinds asked about only, superseded ones where they count. */
export function ofKinds({ axis, kinds, lens }: Between, query: string): string {
  const parts = [`(${query})`];
  if (axis === 'WORLD' && lens.knownAt === null) parts.push(`forgotten:${NOT_FORGOTTEN}`);
  if (kinds.length < relationshipKinds.length) {
    parts.push(`line:${anyOf(kinds.flatMap((kind) => [kind, `${kind}.*`]))}`);
  }
  return parts.join(' AND ');
}

/** Asks the index for relationships with an end of one of the types, too. */
export const linking = (types: readonly string[], query: string): string =>
  `${query} AND (fromType:${anyOf(types)} OR toType:${anyOf(types)})`;

const anyOf = (words: readonly string[]): string =>
  words.length === 0 ? NOTHING : `(${words.join(' OR ')})`;

const NOTHING = 'nothing';
