import type { GraphResolvers, LensResolvers, QueryResolvers } from '../../generated/resolvers.ts';
import { confidenceRank } from '../../ledger/support.ts';
import { createLens } from '../../lens/lens.ts';
import { refuseOutside } from '../../plan/bad-input.ts';
import { changes } from '../change-set/resolvers.ts';
import type { Complete } from '../complete.ts';
import { confidenceOf } from '../confidence.ts';
import { graphNeighbourhood } from '../neighbourhood/resolvers.ts';
import { graphPaths } from '../path/resolvers.ts';
import { searchField } from '../search/resolvers.ts';
import { graphTables } from '../table/resolvers.ts';
import { byCode, byKey, listOf } from './lookup.ts';
import type { GraphRecord, LensRecord } from './record.ts';

export const graphQuery = {
  graph: (_query, { at, knownAt, evidence }) => {
    const { minConfidence = 'LOW', certainty = 'POSSIBLE', minSources = 1 } = evidence ?? {};
    refuseOutside('Query.graph(evidence: {minSources:})', 1, MOST_SOURCES, minSources);
    return {
      lens: createLens({
        at: at ?? null,
        knownAt: knownAt ? knownAt.getTime() : null,
        minConfidence: confidenceRank(minConfidence),
        certainty,
        minSources,
      }),
    };
  },
} satisfies QueryResolvers;

const MOST_SOURCES = 1_000;

export const Lens: Complete<LensResolvers, LensRecord> = {
  knownAt: ({ knownAt }) => (knownAt === null ? null : new Date(knownAt)),
  minConfidence: ({ minConfidence }) => confidenceOf(minConfidence),
};

export const Graph: Complete<GraphResolvers, GraphRecord> = {
  nation: byCode,
  nations: listOf('Nation'),
  ministryOfDefense: byKey('MinistryOfDefense'),
  ministriesOfDefense: listOf('MinistryOfDefense'),
  embassy: byKey('Embassy'),
  embassies: listOf('Embassy'),
  cooperationOffice: byKey('CooperationOffice'),
  cooperationOffices: listOf('CooperationOffice'),
  advisoryGroup: byKey('AdvisoryGroup'),
  advisoryGroups: listOf('AdvisoryGroup'),
  attacheOffice: byKey('AttacheOffice'),
  attacheOffices: listOf('AttacheOffice'),
  attache: byKey('Attache'),
  attaches: listOf('Attache'),
  combatantCommand: byKey('CombatantCommand'),
  combatantCommands: listOf('CombatantCommand'),
  agency: byKey('Agency'),
  agencies: listOf('Agency'),
  alliance: byKey('Alliance'),
  alliances: listOf('Alliance'),
  statePartner: byKey('StatePartner'),
  statePartners: listOf('StatePartner'),
  statute: byKey('Statute'),
  statutes: listOf('Statute'),
  event: byKey('Event'),
  events: listOf('Event'),
  armsSale: byKey('ArmsSale'),
  armsSales: listOf('ArmsSale'),
  securityCooperationOrganization: byKey('SecurityCooperationOrganization'),
  securityCooperationOrganizations: listOf('SecurityCooperationOrganization'),
  entity: byKey('Entity'),
  entities: listOf('Entity'),
  relationships: listOf('Relationship'),
  observations: listOf('Observation'),
  ...searchField,
  ...graphPaths,
  ...graphNeighbourhood,
  changes,
  ...graphTables,
};
