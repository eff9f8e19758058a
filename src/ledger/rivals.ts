import type { Entry } from './chain/entry.ts';
import { entryNumbered, entryOfMoment, momentOfVersion, rivalClaims } from './chain/statements.ts';
import { LedgerError, type Rival } from './error.ts';
import type { Writing } from './writing.ts';

/**
 * Refuses to write over what others did to the same fields of the same subjects since the version that
 * the writer looked at: whoever decides is to have seen it.
 */
export async function refuseRivals({
  transaction,
  signature: { basedOn },
  at,
  tally: { matters },
}: Writing): Promise<void> {
  if (basedOn === null || matters === null) return;
  const [seen] = await transaction.run(momentOfVersion, { version: basedOn });
  const claims = await transaction.run(rivalClaims, {
    facts: [...matters.values()],
    since: seen?.at ?? 0,
    at,
  });
  const [first] = claims;
  if (!first) return;
  const atOnce = claims.filter(({ moment }) => moment === first.moment).map(({ key }) => key);
  throw await conflict({ transaction }, first.moment, atOnce);
}

/** What somebody else wrote at that moment stands in the way. */
export async function conflict(
  { transaction }: Pick<Writing, 'transaction'>,
  moment: number,
  claims: readonly string[],
): Promise<LedgerError> {
  const [row] = await transaction.run(entryOfMoment, { at: moment });
  if (!row) throw new Error(`No entry tells of the write at ${moment}.`);
  return conflictOf(row.entry, claims);
}

/** The same of an entry that is known by its number. */
export async function conflictWith(
  { transaction }: Pick<Writing, 'transaction'>,
  number: number,
  claims: readonly string[],
): Promise<LedgerError> {
  const [row] = await transaction.run(entryNumbered, { number });
  if (!row) throw new Error(`There is no entry ${number}.`);
  return conflictOf(row.entry, claims);
}

function conflictOf(entry: Entry, claims: readonly string[]): LedgerError {
  const rival: Rival = { entry, claims };
  const { number, by, action, reason } = entry;
  const because = reason ? `: "${reason}"` : '';
  return new LedgerError(
    'CONFLICT',
    `expected what nobody else has changed, but entry ${number} (${action} by ${by}${because}) changed ${claims.join(', ')}`,
    rival,
  );
}
