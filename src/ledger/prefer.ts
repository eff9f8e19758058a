import { claimsOfKeys, refuseNotStanding } from './append.ts';
import { LedgerError } from './error.ts';
import { isPreferredAt } from './history.ts';
import { claimsOnTopics } from './reproject-statements.ts';
import { turnPreference } from './statements.ts';
import { fromStored } from './stored-claim.ts';
import type { Writing } from './writing.ts';

/** Prefers a standing claim to its rivals, whatever their sources; what was preferred before is so no more. */
export async function prefer(writing: Writing, key: string): Promise<{ unchanged: number }> {
  const { transaction, at, tally } = writing;
  const [claim] = await claimsOfKeys(writing, [key]);
  if (!claim) throw new Error('A claim was found and lost.');
  await refuseNotStanding(writing, [claim]);
  if (claim.asserts === 'relationship') {
    throw new LedgerError(
      'NOT_RANKED',
      `expected a claim of a value or an amount, came "${key}" of a relationship: retract its rivals instead`,
    );
  }
  const rivals = await transaction.run(claimsOnTopics, { keys: [claim.topic] });
  const standing = rivals
    .map(({ claim }) => claim)
    .filter((rival) => isPreferredAt(fromStored(rival), at));
  if (standing.some((rival) => rival.key === key)) return { unchanged: 1 };
  const turned = [claim, ...standing];
  await transaction.run(turnPreference, { keys: turned.map((one) => one.key), at });
  tally.prefer(
    turned.map((one) => ({ ...one, preferred: [...(one.preferred ?? []), at] })),
    at,
  );
  return { unchanged: 0 };
}
