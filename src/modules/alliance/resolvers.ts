import type { AllianceResolvers } from '../../generated/resolvers.ts';
import type { Complete } from '../complete.ts';
import { entity } from '../entity/resolvers.ts';
import { planned } from '../planned.ts';
import type { AllianceRecord } from './record.ts';

export const Alliance: Complete<AllianceResolvers, AllianceRecord> = {
  ...entity,
  members: planned,
  armsSales: planned,
};
