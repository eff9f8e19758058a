import type { EmbassyResolvers } from '../../generated/resolvers.ts';
import type { Complete } from '../complete.ts';
import { entity } from '../entity/resolvers.ts';
import { planned } from '../planned.ts';
import type { EmbassyRecord } from './record.ts';

export const Embassy: Complete<EmbassyResolvers, EmbassyRecord> = {
  ...entity,
  sendingNation: planned,
  sendingNationRelationship: planned,
  hostNation: planned,
  hostNationRelationship: planned,
  accreditedTo: planned,
  securityCooperationOrganizations: planned,
  attacheOffices: planned,
  oversees: planned,
};
