import type { Transaction } from '../graph/graph.ts';
import type { Action, Entry, Line, Signature } from './chain/entry.ts';
import type { Report } from './progress.ts';
import type { Projection } from './projection.ts';
import type { Tally } from './tally.ts';

/** What is to be written, by whom and why. */
export interface Asked {
  readonly action: Action;
  readonly signature: Signature;
  /** All that tells it from other things asked. */
  readonly what: unknown;
  readonly report?: Report;
  /** Hears of each part of the projection that is put in the place of what stood, and of the moment of that. */
  readonly hear?: (part: Projection, at: number) => void;
}

/** A write under way, and what it has done so far. */
export interface Writing {
  readonly transaction: Transaction;
  readonly signature: Signature;
  readonly report: Report;
  /** Of the entry that will tell of it. */
  readonly number: number;
  /** This write's moment in record time, in milliseconds since 1970: later than every other's. */
  readonly at: number;
  readonly tally: Tally;
  readonly lines: Line[];
}

/** What a write did. */
export interface Change {
  readonly added: number;
  readonly unchanged: number;
  readonly retracted: number;
  readonly graphVersion: number;
  /** Null if nothing had to be done. */
  readonly entry: Entry | null;
}
