import type { Amounts } from './amounts.ts';
import type { Evidence } from './cell.ts';

/** What tells rows apart, in turn; null where it cannot be said. */
export type Keys = readonly (string | null)[];

export interface Row {
  readonly keys: Keys;
  readonly amounts: Amounts;
  readonly rolling: number | null;
  readonly reported: bigint | null;
  readonly unreconciled: bigint | null;
  readonly evidence: Evidence;
}
