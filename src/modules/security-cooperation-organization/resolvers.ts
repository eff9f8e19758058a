import type {
  AdvisoryGroupResolvers,
  AttacheOfficeResolvers,
  CooperationOfficeResolvers,
} from '../../generated/resolvers.ts';
import { chainOfCommand } from '../chain-of-command/resolvers.ts';
import type { Complete } from '../complete.ts';
import { entity } from '../entity/resolvers.ts';
import { lineage } from '../lineage/resolvers.ts';
import { planned } from '../planned.ts';
import type {
  AdvisoryGroupRecord,
  AttacheOfficeRecord,
  CooperationOfficeRecord,
} from './record.ts';

const organization = {
  ...entity,
  hostNations: planned,
  embassy: planned,
  embassyRelationship: planned,
  counterparts: planned,
  overseers: planned,
  combatantCommand: planned,
  combatantCommandRelationship: planned,
  predecessors: planned,
  successors: planned,
  posts: planned,
  lineage,
  chainOfCommand,
};

export const CooperationOffice: Complete<CooperationOfficeResolvers, CooperationOfficeRecord> =
  organization;

export const AdvisoryGroup: Complete<AdvisoryGroupResolvers, AdvisoryGroupRecord> = organization;

export const AttacheOffice: Complete<AttacheOfficeResolvers, AttacheOfficeRecord> = organization;
