import type { ClaimOf, ObservationAssertion, RecordedClaim } from '../../ledger/claim.ts';
import { groupBy } from '../../ledger/group.ts';
import { isNet } from '../../model/measures.ts';
import type { Material } from '../material.ts';
import { mostPlausible } from '../most-plausible.ts';
import type { Rule } from '../rule.ts';

/** In fiscal years before and after. */
const NEIGHBOURHOOD = 2;
/** How many neighbours tell what is usual. */
const FEWEST = 2;
/** A programme may well grow threefold in a year; ten times is rather a slip by a power of ten. */
const USUAL_CHANGE = 10;
/** In US dollars: below it, one course or vehicle more is a multiple. */
const LEAST_TOLD = 1_000_000;

type Observed = ClaimOf<ObservationAssertion>;

export const amountImpossible: Rule = {
  name: 'AMOUNT_IMPOSSIBLE',
  description:
    'An amount is not negative, unless what came back is taken off it, and its lower bound not above its upper one.',
  severity: 'error',
  scope: 'row',
  *check(material) {
    for (const { key, assertion } of observed(material)) {
      const { subject, measure, low, high } = assertion;
      const isNegative = !isNet(measure) && ((low ?? 0) < 0 || (high ?? 0) < 0);
      if (!isNegative && (low ?? Number.NEGATIVE_INFINITY) <= (high ?? Number.POSITIVE_INFINITY)) {
        continue;
      }
      yield {
        expected: isNegative ? 'no negative amount' : 'bounds in their order',
        came: amountText(assertion),
        entities: [subject],
        claims: [key],
      };
    }
  },
};

export const amountTooLarge: Rule = {
  name: 'AMOUNT_TOO_LARGE',
  description:
    'No amount for a year is more than about twice the highest that was ever reported for all nations together.',
  severity: 'warning',
  scope: 'row',
  *check(material) {
    for (const { key, assertion } of observed(material)) {
      const { subject, measure, low, high } = assertion;
      const most = mostPlausible[measure];
      if ((high ?? low ?? 0) <= most) continue;
      yield {
        expected: `${measure} of at most ${most}`,
        came: amountText(assertion),
        entities: [subject],
        claims: [key],
      };
    }
  },
};

export const amountOutlying: Rule = {
  name: 'AMOUNT_OUTLYING',
  description: `An amount is less than ${USUAL_CHANGE} times, and more than a ${USUAL_CHANGE}th of, all amounts of the same subject and measure within ${NEIGHBOURHOOD} years.`,
  severity: 'warning',
  scope: 'table',
  *check(material) {
    const series = groupBy(
      observed(material),
      ({ assertion: { subject, measure, item } }) => `${subject} ${measure} ${item ?? ''}`,
    );
    for (const observations of series.values()) {
      for (const { key, assertion } of observations) {
        const around = observations.filter(({ assertion: other }) => areNear(assertion, other));
        const amounts = around.map((other) => sizeOf(other.assertion));
        if (!isOutlier(sizeOf(assertion), amounts)) continue;
        yield {
          expected: `an amount like those of neighbouring years, ${Math.min(...amounts)} to ${Math.max(...amounts)}`,
          came: amountText(assertion),
          entities: [assertion.subject],
          claims: [key, ...around.map((other) => other.key)],
        };
      }
    }
  },
};

const observed = ({ claims }: Material): readonly Observed[] =>
  claims.filter(
    (claim: RecordedClaim): claim is Observed => claim.assertion.asserts === 'observation',
  );

const sizeOf = ({ low, high }: ObservationAssertion): number => low ?? high ?? 0;

function areNear(a: ObservationAssertion, b: ObservationAssertion): boolean {
  const years = Math.abs(a.fiscalYear - b.fiscalYear);
  return years > 0 && years <= NEIGHBOURHOOD;
}

function isOutlier(amount: number, around: readonly number[]): boolean {
  if (around.length < FEWEST) return false;
  const [least, most] = [Math.min(...around), Math.max(...around)];
  return (
    (amount >= LEAST_TOLD && amount > most * USUAL_CHANGE) ||
    (least >= LEAST_TOLD && amount * USUAL_CHANGE < least)
  );
}

const amountText = ({ subject, measure, fiscalYear, low, high }: ObservationAssertion): string =>
  `${low === high ? low : `${low ?? ''}..${high ?? ''}`} of ${subject} ${measure} ${fiscalYear}`;
