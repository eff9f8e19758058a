import { createHash } from 'node:crypto';
import type { Graph, Transaction } from '../graph/graph.ts';
import { store } from './append.ts';
import { FORMAT, FORMAT_VERSION, type Footer, type Header, type Item } from './backup.ts';
import { inBatches } from './batches.ts';
import type { Entry } from './chain/entry.ts';
import { replayLines, type StoredLine } from './chain/replay.ts';
import { claimCount, resetState, restoreEntries, restoreLines } from './chain/statements.ts';
import { verifyChain } from './chain/verify.ts';
import { planAnew } from './plan-anew.ts';
import { storeProposals } from './proposal-statements.ts';
import { reprojectAll } from './reproject.ts';
import { sourceRow } from './rows.ts';
import { recordPackage, writeSources } from './statements.ts';
import type { StoredClaim } from './stored-claim.ts';
import { lock } from './write.ts';

/** A backup that cannot be restored, or a graph that it cannot be restored into. Nothing was written. */
export class RestoreError extends Error {
  override readonly name = 'RestoreError';
}

/** Reads a file line by line from its beginning, as often as it is asked to. */
export type ReadLines = () => AsyncIterable<string>;

/** Makes an empty graph what the backed up one was. */
export async function restore(graph: Graph, read: ReadLines): Promise<Header> {
  const header = await checkBackup(read);
  await graph.write(async (transaction) => {
    await refuseUnlessEmpty(transaction);
    const { entries, lines } = await restoreClaimsAndCollect(transaction, read);
    await inBatches(entries, (batch) => transaction.run(restoreEntries, { entries: batch }));
    await inBatches(lines, (batch) => transaction.run(restoreLines, { lines: batch }));
    const { version, recordedThrough, entries: count, head } = header;
    await transaction.run(resetState, { version, recordedThrough, entries: count, head });
    const { problems } = await verifyChain(transaction);
    if (problems.length > 0) {
      throw new RestoreError(`The backup was altered before it was sealed. ${problems[0]}`);
    }
    await reprojectAll(transaction, () => {});
  });
  await planAnew(graph);
  return header;
}

/** Errors: RestoreError unless it is whole and what it was when it was made. */
async function checkBackup(read: ReadLines): Promise<Header> {
  const sum = createHash('sha256');
  let header: Header | null = null;
  let last: string | null = null;
  for await (const line of read()) {
    if (last !== null) sum.update(`${last}\n`);
    header ??= headerIn(line);
    last = line;
  }
  if (!header || last === null) throw new RestoreError('expected a backup, came an empty file.');
  const { sha256 } = (parse(last) ?? {}) as Partial<Footer>;
  if (typeof sha256 !== 'string') {
    throw new RestoreError('The backup is not whole: its last line, the checksum, is missing.');
  }
  if (sha256 !== sum.digest('hex')) {
    throw new RestoreError(
      'The backup was altered: it does not have the checksum that it ends with.',
    );
  }
  return header;
}

function headerIn(line: string): Header {
  const header = (parse(line) ?? {}) as Partial<Header>;
  if (header.format !== FORMAT) {
    throw new RestoreError(`expected a backup, whose first line names the format "${FORMAT}".`);
  }
  if (header.formatVersion === FORMAT_VERSION) return header as Header;
  throw new RestoreError(
    `expected a backup of format version ${FORMAT_VERSION}, came ${header.formatVersion}.`,
  );
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

async function refuseUnlessEmpty(transaction: Transaction): Promise<void> {
  const { version } = await lock(transaction);
  const [counted] = await transaction.run(claimCount, {});
  if (version > 0 || (counted?.claims ?? 0) > 0) {
    throw new RestoreError(
      'expected an empty graph to restore into, came one that was written to: name another NEO4J_FOLDER or database.',
    );
  }
}

/** Claims come last in a backup: sources are known by then. */
async function restoreClaimsAndCollect(transaction: Transaction, read: ReadLines) {
  const entries: Entry[] = [];
  const lines: StoredLine[] = [];
  let claims: StoredClaim[] = [];
  let isReplayed = false;
  const flush = async () => {
    if (!isReplayed) await restoreThings(transaction, lines);
    isReplayed = true;
    await store(transaction, claims);
    claims = [];
  };
  for await (const text of read()) {
    const item = JSON.parse(text) as Item | Header | Footer;
    if ('entry' in item) entries.push(item.entry);
    else if ('line' in item) lines.push(item.line);
    else if ('claim' in item) claims.push(item.claim);
    if (claims.length === BATCH) await flush();
  }
  await flush();
  return { entries, lines };
}

const BATCH = 5_000;

async function restoreThings(
  transaction: Transaction,
  lines: readonly StoredLine[],
): Promise<void> {
  const { sources, packages, proposals } = replayLines(lines);
  await inBatches([...sources.values()], (batch) =>
    transaction.run(writeSources, { rows: batch.map(sourceRow) }),
  );
  for (const pkg of packages.values()) await transaction.run(recordPackage, pkg);
  await inBatches([...proposals.values()], (rows) => transaction.run(storeProposals, { rows }));
}
