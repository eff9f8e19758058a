import type { AgencyResolvers } from '../../generated/resolvers.ts';
import { chainOfCommand } from '../chain-of-command/resolvers.ts';
import type { Complete } from '../complete.ts';
import { entity } from '../entity/resolvers.ts';
import { lineage } from '../lineage/resolvers.ts';
import { planned } from '../planned.ts';
import type { AgencyRecord } from './record.ts';

export const Agency: Complete<AgencyResolvers, AgencyRecord> = {
  ...entity,
  parent: planned,
  parentRelationship: planned,
  children: planned,
  oversees: planned,
  overseers: planned,
  establishedBy: planned,
  predecessors: planned,
  successors: planned,
  lineage,
  chainOfCommand,
};
