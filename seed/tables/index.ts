import type { Row, Table } from '../table.ts';
import { advisoryGroups } from './advisory-groups.ts';
import { alliances } from './alliances.ts';
import { areasOfResponsibility } from './areas-of-responsibility.ts';
import { attacheOffices } from './attache-offices.ts';
import { combatantCommands } from './combatant-commands.ts';
import { dscsClaims } from './dscs-claims.ts';
import { embassies } from './embassies.ts';
import { fmsSales } from './fms-sales.ts';
import { majorArmsSales } from './major-arms-sales.ts';
import { memberships } from './memberships.ts';
import { ministries } from './ministries.ts';
import { nations } from './nations.ts';
import { organizations } from './organizations.ts';
import { sammCountryCodes } from './samm-country-codes.ts';
import { scos } from './scos.ts';
import { securityAssistance } from './security-assistance.ts';
import { sources } from './sources.ts';
import { statePartnership } from './state-partnership.ts';

/** Every table of the package; those that others refer to come first. */
export const tables: readonly Table<Row>[] = [
  sources,
  nations,
  combatantCommands,
  organizations,
  areasOfResponsibility,
  alliances,
  memberships,
  embassies,
  ministries,
  attacheOffices,
  scos,
  advisoryGroups,
  statePartnership,
  sammCountryCodes,
  fmsSales,
  securityAssistance,
  majorArmsSales,
  dscsClaims,
];
