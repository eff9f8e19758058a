import { groupBy } from '../../ledger/group.ts';
import { funding, measureRule, whyNotAdded } from '../../model/measures.ts';
import { badInput, refuseOutside } from '../../plan/bad-input.ts';
import { type Dimension, isReported, type ObservationQuestion } from '../../tabulate/question.ts';

const MOST_DIMENSIONS = 3;
const MOST_YEARS = 10;
const ofSales: readonly Dimension[] = [
  'FISCAL_YEAR',
  'NATION',
  'REGION',
  'COMMAND_AT_LENS',
  'COMMAND_AT_PERIOD',
];

/** Refuses sums that would mean nothing, with the reason. */
export function refuseSums(place: string, question: ObservationQuestion): void {
  const { measures, by, basis } = question;
  if (measures.length === 0) throw badInput(`${place}(measures:)`, 'at least one', measures);
  if (basis === 'SUM_OF_FUNDING') {
    const [total, ...more] = measures;
    if (!total || more.length > 0 || !funding.totals.includes(total) || by.includes('MEASURE')) {
      const expected = `${funding.totals.join(' or ')} alone, and no MEASURE in by, since nothing else is split by who pays`;
      throw badInput(`${place}(measures:)`, expected, measures);
    }
  }
  if (basis !== 'SUM_OF_NATIONS' && !isReported(by)) {
    const expected = 'SUM_OF_NATIONS, since no source reports amounts by region or command';
    throw badInput(`${place}(basis:)`, expected, basis);
  }
  for (const added of addedIn(question)) {
    const reason = whyNotAdded(added);
    if (reason === null) continue;
    const expected = `measures that add up, or MEASURE in by, since ${reason}`;
    throw badInput(`${place}(measures:)`, expected, measures);
  }
}

/** Measures that share rows. */
function addedIn({ measures, by }: ObservationQuestion) {
  if (by.includes('MEASURE')) return [];
  if (by.includes('STAGE')) return groupBy(measures, (one) => measureRule(one).stage).values();
  return [measures];
}

export function refuseSaleDimensions(place: string, by: readonly Dimension[]): void {
  const other = by.find((dimension) => !ofSales.includes(dimension));
  if (other) throw badInput(`${place}(by:)`, `only ${ofSales.join(', ')}`, other);
}

export function refuseShape(
  place: string,
  by: readonly Dimension[],
  rollingYears: number | null,
): void {
  if (by.length < 1 || by.length > MOST_DIMENSIONS || new Set(by).size < by.length) {
    throw badInput(`${place}(by:)`, `1 to ${MOST_DIMENSIONS} different dimensions`, by);
  }
  if (rollingYears === null) return;
  refuseOutside(`${place}(rollingYears:)`, 2, MOST_YEARS, rollingYears);
  if (!by.includes('FISCAL_YEAR')) {
    throw badInput(`${place}(rollingYears:)`, 'FISCAL_YEAR in by', by);
  }
}

const MOST_ROWS = 1_000;

export function refuseSize(place: string, rows: number): void {
  if (rows > MOST_ROWS) {
    const expected = `at most ${MOST_ROWS} rows: narrow it by where or valueAtLeast, or tell less apart`;
    throw badInput(place, expected, rows);
  }
}
