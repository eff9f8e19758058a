/** How many test files run at once: those that wait for Neo4j leave it the other core. */
export const WORKERS = 2;
