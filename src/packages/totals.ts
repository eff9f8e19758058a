import type { ClaimInput } from '../generated/resolvers.ts';
import type { Place } from './rows/row.ts';

/** What rows say together. */
export interface Total {
  readonly input: ClaimInput;
  /** Where the first of the rows begins. */
  readonly place: Place;
  /** Which claim of the mapping says it. */
  readonly claim: string;
}

/** Whole US dollars, exactly; null once a row has left an end open. */
type Sum = bigint | null;

interface Group extends Total {
  readonly low: Sum;
  readonly high: Sum;
  readonly rows: number;
  /** What stands in all rows alike; null where it differs. */
  readonly locator: string | null;
  readonly note: string | null;
}

/** Adds up amounts of one subject, measure, fiscal year and item: memory grows with these, not with rows. */
export class Totals {
  readonly #groups = new Map<string, Group>();

  get isEmpty(): boolean {
    return this.#groups.size === 0;
  }

  add(one: Total): void {
    const { claim, input } = one;
    const { measure, fiscalYear, item = null, low, high } = amountOf(input);
    const key = JSON.stringify([claim, input.subject, measure, fiscalYear, item]);
    const group = this.#groups.get(key);
    const [locator, note] = [input.locator ?? null, input.note ?? null];
    this.#groups.set(key, {
      ...(group ?? one),
      low: plus(group?.low, low),
      high: plus(group?.high, high),
      rows: (group?.rows ?? 0) + 1,
      locator: group === undefined || group.locator === locator ? locator : null,
      note: group === undefined || group.note === note ? note : null,
    });
  }

  /** Each with a locator that says of how many rows it is; none where no amount of a row is known. */
  *sums(): Generator<Total> {
    for (const { low, high, rows, locator, note, ...first } of this.#groups.values()) {
      if (low === null && high === null) continue;
      const sum = `sum of ${rows} ${rows === 1 ? 'row' : 'rows'}`;
      const amount = { ...amountOf(first.input), low: numberOf(low), high: numberOf(high) };
      const input = {
        ...first.input,
        amount,
        note,
        locator: [locator, sum].filter(Boolean).join('; '),
      };
      yield { ...first, input };
    }
  }
}

function amountOf({ amount }: ClaimInput) {
  if (!amount) throw new RangeError('a total of what is no amount');
  return amount;
}

const plus = (sum: Sum | undefined, amount: number | null | undefined): Sum =>
  sum === null || amount === null || amount === undefined ? null : (sum ?? 0n) + BigInt(amount);

const numberOf = (sum: Sum): number | null => (sum === null ? null : Number(sum));
