import { type Answer, useAnswerThroughLens } from '../client.ts';
import { AmountsOfRowDocument, SalesOfRowDocument } from '../generated/graphql.ts';
import type { Choice } from './choice.ts';
import type { Row } from './columns.ts';
import { amountsOfRow, salesOfRow } from './narrowed.ts';

/** The ids of the largest figures that a row is made of; those of each row at once would be too many. */
export function useParts(choice: Choice, row: Row): Answer<readonly string[]> {
  const ofSales = choice.measures.length === 0;
  const amounts = useAnswerThroughLens(AmountsOfRowDocument, amountsOfRow(choice, row), ofSales);
  const sales = useAnswerThroughLens(SalesOfRowDocument, salesOfRow(choice, row), !ofSales);
  const same = ({ keys }: Pick<Row, 'keys'>) => keys.join(' ') === row.keys.join(' ');
  const found = ofSales
    ? sales.data?.graph.tabulateArmsSales.rows.find(same)?.armsSales
    : amounts.data?.graph.tabulate.rows.find(same)?.observations;
  const answer = ofSales ? sales : amounts;
  return { ...answer, data: answer.data && (found ?? []).map(({ id }) => id) };
}
