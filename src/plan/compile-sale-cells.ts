import { fiscalYearOf, parsePeriod } from '../model/time.ts';
import { figure } from '../tabulate/amounts.ts';
import { type Dimension, isByPlace } from '../tabulate/question.ts';
import type { Cells, Wanted } from './compile-cells.ts';
import { placeOf } from './compile-place.ts';
import { entityFilter } from './filters/filters.ts';
import { candidates, chosen, exists, holds, stands, typesOf, whereAll } from './lens-conditions.ts';
import type { Compiled, Writer } from './writer.ts';

type SaleRow = readonly [
  key: string,
  value: unknown,
  notifiedOn: unknown,
  buyers: readonly unknown[],
  sources: readonly (readonly [value: string, source: string])[],
];

/** The arms sales that a table adds up, each in a cell of its own. */
export function saleCells(
  writer: Writer,
  by: readonly Dimension[],
  where: unknown,
  wanted: Wanted,
): Compiled<Cells> {
  const { lens } = writer;
  const sale = writer.variable('n');
  const [sold, buyer] = [writer.variable('r'), writer.variable('n')];
  const at = placeOf(writer, buyer, by);
  const buyers = `COLLECT {
        MATCH (${sale})-[${sold}:${typesOf(lens, ['SOLD_TO'])}]->(${buyer}:Entity)
        ${whereAll(holds(lens, sold))}
        RETURN ${at.text} AS row
      }`;
  const field = (name: 'estimatedValueUsd' | 'notifiedOn') =>
    candidates(lens, sale, name, writer.variable('v'));
  const row = [
    `${sale}.key`,
    field('estimatedValueUsd'),
    field('notifiedOn'),
    isByPlace(by) ? buyers : '[]',
    wanted.sources ? sourcesOf(writer, sale) : '[]',
  ];
  return {
    text: `COLLECT {
      MATCH (${sale}:ArmsSale)
      ${whereAll([exists(lens, sale), ...entityFilter(writer, sale, 'ArmsSale', where, 'Graph.tabulateArmsSales(where:)')])}
      RETURN [${row.join(', ')}] AS row
    }`,
    decode: (raw) => {
      const rows = raw as readonly SaleRow[];
      return {
        count: rows.length,
        cells: rows.map(([key, value, notifiedOn, buyers, sources]) => {
          const amount = chosen(value) as number | null;
          return {
            measure: null,
            fiscalYear: yearOf(chosen(notifiedOn)),
            reporter: null,
            places: buyers.map(at.decode),
            sourcesAlike: [],
            rivals: [],
            amounts: figure(amount, amount),
            evidence: {
              figures: [[amount, key]],
              rivals: [],
              sources: sources
                .filter(([value]) => value === String(amount))
                .map(([, source]) => source),
            },
          };
        }),
      };
    },
  };
}

/** The sources that give the sale a value, and which. */
function sourcesOf(writer: Writer, sale: string): string {
  const claim = writer.variable('c');
  const conditions = [`${claim}.field = 'estimatedValueUsd'`, ...stands(writer.lens, claim)];
  return `COLLECT {
        MATCH (${claim}:Claim {subject: ${sale}.key})
        ${whereAll(conditions)}
        RETURN [${claim}.value, ${claim}.source] AS row
      }`;
}

function yearOf(date: unknown): number | null {
  const period = typeof date === 'string' ? parsePeriod(date) : null;
  return period && fiscalYearOf(period);
}
