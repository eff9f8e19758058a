import { readdirSync, readFileSync } from 'node:fs';
import type { Logger } from 'pino';
import type { Execute } from '../export/answer.ts';

const folder = new URL('../../examples/operations/', import.meta.url);

/**
 * Has Neo4j plan what is likely to be asked, which takes it up to seconds each: it loads and compiles
 * the planner itself meanwhile. Nothing depends on it, so a failure is told and no more.
 */
export async function warmUp(execute: Execute, log: Logger): Promise<void> {
  const start = performance.now();
  try {
    for (const file of readdirSync(folder).sort()) {
      const query = readFileSync(new URL(file, folder), 'utf8');
      const { errors } = await execute({ query, variables: {}, operationName: null });
      if (errors) log.warn({ errors, file }, 'could not warm up');
    }
    log.info(`warmed up in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  } catch (err) {
    log.warn({ err }, 'could not warm up');
  }
}
