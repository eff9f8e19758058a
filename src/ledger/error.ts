import type { Entry } from './chain/entry.ts';

type Code =
  | 'SOURCE_UNKNOWN'
  | 'CLAIM_UNKNOWN'
  | 'ENTITY_UNKNOWN'
  | 'REQUEST_KEY_REUSED'
  | 'VERSION_UNKNOWN'
  | 'NOT_RANKED'
  | 'PROPOSAL_UNKNOWN'
  | 'CONFLICT';

/** What another write did that stands in the way. */
export interface Rival {
  readonly entry: Entry;
  /** Keys of the claims that it recorded or retracted. */
  readonly claims: readonly string[];
}

/** A write that the ledger refuses. Nothing of it was stored. */
export class LedgerError extends Error {
  readonly code: Code;
  /** Of a conflict. */
  readonly rival: Rival | null;

  constructor(code: Code, message: string, rival: Rival | null = null) {
    super(message);
    this.name = 'LedgerError';
    this.code = code;
    this.rival = rival;
  }
}
