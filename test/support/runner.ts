/** How many test files run at once: those that wait for Neo4j leave it the other core. */
export const WORKERS = 2;

/** How often a test of something that waits may fail before it has: CI's machine may halt for seconds. vitest tells of each. */
export const RETRIES = process.env.CI ? 1 : 0;
