import type { EntityType } from '../model/entity-types.ts';
import type { Table } from '../plan/table.ts';
import { agency } from './agency/table.ts';
import { alliance } from './alliance/table.ts';
import { armsSale } from './arms-sale/table.ts';
import { attache } from './attache/table.ts';
import { combatantCommand } from './combatant-command/table.ts';
import { embassy } from './embassy/table.ts';
import { event } from './event/table.ts';
import { ministryOfDefense } from './ministry-of-defense/table.ts';
import { nation } from './nation/table.ts';
import { attacheOffice, organization } from './security-cooperation-organization/table.ts';
import { statePartner } from './state-partner/table.ts';
import { statute } from './statute/table.ts';

/** How every type is read, interfaces included: leaving one out does not compile. */
export const tables: Readonly<
  Record<EntityType | 'SecurityCooperationOrganization' | 'Entity', Table>
> = {
  Entity: { columns: {}, relations: {} },
  SecurityCooperationOrganization: organization,
  Nation: nation,
  MinistryOfDefense: ministryOfDefense,
  Embassy: embassy,
  CooperationOffice: organization,
  AdvisoryGroup: organization,
  AttacheOffice: attacheOffice,
  Attache: attache,
  CombatantCommand: combatantCommand,
  Agency: agency,
  Alliance: alliance,
  StatePartner: statePartner,
  Statute: statute,
  Event: event,
  ArmsSale: armsSale,
};
