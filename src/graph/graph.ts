import neo4j, {
  type Driver,
  type ManagedTransaction,
  type Session,
  type SessionConfig,
} from 'neo4j-driver';
import type { GraphAddress } from './address.ts';
import type { Statement } from './cypher.ts';
import { toParameter } from './values.ts';

/** Runs statements one after another in one transaction: all of them take effect or none does. */
export interface Transaction {
  run<Parameters extends object, Row>(
    statement: Statement<Parameters, Row>,
    parameters: Parameters,
  ): Promise<Row[]>;
}

/** The knowledge graph, as the rest of the program sees it. */
export interface Graph {
  read<Parameters extends object, Row>(
    statement: Statement<Parameters, Row>,
    parameters: Parameters,
  ): Promise<Row[]>;
  /** Retried when Neo4j says that trying again may help, so `work` must bear running twice. */
  write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
  /** Constraints, indexes and the like, which Neo4j takes only one at a time. */
  define(text: string): Promise<void>;
  close(): Promise<void>;
}

/** A Neo4j that cannot be used; the message says which and what to do. */
export class ConnectError extends Error {
  override readonly name = 'ConnectError';
}

export async function connect({ uri, username, password, database }: GraphAddress): Promise<Graph> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    // No stored integer leaves the safe range: the ledger refuses such amounts.
    disableLosslessIntegers: true,
    connectionAcquisitionTimeout: 10_000,
    maxTransactionRetryTime: 5_000,
    connectionLivenessCheckTimeout: 15_000,
    userAgent: 'security-cooperation-graph',
  });
  try {
    const { agent = '' } = await driver.getServerInfo(database === undefined ? {} : { database });
    refuseOlder(agent, uri);
  } catch (error) {
    await driver.close();
    throw error instanceof ConnectError ? error : failureOf(error, uri);
  }
  return graphOf(driver, {
    ...(database !== undefined && { database }),
    // Of a cluster's members some lag behind: none is to answer with less than another has told already.
    ...(uri.startsWith('neo4j') && { bookmarkManager: neo4j.bookmarkManager() }),
  });
}

/** The projection is written with dynamic labels and types, which came with 5.26. */
function refuseOlder(agent: string, uri: string): void {
  const [, major, minor] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent) ?? [];
  const isOld = Number(major) < 5 || (Number(major) === 5 && Number(minor) < 26);
  if (isOld) throw new ConnectError(`${uri}: expected Neo4j 5.26 or newer, came ${agent}.`);
}

function failureOf(error: unknown, uri: string): ConnectError {
  const { code = '', message } = error as { readonly code?: string; readonly message: string };
  if (code.startsWith('Neo.ClientError.Security')) {
    return new ConnectError(
      `${uri} refuses the user name or password: check NEO4J_USERNAME and NEO4J_PASSWORD.`,
    );
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new ConnectError(`${uri} has no such database: check NEO4J_DATABASE.`);
  }
  return new ConnectError(`No Neo4j answers at ${uri}: check NEO4J_URI (${message}).`);
}

function graphOf(
  driver: Driver,
  options: Pick<SessionConfig, 'database' | 'bookmarkManager'>,
): Graph {
  const inSession = async <Result>(
    mode: typeof neo4j.session.READ | typeof neo4j.session.WRITE,
    use: (session: ReturnType<Driver['session']>) => Promise<Result>,
  ): Promise<Result> => {
    const session = driver.session({ ...options, defaultAccessMode: mode });
    try {
      return await use(session);
    } finally {
      await session.close();
    }
  };

  return {
    read: (statement, parameters) =>
      inSession(neo4j.session.READ, async (session) => {
        try {
          // By itself, without a transaction begun and committed around it: half the messages.
          return await runIn(session, statement, parameters);
        } catch (error) {
          if (!neo4j.isRetryableError(error)) throw error;
          return session.executeRead((transaction) => runIn(transaction, statement, parameters));
        }
      }),
    write: (work) =>
      inSession(neo4j.session.WRITE, (session) =>
        session.executeWrite((transaction) =>
          work({ run: (statement, parameters) => runIn(transaction, statement, parameters) }),
        ),
      ),
    define: (text) =>
      inSession(neo4j.session.WRITE, async (session) => {
        await session.run(text);
      }),
    close: () => driver.close(),
  };
}

async function runIn<Parameters extends object, Row>(
  runner: ManagedTransaction | Session,
  { text }: Statement<Parameters, Row>,
  parameters: Parameters,
): Promise<Row[]> {
  const { records } = await untraced(() =>
    runner.run(text, toParameter(parameters) as Record<string, unknown>),
  );
  return records.map((record) => record.toObject() as Row);
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
