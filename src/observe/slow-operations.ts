import type { Logger } from 'pino';
import type { Explain } from '../graph/explain.ts';
import type { FinishedListener, FinishedOperation } from './finished-operations.ts';
import type { TimedStatement } from './operation.ts';

export interface SlowOperationOptions {
  /** Operations that took as long are told, in milliseconds. */
  readonly after: number;
  /** Null tells no plans. */
  readonly explain: Explain | null;
  readonly log: Logger;
}

/** Told of each slow operation, the slowest first. */
const MOST_STATEMENTS = 5;
const LONGEST_NAME = 64;
const LONGEST_TEXT = 1_000;
/** Between two plans, in milliseconds: a server under load is not to plan for its log. */
const REST = 60_000;

/** Logs what clients asked and took long, with their statements, and now and then how Neo4j goes about the slowest of these. */
export function tellSlowOperations({
  after,
  explain,
  log,
}: SlowOperationOptions): FinishedListener {
  let isPlanning = false;
  let restsUntil = 0;

  const tellPlan = async (what: object, text: string): Promise<void> => {
    if (!explain || isPlanning || performance.now() < restsUntil) return;
    isPlanning = true;
    restsUntil = performance.now() + REST;
    try {
      log.warn({ ...what, statement: text, plan: await explain(text) }, 'plan of a slow statement');
    } catch (err) {
      log.warn({ ...what, err }, 'could not plan a slow statement');
    } finally {
      isPlanning = false;
    }
  };

  return (finished) => {
    const isOfClient = finished.operation.requestId !== null;
    if (!isOfClient || finished.milliseconds < after) return;
    const what = nameOf(finished);
    const { statements } = finished.operation;
    const slowest = statements.toSorted((a, b) => b.milliseconds - a.milliseconds);
    log.warn(
      {
        ...what,
        outcome: finished.outcome,
        milliseconds: Math.round(finished.milliseconds),
        statements: statements.length,
        slowest: slowest.slice(0, MOST_STATEMENTS).map(rounded),
      },
      'slow operation',
    );
    const [first] = slowest;
    if (first) void tellPlan(what, first.text);
  };
}

const nameOf = ({ operation, hash, name }: FinishedOperation) => ({
  id: operation.requestId,
  operation: { hash, name: name?.slice(0, LONGEST_NAME) ?? null },
});

const rounded = ({ text, milliseconds }: TimedStatement) => ({
  milliseconds: Math.round(milliseconds),
  text: text.slice(0, LONGEST_TEXT),
});
