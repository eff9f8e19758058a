import type { StatuteResolvers } from '../../generated/resolvers.ts';
import type { Complete } from '../complete.ts';
import { entity } from '../entity/resolvers.ts';
import { planned } from '../planned.ts';
import type { StatuteRecord } from './record.ts';

export const Statute: Complete<StatuteResolvers, StatuteRecord> = {
  ...entity,
  established: planned,
};
