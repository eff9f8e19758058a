import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../../context.ts';
import type {
  GraphResolvers,
  TableResolvers,
  TableRowResolvers,
} from '../../generated/resolvers.ts';
import type { Lens } from '../../lens/lens.ts';
import { tooLarge } from '../../plan/bad-input.ts';
import { sizeOf } from '../../plan/page.ts';
import { exactSum } from '../../tabulate/amounts.ts';
import type { Dimension, Question } from '../../tabulate/question.ts';
import type { Row } from '../../tabulate/row.ts';
import { tabulate } from '../../tabulate/tabulate.ts';
import type { Complete } from '../complete.ts';
import { found } from '../found.ts';
import { loadEntity } from '../load.ts';
import type { TableRecord, TableRowRecord } from './record.ts';
import { refuseSaleDimensions, refuseShape, refuseSize, refuseSums } from './refusals.ts';

interface Shape {
  readonly rollingYears?: number | null;
  readonly valueAtLeast?: number | null;
}

export const graphTables = {
  tabulate: ({ lens }, { measures, by, basis, ...shape }, context, info) => {
    const question = {
      of: 'observations',
      measures: [...new Set(measures)],
      by,
      basis,
    } as const;
    refuseShape(placeOf(info), by, shape.rollingYears ?? null);
    refuseSums(placeOf(info), question);
    return tableOf(question, shape, lens, context, info);
  },
  tabulateArmsSales: ({ lens }, { by, ...shape }, context, info) => {
    refuseShape(placeOf(info), by, shape.rollingYears ?? null);
    refuseSaleDimensions(placeOf(info), by);
    return tableOf({ of: 'arms sales', by }, shape, lens, context, info);
  },
} satisfies GraphResolvers;

async function tableOf(
  question: Question,
  { rollingYears = null, valueAtLeast = null }: Shape,
  lens: Lens,
  { plans }: Context,
  info: GraphQLResolveInfo,
): Promise<TableRecord> {
  const { count, cells } = await plans.cells(lens, question, info);
  if (count > cells.length) refuseSize(placeOf(info), count);
  const rows = tabulate(cells, question, { lens, rollingYears }).filter(
    ({ amounts }) => valueAtLeast === null || isAtLeast(valueAtLeast, exactSum(amounts)),
  );
  refuseSize(placeOf(info), rows.length);
  const { by, of } = question;
  return { by, rows: rows.map((row) => ({ row, by, of, lens })) };
}

const isAtLeast = (least: number, value: bigint | null): boolean =>
  value !== null && value >= least;

const placeOf = ({ fieldName }: GraphQLResolveInfo): string => `Graph.${fieldName}`;

export const Table: Complete<TableResolvers, TableRecord> = {};

export const TableRow: Complete<TableRowResolvers, TableRowRecord> = {
  keys: ({ row }) => row.keys.map((key) => key ?? 'UNDETERMINED'),
  entities: ({ row, by, lens }, _args, context, info) =>
    row.keys.map((key, index) =>
      key !== null && hasEntity(by[index]) ? loadEntity(context, lens, key, info) : null,
    ),
  value: ({ row }) => whole(exactSum(row.amounts)),
  atLeast: ({ row: { amounts } }) => (amounts.smallest === null ? null : whole(amounts.low)),
  atMost: ({ row: { amounts } }) => (amounts.count === 0 ? null : whole(amounts.high)),
  average: ({ row: { amounts } }) => {
    const sum = exactSum(amounts);
    return sum === null ? null : Number(sum) / amounts.count;
  },
  minimum: ({ row: { amounts } }) => (exactSum(amounts) === null ? null : amounts.smallest),
  maximum: ({ row: { amounts } }) => (exactSum(amounts) === null ? null : amounts.largest),
  count: ({ row }) => row.amounts.count,
  inexact: ({ row }) => row.amounts.inexact,
  rolling: ({ row }) => row.rolling,
  reported: ({ row }) => whole(row.reported),
  unreconciled: ({ row }) => whole(row.unreconciled),
  sourceCount: ({ row }) => row.evidence.sources.length,
  rivals: ({ row, lens }, _args, { loaders }, info) =>
    all(row.evidence.rivals, loaders.observation(lens, info)),
  observations: ({ row, of, lens }, { first }, { loaders }, info) =>
    of === 'observations' ? all(largest(row, first, info), loaders.observation(lens, info)) : [],
  armsSales: ({ row, of, lens }, { first }, { loaders }, info) =>
    of === 'arms sales' ? all(largest(row, first, info), loaders.entity(lens, info)) : [],
};

const hasEntity = (dimension: Dimension | undefined): boolean =>
  dimension === 'NATION' || dimension === 'COMMAND_AT_LENS' || dimension === 'COMMAND_AT_PERIOD';

/** No number is ever rounded: what is too large for one is not given. */
function whole(sum: bigint | null): number | null {
  if (sum === null) return null;
  const number = Number(sum);
  if (Number.isSafeInteger(number)) return number;
  throw tooLarge(sum);
}

function largest(
  { evidence }: Row,
  first: number | null | undefined,
  { fieldName }: GraphQLResolveInfo,
): readonly string[] {
  const size = sizeOf(first, `TableRow.${fieldName}(first:)`);
  return evidence.figures.slice(0, size).map(([, key]) => key);
}

interface Loader {
  load(key: string): Promise<object | null>;
}

const all = <Found>(keys: readonly string[], loader: Loader): Promise<Found>[] =>
  keys.map(async (key) => found(await loader.load(key)) as Found);
