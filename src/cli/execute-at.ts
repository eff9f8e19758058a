import { createServer } from 'node:http';
import { pino } from 'pino';
import type { Execute } from '../export/answer.ts';
import type { Reading } from '../graph/limits.ts';
import { createApollo, executeIn } from '../server/apollo/apollo.ts';

/** Executes operations as the server does, on a graph that is open here. What is unexpected is logged to the standard error. */
export function executeAt(graph: Reading, logLevel: string): Execute {
  const log = pino({ level: logLevel }, pino.destination(2));
  return executeIn(createApollo(createServer(), log), () => graph);
}
