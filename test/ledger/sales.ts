import fc from 'fast-check';
import type { Claim, Confidence } from '../../src/ledger/claim.ts';
import { BEGINNING, UNDATED, type Window } from '../../src/model/time.ts';
import { ALWAYS, exists, from, relates, says } from '../unit/ledger/claims.ts';
import { SOURCE_KEYS } from '../unit/ledger/generated-claims.ts';

/** What some sources say alike of when a sale was notified. */
interface Date {
  readonly value: string;
  readonly window: Window;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
}

interface Purchase {
  readonly nation: string;
  readonly window: Window;
  readonly confidence: Confidence;
}

export interface Sale {
  readonly key: string;
  readonly life: Window;
  /** Of each nation one at the most. */
  readonly purchases: readonly Purchase[];
  /** Of each value one at the most. */
  readonly dates: readonly Date[];
}

export const NATIONS = ['A', 'B', 'C', 'D', 'E', 'F'].map((letter) => `nation/${letter}`);

/** The day on which something changes, where it does: 2021-01-01. */
const TURN = 18_628;

const windows: fc.Arbitrary<Window> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(ALWAYS) },
  { weight: 1, arbitrary: fc.constantFrom(from(TURN), from(BEGINNING, TURN), UNDATED) },
);
const confidence = fc.constantFrom<Confidence>('LOW', 'MEDIUM', 'HIGH', 'HIGH');

/** So few days that sales share them, and partial dates that begin alike. */
const dates: fc.Arbitrary<readonly Date[]> = fc.oneof(
  { weight: 1, arbitrary: fc.constant([]) },
  {
    weight: 2,
    arbitrary: fc.uniqueArray(
      fc.record({
        value: fc.constantFrom('2020', '2020-05', '2020-05-17', '2020-05-18', '2020-05/2020-06'),
        window: windows,
        confidence,
        sources: fc.subarray([...SOURCE_KEYS], { minLength: 1 }),
      }),
      { selector: ({ value }) => value, maxLength: 3 },
    ),
  },
);

const purchases: fc.Arbitrary<readonly Purchase[]> = fc.uniqueArray(
  fc.record({ nation: fc.constantFrom(...NATIONS), window: windows, confidence }),
  { selector: ({ nation }) => nation, minLength: 1, maxLength: 2 },
);

const parts = { life: fc.constantFrom(ALWAYS, ALWAYS, from(TURN)), purchases, dates };

/** As it was and as it became: much the same, or there only before, or only since. */
const changing = fc
  .tuple(
    fc.record(parts),
    fc.oneof(
      fc.constant({}),
      fc.record(parts, { requiredKeys: [] }),
      fc.record({ dates }),
      fc.constant(null),
    ),
    fc.boolean(),
  )
  .map(([first, change, isNew]) => ({
    before: isNew ? null : first,
    after: change && { ...first, ...change },
  }));

export interface Changing {
  readonly before: readonly Sale[];
  readonly after: readonly Sale[];
}

/** What is known of some sales, at first and later. */
export const changingSales: fc.Arbitrary<Changing> = fc
  .array(changing, { minLength: 20, maxLength: 40 })
  .map((sales) => ({
    before: sales.flatMap(({ before }, at) => (before ? { ...before, key: `sale/${at}` } : [])),
    after: sales.flatMap(({ after }, at) => (after ? { ...after, key: `sale/${at}` } : [])),
  }));

/** All that is said of the sales; as surely as anything that they and the nations exist. */
export const claimsOf = (sales: readonly Sale[]): readonly Claim[] => [
  ...NATIONS.map((nation) => exists(nation, { confidence: 'HIGH' })),
  ...sales.flatMap(({ key, life, purchases, dates }) => [
    exists(key, { window: life, confidence: 'HIGH' }),
    ...purchases.map(({ nation, ...rest }) => relates(key, 'SOLD_TO', nation, rest)),
    ...dates.flatMap(({ value, sources, ...rest }) =>
      sources.map((source) => says(key, 'notifiedOn', value, { source, ...rest })),
    ),
  ]),
];

export interface Seen {
  readonly day: number;
  readonly minConfidence: Confidence;
  readonly certainty: 'CERTAIN' | 'POSSIBLE';
}

export interface ListedSale {
  readonly key: string;
  readonly notifiedOn: string | null;
}

/** A nation's sales in the order of their dates, the unknown last; worked out from what is said of each. */
export function naiveList(
  sales: readonly Sale[],
  nation: string,
  seen: Seen,
  { descending, known }: { readonly descending: boolean; readonly known: boolean },
): readonly ListedSale[] {
  const turn = descending ? -1 : 1;
  return sales
    .filter((sale) =>
      sale.purchases.some((one) => one.nation === nation && holds(one, sale.life, seen)),
    )
    .map((sale) => ({ key: sale.key, ...dateOf(sale, seen) }))
    .filter(({ notifiedOn }) => !known || notifiedOn !== null)
    .sort((a, b) => {
      if (a.best === b.best) return a.key < b.key ? -1 : 1;
      if (a.best === null || b.best === null) return a.best === null ? 1 : -1;
      return a.best < b.best ? -turn : turn;
    })
    .map(({ key, notifiedOn }) => ({ key, notifiedOn }));
}

/** The date that is shown, and the one to sort by, which is there even where equals leave none to show. */
function dateOf({ dates, life }: Sale, seen: Seen) {
  const isSure = (date: Date) => holds(date, life, { ...seen, certainty: 'CERTAIN' });
  const supportOf = (date: Date) => [
    Number(isSure(date)),
    RANKS.indexOf(date.confidence),
    date.sources.length,
  ];
  const [best, second] = dates
    .filter((date) => holds(date, life, seen))
    .map((date) => ({ value: date.value, support: supportOf(date).join() }))
    .sort((a, b) =>
      a.support === b.support ? (a.value < b.value ? -1 : 1) : a.support > b.support ? -1 : 1,
    );
  const standsAlone = best?.support !== second?.support;
  return { best: best?.value ?? null, notifiedOn: (standsAlone && best?.value) || null };
}

const RANKS: readonly Confidence[] = ['LOW', 'MEDIUM', 'HIGH'];

const holds = (
  { window, confidence }: { readonly window: Window; readonly confidence: Confidence },
  life: Window,
  { day, minConfidence, certainty }: Seen,
): boolean =>
  RANKS.indexOf(confidence) >= RANKS.indexOf(minConfidence) &&
  [window, life].every(({ s0, s1, e0, e1 }) =>
    certainty === 'CERTAIN' ? s1 <= day && day < e0 : s0 <= day && day < e1,
  );
