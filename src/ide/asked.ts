import { tryParseJSONC, useGraphiQL } from '@graphiql/react';

/** What a tab asks, as it is typed. */
export interface Asked {
  readonly query: string;
  /** JSON, in which GraphiQL allows comments; empty for none. */
  readonly variables: string;
  /** Empty where the query has one operation only. */
  readonly operationName: string;
}

/** What the open tab asks. */
export const useAsked = (): Asked =>
  useGraphiQL(({ tabs, activeTabIndex, operations }) => {
    const tab = tabs[activeTabIndex];
    const isChosen = operations && operations.length > 1;
    return {
      query: tab?.query ?? '',
      variables: tab?.variables ?? '',
      operationName: (isChosen && tab?.operationName) || '',
    };
  });

/** The variables themselves; null for none. Errors: Error, for what is no JSON object. */
export function variablesOf({
  variables,
}: Pick<Asked, 'variables'>): Record<string, unknown> | null {
  try {
    return (tryParseJSONC(variables) as Record<string, unknown> | undefined) ?? null;
  } catch (error) {
    throw new Error(`The variables ${(error as Error).message}`);
  }
}
