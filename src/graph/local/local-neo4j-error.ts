/** Why there is no local Neo4j, in words for the person who started it: what happened, then what to do. */
export class LocalNeo4jError extends Error {
  override readonly name = 'LocalNeo4jError';
}
