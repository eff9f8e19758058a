import type { AttacheResolvers } from '../../generated/resolvers.ts';
import type { Complete } from '../complete.ts';
import { entity } from '../entity/resolvers.ts';
import { planned } from '../planned.ts';
import type { AttacheRecord } from './record.ts';

export const Attache: Complete<AttacheResolvers, AttacheRecord> = {
  ...entity,
  office: planned,
  officeRelationship: planned,
};
