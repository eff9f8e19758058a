import { readFileSync } from 'node:fs';
import { Kind, parse } from 'graphql';
import type { Logger } from 'pino';
import type { Execute } from '../export/answer.ts';

const query = readFileSync(new URL('warm-up.graphql', import.meta.url), 'utf8');

const names: readonly string[] = parse(query).definitions.flatMap((definition) =>
  definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value ?? ''] : [],
);

/**
 * Has Neo4j plan statements of each sort, the first of which take it seconds: Java loads and compiles
 * the planner itself. Nothing depends on it, so a failure is told and no more.
 */
export async function warmUp(execute: Execute, log: Logger): Promise<void> {
  const start = performance.now();
  try {
    for (const operationName of names) {
      const { errors } = await execute({ query, variables: {}, operationName });
      if (errors) log.warn({ errors, operationName }, 'could not warm up');
    }
    log.info(`warmed up in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  } catch (err) {
    log.warn({ err }, 'could not warm up');
  }
}
