import neo4j, { type Plan } from 'neo4j-driver';
import type { GraphAddress } from './address.ts';

/** Tells how Neo4j goes about a statement, without running it: a line for each step, the last one first. */
export type Explain = (text: string) => Promise<readonly string[]>;

/** In milliseconds. */
const PATIENCE = 10_000;

/** Over a connection of its own, opened for the purpose, so that none is missing for those who ask. */
export const explainAt =
  ({ uri, username, password, database }: GraphAddress): Explain =>
  async (text) => {
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
      maxConnectionPoolSize: 1,
      connectionAcquisitionTimeout: PATIENCE,
      userAgent: 'security-cooperation-graph',
    });
    try {
      const session = driver.session({
        defaultAccessMode: neo4j.session.READ,
        ...(database !== undefined && { database }),
      });
      const { summary } = await session.run(`EXPLAIN ${text}`, {}, { timeout: PATIENCE });
      return summary.plan ? linesOf(summary.plan) : [];
    } finally {
      await driver.close();
    }
  };

function linesOf({ operatorType, arguments: told, children }: Plan, depth = 0): string[] {
  const rows = Math.ceil(Number(told.EstimatedRows ?? 0));
  const name = operatorType.replace(/@.*/, '');
  const line = `${'  '.repeat(depth)}${name} ~${rows} ${told.Details ?? ''}`.trimEnd();
  return [line, ...children.flatMap((child) => linesOf(child, depth + 1))];
}
