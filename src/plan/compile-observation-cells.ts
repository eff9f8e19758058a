import { families, type Measure } from '../model/measures.ts';
import type { Cell, Evidence, Place } from '../tabulate/cell.ts';
import { MOST_KEYS } from '../tabulate/evidence.ts';
import {
  type Dimension,
  isByPlace,
  type Level,
  type ObservationQuestion,
  picksOf,
} from '../tabulate/question.ts';
import type { Rival } from '../tabulate/settle.ts';
import { tooLarge } from './bad-input.ts';
import type { Cells, Wanted } from './compile-cells.ts';
import { placeOf } from './compile-place.ts';
import { observationFilter } from './filters/filters.ts';
import { isShown, typesOf, whereAll } from './lens-conditions.ts';
import type { Compiled, Writer } from './writer.ts';

/** Beyond this no table is small enough. */
const MOST_CELLS = 50_000;

const labels: Readonly<Record<Level, string>> = { ALL: 'Agency', NATIONS: 'Nation|Alliance' };

/** A column of what is added up, and its expression; false where the table can do without it. */
type Column = readonly [name: string, text: string | false];

/**
 * The figures that a table of observations adds up, added up as far as all its rows agree. Amounts
 * that have rivals are not added, but given topic by topic: a filter must not decide between them.
 */
export function observationCells(
  writer: Writer,
  question: ObservationQuestion,
  where: unknown,
  wanted: Wanted,
): Compiled<Cells> {
  const { lens } = writer;
  const [subject, amount] = [writer.variable('n'), writer.variable('n')];
  const of = writer.variable('r');
  const { levels, measures } = readBy(question);
  const place = isByPlace(question.by) ? placeOf(writer, subject, question.by) : null;
  const fits = observationFilter(
    writer,
    { observation: amount, of, subject },
    where,
    'Graph.tabulate(where:)',
  ).join(' AND ');
  const conditions = [
    `${amount}.measure IN ${writer.parameter(measures)}`,
    ...isShown(lens, of),
    ...(fits ? [`(${amount}.rivalled OR ${fits})`] : []),
  ];
  const kin = measures.some((measure) => (families[measure]?.length ?? 0) > 1);
  const columns: readonly Column[] = [
    ['place', place !== null && 'place'],
    ['reporter', 'reporter'],
    ...toldApart(question, amount),
    ['rivals', `collect(${rivalOrNull(amount, fits || 'true')})`],
    ...sums(amount),
    ['figures', wanted.figures && `collect(${unrivalled(amount, amount)})`],
    ['kin', wanted.rivals && kin && `collect(DISTINCT ${kinOf(writer, subject, amount)})`],
    ['sources', wanted.sources && `collect(DISTINCT ${unrivalled(amount, `${amount}.sources`)})`],
  ];
  // Neo4j groups by whatever adds nothing up: a column that is not needed costs time for each amount.
  const needed = columns.filter(([, text]) => text !== false);
  const cell = columns.map(([name, text]) => {
    if (text === false) return 'null';
    return name === 'figures' ? largest : name;
  });

  return {
    text: `head(COLLECT {
      MATCH (${subject}:${levels})
      WITH ${subject}, ${place?.text ?? 'null'} AS place,
        CASE WHEN ${subject}:Agency THEN ${subject}.key END AS reporter
      MATCH (${subject})<-[${of}:${typesOf(lens, ['OF'])}]-(${amount}:Observation)
      ${whereAll(conditions)}
      WITH ${needed.map(([name, text]) => (name === text ? name : `${text} AS ${name}`)).join(',\n        ')}
      WITH collect([${cell.join(', ')}]) AS cells
      RETURN [size(cells), cells[..${writer.parameter(MOST_CELLS)}]] AS row
    })`,
    decode: (raw) => {
      const [count, rows] = raw as readonly [number, readonly CellRow[]];
      return { count, cells: rows.map((row) => cellOf(row, place)) };
    },
  };
}

function readBy(question: ObservationQuestion) {
  const { value, reported } = picksOf(question);
  const picks = reported === null ? [value] : [value, reported];
  return {
    levels: [...new Set(picks.map(({ level }) => labels[level]))].join('|'),
    measures: [...new Set(picks.flatMap(({ measures }) => measures))],
  };
}

