import { families, type Measure } from '../model/measures.ts';
import type { Amounts } from '../tabulate/amounts.ts';
import type { Cell, Evidence, Place } from '../tabulate/cell.ts';
import { MOST_KEYS } from '../tabulate/evidence.ts';
import { isByPlace, type Level, type ObservationQuestion, picksOf } from '../tabulate/question.ts';
import type { Rival } from '../tabulate/settle.ts';
import type { Cells, Wanted } from './compile-cells.ts';
import { whereAll } from './compile-names.ts';
import { placeOf } from './compile-place.ts';
import { observationFilter } from './filters.ts';
import { isShown, typesOf } from './lens-conditions.ts';
import type { Compiled, Writer } from './writer.ts';

/** Beyond this no table is small enough. */
const MOST_CELLS = 50_000;

const labels: Readonly<Record<Level, string>> = { ALL: 'Agency', NATIONS: 'Nation|Alliance' };

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
  const [subject, observation] = [writer.variable('n'), writer.variable('n')];
  const of = writer.variable('r');
  const { value, reported } = picksOf(question);
  const picks = reported === null ? [value] : [value, reported];
  const levels = [...new Set(picks.map(({ level }) => labels[level]))].join('|');
  const measures = [...new Set(picks.flatMap(({ measures }) => measures))];

  const { by } = question;
  const place = isByPlace(by) ? placeOf(writer, subject, by) : null;
  // Reports and parts are compared year by year and measure by measure.
  const isCompared = place === null || question.basis === 'SUM_OF_FUNDING';
  const tells = (...dimensions: readonly string[]) =>
    isCompared || by.some((dimension) => dimensions.includes(dimension));
  const fits = observationFilter(writer, observation, of, subject, where).join(' AND ') || 'true';
  const conditions = [
    `${observation}.measure IN ${writer.parameter(measures)}`,
    ...isShown(lens, of),
    `(${of}.rivalled OR ${fits})`,
  ];
  const rival = `[${of}.rank, ${observation}.low, ${observation}.high, ${observation}.key, ${of}.sources, ${fits}]`;
  const alone = (text: string) => `CASE WHEN NOT ${of}.rivalled THEN ${text} END`;

  return {
    text: `head(COLLECT {
      MATCH (${subject}:${levels})
      WITH ${subject}, ${place?.text ?? 'null'} AS place
      MATCH (${subject})<-[${of}:${typesOf(lens, ['OF'])}]-(${observation}:Observation)
      ${whereAll(conditions)}
      ${wanted.figures ? `WITH * ORDER BY ${observation}.low DESC, ${observation}.key` : ''}
      WITH place,
        CASE WHEN ${subject}:Agency THEN ${subject}.key END AS reporter,
        ${tells('MEASURE', 'STAGE') ? `${observation}.measure` : 'null'} AS measure,
        ${tells('FISCAL_YEAR', 'COMMAND_AT_PERIOD') ? `${observation}.fiscalYear` : 'null'} AS year,
        ${by.includes('SOURCE') ? alone(`${of}.sources`) : 'null'} AS alike,
        CASE WHEN ${of}.rivalled THEN ${observation}.topic END AS topic,
        collect(CASE WHEN ${of}.rivalled THEN ${rival} END) AS rivals,
        count(*) AS count,
        count(*) - sum(CASE WHEN ${observation}.low = ${observation}.high THEN 1 ELSE 0 END) AS inexact,
        toString(sum(${observation}.low)) AS low,
        CASE WHEN count(${observation}.high) = count(*) THEN toString(sum(${observation}.high)) END AS high,
        min(${observation}.low) AS smallest,
        max(${observation}.high) AS largest,
        ${wanted.figures ? `collect(${alone(`[${observation}.low, ${observation}.key]`)})[..${MOST_KEYS}]` : '[]'} AS figures,
        ${wanted.rivals ? `collect(DISTINCT ${kinOf(writer, subject, observation)})` : '[]'} AS kin,
        ${wanted.sources ? `collect(DISTINCT ${alone(`${of}.sources`)})` : '[]'} AS sources
      WITH collect([place, reporter, measure, year, alike, rivals,
        [count, inexact, low, high, smallest, largest], figures, kin, sources]) AS cells
      RETURN [size(cells), cells[..${writer.parameter(MOST_CELLS)}]] AS row
    })`,
    decode: (raw) => {
      const [count, rows] = raw as readonly [number, readonly CellRow[]];
      return { count, cells: rows.map((row) => cellOf(row, place)) };
    },
  };
}

type CellRow = readonly [
  place: unknown,
  reporter: string | null,
  measure: Measure | null,
  year: number | null,
  alike: readonly string[] | null,
  rivals: readonly RivalRow[],
  amounts: AmountsRow,
  figures: Evidence['figures'],
  kin: readonly (readonly string[])[],
  sources: readonly (readonly string[])[],
];

function cellOf(row: CellRow, place: Compiled<Place> | null): Cell {
  const [where, reporter, measure, fiscalYear, alike, rivals, amounts, figures, kin, sources] = row;
  return {
    measure,
    fiscalYear,
    reporter,
    places: place === null ? [] : [place.decode(where)],
    sourcesAlike: alike ?? [],
    rivals: rivals.map(rivalOf),
    amounts: amountsOf(amounts),
    evidence: { figures, rivals: kin.flat(), sources: sources.flat() },
  };
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

/** Sums travel as text: the driver would round what a number cannot hold. */
type AmountsRow = readonly [
  count: number,
  inexact: number,
  low: string,
  high: string | null,
  smallest: number | null,
  largest: number | null,
];

const amountsOf = ([count, inexact, low, high, smallest, largest]: AmountsRow): Amounts => ({
  count,
  inexact,
  low: BigInt(low),
  high: high === null ? null : BigInt(high),
  smallest,
  largest,
});

/** Keys of other measures' amounts that count the same thing under another definition. */
function kinOf(writer: Writer, subject: string, observation: string): string {
  const [kin, held] = [writer.variable('n'), writer.variable('r')];
  const family = `${writer.parameter(families)}[${observation}.measure]`;
  const conditions = [
    `${kin}.fiscalYear = ${observation}.fiscalYear`,
    `${kin}.measure <> ${observation}.measure`,
    `${kin}.measure IN ${family}`,
    ...isShown(writer.lens, held),
  ];
  return `CASE WHEN size(${family}) = 1 THEN [] ELSE COLLECT {
          MATCH (${subject})<-[${held}:${typesOf(writer.lens, ['OF'])}]-(${kin}:Observation)
          ${whereAll(conditions)}
          RETURN ${kin}.key AS key ORDER BY key
        } END`;
}
