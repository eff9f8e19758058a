/** A write that the ledger refuses. Nothing of it was stored. */
export class LedgerError extends Error {
  readonly code: 'SOURCE_UNKNOWN' | 'CLAIM_UNKNOWN' | 'ENTITY_UNKNOWN';

  constructor(code: LedgerError['code'], message: string) {
    super(message);
    this.name = 'LedgerError';
    this.code = code;
  }
}
