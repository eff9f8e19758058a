import type { CombinedError } from '@urql/preact';
import { type Answer, useAnswerThroughLens } from '../client.ts';
import {
  type Dimension,
  TabulateAmountsDocument,
  TabulateSalesDocument,
} from '../generated/graphql.ts';
import { amountsVariables, type Choice, salesVariables } from './choice.ts';
import type { Row } from './columns.ts';

export interface Table {
  readonly by: readonly Dimension[];
  readonly rows: readonly Row[];
}

/** Asks for the table of a choice: of arms sales, or of amounts. */
export function useTable(choice: Choice): Answer<Table> {
  const ofSales = choice.measures.length === 0;
  const sales = useAnswerThroughLens(TabulateSalesDocument, salesVariables(choice), !ofSales);
  const amounts = useAnswerThroughLens(TabulateAmountsDocument, amountsVariables(choice), ofSales);
  return ofSales
    ? { ...sales, data: sales.data?.graph.tabulateArmsSales }
    : { ...amounts, data: amounts.data?.graph.tabulate };
}

export interface Refusal {
  /** The argument that it is about; null if it is about them all. */
  readonly argument: string | null;
  readonly reason: string;
}

/** What the API says against a choice; null if that is not what went wrong. */
export function refusalOf(error: CombinedError | undefined): Refusal | null {
  const extensions = error?.graphQLErrors[0]?.extensions;
  if (extensions?.code !== 'BAD_USER_INPUT') return null;
  const { argument, expected, came } = extensions;
  return {
    argument: String(argument).match(/\((\w+):\)$/)?.[1] ?? null,
    reason: `expected ${expected}, came ${came}.`,
  };
}
