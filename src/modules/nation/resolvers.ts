import type { NationResolvers } from '../../generated/resolvers.ts';
import type { Complete } from '../complete.ts';
import { entity } from '../entity/resolvers.ts';
import { planned } from '../planned.ts';
import type { NationRecord } from './record.ts';

export const Nation: Complete<NationResolvers, NationRecord> = {
  ...entity,
  ministriesOfDefense: planned,
  embassies: planned,
  accreditedEmbassies: planned,
  embassiesAbroad: planned,
  securityCooperationOrganizations: planned,
  attacheOffices: planned,
  combatantCommand: planned,
  combatantCommandRelationship: planned,
  combatantCommands: planned,
  areaHistory: planned,
  alliances: planned,
  borders: planned,
  armsSuppliers: planned,
  armsRecipients: planned,
  representedIn: planned,
  representedHere: planned,
  armsSales: planned,
  statePartners: planned,
};
