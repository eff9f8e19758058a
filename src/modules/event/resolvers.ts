import type { EventResolvers } from '../../generated/resolvers.ts';
import type { Complete } from '../complete.ts';
import { entity } from '../entity/resolvers.ts';
import type { EventRecord } from './record.ts';

export const Event: Complete<EventResolvers, EventRecord> = {
  ...entity,
};
