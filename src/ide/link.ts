import type { Asked } from './asked.ts';

/** In characters: many servers, and proxies before them, refuse an address that is much longer. */
export const LONGEST_LINK = 8_000;

const PAGE = '/graphql';

/** The address that opens a tab with this; programs that ask it get the answer. */
export function linkTo({ query, variables, operationName }: Asked): string {
  const said = Object.entries({ query, variables, operationName }).filter(([, text]) =>
    text.trim(),
  );
  return said.length > 0 ? `${PAGE}?${new URLSearchParams(said)}` : PAGE;
}

/** What the search part of an address asks; null if nothing. */
export function askedIn(search: string): Asked | null {
  const said = new URLSearchParams(search);
  const query = said.get('query');
  return query
    ? {
        query,
        variables: legible(said.get('variables') ?? ''),
        operationName: said.get('operationName') ?? '',
      }
    : null;
}

/** JSON from a program on lines of its own; anything else as it came. */
function legible(variables: string): string {
  try {
    return JSON.stringify(JSON.parse(variables), null, 2);
  } catch {
    return variables;
  }
}
