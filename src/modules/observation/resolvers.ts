import type { ObservationResolvers } from '../../generated/resolvers.ts';
import { encodeId } from '../../lens/id.ts';
import { measureRule } from '../../model/measures.ts';
import type { Complete } from '../complete.ts';
import { confidenceOf } from '../confidence.ts';
import { planned } from '../planned.ts';
import type { ObservationRecord } from './record.ts';

export const Observation: Complete<ObservationResolvers, ObservationRecord> = {
  id: ({ key, lens }) => encodeId('Observation', key, lens),
  subject: planned,
  rivals: planned,
  stage: ({ measure }) => measureRule(measure).stage,
  definition: ({ measure }) => measureRule(measure).definition,
  amount: ({ low, high }) => (low === high ? low : null),
  atLeast: ({ low }) => low,
  atMost: ({ high }) => high,
  confidence: ({ confidence }) => confidenceOf(confidence),
  claims: async ({ topic, low, high, lens }, _args, { loaders }) => {
    const claims = await loaders.claimsOn(lens).load(topic);
    return claims.filter(
      ({ claim: { assertion } }) =>
        assertion.asserts === 'observation' && assertion.low === low && assertion.high === high,
    );
  },
};
