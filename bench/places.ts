import { fileURLToPath } from 'node:url';

/** What the project's own Neo4j runs from, shared by all folders with graphs. */
export const ARTIFACTS = fileURLToPath(new URL('../.neo4j/artifacts', import.meta.url));

export const SEED = new URL('../seed/', import.meta.url);
