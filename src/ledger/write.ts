import type { Transaction } from '../graph/graph.ts';
import { type Entry, hashOf, seal } from './chain/entry.ts';
import { foundChain } from './chain/found.ts';
import { appendEntry, entryAsked, type GraphState, lockGraph } from './chain/statements.ts';
import { LedgerError } from './error.ts';
import { reproject } from './reproject.ts';
import { refuseRivals } from './rivals.ts';
import { Tally } from './tally.ts';
import { affectedBy } from './touched.ts';
import type { Asked, Change, Writing } from './writing.ts';

/**
 * Writes in a transaction, under the graph's lock, and chains an entry to those before. What was asked
 * before under the same request key is not done again: its outcome is told. Gives how many claims of
 * those asked for stood already.
 */
export async function writeOnce(
  transaction: Transaction,
  { action, signature, what, report = () => {}, hear }: Asked,
  work: (writing: Writing) => Promise<{ readonly unchanged: number }>,
): Promise<Change> {
  const state = await lock(transaction);
  const asked = hashOf(JSON.stringify([action, what]));
  const [done] = await transaction.run(entryAsked, { requestKey: signature.requestKey });
  if (done) return outcomeOf(sameAsked(done.entry, asked));

  refuseFutureVersion(state.version, signature.basedOn);
  const writing: Writing = {
    transaction,
    signature,
    report,
    number: state.entries + 1,
    at: Math.max(Date.now(), state.recordedThrough + 1),
    tally: new Tally({ keepsMatters: signature.basedOn !== null }),
    lines: [],
  };
  const { unchanged } = await work(writing);
  const { number, at, tally } = writing;
  const lines = writing.lines.map((line) => JSON.stringify(line));
  if (tally.isEmpty && lines.length === 0) {
    return { added: 0, unchanged, retracted: 0, graphVersion: state.version, entry: null };
  }
  await refuseRivals(writing);
  await reproject(transaction, await affectedBy(transaction, tally.touched), {
    since: at,
    report,
    hear: (part) => hear?.(part, at),
  });
  const { by, reason, requestKey } = signature;
  const entry = seal({
    ...{ number, at, graphVersion: state.version + 1, action, by, reason, requestKey, asked },
    ...{ added: tally.added, unchanged, retracted: tally.withdrawn },
    digest: tally.digest(lines),
    previousHash: state.head,
  });
  await transaction.run(appendEntry, { entry, lines });
  return outcomeOf(entry);
}

/** Locks the graph; what was written before there were entries has one from then on. */
export async function lock(transaction: Transaction): Promise<GraphState> {
  const [state] = await transaction.run(lockGraph, {});
  if (!state) throw new Error('Neo4j returned no state of the graph.');
  return state.entries === 0 && state.version > 0 ? foundChain(transaction, state) : state;
}

function sameAsked(entry: Entry, asked: string): Entry {
  if (entry.asked === asked) return entry;
  throw new LedgerError(
    'REQUEST_KEY_REUSED',
    `expected a request key of its own for each thing asked, came "${entry.requestKey}", under which entry ${entry.number} did something else`,
  );
}

function refuseFutureVersion(version: number, basedOn: number | null): void {
  if (basedOn === null || basedOn <= version) return;
  throw new LedgerError(
    'VERSION_UNKNOWN',
    `expected a graph version up to ${version}, came ${basedOn}`,
  );
}

const outcomeOf = (entry: Entry): Change => {
  const { added, unchanged, retracted, graphVersion } = entry;
  return { added, unchanged, retracted, graphVersion, entry };
};
