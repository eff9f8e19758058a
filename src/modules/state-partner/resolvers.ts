import type { StatePartnerResolvers } from '../../generated/resolvers.ts';
import type { Complete } from '../complete.ts';
import { entity } from '../entity/resolvers.ts';
import { planned } from '../planned.ts';
import type { StatePartnerRecord } from './record.ts';

export const StatePartner: Complete<StatePartnerResolvers, StatePartnerRecord> = {
  ...entity,
  parent: planned,
  parentRelationship: planned,
  partners: planned,
};
