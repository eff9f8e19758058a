import type { QueryResolvers, Resolvers } from '../generated/resolvers.ts';
import { Agency } from './agency/resolvers.ts';
import { Alliance } from './alliance/resolvers.ts';
import { ArmsSale } from './arms-sale/resolvers.ts';
import { Attache } from './attache/resolvers.ts';
import { ChainOfCommand } from './chain-of-command/resolvers.ts';
import { Alteration, ChangeSet, NameChange, UncertainChange } from './change-set/resolvers.ts';
import { Claim } from './claim/resolvers.ts';
import { CombatantCommand } from './combatant-command/resolvers.ts';
import { connections } from './connections.ts';
import { Mutation, Written } from './curation/resolvers.ts';
import { Embassy } from './embassy/resolvers.ts';
import { Entity, Name, SecurityCooperationOrganization } from './entity/resolvers.ts';
import { Event } from './event/resolvers.ts';
import { Fact } from './fact/resolvers.ts';
import { Graph, graphQuery, Lens } from './graph/resolvers.ts';
import { HistoryItem } from './history/resolvers.ts';
import { LedgerEntry, ledgerQuery } from './ledger-entry/resolvers.ts';
import { LineageMember } from './lineage/resolvers.ts';
import { MinistryOfDefense } from './ministry-of-defense/resolvers.ts';
import { Nation } from './nation/resolvers.ts';
import { Neighbourhood, NeighbourhoodNode } from './neighbourhood/resolvers.ts';
import { Node, nodeQuery } from './node.ts';
import { Observation } from './observation/resolvers.ts';
import { Path, PathStep, Paths } from './path/resolvers.ts';
import { Proposal, proposalQuery } from './proposal/resolvers.ts';
import { Relationship } from './relationship/resolvers.ts';
import { scalars } from './scalars.ts';
import { SearchConnection, SearchEdge } from './search/resolvers.ts';
import {
  AdvisoryGroup,
  AttacheOffice,
  CooperationOffice,
} from './security-cooperation-organization/resolvers.ts';
import { Source, sourceQuery } from './source/resolvers.ts';
import { StatePartner } from './state-partner/resolvers.ts';
import { statusQuery } from './status/resolvers.ts';
import { Statute } from './statute/resolvers.ts';
import { Table, TableRow } from './table/resolvers.ts';
import { Validity } from './validity/resolvers.ts';

/** Types whose records answer every field by themselves. */
type SelfAnswering =
  | 'Bound'
  | 'ChangeTotal'
  | 'HiddenNeighbours'
  | 'HistoryConnection'
  | 'HistoryEdge'
  | 'HighlightPart'
  | 'LedgerEntryConnection'
  | 'LedgerEntryEdge'
  | 'LoadedPackage'
  | 'Location'
  | 'PageInfo'
  | 'ProposalConnection'
  | 'ProposalEdge'
  | 'Reference'
  | 'Status';

type EveryResolver = Required<Omit<Resolvers, SelfAnswering>> & {
  readonly Query: Required<QueryResolvers>;
};

/** Every type and every root field of the schema: leaving one out does not compile. */
export const resolvers: EveryResolver = {
  ...scalars,
  ...connections,
  Query: {
    ...graphQuery,
    ...nodeQuery,
    ...sourceQuery,
    ...statusQuery,
    ...ledgerQuery,
    ...proposalQuery,
  },
  Mutation,
  Written,
  LedgerEntry,
  HistoryItem,
  Proposal,
  Fact,
  Node,
  Entity,
  SecurityCooperationOrganization,
  Graph,
  SearchConnection,
  SearchEdge,
  Lens,
  Nation,
  MinistryOfDefense,
  Embassy,
  CooperationOffice,
  AdvisoryGroup,
  AttacheOffice,
  Attache,
  CombatantCommand,
  Agency,
  Alliance,
  StatePartner,
  Statute,
  Event,
  ArmsSale,
  Relationship,
  ChangeSet,
  Alteration,
  NameChange,
  UncertainChange,
  Observation,
  Claim,
  Source,
  Name,
  Table,
  TableRow,
  Validity,
  Paths,
  Path,
  PathStep,
  Neighbourhood,
  NeighbourhoodNode,
  LineageMember,
  ChainOfCommand,
};
