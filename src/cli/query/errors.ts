import type { GraphQLFormattedError } from 'graphql';

/** As `nations.graphql:3:5 BAD_USER_INPUT graph.nations: expected …`. */
export function errorLine(
  file: string,
  { message, locations, path, extensions }: GraphQLFormattedError,
): string {
  const [place] = locations ?? [];
  const at = place ? `${file}:${place.line}:${place.column}` : file;
  const where = [at, extensions?.code, path?.join('.')].filter((part) => part !== undefined);
  return `${where.join(' ')}: ${message}`;
}