/** What amounts are not added across. Reports and parts are compared year by year and measure by measure. */
function toldApart({ by, basis }: ObservationQuestion, amount: string): readonly Column[] {
  const isCompared = !isByPlace(by) || basis === 'SUM_OF_FUNDING';
  const tells = (...dimensions: readonly Dimension[]) =>
    isCompared || dimensions.some((dimension) => by.includes(dimension));
  return [
    ['measure', tells('MEASURE', 'STAGE') && `${amount}.measure`],
    ['year', tells('FISCAL_YEAR', 'COMMAND_AT_PERIOD') && `${amount}.fiscalYear`],
    ['alike', by.includes('SOURCE') && unrivalled(amount, `${amount}.sources`)],
    ['topic', `CASE WHEN ${amount}.rivalled THEN ${amount}.topic END`],
  ];
}

/** Sums travel as text: the driver would round what a number cannot hold. */
const sums = (amount: string): readonly Column[] => [
  ['count', 'count(*)'],
  ['exact', `count(CASE WHEN ${amount}.low = ${amount}.high THEN 1 END)`],
  ['low', `toString(sum(${amount}.low))`],
  ['bounded', `count(${amount}.high)`],
  ['high', `toString(sum(${amount}.high))`],
  ['smallest', `min(${amount}.low)`],
  ['largest', `max(${amount}.high)`],
];

const unrivalled = (amount: string, text: string): string =>
  `CASE WHEN NOT ${amount}.rivalled THEN ${text} END`;

const rivalOrNull = (amount: string, fits: string): string => {
  const parts = ['rank', 'low', 'high', 'key', 'sources'].map((name) => `${amount}.${name}`);
  return `CASE WHEN ${amount}.rivalled THEN [${parts.join(', ')}, ${fits}] END`;
};

/** Keys of other measures' amounts that count the same thing under another definition. */
function kinOf(writer: Writer, subject: string, amount: string): string {
  const [kin, held] = [writer.variable('n'), writer.variable('r')];
  const conditions = [
    `${kin}.fiscalYear = ${amount}.fiscalYear`,
    `${kin}.measure <> ${amount}.measure`,
    `${kin}.measure IN ${writer.parameter(families)}[${amount}.measure]`,
    ...isShown(writer.lens, held),
  ];
  return `COLLECT {
          MATCH (${subject})<-[${held}:${typesOf(writer.lens, ['OF'])}]-(${kin}:Observation)
          ${whereAll(conditions)}
          RETURN ${kin}.key AS key ORDER BY key
        }`;
}

const largest = `COLLECT {
        UNWIND figures AS figure
        RETURN [figure.low, figure.key] AS row
        ORDER BY coalesce(row[0], -1) DESC, row[1] LIMIT ${MOST_KEYS}
      }`;

type CellRow = readonly [
  place: unknown,
  reporter: string | null,
  measure: Measure | null,
  year: number | null,
  alike: readonly string[] | null,
  topic: string | null,
  rivals: readonly RivalRow[],
  count: number,
  exact: number,
  low: string,
  bounded: number,
  high: string,
  smallest: number | null,
  largest: number | null,
  figures: Evidence['figures'] | null,
  kin: readonly (readonly string[])[] | null,
  sources: readonly (readonly string[])[] | null,
];

function cellOf(row: CellRow, place: Compiled<Place> | null): Cell {
  const [where, reporter, measure, fiscalYear, alike, , rivals, ...added] = row;
  const [count, exact, low, bounded, high, smallest, largest, figures, kin, sources] = added;
  return {
    measure,
    fiscalYear,
    reporter,
    places: place === null ? [] : [place.decode(where)],
    sourcesAlike: alike ?? [],
    rivals: rivals.map(rivalOf),
    amounts: {
      count,
      inexact: count - exact,
      low: wholeOf(low),
      high: bounded === count ? wholeOf(high) : null,
      smallest,
      largest,
    },
    evidence: { figures: figures ?? [], rivals: kin?.flat() ?? [], sources: sources?.flat() ?? [] },
  };
}

/** Neo4j goes over to floating point where a sum leaves 64 bits. */
function wholeOf(sum: string): bigint {
  if (/^\d+$/.test(sum)) return BigInt(sum);
  throw tooLarge(sum);
}

type RivalRow = readonly [
  rank: number,
  low: number | null,
  high: number | null,
  key: string,
  sources: readonly string[],
  fits: boolean,
];

const rivalOf = ([rank, low, high, key, sources, fits]: RivalRow): Rival => ({
  rank,
  low,
  high,
  key,
  sources,
  fits,
});
