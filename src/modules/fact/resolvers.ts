import type { FactResolvers } from '../../generated/resolvers.ts';
import { preferredSince, STILL_KNOWN } from '../../ledger/history.ts';
import type { Complete } from '../complete.ts';
import type { FactRecord } from './record.ts';

export const Fact: Complete<FactResolvers, FactRecord> = {
  resolvedIn({ chosenBy, claims }, _args, { loaders }) {
    if (chosenBy !== 'CURATED') return null;
    const moments = claims.map(({ claim, lens }) =>
      preferredSince(claim, lens.knownAt ?? STILL_KNOWN - 1),
    );
    return loaders.entryOf.load(Math.max(...moments.map((moment) => moment ?? 0)));
  },
};
