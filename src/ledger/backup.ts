import { createHash } from 'node:crypto';
import type { Graph, Transaction } from '../graph/graph.ts';
import type { Entry } from './chain/entry.ts';
import {
  allEntries,
  claimCount,
  claimsAfter,
  type GraphState,
  linesOf,
} from './chain/statements.ts';
import type { StoredClaim } from './stored-claim.ts';
import { takenBack } from './taken-back.ts';
import { lock } from './write.ts';

export const FORMAT = 'security-cooperation-graph ledger';
export const FORMAT_VERSION = 1;

/** The first line of a backup. */
export interface Header extends GraphState {
  readonly format: typeof FORMAT;
  readonly formatVersion: typeof FORMAT_VERSION;
  readonly claims: number;
}

/** All others but the last, which holds the SHA-256 of all before it. */
export type Item =
  | { readonly entry: Entry }
  | { readonly line: { readonly entry: number; readonly text: string } }
  | { readonly claim: StoredClaim };

export interface Footer {
  readonly sha256: string;
}

const PAGE = 5_000;

/**
 * Writes the ledger as JSON Lines: all that was ever written, and nothing that can be derived from it.
 * Nobody writes to the ledger meanwhile. Keys are not in it: whoever restores it makes new ones.
 */
export const backUp = (graph: Graph, write: (text: string) => Promise<void>): Promise<Header> =>
  takenBack(graph, async (transaction) => {
    const sum = createHash('sha256');
    const put = async (items: readonly object[]): Promise<void> => {
      const text = items.map((item) => `${JSON.stringify(item)}\n`).join('');
      sum.update(text);
      await write(text);
    };
    const header = await headerOf(transaction);
    await put([header]);
    await put(await transaction.run(allEntries, {}));
    await put((await transaction.run(linesOf, {})).map((line) => ({ line })));
    for (let after: string | null = ''; after !== null; ) {
      const claims: readonly Item[] = await transaction.run(claimsAfter, { after, limit: PAGE });
      await put(claims);
      const last = claims.at(-1);
      after = last && 'claim' in last && claims.length === PAGE ? last.claim.key : null;
    }
    const footer: Footer = { sha256: sum.digest('hex') };
    await write(`${JSON.stringify(footer)}\n`);
    return header;
  });

async function headerOf(transaction: Transaction): Promise<Header> {
  const state = await lock(transaction);
  const [counted] = await transaction.run(claimCount, {});
  return {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    ...state,
    claims: counted?.claims ?? 0,
  };
}
