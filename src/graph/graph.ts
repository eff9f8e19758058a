import neo4j, { type Config, type Driver, type SessionConfig } from 'neo4j-driver';
import type { GraphAddress } from './address.ts';
import type { Statement } from './cypher.ts';
import { graphOver } from './graph-over.ts';
import { type Limits, within } from './limits.ts';
import { createLink } from './link.ts';
import { plannedOnce } from './planned-once.ts';
import { raced } from './raced.ts';
import { speaksBolt } from './speaks-bolt.ts';

/** Runs statements one after another in one transaction: all of them take effect or none does. */
export interface Transaction {
  run<Parameters extends object, Row>(
    statement: Statement<Parameters, Row>,
    parameters: Parameters,
  ): Promise<Row[]>;
}

/** The knowledge graph, as the rest of the program sees it. Where Neo4j fails it, it throws a GraphFault. */
export interface Graph {
  read<Parameters extends object, Row>(
    statement: Statement<Parameters, Row>,
    parameters: Parameters,
    limits?: Limits,
  ): Promise<Row[]>;
  /**
   * Retried where it took no effect and trying again may help, so `work` must bear running twice.
   * Throws OutcomeUnknown, and does not try again, where nobody can tell whether it took effect.
   */
  write<Result>(
    work: (transaction: Transaction) => Promise<Result>,
    limits?: Limits,
  ): Promise<Result>;
  /** Constraints, indexes and the like, which Neo4j takes only one at a time. */
  define(text: string): Promise<void>;
  /** Whether Neo4j was found not to answer, and everything is refused until it does. */
  isAway(): boolean;
  close(): Promise<void>;
}

/** A Neo4j that cannot be used; the message says which and what to do. */
export class ConnectError extends Error {
  override readonly name = 'ConnectError';
}

/** How long a Neo4j that just starts may take to answer for the first time, in milliseconds. */
const FIRST_ANSWER = 10_000;
/**
 * Statements, each on a connection of its own: no more than one thread of Node.js can make use of, as
 * with too many at once none would be there in time.
 */
const MOST_AT_ONCE = 50;
/** How long one may be silent that is there, however much it has to do. */
const SIGN_OF_LIFE = 2_000;

export async function connect(
  address: GraphAddress,
  report: (line: string) => void = () => {},
): Promise<Graph> {
  await refuseUnusable(address);
  const { uri, database } = address;
  const options = {
    ...(database !== undefined && { database }),
    // Of a cluster's members some lag behind: none is to answer with less than another has told already.
    ...(uri.startsWith('neo4j') && { bookmarkManager: neo4j.bookmarkManager() }),
  };
  const link = createLink({
    open: () =>
      open(address, { connectionAcquisitionTimeout: 2_500, maxConnectionPoolSize: MOST_AT_ONCE }),
    most: MOST_AT_ONCE,
    isAlive: () => isAlive(address, options),
    report,
  });
  return plannedOnce(graphOver(link, options));
}

const open = ({ uri, username, password }: GraphAddress, config: Config): Driver =>
  neo4j.driver(uri, neo4j.auth.basic(username, password), {
    // No stored integer leaves the safe range: the ledger refuses such amounts.
    disableLosslessIntegers: true,
    connectionTimeout: 2_000,
    connectionLivenessCheckTimeout: 15_000,
    userAgent: 'security-cooperation-graph',
    ...config,
  });

async function isAlive(address: GraphAddress, options: SessionConfig): Promise<boolean> {
  const limits = within(SIGN_OF_LIFE);
  if (!(await speaksBolt(address.uri, SIGN_OF_LIFE))) return false;
  const driver = open(address, { maxConnectionPoolSize: 1 });
  try {
    const session = driver.session({ ...options, defaultAccessMode: neo4j.session.READ });
    await raced(session.run('RETURN 1'), limits, new Set());
    return true;
  } catch {
    return false;
  } finally {
    driver.close().catch(() => {});
  }
}

async function refuseUnusable(address: GraphAddress): Promise<void> {
  const { uri, database } = address;
  const driver = open(address, {
    connectionAcquisitionTimeout: FIRST_ANSWER,
    maxTransactionRetryTime: 5_000,
  });
  try {
    const { agent = '' } = await driver.getServerInfo(database === undefined ? {} : { database });
    refuseOlder(agent, uri);
  } catch (error) {
    throw error instanceof ConnectError ? error : failureOf(error, uri);
  } finally {
    await driver.close();
  }
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
