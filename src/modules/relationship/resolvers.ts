import type { RelationshipResolvers } from '../../generated/resolvers.ts';
import { overlap } from '../../ledger/combine.ts';
import { encodeId } from '../../lens/id.ts';
import { windowOfRow } from '../claim/record.ts';
import type { Complete } from '../complete.ts';
import { confidenceOf } from '../confidence.ts';
import { historyOf } from '../history/resolvers.ts';
import { planned } from '../planned.ts';
import type { RelationshipRecord } from './record.ts';

export const Relationship: Complete<RelationshipResolvers, RelationshipRecord> = {
  id: ({ key, lens }) => encodeId('Relationship', key, lens),
  from: planned,
  to: planned,
  confidence: ({ confidence }) => confidenceOf(confidence),
  history: ({ key, topic, lens }, args, context) => historyOf({ topic, key }, lens, args, context),
  claims: async ({ topic, validity, lens }, _args, { loaders }) => {
    const claims = await loaders.claimsOn(lens).load(topic);
    return claims.filter(({ claim }) => overlap(claim.window, windowOfRow(validity)));
  },
};
