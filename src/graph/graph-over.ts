import neo4j, {
  type Transaction as BegunTransaction,
  type Session,
  type SessionConfig,
} from 'neo4j-driver';
import type { Statement } from './cypher.ts';
import {
  Cancelled,
  isOutOfMemory,
  isRefusal,
  isSignOfLife,
  isSilence,
  isSuspicious,
  meaningOf,
  OutcomeUnknown,
} from './faults.ts';
import type { Graph, Transaction } from './graph.ts';
import type { Limits } from './limits.ts';
import type { Link } from './link.ts';
import { type Retrying, retried } from './retried.ts';
import { toParameter } from './values.ts';

/** After so many milliseconds Neo4j ends the transaction. */
type Timeout = { readonly timeout?: number };

type Mode = typeof neo4j.session.READ | typeof neo4j.session.WRITE;

/** What took too much memory is marked as one that may find enough the next time. */
const mayHelp = (error: unknown): boolean => neo4j.isRetryableError(error) && !isOutOfMemory(error);
const READS: Retrying = { budget: 1_500, mayHelp };
/** Writers wait for each other's locks. */
const WRITES: Retrying = { budget: 5_000, mayHelp };
const NO_LIMITS: Limits = {};

/** The graph at the other end of a link. */
export function graphOver(
  link: Link,
  options: Pick<SessionConfig, 'database' | 'bookmarkManager'>,
): Graph {
  const inSession = async <Result>(
    mode: Mode,
    limits: Limits,
    use: (session: Session) => Promise<Result>,
  ): Promise<Result> => {
    if (limits.signal?.aborted) throw new Cancelled();
    const begun = performance.now();
    const session = link.driver().session({ ...options, defaultAccessMode: mode });
    try {
      const result = await link.wait(use(session), limits).finally(() => close(session));
      link.heard();
      return result;
    } catch (error) {
      if (isSignOfLife(error)) link.heard();
      else if (isSuspicious(error)) await link.doubt(begun, isSilence(error));
      throw error;
    }
  };

  const writeOnce = async <Result>(
    work: (transaction: Transaction) => Promise<Result>,
    limits: Limits,
  ): Promise<Result> => {
    let phase = 'working' as 'working' | 'committing' | 'left';
    try {
      return await inSession(neo4j.session.WRITE, limits, async (session) => {
        const transaction = await session.beginTransaction(timeoutOf(limits));
        const result = await work({
          run: (statement, parameters) => runIn(transaction, statement, parameters),
        });
        if (phase === 'left') throw new Cancelled();
        phase = 'committing';
        await transaction.commit();
        return result;
      });
    } catch (error) {
      if (phase === 'committing' && !isRefusal(error)) throw new OutcomeUnknown(error);
      phase = 'left';
      throw error;
    }
  };

  return {
    read: (statement, parameters, limits = NO_LIMITS) =>
      explained(READS, () =>
        // By itself, without a transaction begun and committed around it: half the messages.
        inSession(neo4j.session.READ, limits, (session) =>
          runIn(session, statement, parameters, timeoutOf(limits)),
        ),
      ),
    write: (work, limits = NO_LIMITS) => explained(WRITES, () => writeOnce(work, limits)),
    define: (text) =>
      inSession(neo4j.session.WRITE, NO_LIMITS, async (session) => {
        await session.run(text);
      }),
    isAway: () => link.isAway(),
    close: () => link.close(),
  };
}

async function explained<Result>(
  retrying: Retrying,
  attempt: () => Promise<Result>,
): Promise<Result> {
  try {
    return await retried(retrying, attempt);
  } catch (error) {
    throw meaningOf(error);
  }
}

/** What it has under way in Neo4j ends too. Nobody waits for that: it may take as long as Neo4j is silent. */
function close(session: Session): void {
  session.close().catch(() => {});
}

/** Neo4j too is to stop then: where we alone did, it would work on. */
const timeoutOf = ({ until }: Limits): Timeout =>
  until === undefined ? {} : { timeout: Math.max(1, Math.ceil(until - performance.now())) };

async function runIn<Parameters extends object, Row>(
  runner: Session | BegunTransaction,
  { text }: Statement<Parameters, Row>,
  parameters: Parameters,
  timeout?: Timeout,
): Promise<Row[]> {
  const sent = toParameter(parameters) as Record<string, unknown>;
  const result = untraced(() => runner.run(text, sent, timeout));
  let rows: Row[] = [];
  try {
    await new Promise<void>((resolve, reject) => {
      result.subscribe({
        onNext: (record) => {
          rows.push(record.toObject() as Row);
        },
        onCompleted: () => resolve(),
        onError: reject,
      });
    });
    return rows;
  } finally {
    // A transaction keeps all its results to the end, with what was sent and who listened: of millions too much.
    for (const name of Object.keys(sent)) delete sent[name];
    rows = [];
  }
}

/** Of each statement the driver notes from where it was run, which costs as much as sending it. */
function untraced<Value>(run: () => Value): Value {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
