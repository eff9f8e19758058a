import { GraphQLError } from 'graphql';

/** Unwraps what the graph promises to have. */
export function found<Row>(row: Row | null): Row {
  if (row === null)
    throw new GraphQLError('The graph lacks a node it refers to.', {
      extensions: { code: 'GRAPH_INCOMPLETE' },
    });
  return row;
}
