import type { CombatantCommandResolvers } from '../../generated/resolvers.ts';
import { chainOfCommand } from '../chain-of-command/resolvers.ts';
import type { Complete } from '../complete.ts';
import { entity } from '../entity/resolvers.ts';
import { planned } from '../planned.ts';
import type { CombatantCommandRecord } from './record.ts';

export const CombatantCommand: Complete<CombatantCommandResolvers, CombatantCommandRecord> = {
  ...entity,
  parent: planned,
  parentRelationship: planned,
  areaOfResponsibility: planned,
  securityCooperationOrganizations: planned,
  chainOfCommand,
};
