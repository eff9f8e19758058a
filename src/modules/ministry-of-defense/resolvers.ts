import type { MinistryOfDefenseResolvers } from '../../generated/resolvers.ts';
import type { Complete } from '../complete.ts';
import { entity } from '../entity/resolvers.ts';
import { planned } from '../planned.ts';
import type { MinistryOfDefenseRecord } from './record.ts';

export const MinistryOfDefense: Complete<MinistryOfDefenseResolvers, MinistryOfDefenseRecord> = {
  ...entity,
  nation: planned,
  nationRelationship: planned,
  securityCooperationOrganizations: planned,
};
