import type { EpochDay } from '../model/time.ts';
import type { Moment } from '../model/moment.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NationRecord } from '../modules/nation/record.ts';
import type { MinistryOfDefenseRecord } from '../modules/ministry-of-defense/record.ts';
import type { EmbassyRecord } from '../modules/embassy/record.ts';
import type { CooperationOfficeRecord, AdvisoryGroupRecord, AttacheOfficeRecord } from '../modules/security-cooperation-organization/record.ts';
import type { AttacheRecord } from '../modules/attache/record.ts';
import type { CombatantCommandRecord } from '../modules/combatant-command/record.ts';
import type { AgencyRecord } from '../modules/agency/record.ts';
import type { AllianceRecord } from '../modules/alliance/record.ts';
import type { StatePartnerRecord } from '../modules/state-partner/record.ts';
import type { StatuteRecord } from '../modules/statute/record.ts';
import type { EventRecord } from '../modules/event/record.ts';
import type { ArmsSaleRecord } from '../modules/arms-sale/record.ts';
import type { RelationshipRecord } from '../modules/relationship/record.ts';
import type { ObservationRecord } from '../modules/observation/record.ts';
import type { ClaimRecord } from '../modules/claim/record.ts';
import type { SourceRecord } from '../modules/source/record.ts';
import type { FactRecord } from '../modules/fact/record.ts';
import type { HistoryItemRecord } from '../modules/history/record.ts';
import type { ProposalRecord } from '../modules/proposal/record.ts';
import type { NameRecord } from '../modules/entity/name.ts';
import type { ValidityRecord } from '../modules/validity/record.ts';
import type { SearchPage, SearchEdgeRecord } from '../modules/search/record.ts';
import type { ChangeSetRecord, AlterationRecord, NameChangeRecord, UncertainChangeRecord, ChangeTotalRecord } from '../modules/change-set/record.ts';
import type { GraphRecord, LensRecord } from '../modules/graph/record.ts';
import type { PathsRecord, PathRecord, PathStepRecord } from '../modules/path/record.ts';
import type { NeighbourhoodRecord, NeighbourhoodNodeRecord } from '../modules/neighbourhood/record.ts';
import type { LineageMemberRecord } from '../modules/lineage/record.ts';
import type { ChainOfCommandRecord } from '../modules/chain-of-command/record.ts';
import type { LedgerEntryRecord } from '../modules/ledger-entry/record.ts';
import type { WrittenRecord } from '../modules/curation/record.ts';
import type { TableRecord, TableRowRecord } from '../modules/table/record.ts';
import type { ConnectionRecord, EdgeRecord } from '../plan/record.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day, as `YYYY-MM-DD` (ISO 8601). */
  Date: { input: EpochDay; output: EpochDay; }
  /** A moment, as `YYYY-MM-DDTHH:MM:SSZ` (RFC 3339). */
  DateTime: { input: Date; output: Date; }
  /** A day, as `YYYY-MM-DD`, or on the clock of knowledge also a moment, as `YYYY-MM-DDTHH:MM:SSZ`. A day stands for its beginning in UTC there. */
  Moment: { input: Moment; output: Moment; }
  /** A day as precisely as a source gives it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  PartialDate: { input: string; output: string; }
  /** A whole number that a JSON number holds exactly: up to 9,007,199,254,740,991 either way. */
  SafeInt: { input: number; output: number; }
  /** A web address. */
  URL: { input: string; output: string; }
};

/** A military assistance advisory group, mission or its like, mostly historic. */
export type AdvisoryGroup = Entity & Node & SecurityCooperationOrganization & {
  readonly __typename?: 'AdvisoryGroup';
  /** The short form of its name in use on the lens's date. */
  readonly acronym?: Maybe<Scalars['String']['output']>;
  /** Acronyms and other names in use on the lens's date. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Every line of superiors at the lens, from it to the top, by what oversees each or what each is part of: in the order of the
   * authorities, at most 20.
   */
  readonly chainOfCommand: ReadonlyArray<ChainOfCommand>;
  /** The city that it works in. */
  readonly city?: Maybe<Scalars['String']['output']>;
  /** The command that has operational control of it. Null when several are equally possible at the lens or none is. */
  readonly combatantCommand?: Maybe<CombatantCommand>;
  /** The relationship behind `combatantCommand`, with its evidence. */
  readonly combatantCommandRelationship?: Maybe<Relationship>;
  /** The ministries it is the foremost contact of. */
  readonly counterparts: MinistryOfDefenseConnection;
  /** The embassy that it is part of. Null when several are equally possible at the lens or none is. */
  readonly embassy?: Maybe<Embassy>;
  /** The relationship behind `embassy`, with its evidence. */
  readonly embassyRelationship?: Maybe<Relationship>;
  /** What sources say of it, field by field, with every rival claim known at the lens. */
  readonly facts: ReadonlyArray<Fact>;
  /** The writes that recorded or retracted claims about it, or preferred one, the last first, whatever the lens. */
  readonly history: HistoryConnection;
  /** The nations that it serves. */
  readonly hostNations: NationConnection;
  /** Opaque id of the entity as this lens shows it; refetch it with `node`. */
  readonly id: Scalars['ID']['output'];
  /** Readable, timeless key, such as `nation/JPN`. */
  readonly key: Scalars['String']['output'];
  /** What it is called by kind; null where no source says or sources differ. */
  readonly kind?: Maybe<SecurityCooperationOrganizationKind>;
  /** All that it came out of and all that came out of it, at any remove, whatever the lens's date: the oldest first, the 50 nearest at most. */
  readonly lineage: ReadonlyArray<LineageMember>;
  /** Where it is; null where no source says. */
  readonly location?: Maybe<Location>;
  /** The name in use on the lens's date; the best known one if no source names it then. */
  readonly name: Scalars['String']['output'];
  /** Every name of every time that was known at the lens, best supported first. */
  readonly names: ReadonlyArray<Name>;
  /** Amounts by fiscal year that were known at the lens, of every year. */
  readonly observations: ObservationConnection;
  /** Its masters: the organizations with authority over it. */
  readonly overseers: EntityConnection;
  /** The posts in it. */
  readonly posts: AttacheConnection;
  /** The organizations it came out of, whether they still exist at the lens or not. */
  readonly predecessors: SecurityCooperationOrganizationConnection;
  /** Its codes in other schemes. */
  readonly refs: ReadonlyArray<Reference>;
  /** Its relationships of any kind that hold at the lens, in both directions. */
  readonly relationships: RelationshipConnection;
  /** The organizations that came out of it, whether they exist at the lens or not. */
  readonly successors: SecurityCooperationOrganizationConnection;
  /** When it exists or existed; null where no standing claim says so. */
  readonly validity?: Maybe<Validity>;
};


/** A military assistance advisory group, mission or its like, mostly historic. */
export type AdvisoryGroupChainOfCommandArgs = {
  authority?: InputMaybe<ReadonlyArray<Authority>>;
};


/** A military assistance advisory group, mission or its like, mostly historic. */
export type AdvisoryGroupCounterpartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MinistryOfDefenseOrder>>;
  where?: InputMaybe<MinistryOfDefenseFilter>;
};


/** A military assistance advisory group, mission or its like, mostly historic. */
export type AdvisoryGroupFactsArgs = {
  disputedOnly?: Scalars['Boolean']['input'];
  fields?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A military assistance advisory group, mission or its like, mostly historic. */
export type AdvisoryGroupHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A military assistance advisory group, mission or its like, mostly historic. */
export type AdvisoryGroupHostNationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<NationOrder>>;
  where?: InputMaybe<NationFilter>;
};


/** A military assistance advisory group, mission or its like, mostly historic. */
export type AdvisoryGroupNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A military assistance advisory group, mission or its like, mostly historic. */
export type AdvisoryGroupObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ObservationOrder>>;
  where?: InputMaybe<ObservationFilter>;
};


/** A military assistance advisory group, mission or its like, mostly historic. */
export type AdvisoryGroupOverseersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  authority?: InputMaybe<ReadonlyArray<Authority>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  where?: InputMaybe<EntityFilter>;
};


/** A military assistance advisory group, mission or its like, mostly historic. */
export type AdvisoryGroupPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AttacheOrder>>;
  where?: InputMaybe<AttacheFilter>;
};


/** A military assistance advisory group, mission or its like, mostly historic. */
export type AdvisoryGroupPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SecurityCooperationOrganizationOrder>>;
  where?: InputMaybe<SecurityCooperationOrganizationFilter>;
};


/** A military assistance advisory group, mission or its like, mostly historic. */
export type AdvisoryGroupRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RelationshipOrder>>;
  where?: InputMaybe<RelationshipFilter>;
};


/** A military assistance advisory group, mission or its like, mostly historic. */
export type AdvisoryGroupSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SecurityCooperationOrganizationOrder>>;
  where?: InputMaybe<SecurityCooperationOrganizationFilter>;
};

/** A page of advisory groups. */
export type AdvisoryGroupConnection = {
  readonly __typename?: 'AdvisoryGroupConnection';
  /** The page's advisory groups with their cursors and the relationships that led to them. */
  readonly edges: ReadonlyArray<AdvisoryGroupEdge>;
  /** The page's advisory groups alone. */
  readonly nodes: ReadonlyArray<AdvisoryGroup>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One advisory group on a page. */
export type AdvisoryGroupEdge = {
  readonly __typename?: 'AdvisoryGroupEdge';
  /** Marks this place for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The advisory group. */
  readonly node: AdvisoryGroup;
  /** The relationship that led here; null in lists that start from no other entity. */
  readonly relationship?: Maybe<Relationship>;
};

/** Keeps advisory groups that fit every part given. An absent, null or empty filter keeps all, and so does an absent or null part. */
export type AdvisoryGroupFilter = {
  /** The short form of its name in use on the lens's date. */
  readonly acronym?: InputMaybe<TextFilter>;
  /** All of these must fit; an empty list keeps all. */
  readonly and?: InputMaybe<ReadonlyArray<AdvisoryGroupFilter>>;
  /** By any name of any time that is known at the lens: one of them fits. */
  readonly anyName?: InputMaybe<TextFilter>;
  /** The city that it works in. */
  readonly city?: InputMaybe<TextFilter>;
  /** The command that has operational control of it. */
  readonly combatantCommand?: InputMaybe<CombatantCommandFilter>;
  /** By the confidence of the best claim that it exists. */
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  /** The ministries it is the foremost contact of. */
  readonly counterparts?: InputMaybe<MinistryOfDefenseListFilter>;
  /** Whether sources disagree on a fact of it; see `facts(disputedOnly: true)`. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** The embassy that it is part of. */
  readonly embassy?: InputMaybe<EmbassyFilter>;
  /** By when it ceased to exist: the first day on which it existed no more. */
  readonly end?: InputMaybe<DayFilter>;
  /** The nations that it serves. */
  readonly hostNations?: InputMaybe<NationListFilter>;
  /** By key. */
  readonly key?: InputMaybe<KeyFilter>;
  /** What it is called by kind; null where no source says or sources differ. */
  readonly kind?: InputMaybe<SecurityCooperationOrganizationKindFilter>;
  /** By where it is. */
  readonly location?: InputMaybe<LocationFilter>;
  /** By the name in use at the lens, whatever its case and accents. */
  readonly name?: InputMaybe<TextFilter>;
  /** This must not fit. What is unknown does not fit, so that its negation does. */
  readonly not?: InputMaybe<AdvisoryGroupFilter>;
  /** By its amounts. */
  readonly observations?: InputMaybe<ObservationListFilter>;
  /** At least one of these must fit; an empty list keeps none. */
  readonly or?: InputMaybe<ReadonlyArray<AdvisoryGroupFilter>>;
  /** Its masters: the organizations with authority over it. */
  readonly overseers?: InputMaybe<EntityListFilter>;
  /** The posts in it. */
  readonly posts?: InputMaybe<AttacheListFilter>;
  /** The organizations it came out of, whether they still exist at the lens or not. */
  readonly predecessors?: InputMaybe<SecurityCooperationOrganizationListFilter>;
  /** By its relationships that hold at the lens. */
  readonly relationships?: InputMaybe<RelationshipListFilter>;
  /** By the sources that say anything of it at the lens: one of them fits. */
  readonly source?: InputMaybe<SourceFilter>;
  /** By how many distinct sources say that it exists. */
  readonly sourceCount?: InputMaybe<IntFilter>;
  /** By when it began to exist. */
  readonly start?: InputMaybe<DayFilter>;
  /** The organizations that came out of it, whether they exist at the lens or not. */
  readonly successors?: InputMaybe<SecurityCooperationOrganizationListFilter>;
};

/** One criterion to sort advisory groups by. */
export type AdvisoryGroupOrder = {
  /** What to sort by. */
  readonly by: AdvisoryGroupOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** What advisory groups can be sorted by. Equal ones are sorted by key. */
export type AdvisoryGroupOrderField =
  /** The short form of its name in use on the lens's date. */
  | 'ACRONYM'
  /** The city that it works in. */
  | 'CITY'
  /** How many different ones it has of these: the ministries it is the foremost contact of. */
  | 'COUNTERPARTS_COUNT'
  /** The latest day until which it may exist. */
  | 'END'
  /** How many different ones it has of these: the nations that it serves. */
  | 'HOST_NATIONS_COUNT'
  /** The key. */
  | 'KEY'
  /** What it is called by kind; null where no source says or sources differ. */
  | 'KIND'
  /** The name in use at the lens, whatever its case and accents. */
  | 'NAME'
  /** How many different ones it has of these: the organizations with authority over it. */
  | 'OVERSEERS_COUNT'
  /** How many different ones it has of these: the posts in it. */
  | 'POSTS_COUNT'
  /** How many different ones it has of these: the organizations it came out of, whether they still exist at the lens or not. */
  | 'PREDECESSORS_COUNT'
  /** How many relationships it has that hold at the lens. */
  | 'RELATIONSHIP_COUNT'
  /** How many distinct sources say that it exists. */
  | 'SOURCE_COUNT'
  /** The earliest day on which it may have begun to exist. */
  | 'START'
  /** How many different ones it has of these: the organizations that came out of it, whether they exist at the lens or not. */
  | 'SUCCESSORS_COUNT';

/** A department, agency, office, school or other body of the US government. */
export type Agency = Entity & Node & {
  readonly __typename?: 'Agency';
  /** Such as `DSCA`. */
  readonly acronym?: Maybe<Scalars['String']['output']>;
  /** Acronyms and other names in use on the lens's date. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** When it was announced. */
  readonly announcedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** The capability it has reached; null where sources differ (see `facts`). */
  readonly capability?: Maybe<Scalars['String']['output']>;
  /**
   * Every line of superiors at the lens, from it to the top, by what oversees each or what each is part of: in the order of the
   * authorities, at most 20.
   */
  readonly chainOfCommand: ReadonlyArray<ChainOfCommand>;
  /** What is a part of it. */
  readonly children: EntityConnection;
  /** The acts that established it, as sources say; rivals included. */
  readonly establishedBy: StatuteConnection;
  /** What sources say of it, field by field, with every rival claim known at the lens. */
  readonly facts: ReadonlyArray<Fact>;
  /** The writes that recorded or retracted claims about it, or preferred one, the last first, whatever the lens. */
  readonly history: HistoryConnection;
  /** Opaque id of the entity as this lens shows it; refetch it with `node`. */
  readonly id: Scalars['ID']['output'];
  /** Readable, timeless key, such as `nation/JPN`. */
  readonly key: Scalars['String']['output'];
  /** What kind of body it is. */
  readonly kind?: Maybe<AgencyKind>;
  /** All that it came out of and all that came out of it, at any remove, whatever the lens's date: the oldest first, the 50 nearest at most. */
  readonly lineage: ReadonlyArray<LineageMember>;
  /** Where it is; null where no source says. */
  readonly location?: Maybe<Location>;
  /** The name in use on the lens's date; the best known one if no source names it then. */
  readonly name: Scalars['String']['output'];
  /** Every name of every time that was known at the lens, best supported first. */
  readonly names: ReadonlyArray<Name>;
  /** Amounts by fiscal year that were known at the lens, of every year. */
  readonly observations: ObservationConnection;
  /** The organizations with authority over it. */
  readonly overseers: EntityConnection;
  /** The organizations it has authority over. */
  readonly oversees: EntityConnection;
  /** What it is a part of. Null when several are equally possible at the lens or none is. */
  readonly parent?: Maybe<Agency>;
  /** The relationship behind `parent`, with its evidence. */
  readonly parentRelationship?: Maybe<Relationship>;
  /** The bodies it came out of, whether they still exist at the lens or not. */
  readonly predecessors: AgencyConnection;
  /** What it is for, as a source puts it. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  /** Its codes in other schemes. */
  readonly refs: ReadonlyArray<Reference>;
  /** Its relationships of any kind that hold at the lens, in both directions. */
  readonly relationships: RelationshipConnection;
  /** The bodies that came out of it, whether they exist at the lens or not. */
  readonly successors: AgencyConnection;
  /** When it exists or existed; null where no standing claim says so. */
  readonly validity?: Maybe<Validity>;
};


/** A department, agency, office, school or other body of the US government. */
export type AgencyChainOfCommandArgs = {
  authority?: InputMaybe<ReadonlyArray<Authority>>;
};


/** A department, agency, office, school or other body of the US government. */
export type AgencyChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  where?: InputMaybe<EntityFilter>;
};


/** A department, agency, office, school or other body of the US government. */
export type AgencyEstablishedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<StatuteOrder>>;
  where?: InputMaybe<StatuteFilter>;
};


/** A department, agency, office, school or other body of the US government. */
export type AgencyFactsArgs = {
  disputedOnly?: Scalars['Boolean']['input'];
  fields?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A department, agency, office, school or other body of the US government. */
export type AgencyHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A department, agency, office, school or other body of the US government. */
export type AgencyNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A department, agency, office, school or other body of the US government. */
export type AgencyObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ObservationOrder>>;
  where?: InputMaybe<ObservationFilter>;
};


/** A department, agency, office, school or other body of the US government. */
export type AgencyOverseersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  authority?: InputMaybe<ReadonlyArray<Authority>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  where?: InputMaybe<EntityFilter>;
};


/** A department, agency, office, school or other body of the US government. */
export type AgencyOverseesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  authority?: InputMaybe<ReadonlyArray<Authority>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  where?: InputMaybe<EntityFilter>;
};


/** A department, agency, office, school or other body of the US government. */
export type AgencyPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AgencyOrder>>;
  where?: InputMaybe<AgencyFilter>;
};


/** A department, agency, office, school or other body of the US government. */
export type AgencyRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RelationshipOrder>>;
  where?: InputMaybe<RelationshipFilter>;
};


/** A department, agency, office, school or other body of the US government. */
export type AgencySuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AgencyOrder>>;
  where?: InputMaybe<AgencyFilter>;
};

/** A page of agencies. */
export type AgencyConnection = {
  readonly __typename?: 'AgencyConnection';
  /** The page's agencies with their cursors and the relationships that led to them. */
  readonly edges: ReadonlyArray<AgencyEdge>;
  /** The page's agencies alone. */
  readonly nodes: ReadonlyArray<Agency>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** By how many agencies fit. */
export type AgencyCountFilter = {
  /** So many. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** So many or more. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** So many or fewer. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
  /** Counts only those that fit this; all if absent. */
  readonly of?: InputMaybe<AgencyFilter>;
};

/** One agency on a page. */
export type AgencyEdge = {
  readonly __typename?: 'AgencyEdge';
  /** Marks this place for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The agency. */
  readonly node: Agency;
  /** The relationship that led here; null in lists that start from no other entity. */
  readonly relationship?: Maybe<Relationship>;
};

/** Keeps agencies that fit every part given. An absent, null or empty filter keeps all, and so does an absent or null part. */
export type AgencyFilter = {
  /** Such as `DSCA`. */
  readonly acronym?: InputMaybe<TextFilter>;
  /** All of these must fit; an empty list keeps all. */
  readonly and?: InputMaybe<ReadonlyArray<AgencyFilter>>;
  /** When it was announced. */
  readonly announcedOn?: InputMaybe<PartialDateFilter>;
  /** By any name of any time that is known at the lens: one of them fits. */
  readonly anyName?: InputMaybe<TextFilter>;
  /** The capability it has reached; null where sources differ (see `facts`). */
  readonly capability?: InputMaybe<TextFilter>;
  /** What is a part of it. */
  readonly children?: InputMaybe<EntityListFilter>;
  /** By the confidence of the best claim that it exists. */
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  /** Whether sources disagree on a fact of it; see `facts(disputedOnly: true)`. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** By when it ceased to exist: the first day on which it existed no more. */
  readonly end?: InputMaybe<DayFilter>;
  /** The acts that established it, as sources say; rivals included. */
  readonly establishedBy?: InputMaybe<StatuteListFilter>;
  /** By key. */
  readonly key?: InputMaybe<KeyFilter>;
  /** What kind of body it is. */
  readonly kind?: InputMaybe<AgencyKindFilter>;
  /** By where it is. */
  readonly location?: InputMaybe<LocationFilter>;
  /** By the name in use at the lens, whatever its case and accents. */
  readonly name?: InputMaybe<TextFilter>;
  /** This must not fit. What is unknown does not fit, so that its negation does. */
  readonly not?: InputMaybe<AgencyFilter>;
  /** By its amounts. */
  readonly observations?: InputMaybe<ObservationListFilter>;
  /** At least one of these must fit; an empty list keeps none. */
  readonly or?: InputMaybe<ReadonlyArray<AgencyFilter>>;
  /** The organizations with authority over it. */
  readonly overseers?: InputMaybe<EntityListFilter>;
  /** The organizations it has authority over. */
  readonly oversees?: InputMaybe<EntityListFilter>;
  /** What it is a part of. */
  readonly parent?: InputMaybe<AgencyFilter>;
  /** The bodies it came out of, whether they still exist at the lens or not. */
  readonly predecessors?: InputMaybe<AgencyListFilter>;
  /** What it is for, as a source puts it. */
  readonly purpose?: InputMaybe<TextFilter>;
  /** By its relationships that hold at the lens. */
  readonly relationships?: InputMaybe<RelationshipListFilter>;
  /** By the sources that say anything of it at the lens: one of them fits. */
  readonly source?: InputMaybe<SourceFilter>;
  /** By how many distinct sources say that it exists. */
  readonly sourceCount?: InputMaybe<IntFilter>;
  /** By when it began to exist. */
  readonly start?: InputMaybe<DayFilter>;
  /** The bodies that came out of it, whether they exist at the lens or not. */
  readonly successors?: InputMaybe<AgencyListFilter>;
};

/** What kind of body an agency is. */
export type AgencyKind =
  /** Bureau of the Department of State. */
  | 'BUREAU'
  /** Command of a service, not a combatant command. */
  | 'COMMAND'
  /** Not one body but a type of them: security cooperation organizations in general. */
  | 'COUNTRY_ELEMENT_TYPE'
  /** Defense administration. */
  | 'DEFENSE_ADMINISTRATION'
  /** Defense agency. */
  | 'DEFENSE_AGENCY'
  /** Executive department. */
  | 'DEPARTMENT'
  /** The President. */
  | 'EXECUTIVE'
  /** Implementing agency of security assistance (SAMM table C1.T1). */
  | 'IMPLEMENTING_AGENCY'
  /** Joint Staff or National Guard Bureau. */
  | 'JOINT_STAFF'
  /** Military department. */
  | 'MILITARY_DEPARTMENT'
  /** Office of an official. */
  | 'OFFICE'
  /** School or university. */
  | 'SCHOOL'
  /** Service within an agency. */
  | 'SERVICE';

/** By AgencyKind. Every part given must fit. */
export type AgencyKindFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<AgencyKind>;
  /** Is one of these; an empty list keeps none. */
  readonly in?: InputMaybe<ReadonlyArray<AgencyKind>>;
  /** Is known, or is not. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
};

/** By agencies that something is linked to. Every part given must fit. */
export type AgencyListFilter = {
  /** So many different ones fit. */
  readonly count?: InputMaybe<AgencyCountFilter>;
  /** All fit; also where there are none. */
  readonly every?: InputMaybe<AgencyFilter>;
  /** None fits; with an empty filter: there are none. */
  readonly none?: InputMaybe<AgencyFilter>;
  /** At least one fits; with an empty filter: there is one. */
  readonly some?: InputMaybe<AgencyFilter>;
};

/** One criterion to sort agencies by. */
export type AgencyOrder = {
  /** What to sort by. */
  readonly by: AgencyOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** What agencies can be sorted by. Equal ones are sorted by key. */
export type AgencyOrderField =
  /** Such as `DSCA`. */
  | 'ACRONYM'
  /** When it was announced. */
  | 'ANNOUNCED_ON'
  /** The capability it has reached; null where sources differ (see `facts`). */
  | 'CAPABILITY'
  /** How many different ones it has of these: what is a part of it. */
  | 'CHILDREN_COUNT'
  /** The latest day until which it may exist. */
  | 'END'
  /** How many different ones it has of these: the acts that established it, as sources say; rivals included. */
  | 'ESTABLISHED_BY_COUNT'
  /** The key. */
  | 'KEY'
  /** What kind of body it is. */
  | 'KIND'
  /** The name in use at the lens, whatever its case and accents. */
  | 'NAME'
  /** How many different ones it has of these: the organizations with authority over it. */
  | 'OVERSEERS_COUNT'
  /** How many different ones it has of these: the organizations it has authority over. */
  | 'OVERSEES_COUNT'
  /** How many different ones it has of these: the bodies it came out of, whether they still exist at the lens or not. */
  | 'PREDECESSORS_COUNT'
  /** What it is for, as a source puts it. */
  | 'PURPOSE'
  /** How many relationships it has that hold at the lens. */
  | 'RELATIONSHIP_COUNT'
  /** How many distinct sources say that it exists. */
  | 'SOURCE_COUNT'
  /** The earliest day on which it may have begun to exist. */
  | 'START'
  /** How many different ones it has of these: the bodies that came out of it, whether they exist at the lens or not. */
  | 'SUCCESSORS_COUNT';

/** An alliance, treaty, security dialogue or US designation that nations are members of. */
export type Alliance = Entity & Node & {
  readonly __typename?: 'Alliance';
  /** Acronyms and other names in use on the lens's date. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The major arms sales to it or its agencies. */
  readonly armsSales: ArmsSaleConnection;
  /** What sources say of it, field by field, with every rival claim known at the lens. */
  readonly facts: ReadonlyArray<Fact>;
  /** The writes that recorded or retracted claims about it, or preferred one, the last first, whatever the lens. */
  readonly history: HistoryConnection;
  /** Opaque id of the entity as this lens shows it; refetch it with `node`. */
  readonly id: Scalars['ID']['output'];
  /** Readable, timeless key, such as `nation/JPN`. */
  readonly key: Scalars['String']['output'];
  /** What kind of alliance it is. */
  readonly kind?: Maybe<AllianceKind>;
  /** Where it is; null where no source says. */
  readonly location?: Maybe<Location>;
  /** Its members. */
  readonly members: NationConnection;
  /** The name in use on the lens's date; the best known one if no source names it then. */
  readonly name: Scalars['String']['output'];
  /** Every name of every time that was known at the lens, best supported first. */
  readonly names: ReadonlyArray<Name>;
  /** Amounts by fiscal year that were known at the lens, of every year. */
  readonly observations: ObservationConnection;
  /** Its codes in other schemes. */
  readonly refs: ReadonlyArray<Reference>;
  /** Its relationships of any kind that hold at the lens, in both directions. */
  readonly relationships: RelationshipConnection;
  /** When it exists or existed; null where no standing claim says so. */
  readonly validity?: Maybe<Validity>;
};


/** An alliance, treaty, security dialogue or US designation that nations are members of. */
export type AllianceArmsSalesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ArmsSaleOrder>>;
  where?: InputMaybe<ArmsSaleFilter>;
};


/** An alliance, treaty, security dialogue or US designation that nations are members of. */
export type AllianceFactsArgs = {
  disputedOnly?: Scalars['Boolean']['input'];
  fields?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** An alliance, treaty, security dialogue or US designation that nations are members of. */
export type AllianceHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An alliance, treaty, security dialogue or US designation that nations are members of. */
export type AllianceMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<NationOrder>>;
  where?: InputMaybe<NationFilter>;
};


/** An alliance, treaty, security dialogue or US designation that nations are members of. */
export type AllianceNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** An alliance, treaty, security dialogue or US designation that nations are members of. */
export type AllianceObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ObservationOrder>>;
  where?: InputMaybe<ObservationFilter>;
};


/** An alliance, treaty, security dialogue or US designation that nations are members of. */
export type AllianceRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RelationshipOrder>>;
  where?: InputMaybe<RelationshipFilter>;
};

/** A page of alliances. */
export type AllianceConnection = {
  readonly __typename?: 'AllianceConnection';
  /** The page's alliances with their cursors and the relationships that led to them. */
  readonly edges: ReadonlyArray<AllianceEdge>;
  /** The page's alliances alone. */
  readonly nodes: ReadonlyArray<Alliance>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** By how many alliances fit. */
export type AllianceCountFilter = {
  /** So many. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** So many or more. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** So many or fewer. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
  /** Counts only those that fit this; all if absent. */
  readonly of?: InputMaybe<AllianceFilter>;
};

/** One alliance on a page. */
export type AllianceEdge = {
  readonly __typename?: 'AllianceEdge';
  /** Marks this place for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The alliance. */
  readonly node: Alliance;
  /** The relationship that led here; null in lists that start from no other entity. */
  readonly relationship?: Maybe<Relationship>;
};

/** Keeps alliances that fit every part given. An absent, null or empty filter keeps all, and so does an absent or null part. */
export type AllianceFilter = {
  /** All of these must fit; an empty list keeps all. */
  readonly and?: InputMaybe<ReadonlyArray<AllianceFilter>>;
  /** By any name of any time that is known at the lens: one of them fits. */
  readonly anyName?: InputMaybe<TextFilter>;
  /** The major arms sales to it or its agencies. */
  readonly armsSales?: InputMaybe<ArmsSaleListFilter>;
  /** By the confidence of the best claim that it exists. */
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  /** Whether sources disagree on a fact of it; see `facts(disputedOnly: true)`. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** By when it ceased to exist: the first day on which it existed no more. */
  readonly end?: InputMaybe<DayFilter>;
  /** By key. */
  readonly key?: InputMaybe<KeyFilter>;
  /** What kind of alliance it is. */
  readonly kind?: InputMaybe<AllianceKindFilter>;
  /** By where it is. */
  readonly location?: InputMaybe<LocationFilter>;
  /** Its members. */
  readonly members?: InputMaybe<NationListFilter>;
  /** By the name in use at the lens, whatever its case and accents. */
  readonly name?: InputMaybe<TextFilter>;
  /** This must not fit. What is unknown does not fit, so that its negation does. */
  readonly not?: InputMaybe<AllianceFilter>;
  /** By its amounts. */
  readonly observations?: InputMaybe<ObservationListFilter>;
  /** At least one of these must fit; an empty list keeps none. */
  readonly or?: InputMaybe<ReadonlyArray<AllianceFilter>>;
  /** By its relationships that hold at the lens. */
  readonly relationships?: InputMaybe<RelationshipListFilter>;
  /** By the sources that say anything of it at the lens: one of them fits. */
  readonly source?: InputMaybe<SourceFilter>;
  /** By how many distinct sources say that it exists. */
  readonly sourceCount?: InputMaybe<IntFilter>;
  /** By when it began to exist. */
  readonly start?: InputMaybe<DayFilter>;
};

/** What kind of alliance it is. */
export type AllianceKind =
  /** Defence treaty of two. */
  | 'BILATERAL_DEFENSE_TREATY'
  /** Collective defence treaty. */
  | 'COLLECTIVE_DEFENSE_TREATY'
  /** Treaty to consult one another in a crisis. */
  | 'CONSULTATION_PACT'
  /** Intelligence alliance. */
  | 'INTELLIGENCE_ALLIANCE'
  /** Treaty to stay neutral when another fights. */
  | 'NEUTRALITY_PACT'
  /** Treaty not to attack one another. */
  | 'NONAGGRESSION_PACT'
  /** Security dialogue. */
  | 'SECURITY_DIALOGUE'
  /** Security partnership. */
  | 'SECURITY_PARTNERSHIP'
  /** Designation by the United States. */
  | 'US_DESIGNATION';

/** By AllianceKind. Every part given must fit. */
export type AllianceKindFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<AllianceKind>;
  /** Is one of these; an empty list keeps none. */
  readonly in?: InputMaybe<ReadonlyArray<AllianceKind>>;
  /** Is known, or is not. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
};

/** By alliances that something is linked to. Every part given must fit. */
export type AllianceListFilter = {
  /** So many different ones fit. */
  readonly count?: InputMaybe<AllianceCountFilter>;
  /** All fit; also where there are none. */
  readonly every?: InputMaybe<AllianceFilter>;
  /** None fits; with an empty filter: there are none. */
  readonly none?: InputMaybe<AllianceFilter>;
  /** At least one fits; with an empty filter: there is one. */
  readonly some?: InputMaybe<AllianceFilter>;
};

/** One criterion to sort alliances by. */
export type AllianceOrder = {
  /** What to sort by. */
  readonly by: AllianceOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** What alliances can be sorted by. Equal ones are sorted by key. */
export type AllianceOrderField =
  /** How many different ones it has of these: the major arms sales to it or its agencies. */
  | 'ARMS_SALES_COUNT'
  /** The sum of the known estimated values of its arms sales, in whole US dollars; unknown where none is known. */
  | 'ARMS_SALES_VALUE'
  /** The latest day until which it may exist. */
  | 'END'
  /** The key. */
  | 'KEY'
  /** What kind of alliance it is. */
  | 'KIND'
  /** How many different ones it has of these: its members. */
  | 'MEMBERS_COUNT'
  /** The name in use at the lens, whatever its case and accents. */
  | 'NAME'
  /** How many relationships it has that hold at the lens. */
  | 'RELATIONSHIP_COUNT'
  /** How many distinct sources say that it exists. */
  | 'SOURCE_COUNT'
  /** The earliest day on which it may have begun to exist. */
  | 'START';

/** A relationship that took the place of another, or that came to be known differently. */
export type Alteration = {
  readonly __typename?: 'Alteration';
  /** What began; of knowledge, the relationship as known at `to`. */
  readonly after: Relationship;
  /** What ended; of knowledge, the relationship as known at `from`. */
  readonly before: Relationship;
  /**
   * The fields of Relationship in which the two differ: `from`, `to`, `authority`; of knowledge `validity`, `confidence`,
   * `sourceCount`, `disputed`.
   */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
};

/** A page of alterations. */
export type AlterationConnection = {
  readonly __typename?: 'AlterationConnection';
  /** The page's alterations with their cursors. */
  readonly edges: ReadonlyArray<AlterationEdge>;
  /** The page's alterations alone. */
  readonly nodes: ReadonlyArray<Alteration>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One alteration on a page. */
export type AlterationEdge = {
  readonly __typename?: 'AlterationEdge';
  /** Marks this place for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The alteration. */
  readonly node: Alteration;
};

/**
 * An amount in whole nominal US dollars. Equal bounds are an exact amount; an absent one is open. Only what is
 * obligated or disbursed may come to less than nothing: money that went back.
 */
export type AmountInput = {
  /** The US fiscal year. */
  readonly fiscalYear: Scalars['Int']['input'];
  /** It is at most this. */
  readonly high?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Tells apart figures that share all else, as two cases of one customer in a year. */
  readonly item?: InputMaybe<Scalars['String']['input']>;
  /** It is at least this. */
  readonly low?: InputMaybe<Scalars['SafeInt']['input']>;
  /** What it counts. */
  readonly measure: Measure;
};

/** A major arms sale notified to Congress under section 36(b) of the Arms Export Control Act. A notification may never become a sale. */
export type ArmsSale = Entity & Node & {
  readonly __typename?: 'ArmsSale';
  /** Acronyms and other names in use on the lens's date. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Whom it is for. */
  readonly buyers: EntityConnection;
  /** Estimated ceiling in whole US dollars; null where the source gives none. */
  readonly estimatedValueUsd?: Maybe<Scalars['SafeInt']['output']>;
  /** What sources say of it, field by field, with every rival claim known at the lens. */
  readonly facts: ReadonlyArray<Fact>;
  /** The writes that recorded or retracted claims about it, or preferred one, the last first, whatever the lens. */
  readonly history: HistoryConnection;
  /** Opaque id of the entity as this lens shows it; refetch it with `node`. */
  readonly id: Scalars['ID']['output'];
  /** Readable, timeless key, such as `nation/JPN`. */
  readonly key: Scalars['String']['output'];
  /** Where it is; null where no source says. */
  readonly location?: Maybe<Location>;
  /** The name in use on the lens's date; the best known one if no source names it then. */
  readonly name: Scalars['String']['output'];
  /** Every name of every time that was known at the lens, best supported first. */
  readonly names: ReadonlyArray<Name>;
  /** When Congress was notified or the sale was announced; null where the source does not say. */
  readonly notifiedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Amounts by fiscal year that were known at the lens, of every year. */
  readonly observations: ObservationConnection;
  /** The purchaser where it is no nation. */
  readonly otherPurchaser?: Maybe<Scalars['String']['output']>;
  /** The principal contractors that the source names. */
  readonly principalContractors: ReadonlyArray<Scalars['String']['output']>;
  /** Its codes in other schemes. */
  readonly refs: ReadonlyArray<Reference>;
  /** Its relationships of any kind that hold at the lens, in both directions. */
  readonly relationships: RelationshipConnection;
  /** DSCA's transmittal number, such as `24-12`; null where the source gives none. */
  readonly transmittalNumber?: Maybe<Scalars['String']['output']>;
  /** When it exists or existed; null where no standing claim says so. */
  readonly validity?: Maybe<Validity>;
};


/** A major arms sale notified to Congress under section 36(b) of the Arms Export Control Act. A notification may never become a sale. */
export type ArmsSaleBuyersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  where?: InputMaybe<EntityFilter>;
};


/** A major arms sale notified to Congress under section 36(b) of the Arms Export Control Act. A notification may never become a sale. */
export type ArmsSaleFactsArgs = {
  disputedOnly?: Scalars['Boolean']['input'];
  fields?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A major arms sale notified to Congress under section 36(b) of the Arms Export Control Act. A notification may never become a sale. */
export type ArmsSaleHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A major arms sale notified to Congress under section 36(b) of the Arms Export Control Act. A notification may never become a sale. */
export type ArmsSaleNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A major arms sale notified to Congress under section 36(b) of the Arms Export Control Act. A notification may never become a sale. */
export type ArmsSaleObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ObservationOrder>>;
  where?: InputMaybe<ObservationFilter>;
};


/** A major arms sale notified to Congress under section 36(b) of the Arms Export Control Act. A notification may never become a sale. */
export type ArmsSaleRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RelationshipOrder>>;
  where?: InputMaybe<RelationshipFilter>;
};

/** A page of arms sales. */
export type ArmsSaleConnection = {
  readonly __typename?: 'ArmsSaleConnection';
  /** The page's arms sales with their cursors and the relationships that led to them. */
  readonly edges: ReadonlyArray<ArmsSaleEdge>;
  /** The page's arms sales alone. */
  readonly nodes: ReadonlyArray<ArmsSale>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** By how many arms sales fit. */
export type ArmsSaleCountFilter = {
  /** So many. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** So many or more. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** So many or fewer. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
  /** Counts only those that fit this; all if absent. */
  readonly of?: InputMaybe<ArmsSaleFilter>;
};

/** One arms sale on a page. */
export type ArmsSaleEdge = {
  readonly __typename?: 'ArmsSaleEdge';
  /** Marks this place for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The arms sale. */
  readonly node: ArmsSale;
  /** The relationship that led here; null in lists that start from no other entity. */
  readonly relationship?: Maybe<Relationship>;
};

/** Keeps arms sales that fit every part given. An absent, null or empty filter keeps all, and so does an absent or null part. */
export type ArmsSaleFilter = {
  /** All of these must fit; an empty list keeps all. */
  readonly and?: InputMaybe<ReadonlyArray<ArmsSaleFilter>>;
  /** By any name of any time that is known at the lens: one of them fits. */
  readonly anyName?: InputMaybe<TextFilter>;
  /** Whom it is for. */
  readonly buyers?: InputMaybe<EntityListFilter>;
  /** By the confidence of the best claim that it exists. */
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  /** Whether sources disagree on a fact of it; see `facts(disputedOnly: true)`. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** By when it ceased to exist: the first day on which it existed no more. */
  readonly end?: InputMaybe<DayFilter>;
  /** Estimated ceiling in whole US dollars; null where the source gives none. */
  readonly estimatedValueUsd?: InputMaybe<SafeIntFilter>;
  /** By key. */
  readonly key?: InputMaybe<KeyFilter>;
  /** By where it is. */
  readonly location?: InputMaybe<LocationFilter>;
  /** By the name in use at the lens, whatever its case and accents. */
  readonly name?: InputMaybe<TextFilter>;
  /** This must not fit. What is unknown does not fit, so that its negation does. */
  readonly not?: InputMaybe<ArmsSaleFilter>;
  /** When Congress was notified or the sale was announced; null where the source does not say. */
  readonly notifiedOn?: InputMaybe<PartialDateFilter>;
  /** By its amounts. */
  readonly observations?: InputMaybe<ObservationListFilter>;
  /** At least one of these must fit; an empty list keeps none. */
  readonly or?: InputMaybe<ReadonlyArray<ArmsSaleFilter>>;
  /** The purchaser where it is no nation. */
  readonly otherPurchaser?: InputMaybe<TextFilter>;
  /** The principal contractors that the source names. One of them fits. */
  readonly principalContractors?: InputMaybe<TextFilter>;
  /** By its relationships that hold at the lens. */
  readonly relationships?: InputMaybe<RelationshipListFilter>;
  /** By the sources that say anything of it at the lens: one of them fits. */
  readonly source?: InputMaybe<SourceFilter>;
  /** By how many distinct sources say that it exists. */
  readonly sourceCount?: InputMaybe<IntFilter>;
  /** By when it began to exist. */
  readonly start?: InputMaybe<DayFilter>;
  /** DSCA's transmittal number, such as `24-12`; null where the source gives none. */
  readonly transmittalNumber?: InputMaybe<TextFilter>;
};

/** By arms sales that something is linked to. Every part given must fit. */
export type ArmsSaleListFilter = {
  /** So many different ones fit. */
  readonly count?: InputMaybe<ArmsSaleCountFilter>;
  /** All fit; also where there are none. */
  readonly every?: InputMaybe<ArmsSaleFilter>;
  /** None fits; with an empty filter: there are none. */
  readonly none?: InputMaybe<ArmsSaleFilter>;
  /** At least one fits; with an empty filter: there is one. */
  readonly some?: InputMaybe<ArmsSaleFilter>;
  /** The known estimated values of those that fit add up to this; where none is known, nothing fits. */
  readonly sum?: InputMaybe<ArmsSaleSumFilter>;
};

/** One criterion to sort arms sales by. */
export type ArmsSaleOrder = {
  /** What to sort by. */
  readonly by: ArmsSaleOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** What arms sales can be sorted by. Equal ones are sorted by key. */
export type ArmsSaleOrderField =
  /** How many different ones it has of these: its purchasers. */
  | 'BUYERS_COUNT'
  /** The latest day until which it may exist. */
  | 'END'
  /** Estimated ceiling in whole US dollars; null where the source gives none. */
  | 'ESTIMATED_VALUE_USD'
  /** The key. */
  | 'KEY'
  /** The name in use at the lens, whatever its case and accents. */
  | 'NAME'
  /** When Congress was notified or the sale was announced; null where the source does not say. */
  | 'NOTIFIED_ON'
  /** The purchaser where it is no nation. */
  | 'OTHER_PURCHASER'
  /** How many relationships it has that hold at the lens. */
  | 'RELATIONSHIP_COUNT'
  /** How many distinct sources say that it exists. */
  | 'SOURCE_COUNT'
  /** The earliest day on which it may have begun to exist. */
  | 'START'
  /** DSCA's transmittal number, such as `24-12`; null where the source gives none. */
  | 'TRANSMITTAL_NUMBER';

/** By what arms sales add up to, in whole US dollars. */
export type ArmsSaleSumFilter = {
  /** So much or more. */
  readonly gte?: InputMaybe<Scalars['SafeInt']['input']>;
  /** So much or less. */
  readonly lte?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Adds up only those that fit this; all if absent. */
  readonly of?: InputMaybe<ArmsSaleFilter>;
};

/** A post, such as Senior Defense Official / Defense Attaché; never a person. */
export type Attache = Entity & Node & {
  readonly __typename?: 'Attache';
  /** Acronyms and other names in use on the lens's date. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What sources say of it, field by field, with every rival claim known at the lens. */
  readonly facts: ReadonlyArray<Fact>;
  /** The writes that recorded or retracted claims about it, or preferred one, the last first, whatever the lens. */
  readonly history: HistoryConnection;
  /** Opaque id of the entity as this lens shows it; refetch it with `node`. */
  readonly id: Scalars['ID']['output'];
  /** Readable, timeless key, such as `nation/JPN`. */
  readonly key: Scalars['String']['output'];
  /** Where it is; null where no source says. */
  readonly location?: Maybe<Location>;
  /** The name in use on the lens's date; the best known one if no source names it then. */
  readonly name: Scalars['String']['output'];
  /** Every name of every time that was known at the lens, best supported first. */
  readonly names: ReadonlyArray<Name>;
  /** Amounts by fiscal year that were known at the lens, of every year. */
  readonly observations: ObservationConnection;
  /** The office that the post is in. Null when several are equally possible at the lens or none is. */
  readonly office?: Maybe<SecurityCooperationOrganization>;
  /** The relationship behind `office`, with its evidence. */
  readonly officeRelationship?: Maybe<Relationship>;
  /** Its codes in other schemes. */
  readonly refs: ReadonlyArray<Reference>;
  /** Its relationships of any kind that hold at the lens, in both directions. */
  readonly relationships: RelationshipConnection;
  /** When it exists or existed; null where no standing claim says so. */
  readonly validity?: Maybe<Validity>;
};


/** A post, such as Senior Defense Official / Defense Attaché; never a person. */
export type AttacheFactsArgs = {
  disputedOnly?: Scalars['Boolean']['input'];
  fields?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A post, such as Senior Defense Official / Defense Attaché; never a person. */
export type AttacheHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A post, such as Senior Defense Official / Defense Attaché; never a person. */
export type AttacheNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A post, such as Senior Defense Official / Defense Attaché; never a person. */
export type AttacheObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ObservationOrder>>;
  where?: InputMaybe<ObservationFilter>;
};


/** A post, such as Senior Defense Official / Defense Attaché; never a person. */
export type AttacheRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RelationshipOrder>>;
  where?: InputMaybe<RelationshipFilter>;
};

/** A page of attaché posts. */
export type AttacheConnection = {
  readonly __typename?: 'AttacheConnection';
  /** The page's attaché posts with their cursors and the relationships that led to them. */
  readonly edges: ReadonlyArray<AttacheEdge>;
  /** The page's attaché posts alone. */
  readonly nodes: ReadonlyArray<Attache>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** By how many attaché posts fit. */
export type AttacheCountFilter = {
  /** So many. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** So many or more. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** So many or fewer. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
  /** Counts only those that fit this; all if absent. */
  readonly of?: InputMaybe<AttacheFilter>;
};

/** One attaché post on a page. */
export type AttacheEdge = {
  readonly __typename?: 'AttacheEdge';
  /** Marks this place for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The attaché post. */
  readonly node: Attache;
  /** The relationship that led here; null in lists that start from no other entity. */
  readonly relationship?: Maybe<Relationship>;
};

/** Keeps attaché posts that fit every part given. An absent, null or empty filter keeps all, and so does an absent or null part. */
export type AttacheFilter = {
  /** All of these must fit; an empty list keeps all. */
  readonly and?: InputMaybe<ReadonlyArray<AttacheFilter>>;
  /** By any name of any time that is known at the lens: one of them fits. */
  readonly anyName?: InputMaybe<TextFilter>;
  /** By the confidence of the best claim that it exists. */
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  /** Whether sources disagree on a fact of it; see `facts(disputedOnly: true)`. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** By when it ceased to exist: the first day on which it existed no more. */
  readonly end?: InputMaybe<DayFilter>;
  /** By key. */
  readonly key?: InputMaybe<KeyFilter>;
  /** By where it is. */
  readonly location?: InputMaybe<LocationFilter>;
  /** By the name in use at the lens, whatever its case and accents. */
  readonly name?: InputMaybe<TextFilter>;
  /** This must not fit. What is unknown does not fit, so that its negation does. */
  readonly not?: InputMaybe<AttacheFilter>;
  /** By its amounts. */
  readonly observations?: InputMaybe<ObservationListFilter>;
  /** The office that the post is in. */
  readonly office?: InputMaybe<SecurityCooperationOrganizationFilter>;
  /** At least one of these must fit; an empty list keeps none. */
  readonly or?: InputMaybe<ReadonlyArray<AttacheFilter>>;
  /** By its relationships that hold at the lens. */
  readonly relationships?: InputMaybe<RelationshipListFilter>;
  /** By the sources that say anything of it at the lens: one of them fits. */
  readonly source?: InputMaybe<SourceFilter>;
  /** By how many distinct sources say that it exists. */
  readonly sourceCount?: InputMaybe<IntFilter>;
  /** By when it began to exist. */
  readonly start?: InputMaybe<DayFilter>;
};

/** By attaché posts that something is linked to. Every part given must fit. */
export type AttacheListFilter = {
  /** So many different ones fit. */
  readonly count?: InputMaybe<AttacheCountFilter>;
  /** All fit; also where there are none. */
  readonly every?: InputMaybe<AttacheFilter>;
  /** None fits; with an empty filter: there are none. */
  readonly none?: InputMaybe<AttacheFilter>;
  /** At least one fits; with an empty filter: there is one. */
  readonly some?: InputMaybe<AttacheFilter>;
};

/** A defence attaché office. By law it is a security cooperation organization where it manages security cooperation (SAMM C2.1.1.1). */
export type AttacheOffice = Entity & Node & SecurityCooperationOrganization & {
  readonly __typename?: 'AttacheOffice';
  /** The short form of its name in use on the lens's date. */
  readonly acronym?: Maybe<Scalars['String']['output']>;
  /** Acronyms and other names in use on the lens's date. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Every line of superiors at the lens, from it to the top, by what oversees each or what each is part of: in the order of the
   * authorities, at most 20.
   */
  readonly chainOfCommand: ReadonlyArray<ChainOfCommand>;
  /** The city that it works in. */
  readonly city?: Maybe<Scalars['String']['output']>;
  /** The command that has operational control of it. Null when several are equally possible at the lens or none is. */
  readonly combatantCommand?: Maybe<CombatantCommand>;
  /** The relationship behind `combatantCommand`, with its evidence. */
  readonly combatantCommandRelationship?: Maybe<Relationship>;
  /** The ministries it is the foremost contact of. */
  readonly counterparts: MinistryOfDefenseConnection;
  /** The embassy that it is part of. Null when several are equally possible at the lens or none is. */
  readonly embassy?: Maybe<Embassy>;
  /** The relationship behind `embassy`, with its evidence. */
  readonly embassyRelationship?: Maybe<Relationship>;
  /** What sources say of it, field by field, with every rival claim known at the lens. */
  readonly facts: ReadonlyArray<Fact>;
  /** The writes that recorded or retracted claims about it, or preferred one, the last first, whatever the lens. */
  readonly history: HistoryConnection;
  /** The nations that it serves. */
  readonly hostNations: NationConnection;
  /** Opaque id of the entity as this lens shows it; refetch it with `node`. */
  readonly id: Scalars['ID']['output'];
  /** Readable, timeless key, such as `nation/JPN`. */
  readonly key: Scalars['String']['output'];
  /** What it is called by kind; null where no source says or sources differ. */
  readonly kind?: Maybe<SecurityCooperationOrganizationKind>;
  /** All that it came out of and all that came out of it, at any remove, whatever the lens's date: the oldest first, the 50 nearest at most. */
  readonly lineage: ReadonlyArray<LineageMember>;
  /** Where it is; null where no source says. */
  readonly location?: Maybe<Location>;
  /** The name in use on the lens's date; the best known one if no source names it then. */
  readonly name: Scalars['String']['output'];
  /** Every name of every time that was known at the lens, best supported first. */
  readonly names: ReadonlyArray<Name>;
  /** Amounts by fiscal year that were known at the lens, of every year. */
  readonly observations: ObservationConnection;
  /** Its masters: the organizations with authority over it. */
  readonly overseers: EntityConnection;
  /** The posts in it. */
  readonly posts: AttacheConnection;
  /** The organizations it came out of, whether they still exist at the lens or not. */
  readonly predecessors: SecurityCooperationOrganizationConnection;
  /** Its codes in other schemes. */
  readonly refs: ReadonlyArray<Reference>;
  /** Its relationships of any kind that hold at the lens, in both directions. */
  readonly relationships: RelationshipConnection;
  /** Whether its head is the Senior Defense Official / Defense Attaché; null where no source says. */
  readonly seniorDefenseOfficial?: Maybe<Scalars['Boolean']['output']>;
  /** The organizations that came out of it, whether they exist at the lens or not. */
  readonly successors: SecurityCooperationOrganizationConnection;
  /** When it exists or existed; null where no standing claim says so. */
  readonly validity?: Maybe<Validity>;
};


/** A defence attaché office. By law it is a security cooperation organization where it manages security cooperation (SAMM C2.1.1.1). */
export type AttacheOfficeChainOfCommandArgs = {
  authority?: InputMaybe<ReadonlyArray<Authority>>;
};


/** A defence attaché office. By law it is a security cooperation organization where it manages security cooperation (SAMM C2.1.1.1). */
export type AttacheOfficeCounterpartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MinistryOfDefenseOrder>>;
  where?: InputMaybe<MinistryOfDefenseFilter>;
};


/** A defence attaché office. By law it is a security cooperation organization where it manages security cooperation (SAMM C2.1.1.1). */
export type AttacheOfficeFactsArgs = {
  disputedOnly?: Scalars['Boolean']['input'];
  fields?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A defence attaché office. By law it is a security cooperation organization where it manages security cooperation (SAMM C2.1.1.1). */
export type AttacheOfficeHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A defence attaché office. By law it is a security cooperation organization where it manages security cooperation (SAMM C2.1.1.1). */
export type AttacheOfficeHostNationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<NationOrder>>;
  where?: InputMaybe<NationFilter>;
};


/** A defence attaché office. By law it is a security cooperation organization where it manages security cooperation (SAMM C2.1.1.1). */
export type AttacheOfficeNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A defence attaché office. By law it is a security cooperation organization where it manages security cooperation (SAMM C2.1.1.1). */
export type AttacheOfficeObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ObservationOrder>>;
  where?: InputMaybe<ObservationFilter>;
};


/** A defence attaché office. By law it is a security cooperation organization where it manages security cooperation (SAMM C2.1.1.1). */
export type AttacheOfficeOverseersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  authority?: InputMaybe<ReadonlyArray<Authority>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  where?: InputMaybe<EntityFilter>;
};


/** A defence attaché office. By law it is a security cooperation organization where it manages security cooperation (SAMM C2.1.1.1). */
export type AttacheOfficePostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AttacheOrder>>;
  where?: InputMaybe<AttacheFilter>;
};


/** A defence attaché office. By law it is a security cooperation organization where it manages security cooperation (SAMM C2.1.1.1). */
export type AttacheOfficePredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SecurityCooperationOrganizationOrder>>;
  where?: InputMaybe<SecurityCooperationOrganizationFilter>;
};


/** A defence attaché office. By law it is a security cooperation organization where it manages security cooperation (SAMM C2.1.1.1). */
export type AttacheOfficeRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RelationshipOrder>>;
  where?: InputMaybe<RelationshipFilter>;
};


/** A defence attaché office. By law it is a security cooperation organization where it manages security cooperation (SAMM C2.1.1.1). */
export type AttacheOfficeSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SecurityCooperationOrganizationOrder>>;
  where?: InputMaybe<SecurityCooperationOrganizationFilter>;
};

/** A page of attaché offices. */
export type AttacheOfficeConnection = {
  readonly __typename?: 'AttacheOfficeConnection';
  /** The page's attaché offices with their cursors and the relationships that led to them. */
  readonly edges: ReadonlyArray<AttacheOfficeEdge>;
  /** The page's attaché offices alone. */
  readonly nodes: ReadonlyArray<AttacheOffice>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** By how many attaché offices fit. */
export type AttacheOfficeCountFilter = {
  /** So many. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** So many or more. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** So many or fewer. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
  /** Counts only those that fit this; all if absent. */
  readonly of?: InputMaybe<AttacheOfficeFilter>;
};

/** One attaché office on a page. */
export type AttacheOfficeEdge = {
  readonly __typename?: 'AttacheOfficeEdge';
  /** Marks this place for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The attaché office. */
  readonly node: AttacheOffice;
  /** The relationship that led here; null in lists that start from no other entity. */
  readonly relationship?: Maybe<Relationship>;
};

/** Keeps attaché offices that fit every part given. An absent, null or empty filter keeps all, and so does an absent or null part. */
export type AttacheOfficeFilter = {
  /** The short form of its name in use on the lens's date. */
  readonly acronym?: InputMaybe<TextFilter>;
  /** All of these must fit; an empty list keeps all. */
  readonly and?: InputMaybe<ReadonlyArray<AttacheOfficeFilter>>;
  /** By any name of any time that is known at the lens: one of them fits. */
  readonly anyName?: InputMaybe<TextFilter>;
  /** The city that it works in. */
  readonly city?: InputMaybe<TextFilter>;
  /** The command that has operational control of it. */
  readonly combatantCommand?: InputMaybe<CombatantCommandFilter>;
  /** By the confidence of the best claim that it exists. */
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  /** The ministries it is the foremost contact of. */
  readonly counterparts?: InputMaybe<MinistryOfDefenseListFilter>;
  /** Whether sources disagree on a fact of it; see `facts(disputedOnly: true)`. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** The embassy that it is part of. */
  readonly embassy?: InputMaybe<EmbassyFilter>;
  /** By when it ceased to exist: the first day on which it existed no more. */
  readonly end?: InputMaybe<DayFilter>;
  /** The nations that it serves. */
  readonly hostNations?: InputMaybe<NationListFilter>;
  /** By key. */
  readonly key?: InputMaybe<KeyFilter>;
  /** What it is called by kind; null where no source says or sources differ. */
  readonly kind?: InputMaybe<SecurityCooperationOrganizationKindFilter>;
  /** By where it is. */
  readonly location?: InputMaybe<LocationFilter>;
  /** By the name in use at the lens, whatever its case and accents. */
  readonly name?: InputMaybe<TextFilter>;
  /** This must not fit. What is unknown does not fit, so that its negation does. */
  readonly not?: InputMaybe<AttacheOfficeFilter>;
  /** By its amounts. */
  readonly observations?: InputMaybe<ObservationListFilter>;
  /** At least one of these must fit; an empty list keeps none. */
  readonly or?: InputMaybe<ReadonlyArray<AttacheOfficeFilter>>;
  /** Its masters: the organizations with authority over it. */
  readonly overseers?: InputMaybe<EntityListFilter>;
  /** The posts in it. */
  readonly posts?: InputMaybe<AttacheListFilter>;
  /** The organizations it came out of, whether they still exist at the lens or not. */
  readonly predecessors?: InputMaybe<SecurityCooperationOrganizationListFilter>;
  /** By its relationships that hold at the lens. */
  readonly relationships?: InputMaybe<RelationshipListFilter>;
  /** Whether its head is the Senior Defense Official / Defense Attaché; null where no source says. Unknown is neither. */
  readonly seniorDefenseOfficial?: InputMaybe<Scalars['Boolean']['input']>;
  /** By the sources that say anything of it at the lens: one of them fits. */
  readonly source?: InputMaybe<SourceFilter>;
  /** By how many distinct sources say that it exists. */
  readonly sourceCount?: InputMaybe<IntFilter>;
  /** By when it began to exist. */
  readonly start?: InputMaybe<DayFilter>;
  /** The organizations that came out of it, whether they exist at the lens or not. */
  readonly successors?: InputMaybe<SecurityCooperationOrganizationListFilter>;
};

/** By attaché offices that something is linked to. Every part given must fit. */
export type AttacheOfficeListFilter = {
  /** So many different ones fit. */
  readonly count?: InputMaybe<AttacheOfficeCountFilter>;
  /** All fit; also where there are none. */
  readonly every?: InputMaybe<AttacheOfficeFilter>;
  /** None fits; with an empty filter: there are none. */
  readonly none?: InputMaybe<AttacheOfficeFilter>;
  /** At least one fits; with an empty filter: there is one. */
  readonly some?: InputMaybe<AttacheOfficeFilter>;
};

/** One criterion to sort attaché offices by. */
export type AttacheOfficeOrder = {
  /** What to sort by. */
  readonly by: AttacheOfficeOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** What attaché offices can be sorted by. Equal ones are sorted by key. */
export type AttacheOfficeOrderField =
  /** The short form of its name in use on the lens's date. */
  | 'ACRONYM'
  /** The city that it works in. */
  | 'CITY'
  /** How many different ones it has of these: the ministries it is the foremost contact of. */
  | 'COUNTERPARTS_COUNT'
  /** The latest day until which it may exist. */
  | 'END'
  /** How many different ones it has of these: the nations that it serves. */
  | 'HOST_NATIONS_COUNT'
  /** The key. */
  | 'KEY'
  /** What it is called by kind; null where no source says or sources differ. */
  | 'KIND'
  /** The name in use at the lens, whatever its case and accents. */
  | 'NAME'
  /** How many different ones it has of these: the organizations with authority over it. */
  | 'OVERSEERS_COUNT'
  /** How many different ones it has of these: the posts in it. */
  | 'POSTS_COUNT'
  /** How many different ones it has of these: the organizations it came out of, whether they still exist at the lens or not. */
  | 'PREDECESSORS_COUNT'
  /** How many relationships it has that hold at the lens. */
  | 'RELATIONSHIP_COUNT'
  /** Whether its head is the Senior Defense Official / Defense Attaché; null where no source says. */
  | 'SENIOR_DEFENSE_OFFICIAL'
  /** How many distinct sources say that it exists. */
  | 'SOURCE_COUNT'
  /** The earliest day on which it may have begun to exist. */
  | 'START'
  /** How many different ones it has of these: the organizations that came out of it, whether they exist at the lens or not. */
  | 'SUCCESSORS_COUNT';

/** One criterion to sort attaché posts by. */
export type AttacheOrder = {
  /** What to sort by. */
  readonly by: AttacheOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** What attaché posts can be sorted by. Equal ones are sorted by key. */
export type AttacheOrderField =
  /** The latest day until which it may exist. */
  | 'END'
  /** The key. */
  | 'KEY'
  /** The name in use at the lens, whatever its case and accents. */
  | 'NAME'
  /** How many relationships it has that hold at the lens. */
  | 'RELATIONSHIP_COUNT'
  /** How many distinct sources say that it exists. */
  | 'SOURCE_COUNT'
  /** The earliest day on which it may have begun to exist. */
  | 'START';

/** The line along which one organization has authority over another. */
export type Authority =
  /** Administration: staffing, training, equipping. */
  | 'ADMINISTRATIVE'
  /** The ambassador's direction and supervision (22 U.S.C. 3927). */
  | 'CHIEF_OF_MISSION'
  /** Command. */
  | 'COMMAND'
  /** Coordination without direction. */
  | 'COORDINATING'
  /** Who pays. */
  | 'FUNDING'
  /** Operational control: what the organization does for the command. */
  | 'OPERATIONAL_CONTROL'
  /** Direction of policy and programmes. */
  | 'POLICY_DIRECTION'
  /** Who rates its personnel. */
  | 'RATING';

/** Whose figures make up a value. */
export type Basis =
  /**
   * What sources report for just this: for the nation where the table is by nation, else for all nations together.
   * By region or command nothing is reported.
   */
  | 'REPORTED'
  /** The sum of PARTNER_FUNDED, FMF_FUNDED and OTHER_US_FUNDED, which split IMPLEMENTED_SALES and FMS_TOTAL by who pays. */
  | 'SUM_OF_FUNDING'
  /** The sum of the figures for single nations. */
  | 'SUM_OF_NATIONS';

/** A day between an earliest and a latest one. */
export type Bound = {
  readonly __typename?: 'Bound';
  /** Not before this day; null if open. */
  readonly earliest?: Maybe<Scalars['Date']['output']>;
  /** Whether the day is known exactly. */
  readonly exact: Scalars['Boolean']['output'];
  /** Not after this day; null if open. */
  readonly latest?: Maybe<Scalars['Date']['output']>;
};

/** A box, in degrees north and east; over the antimeridian where `west` is greater than `east`. */
export type BoxFilter = {
  /** Its eastern edge, from -180 to 180. */
  readonly east: Scalars['Float']['input'];
  /** Its northern edge, from -90 to 90. */
  readonly north: Scalars['Float']['input'];
  /** Its southern edge, from -90 to 90. */
  readonly south: Scalars['Float']['input'];
  /** Its western edge, from -180 to 180. */
  readonly west: Scalars['Float']['input'];
};

/** How surely something holds on a date, given how precisely its dates are known. */
export type Certainty =
  /** It holds, whichever of the possible dates are true. */
  | 'CERTAIN'
  /** It holds under some of the possible dates. */
  | 'POSSIBLE';

/** A line of superiors, from an organization to the top: the first step's line of authority tells one chain from another. */
export type ChainOfCommand = {
  readonly __typename?: 'ChainOfCommand';
  /**
   * The lines of authority along which the first step goes: several if the superior has several over the organization, none
   * if the organization is merely a part of it.
   */
  readonly authorities: ReadonlyArray<Authority>;
  /** The keys from the organization to the top, such as `sco/odc-bulgaria`, `command/EUCOM`, `agency/DOD`, `agency/PRESIDENT`. */
  readonly keys: ReadonlyArray<Scalars['String']['output']>;
  /** Whether it ends with the President. Otherwise no source says what stands above its end, or it has more than 10 steps. */
  readonly reachesPresident: Scalars['Boolean']['output'];
  /** Its steps from below: from an organization to what oversees it or what it is part of. */
  readonly steps: ReadonlyArray<PathStep>;
};

/** What changed between two moments. Each list is read only when asked for. */
export type ChangeSet = {
  readonly __typename?: 'ChangeSet';
  /**
   * Relationships that took the place of others: one began when the other ended, in the same slot (another command
   * responsible for the same nation, another overseer of the same office along the same authority, another embassy that the
   * same office is at) or between the same two along another authority. Both are also among `closed` and `opened`, as far as
   * they fit `within` themselves; here it is enough that one of them does. Of knowledge: relationships known at both moments,
   * but with other dates or evidence; these are in neither of the other lists.
   */
  readonly altered: AlterationConnection;
  /**
   * Relationships that certainly ended, earliest first. Of knowledge: that are no longer held true, each shown as known at
   * `from`.
   */
  readonly closed: RelationshipConnection;
  /**
   * Entities that certainly ceased to exist, earliest first; they need not exist at the lens's date. Of knowledge: of which no
   * claim stands any more that they ever existed, each shown as known at `from`.
   */
  readonly dissolved: EntityConnection;
  /**
   * Entities that certainly began to exist, earliest first; they need not exist at the lens's date. Of knowledge: that became
   * known.
   */
  readonly founded: EntityConnection;
  /**
   * How many relationships may have begun or ended in this time as at any other, because no source bounds their beginning or
   * their end. Of knowledge: 0. It looks at every relationship, so ask for it only when it is wanted.
   */
  readonly openEnded: Scalars['Int']['output'];
  /** Relationships that certainly began, earliest first. Of knowledge: that became known, each shown as known at `to`. */
  readonly opened: RelationshipConnection;
  /**
   * Names that certainly came into use or fell out of it, other than with the beginning or the end of what they name, earliest
   * first. Of knowledge: that became known or are no longer held true, of entities known at both moments.
   */
  readonly renamed: NameChangeConnection;
  /**
   * How many changes there are, by kind and authority; kinds without any are left out. Of knowledge, `within` is read as known
   * at `to`, for `closed` too.
   */
  readonly totals: ReadonlyArray<ChangeTotal>;
  /**
   * What may have happened in this time but need not, as its dates are imprecise, earliest first. Both dates between which it
   * happened are known; or only the earliest of a beginning, or the latest of an end, is, and lies in this time. Of knowledge:
   * nothing.
   */
  readonly uncertain: UncertainChangeConnection;
};


/** What changed between two moments. Each list is read only when asked for. */
export type ChangeSetAlteredArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What changed between two moments. Each list is read only when asked for. */
export type ChangeSetClosedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What changed between two moments. Each list is read only when asked for. */
export type ChangeSetDissolvedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What changed between two moments. Each list is read only when asked for. */
export type ChangeSetFoundedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What changed between two moments. Each list is read only when asked for. */
export type ChangeSetOpenedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What changed between two moments. Each list is read only when asked for. */
export type ChangeSetRenamedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What changed between two moments. Each list is read only when asked for. */
export type ChangeSetUncertainArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** How many relationships of one kind changed. */
export type ChangeTotal = {
  readonly __typename?: 'ChangeTotal';
  /** The line of authority of OVERSEES; null for every other kind. */
  readonly authority?: Maybe<Authority>;
  /** How many are among `closed`. */
  readonly closed: Scalars['Int']['output'];
  /** What links the two. */
  readonly kind: RelationshipKind;
  /** How many are among `opened`. */
  readonly opened: Scalars['Int']['output'];
  /** How many are among `uncertain`. */
  readonly uncertain: Scalars['Int']['output'];
};

/** How to write a citation. */
export type CitationStyle =
  /** A BibTeX entry. */
  | 'BIBTEX'
  /** Chicago Manual of Style, bibliography entry, as plain text. */
  | 'CHICAGO'
  /** CSL-JSON, for Zotero, pandoc and others. */
  | 'CSL_JSON';

/** One statement of one source. Claims are never edited, only retracted. */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  /** The line of authority, of OVERSEES. */
  readonly authority?: Maybe<Authority>;
  /** How much its compilers trust it. */
  readonly confidence: Confidence;
  /** The field that it states, the kind of relationship or the measure. */
  readonly field: Scalars['String']['output'];
  /** Opaque id of the claim as this lens shows it. */
  readonly id: Scalars['ID']['output'];
  /** A hash of all that the claim says. */
  readonly key: Scalars['String']['output'];
  /** Where in the source. */
  readonly locator?: Maybe<Scalars['String']['output']>;
  /** What the compilers add. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The entity that the relationship goes to; null of other claims. */
  readonly object?: Maybe<Entity>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** When it was retracted; null while it stands. */
  readonly retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was retracted; null while it stands. */
  readonly retractedBecause?: Maybe<Scalars['String']['output']>;
  /** The source that says so. */
  readonly source: Source;
  /** Whether it stood at the lens's moment of knowledge. */
  readonly status: ClaimStatus;
  /** The entity that it is about. */
  readonly subject: Entity;
  /** When it holds, by the source's own dates. */
  readonly validity: Validity;
  /** The value that it states; null of a relationship. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** Claims that belong together, and the sources that they cite. */
export type ClaimBatch = {
  /** At most 1,000. */
  readonly claims: ReadonlyArray<ClaimInput>;
  /** Letters, digits and `-`: a batch takes the place of the one imported under its name before. */
  readonly name: Scalars['String']['input'];
  /** Sources to describe, or to describe anew; at most 100. */
  readonly sources?: ReadonlyArray<SourceInput>;
  /** Of the batch, such as `1.0.0`. */
  readonly version: Scalars['String']['input'];
};

/** A page of claims. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The page's claims with their cursors. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The page's claims alone. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One claim on a page. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Marks this place for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The claim. */
  readonly node: Claim;
};

/** Keeps claims that fit every part given. An absent, null or empty filter keeps all, and so does an absent or null part. */
export type ClaimFilter = {
  /** All of these must fit; an empty list keeps all. */
  readonly and?: InputMaybe<ReadonlyArray<ClaimFilter>>;
  /** By its confidence. */
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  /** States one of these fields, kinds of relationship or measures; an empty list keeps none. */
  readonly fields?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** This must not fit. */
  readonly not?: InputMaybe<ClaimFilter>;
  /** At least one of these must fit; an empty list keeps none. */
  readonly or?: InputMaybe<ReadonlyArray<ClaimFilter>>;
  /** By the entity that it is about. */
  readonly subject?: InputMaybe<EntityFilter>;
};

/** One statement of one source. Just one of `value`, `relationship` and `amount` is given. */
export type ClaimInput = {
  /** An amount for a fiscal year, which is its time. */
  readonly amount?: InputMaybe<AmountInput>;
  /** When the source vouches for it, in the same form; when the source was published if absent. */
  readonly attested?: InputMaybe<Scalars['String']['input']>;
  /** How much you trust it. */
  readonly confidence: Confidence;
  /** The first day on which it held no more, as the source says, in the same form. */
  readonly end?: InputMaybe<Scalars['String']['input']>;
  /** Where in the source: a page, paragraph, table row. */
  readonly locator?: InputMaybe<Scalars['String']['input']>;
  /** What there is to add. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** A relationship of which the subject is the start. */
  readonly relationship?: InputMaybe<RelationshipInput>;
  /** Key of the source. */
  readonly source: Scalars['String']['input'];
  /** When it began, as the source says: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or two of these joined by `/` for some day between. */
  readonly start?: InputMaybe<Scalars['String']['input']>;
  /** Key of the entity that it is about, such as `sco/jusmag-k`. A claim of the field `existence` makes an entity. */
  readonly subject: Scalars['String']['input'];
  /** A field's value. */
  readonly value?: InputMaybe<ValueInput>;
};

/** Whether a claim stands. */
export type ClaimStatus =
  /** It was retracted. */
  | 'RETRACTED'
  /** It stands. */
  | 'STANDING';

/** A unified combatant command of the United States. */
export type CombatantCommand = Entity & Node & {
  readonly __typename?: 'CombatantCommand';
  /** Such as `USEUCOM`. */
  readonly acronym?: Maybe<Scalars['String']['output']>;
  /** Acronyms and other names in use on the lens's date. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The nations in its area of responsibility. */
  readonly areaOfResponsibility: NationConnection;
  /**
   * Every line of superiors at the lens, from it to the top, by what oversees each or what each is part of: in the order of the
   * authorities, at most 20.
   */
  readonly chainOfCommand: ReadonlyArray<ChainOfCommand>;
  /** What sources say of it, field by field, with every rival claim known at the lens. */
  readonly facts: ReadonlyArray<Fact>;
  /** Where its headquarters are. */
  readonly headquarters?: Maybe<Scalars['String']['output']>;
  /** The writes that recorded or retracted claims about it, or preferred one, the last first, whatever the lens. */
  readonly history: HistoryConnection;
  /** Opaque id of the entity as this lens shows it; refetch it with `node`. */
  readonly id: Scalars['ID']['output'];
  /** Readable, timeless key, such as `nation/JPN`. */
  readonly key: Scalars['String']['output'];
  /** Geographic or functional. */
  readonly kind?: Maybe<CombatantCommandKind>;
  /** Where it is; null where no source says. */
  readonly location?: Maybe<Location>;
  /** The name in use on the lens's date; the best known one if no source names it then. */
  readonly name: Scalars['String']['output'];
  /** Every name of every time that was known at the lens, best supported first. */
  readonly names: ReadonlyArray<Name>;
  /** Amounts by fiscal year that were known at the lens, of every year. */
  readonly observations: ObservationConnection;
  /** What it is a part of. Null when several are equally possible at the lens or none is. */
  readonly parent?: Maybe<Agency>;
  /** The relationship behind `parent`, with its evidence. */
  readonly parentRelationship?: Maybe<Relationship>;
  /** Its codes in other schemes. */
  readonly refs: ReadonlyArray<Reference>;
  /** Its relationships of any kind that hold at the lens, in both directions. */
  readonly relationships: RelationshipConnection;
  /** The organizations it has authority over. */
  readonly securityCooperationOrganizations: SecurityCooperationOrganizationConnection;
  /** When it exists or existed; null where no standing claim says so. */
  readonly validity?: Maybe<Validity>;
};


/** A unified combatant command of the United States. */
export type CombatantCommandAreaOfResponsibilityArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<NationOrder>>;
  where?: InputMaybe<NationFilter>;
};


/** A unified combatant command of the United States. */
export type CombatantCommandChainOfCommandArgs = {
  authority?: InputMaybe<ReadonlyArray<Authority>>;
};


/** A unified combatant command of the United States. */
export type CombatantCommandFactsArgs = {
  disputedOnly?: Scalars['Boolean']['input'];
  fields?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A unified combatant command of the United States. */
export type CombatantCommandHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A unified combatant command of the United States. */
export type CombatantCommandNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A unified combatant command of the United States. */
export type CombatantCommandObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ObservationOrder>>;
  where?: InputMaybe<ObservationFilter>;
};


/** A unified combatant command of the United States. */
export type CombatantCommandRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RelationshipOrder>>;
  where?: InputMaybe<RelationshipFilter>;
};


/** A unified combatant command of the United States. */
export type CombatantCommandSecurityCooperationOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  authority?: InputMaybe<ReadonlyArray<Authority>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SecurityCooperationOrganizationOrder>>;
  where?: InputMaybe<SecurityCooperationOrganizationFilter>;
};

/** A page of combatant commands. */
export type CombatantCommandConnection = {
  readonly __typename?: 'CombatantCommandConnection';
  /** The page's combatant commands with their cursors and the relationships that led to them. */
  readonly edges: ReadonlyArray<CombatantCommandEdge>;
  /** The page's combatant commands alone. */
  readonly nodes: ReadonlyArray<CombatantCommand>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** By how many combatant commands fit. */
export type CombatantCommandCountFilter = {
  /** So many. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** So many or more. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** So many or fewer. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
  /** Counts only those that fit this; all if absent. */
  readonly of?: InputMaybe<CombatantCommandFilter>;
};

/** One combatant command on a page. */
export type CombatantCommandEdge = {
  readonly __typename?: 'CombatantCommandEdge';
  /** Marks this place for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The combatant command. */
  readonly node: CombatantCommand;
  /** The relationship that led here; null in lists that start from no other entity. */
  readonly relationship?: Maybe<Relationship>;
};

/** Keeps combatant commands that fit every part given. An absent, null or empty filter keeps all, and so does an absent or null part. */
export type CombatantCommandFilter = {
  /** Such as `USEUCOM`. */
  readonly acronym?: InputMaybe<TextFilter>;
  /** All of these must fit; an empty list keeps all. */
  readonly and?: InputMaybe<ReadonlyArray<CombatantCommandFilter>>;
  /** By any name of any time that is known at the lens: one of them fits. */
  readonly anyName?: InputMaybe<TextFilter>;
  /** The nations in its area of responsibility. */
  readonly areaOfResponsibility?: InputMaybe<NationListFilter>;
  /** By the confidence of the best claim that it exists. */
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  /** Whether sources disagree on a fact of it; see `facts(disputedOnly: true)`. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** By when it ceased to exist: the first day on which it existed no more. */
  readonly end?: InputMaybe<DayFilter>;
  /** Where its headquarters are. */
  readonly headquarters?: InputMaybe<TextFilter>;
  /** By key. */
  readonly key?: InputMaybe<KeyFilter>;
  /** Geographic or functional. */
  readonly kind?: InputMaybe<CombatantCommandKindFilter>;
  /** By where it is. */
  readonly location?: InputMaybe<LocationFilter>;
  /** By the name in use at the lens, whatever its case and accents. */
  readonly name?: InputMaybe<TextFilter>;
  /** This must not fit. What is unknown does not fit, so that its negation does. */
  readonly not?: InputMaybe<CombatantCommandFilter>;
  /** By its amounts. */
  readonly observations?: InputMaybe<ObservationListFilter>;
  /** At least one of these must fit; an empty list keeps none. */
  readonly or?: InputMaybe<ReadonlyArray<CombatantCommandFilter>>;
  /** What it is a part of. */
  readonly parent?: InputMaybe<AgencyFilter>;
  /** By its relationships that hold at the lens. */
  readonly relationships?: InputMaybe<RelationshipListFilter>;
  /** The organizations it has authority over. */
  readonly securityCooperationOrganizations?: InputMaybe<SecurityCooperationOrganizationListFilter>;
  /** By the sources that say anything of it at the lens: one of them fits. */
  readonly source?: InputMaybe<SourceFilter>;
  /** By how many distinct sources say that it exists. */
  readonly sourceCount?: InputMaybe<IntFilter>;
  /** By when it began to exist. */
  readonly start?: InputMaybe<DayFilter>;
};

/** What kind of combatant command it is. */
export type CombatantCommandKind =
  /** With a function. */
  | 'FUNCTIONAL'
  /** With an area of responsibility. */
  | 'GEOGRAPHIC'
  /** Subordinate to a unified command: no combatant command of its own yet. */
  | 'SUB_UNIFIED';

/** By CombatantCommandKind. Every part given must fit. */
export type CombatantCommandKindFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<CombatantCommandKind>;
  /** Is one of these; an empty list keeps none. */
  readonly in?: InputMaybe<ReadonlyArray<CombatantCommandKind>>;
  /** Is known, or is not. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
};

/** By combatant commands that something is linked to. Every part given must fit. */
export type CombatantCommandListFilter = {
  /** So many different ones fit. */
  readonly count?: InputMaybe<CombatantCommandCountFilter>;
  /** All fit; also where there are none. */
  readonly every?: InputMaybe<CombatantCommandFilter>;
  /** None fits; with an empty filter: there are none. */
  readonly none?: InputMaybe<CombatantCommandFilter>;
  /** At least one fits; with an empty filter: there is one. */
  readonly some?: InputMaybe<CombatantCommandFilter>;
};

/** One criterion to sort combatant commands by. */
export type CombatantCommandOrder = {
  /** What to sort by. */
  readonly by: CombatantCommandOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** What combatant commands can be sorted by. Equal ones are sorted by key. */
export type CombatantCommandOrderField =
  /** Such as `USEUCOM`. */
  | 'ACRONYM'
  /** How many different ones it has of these: the nations in its area of responsibility. */
  | 'AREA_OF_RESPONSIBILITY_COUNT'
  /** The latest day until which it may exist. */
  | 'END'
  /** Where its headquarters are. */
  | 'HEADQUARTERS'
  /** The key. */
  | 'KEY'
  /** Geographic or functional. */
  | 'KIND'
  /** The name in use at the lens, whatever its case and accents. */
  | 'NAME'
  /** How many relationships it has that hold at the lens. */
  | 'RELATIONSHIP_COUNT'
  /** How many different ones it has of these: the organizations it has authority over. */
  | 'SECURITY_COOPERATION_ORGANIZATIONS_COUNT'
  /** How many distinct sources say that it exists. */
  | 'SOURCE_COUNT'
  /** The earliest day on which it may have begun to exist. */
  | 'START';

/** How much the compilers of a claim trust it. */
export type Confidence =
  /** Named by those who must know. */
  | 'HIGH'
  /** Inferred, or named only in passing. */
  | 'LOW'
  /** Named in a list, the press or somebody else's page. */
  | 'MEDIUM';

/** By confidence. Every part given must fit. */
export type ConfidenceFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<Confidence>;
  /** Is this or higher. */
  readonly gte?: InputMaybe<Confidence>;
  /** Is one of these; an empty list keeps none. */
  readonly in?: InputMaybe<ReadonlyArray<Confidence>>;
  /** Is this or lower. */
  readonly lte?: InputMaybe<Confidence>;
};

/** An office of defence, military or security cooperation, a liaison office or military group in a country. */
export type CooperationOffice = Entity & Node & SecurityCooperationOrganization & {
  readonly __typename?: 'CooperationOffice';
  /** The short form of its name in use on the lens's date. */
  readonly acronym?: Maybe<Scalars['String']['output']>;
  /** Acronyms and other names in use on the lens's date. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Every line of superiors at the lens, from it to the top, by what oversees each or what each is part of: in the order of the
   * authorities, at most 20.
   */
  readonly chainOfCommand: ReadonlyArray<ChainOfCommand>;
  /** The city that it works in. */
  readonly city?: Maybe<Scalars['String']['output']>;
  /** The command that has operational control of it. Null when several are equally possible at the lens or none is. */
  readonly combatantCommand?: Maybe<CombatantCommand>;
  /** The relationship behind `combatantCommand`, with its evidence. */
  readonly combatantCommandRelationship?: Maybe<Relationship>;
  /** The ministries it is the foremost contact of. */
  readonly counterparts: MinistryOfDefenseConnection;
  /** The embassy that it is part of. Null when several are equally possible at the lens or none is. */
  readonly embassy?: Maybe<Embassy>;
  /** The relationship behind `embassy`, with its evidence. */
  readonly embassyRelationship?: Maybe<Relationship>;
  /** What sources say of it, field by field, with every rival claim known at the lens. */
  readonly facts: ReadonlyArray<Fact>;
  /** The writes that recorded or retracted claims about it, or preferred one, the last first, whatever the lens. */
  readonly history: HistoryConnection;
  /** The nations that it serves. */
  readonly hostNations: NationConnection;
  /** Opaque id of the entity as this lens shows it; refetch it with `node`. */
  readonly id: Scalars['ID']['output'];
  /** Readable, timeless key, such as `nation/JPN`. */
  readonly key: Scalars['String']['output'];
  /** What it is called by kind; null where no source says or sources differ. */
  readonly kind?: Maybe<SecurityCooperationOrganizationKind>;
  /** All that it came out of and all that came out of it, at any remove, whatever the lens's date: the oldest first, the 50 nearest at most. */
  readonly lineage: ReadonlyArray<LineageMember>;
  /** Where it is; null where no source says. */
  readonly location?: Maybe<Location>;
  /** The name in use on the lens's date; the best known one if no source names it then. */
  readonly name: Scalars['String']['output'];
  /** Every name of every time that was known at the lens, best supported first. */
  readonly names: ReadonlyArray<Name>;
  /** Amounts by fiscal year that were known at the lens, of every year. */
  readonly observations: ObservationConnection;
  /** Its masters: the organizations with authority over it. */
  readonly overseers: EntityConnection;
  /** The posts in it. */
  readonly posts: AttacheConnection;
  /** The organizations it came out of, whether they still exist at the lens or not. */
  readonly predecessors: SecurityCooperationOrganizationConnection;
  /** Its codes in other schemes. */
  readonly refs: ReadonlyArray<Reference>;
  /** Its relationships of any kind that hold at the lens, in both directions. */
  readonly relationships: RelationshipConnection;
  /** The organizations that came out of it, whether they exist at the lens or not. */
  readonly successors: SecurityCooperationOrganizationConnection;
  /** When it exists or existed; null where no standing claim says so. */
  readonly validity?: Maybe<Validity>;
};


/** An office of defence, military or security cooperation, a liaison office or military group in a country. */
export type CooperationOfficeChainOfCommandArgs = {
  authority?: InputMaybe<ReadonlyArray<Authority>>;
};


/** An office of defence, military or security cooperation, a liaison office or military group in a country. */
export type CooperationOfficeCounterpartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MinistryOfDefenseOrder>>;
  where?: InputMaybe<MinistryOfDefenseFilter>;
};


/** An office of defence, military or security cooperation, a liaison office or military group in a country. */
export type CooperationOfficeFactsArgs = {
  disputedOnly?: Scalars['Boolean']['input'];
  fields?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** An office of defence, military or security cooperation, a liaison office or military group in a country. */
export type CooperationOfficeHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An office of defence, military or security cooperation, a liaison office or military group in a country. */
export type CooperationOfficeHostNationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<NationOrder>>;
  where?: InputMaybe<NationFilter>;
};


/** An office of defence, military or security cooperation, a liaison office or military group in a country. */
export type CooperationOfficeNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** An office of defence, military or security cooperation, a liaison office or military group in a country. */
export type CooperationOfficeObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ObservationOrder>>;
  where?: InputMaybe<ObservationFilter>;
};


/** An office of defence, military or security cooperation, a liaison office or military group in a country. */
export type CooperationOfficeOverseersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  authority?: InputMaybe<ReadonlyArray<Authority>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  where?: InputMaybe<EntityFilter>;
};


/** An office of defence, military or security cooperation, a liaison office or military group in a country. */
export type CooperationOfficePostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AttacheOrder>>;
  where?: InputMaybe<AttacheFilter>;
};


/** An office of defence, military or security cooperation, a liaison office or military group in a country. */
export type CooperationOfficePredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SecurityCooperationOrganizationOrder>>;
  where?: InputMaybe<SecurityCooperationOrganizationFilter>;
};


/** An office of defence, military or security cooperation, a liaison office or military group in a country. */
export type CooperationOfficeRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RelationshipOrder>>;
  where?: InputMaybe<RelationshipFilter>;
};


/** An office of defence, military or security cooperation, a liaison office or military group in a country. */
export type CooperationOfficeSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SecurityCooperationOrganizationOrder>>;
  where?: InputMaybe<SecurityCooperationOrganizationFilter>;
};

/** A page of cooperation offices. */
export type CooperationOfficeConnection = {
  readonly __typename?: 'CooperationOfficeConnection';
  /** The page's cooperation offices with their cursors and the relationships that led to them. */
  readonly edges: ReadonlyArray<CooperationOfficeEdge>;
  /** The page's cooperation offices alone. */
  readonly nodes: ReadonlyArray<CooperationOffice>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One cooperation office on a page. */
export type CooperationOfficeEdge = {
  readonly __typename?: 'CooperationOfficeEdge';
  /** Marks this place for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The cooperation office. */
  readonly node: CooperationOffice;
  /** The relationship that led here; null in lists that start from no other entity. */
  readonly relationship?: Maybe<Relationship>;
};

/** Keeps cooperation offices that fit every part given. An absent, null or empty filter keeps all, and so does an absent or null part. */
export type CooperationOfficeFilter = {
  /** The short form of its name in use on the lens's date. */
  readonly acronym?: InputMaybe<TextFilter>;
  /** All of these must fit; an empty list keeps all. */
  readonly and?: InputMaybe<ReadonlyArray<CooperationOfficeFilter>>;
  /** By any name of any time that is known at the lens: one of them fits. */
  readonly anyName?: InputMaybe<TextFilter>;
  /** The city that it works in. */
  readonly city?: InputMaybe<TextFilter>;
  /** The command that has operational control of it. */
  readonly combatantCommand?: InputMaybe<CombatantCommandFilter>;
  /** By the confidence of the best claim that it exists. */
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  /** The ministries it is the foremost contact of. */
  readonly counterparts?: InputMaybe<MinistryOfDefenseListFilter>;
  /** Whether sources disagree on a fact of it; see `facts(disputedOnly: true)`. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** The embassy that it is part of. */
  readonly embassy?: InputMaybe<EmbassyFilter>;
  /** By when it ceased to exist: the first day on which it existed no more. */
  readonly end?: InputMaybe<DayFilter>;
  /** The nations that it serves. */
  readonly hostNations?: InputMaybe<NationListFilter>;
  /** By key. */
  readonly key?: InputMaybe<KeyFilter>;
  /** What it is called by kind; null where no source says or sources differ. */
  readonly kind?: InputMaybe<SecurityCooperationOrganizationKindFilter>;
  /** By where it is. */
  readonly location?: InputMaybe<LocationFilter>;
  /** By the name in use at the lens, whatever its case and accents. */
  readonly name?: InputMaybe<TextFilter>;
  /** This must not fit. What is unknown does not fit, so that its negation does. */
  readonly not?: InputMaybe<CooperationOfficeFilter>;
  /** By its amounts. */
  readonly observations?: InputMaybe<ObservationListFilter>;
  /** At least one of these must fit; an empty list keeps none. */
  readonly or?: InputMaybe<ReadonlyArray<CooperationOfficeFilter>>;
  /** Its masters: the organizations with authority over it. */
  readonly overseers?: InputMaybe<EntityListFilter>;
  /** The posts in it. */
  readonly posts?: InputMaybe<AttacheListFilter>;
  /** The organizations it came out of, whether they still exist at the lens or not. */
  readonly predecessors?: InputMaybe<SecurityCooperationOrganizationListFilter>;
  /** By its relationships that hold at the lens. */
  readonly relationships?: InputMaybe<RelationshipListFilter>;
  /** By the sources that say anything of it at the lens: one of them fits. */
  readonly source?: InputMaybe<SourceFilter>;
  /** By how many distinct sources say that it exists. */
  readonly sourceCount?: InputMaybe<IntFilter>;
  /** By when it began to exist. */
  readonly start?: InputMaybe<DayFilter>;
  /** The organizations that came out of it, whether they exist at the lens or not. */
  readonly successors?: InputMaybe<SecurityCooperationOrganizationListFilter>;
};

/** One criterion to sort cooperation offices by. */
export type CooperationOfficeOrder = {
  /** What to sort by. */
  readonly by: CooperationOfficeOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** What cooperation offices can be sorted by. Equal ones are sorted by key. */
export type CooperationOfficeOrderField =
  /** The short form of its name in use on the lens's date. */
  | 'ACRONYM'
  /** The city that it works in. */
  | 'CITY'
  /** How many different ones it has of these: the ministries it is the foremost contact of. */
  | 'COUNTERPARTS_COUNT'
  /** The latest day until which it may exist. */
  | 'END'
  /** How many different ones it has of these: the nations that it serves. */
  | 'HOST_NATIONS_COUNT'
  /** The key. */
  | 'KEY'
  /** What it is called by kind; null where no source says or sources differ. */
  | 'KIND'
  /** The name in use at the lens, whatever its case and accents. */
  | 'NAME'
  /** How many different ones it has of these: the organizations with authority over it. */
  | 'OVERSEERS_COUNT'
  /** How many different ones it has of these: the posts in it. */
  | 'POSTS_COUNT'
  /** How many different ones it has of these: the organizations it came out of, whether they still exist at the lens or not. */
  | 'PREDECESSORS_COUNT'
  /** How many relationships it has that hold at the lens. */
  | 'RELATIONSHIP_COUNT'
  /** How many distinct sources say that it exists. */
  | 'SOURCE_COUNT'
  /** The earliest day on which it may have begun to exist. */
  | 'START'
  /** How many different ones it has of these: the organizations that came out of it, whether they exist at the lens or not. */
  | 'SUCCESSORS_COUNT';

/**
 * By a day that may be known only roughly. Under a lens that asks for what is possible, keeps what may lie
 * in the time given; under one that asks for what is certain, what surely does. Every part given must fit.
 */
export type DayFilter = {
  /** On this day or later. */
  readonly gte?: InputMaybe<Scalars['Date']['input']>;
  /** Has a first and a last possible day, or lacks one of them. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  /** On this day or earlier. */
  readonly lte?: InputMaybe<Scalars['Date']['input']>;
};

/** What tells the rows of a table apart. What cannot be said for sure has a row of its own, whose key is `UNDETERMINED`. */
export type Dimension =
  /**
   * The command in whose area the nation lies at the lens, as in `Nation.combatantCommand`: the only one that certainly
   * is responsible on the lens's date, else the only one that may be. None or several is undetermined.
   */
  | 'COMMAND_AT_LENS'
  /**
   * The command in whose area the nation lay in that fiscal year, as known at the lens: the only one that certainly was
   * responsible on more than half of the year's days, else the only one that may have been. None or several is undetermined.
   */
  | 'COMMAND_AT_PERIOD'
  /** The US fiscal year. Of an arms sale: the one that all days on which it may have been notified lie in. */
  | 'FISCAL_YEAR'
  /** What the amounts count. */
  | 'MEASURE'
  /** The nation that the amount is of, or that buys; also an alliance that buys for itself. A sale to several is undetermined. */
  | 'NATION'
  /** The region of the nation at the lens. */
  | 'REGION'
  /** The key of the source; those of all where several give the same amount, joined by ` + `. */
  | 'SOURCE'
  /** How far the transactions had come that the amounts count. */
  | 'STAGE';

/** An embassy, or a mission in the place of one. */
export type Embassy = Entity & Node & {
  readonly __typename?: 'Embassy';
  /** The nations it is accredited to. */
  readonly accreditedTo: NationConnection;
  /** Acronyms and other names in use on the lens's date. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The attaché offices located at it. */
  readonly attacheOffices: AttacheOfficeConnection;
  /** The city it stands in. */
  readonly city?: Maybe<Scalars['String']['output']>;
  /** What sources say of it, field by field, with every rival claim known at the lens. */
  readonly facts: ReadonlyArray<Fact>;
  /** The writes that recorded or retracted claims about it, or preferred one, the last first, whatever the lens. */
  readonly history: HistoryConnection;
  /** The nation it stands in. Null when several are equally possible at the lens or none is. */
  readonly hostNation?: Maybe<Nation>;
  /** The relationship behind `hostNation`, with its evidence. */
  readonly hostNationRelationship?: Maybe<Relationship>;
  /** Opaque id of the entity as this lens shows it; refetch it with `node`. */
  readonly id: Scalars['ID']['output'];
  /** Readable, timeless key, such as `nation/JPN`. */
  readonly key: Scalars['String']['output'];
  /** Where it is; null where no source says. */
  readonly location?: Maybe<Location>;
  /** The name in use on the lens's date; the best known one if no source names it then. */
  readonly name: Scalars['String']['output'];
  /** Every name of every time that was known at the lens, best supported first. */
  readonly names: ReadonlyArray<Name>;
  /** Amounts by fiscal year that were known at the lens, of every year. */
  readonly observations: ObservationConnection;
  /** The city it works from, if another one. */
  readonly operatesFromCity?: Maybe<Scalars['String']['output']>;
  /** The organizations that its chief of mission has authority over. */
  readonly oversees: EntityConnection;
  /** Its codes in other schemes. */
  readonly refs: ReadonlyArray<Reference>;
  /** Its relationships of any kind that hold at the lens, in both directions. */
  readonly relationships: RelationshipConnection;
  /** The security cooperation organizations located at it, attaché offices included. */
  readonly securityCooperationOrganizations: SecurityCooperationOrganizationConnection;
  /** The nation that sends it. Null when several are equally possible at the lens or none is. */
  readonly sendingNation?: Maybe<Nation>;
  /** The relationship behind `sendingNation`, with its evidence. */
  readonly sendingNationRelationship?: Maybe<Relationship>;
  /** Whether it is open and works where it stands. */
  readonly status?: Maybe<EmbassyStatus>;
  /** When it exists or existed; null where no standing claim says so. */
  readonly validity?: Maybe<Validity>;
};


/** An embassy, or a mission in the place of one. */
export type EmbassyAccreditedToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<NationOrder>>;
  where?: InputMaybe<NationFilter>;
};


/** An embassy, or a mission in the place of one. */
export type EmbassyAttacheOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AttacheOfficeOrder>>;
  where?: InputMaybe<AttacheOfficeFilter>;
};


/** An embassy, or a mission in the place of one. */
export type EmbassyFactsArgs = {
  disputedOnly?: Scalars['Boolean']['input'];
  fields?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** An embassy, or a mission in the place of one. */
export type EmbassyHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An embassy, or a mission in the place of one. */
export type EmbassyNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** An embassy, or a mission in the place of one. */
export type EmbassyObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ObservationOrder>>;
  where?: InputMaybe<ObservationFilter>;
};


/** An embassy, or a mission in the place of one. */
export type EmbassyOverseesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  authority?: InputMaybe<ReadonlyArray<Authority>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  where?: InputMaybe<EntityFilter>;
};


/** An embassy, or a mission in the place of one. */
export type EmbassyRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RelationshipOrder>>;
  where?: InputMaybe<RelationshipFilter>;
};


/** An embassy, or a mission in the place of one. */
export type EmbassySecurityCooperationOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SecurityCooperationOrganizationOrder>>;
  where?: InputMaybe<SecurityCooperationOrganizationFilter>;
};

/** A page of embassies. */
export type EmbassyConnection = {
  readonly __typename?: 'EmbassyConnection';
  /** The page's embassies with their cursors and the relationships that led to them. */
  readonly edges: ReadonlyArray<EmbassyEdge>;
  /** The page's embassies alone. */
  readonly nodes: ReadonlyArray<Embassy>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** By how many embassies fit. */
export type EmbassyCountFilter = {
  /** So many. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** So many or more. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** So many or fewer. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
  /** Counts only those that fit this; all if absent. */
  readonly of?: InputMaybe<EmbassyFilter>;
};

/** One embassy on a page. */
export type EmbassyEdge = {
  readonly __typename?: 'EmbassyEdge';
  /** Marks this place for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The embassy. */
  readonly node: Embassy;
  /** The relationship that led here; null in lists that start from no other entity. */
  readonly relationship?: Maybe<Relationship>;
};

/** Keeps embassies that fit every part given. An absent, null or empty filter keeps all, and so does an absent or null part. */
export type EmbassyFilter = {
  /** The nations it is accredited to. */
  readonly accreditedTo?: InputMaybe<NationListFilter>;
  /** All of these must fit; an empty list keeps all. */
  readonly and?: InputMaybe<ReadonlyArray<EmbassyFilter>>;
  /** By any name of any time that is known at the lens: one of them fits. */
  readonly anyName?: InputMaybe<TextFilter>;
  /** The attaché offices located at it. */
  readonly attacheOffices?: InputMaybe<AttacheOfficeListFilter>;
  /** The city it stands in. */
  readonly city?: InputMaybe<TextFilter>;
  /** By the confidence of the best claim that it exists. */
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  /** Whether sources disagree on a fact of it; see `facts(disputedOnly: true)`. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** By when it ceased to exist: the first day on which it existed no more. */
  readonly end?: InputMaybe<DayFilter>;
  /** The nation it stands in. */
  readonly hostNation?: InputMaybe<NationFilter>;
  /** By key. */
  readonly key?: InputMaybe<KeyFilter>;
  /** By where it is. */
  readonly location?: InputMaybe<LocationFilter>;
  /** By the name in use at the lens, whatever its case and accents. */
  readonly name?: InputMaybe<TextFilter>;
  /** This must not fit. What is unknown does not fit, so that its negation does. */
  readonly not?: InputMaybe<EmbassyFilter>;
  /** By its amounts. */
  readonly observations?: InputMaybe<ObservationListFilter>;
  /** The city it works from, if another one. */
  readonly operatesFromCity?: InputMaybe<TextFilter>;
  /** At least one of these must fit; an empty list keeps none. */
  readonly or?: InputMaybe<ReadonlyArray<EmbassyFilter>>;
  /** The organizations that its chief of mission has authority over. */
  readonly oversees?: InputMaybe<EntityListFilter>;
  /** By its relationships that hold at the lens. */
  readonly relationships?: InputMaybe<RelationshipListFilter>;
  /** The security cooperation organizations located at it, attaché offices included. */
  readonly securityCooperationOrganizations?: InputMaybe<SecurityCooperationOrganizationListFilter>;
  /** The nation that sends it. */
  readonly sendingNation?: InputMaybe<NationFilter>;
  /** By the sources that say anything of it at the lens: one of them fits. */
  readonly source?: InputMaybe<SourceFilter>;
  /** By how many distinct sources say that it exists. */
  readonly sourceCount?: InputMaybe<IntFilter>;
  /** By when it began to exist. */
  readonly start?: InputMaybe<DayFilter>;
  /** Whether it is open and works where it stands. */
  readonly status?: InputMaybe<EmbassyStatusFilter>;
};

/** By embassies that something is linked to. Every part given must fit. */
export type EmbassyListFilter = {
  /** So many different ones fit. */
  readonly count?: InputMaybe<EmbassyCountFilter>;
  /** All fit; also where there are none. */
  readonly every?: InputMaybe<EmbassyFilter>;
  /** None fits; with an empty filter: there are none. */
  readonly none?: InputMaybe<EmbassyFilter>;
  /** At least one fits; with an empty filter: there is one. */
  readonly some?: InputMaybe<EmbassyFilter>;
};

/** One criterion to sort embassies by. */
export type EmbassyOrder = {
  /** What to sort by. */
  readonly by: EmbassyOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** What embassies can be sorted by. Equal ones are sorted by key. */
export type EmbassyOrderField =
  /** How many different ones it has of these: the nations it is accredited to. */
  | 'ACCREDITED_TO_COUNT'
  /** How many different ones it has of these: the attaché offices located at it. */
  | 'ATTACHE_OFFICES_COUNT'
  /** The city it stands in. */
  | 'CITY'
  /** The latest day until which it may exist. */
  | 'END'
  /** The key. */
  | 'KEY'
  /** The name in use at the lens, whatever its case and accents. */
  | 'NAME'
  /** The city it works from, if another one. */
  | 'OPERATES_FROM_CITY'
  /** How many different ones it has of these: the organizations that its chief of mission has authority over. */
  | 'OVERSEES_COUNT'
  /** How many relationships it has that hold at the lens. */
  | 'RELATIONSHIP_COUNT'
  /** How many different ones it has of these: the security cooperation organizations located at it, attaché offices included. */
  | 'SECURITY_COOPERATION_ORGANIZATIONS_COUNT'
  /** How many distinct sources say that it exists. */
  | 'SOURCE_COUNT'
  /** The earliest day on which it may have begun to exist. */
  | 'START'
  /** Whether it is open and works where it stands. */
  | 'STATUS';

/** Whether an embassy is open and works where it stands. */
export type EmbassyStatus =
  /** Open. */
  | 'OPEN'
  /** It works from another city. */
  | 'OPERATES_FROM_ELSEWHERE'
  /** Operations are suspended. */
  | 'SUSPENDED'
  /** An unofficial body in the place of an embassy. */
  | 'UNOFFICIAL_INSTRUMENTALITY';

/** By EmbassyStatus. Every part given must fit. */
export type EmbassyStatusFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<EmbassyStatus>;
  /** Is one of these; an empty list keeps none. */
  readonly in?: InputMaybe<ReadonlyArray<EmbassyStatus>>;
  /** Is known, or is not. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A thing with an identity. Its key is timeless; its id belongs to one lens, so that caches never mix two dates. */
export type Entity = {
  /** Acronyms and other names in use on the lens's date. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What sources say of it, field by field, with every rival claim known at the lens. */
  readonly facts: ReadonlyArray<Fact>;
  /** The writes that recorded or retracted claims about it, or preferred one, the last first, whatever the lens. */
  readonly history: HistoryConnection;
  /** Opaque id of the entity as this lens shows it; refetch it with `node`. */
  readonly id: Scalars['ID']['output'];
  /** Readable, timeless key, such as `nation/JPN`. */
  readonly key: Scalars['String']['output'];
  /** Where it is; null where no source says. */
  readonly location?: Maybe<Location>;
  /** The name in use on the lens's date; the best known one if no source names it then. */
  readonly name: Scalars['String']['output'];
  /** Every name of every time that was known at the lens, best supported first. */
  readonly names: ReadonlyArray<Name>;
  /** Amounts by fiscal year that were known at the lens, of every year. */
  readonly observations: ObservationConnection;
  /** Its codes in other schemes. */
  readonly refs: ReadonlyArray<Reference>;
  /** Its relationships of any kind that hold at the lens, in both directions. */
  readonly relationships: RelationshipConnection;
  /** When it exists or existed; null where no standing claim says so. */
  readonly validity?: Maybe<Validity>;
};


/** A thing with an identity. Its key is timeless; its id belongs to one lens, so that caches never mix two dates. */
export type EntityFactsArgs = {
  disputedOnly?: Scalars['Boolean']['input'];
  fields?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A thing with an identity. Its key is timeless; its id belongs to one lens, so that caches never mix two dates. */
export type EntityHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A thing with an identity. Its key is timeless; its id belongs to one lens, so that caches never mix two dates. */
export type EntityNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A thing with an identity. Its key is timeless; its id belongs to one lens, so that caches never mix two dates. */
export type EntityObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ObservationOrder>>;
  where?: InputMaybe<ObservationFilter>;
};


/** A thing with an identity. Its key is timeless; its id belongs to one lens, so that caches never mix two dates. */
export type EntityRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RelationshipOrder>>;
  where?: InputMaybe<RelationshipFilter>;
};

/** A page of entities. */
export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  /** The page's entities with their cursors and the relationships that led to them. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** The page's entities alone. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** By how many entities fit. */
export type EntityCountFilter = {
  /** So many. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** So many or more. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** So many or fewer. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
  /** Counts only those that fit this; all if absent. */
  readonly of?: InputMaybe<EntityFilter>;
};

/** One entity on a page. */
export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  /** Marks this place for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity. */
  readonly node: Entity;
  /** The relationship that led here; null in lists that start from no other entity. */
  readonly relationship?: Maybe<Relationship>;
};

/** Keeps entities that fit every part given. An absent, null or empty filter keeps all, and so does an absent or null part. */
export type EntityFilter = {
  /** All of these must fit; an empty list keeps all. */
  readonly and?: InputMaybe<ReadonlyArray<EntityFilter>>;
  /** By any name of any time that is known at the lens: one of them fits. */
  readonly anyName?: InputMaybe<TextFilter>;
  /** By the confidence of the best claim that it exists. */
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  /** Whether sources disagree on a fact of it; see `facts(disputedOnly: true)`. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** By when it ceased to exist: the first day on which it existed no more. */
  readonly end?: InputMaybe<DayFilter>;
  /** By key. */
  readonly key?: InputMaybe<KeyFilter>;
  /** By where it is. */
  readonly location?: InputMaybe<LocationFilter>;
  /** By the name in use at the lens, whatever its case and accents. */
  readonly name?: InputMaybe<TextFilter>;
  /** This must not fit. What is unknown does not fit, so that its negation does. */
  readonly not?: InputMaybe<EntityFilter>;
  /** By its amounts. */
  readonly observations?: InputMaybe<ObservationListFilter>;
  /** At least one of these must fit; an empty list keeps none. */
  readonly or?: InputMaybe<ReadonlyArray<EntityFilter>>;
  /** By its relationships that hold at the lens. */
  readonly relationships?: InputMaybe<RelationshipListFilter>;
  /** By the sources that say anything of it at the lens: one of them fits. */
  readonly source?: InputMaybe<SourceFilter>;
  /** By how many distinct sources say that it exists. */
  readonly sourceCount?: InputMaybe<IntFilter>;
  /** By when it began to exist. */
  readonly start?: InputMaybe<DayFilter>;
  /** By concrete type: one of these; an empty list keeps none. */
  readonly types?: InputMaybe<ReadonlyArray<EntityType>>;
};

/** By entities that something is linked to. Every part given must fit. */
export type EntityListFilter = {
  /** So many different ones fit. */
  readonly count?: InputMaybe<EntityCountFilter>;
  /** All fit; also where there are none. */
  readonly every?: InputMaybe<EntityFilter>;
  /** None fits; with an empty filter: there are none. */
  readonly none?: InputMaybe<EntityFilter>;
  /** At least one fits; with an empty filter: there is one. */
  readonly some?: InputMaybe<EntityFilter>;
};

/** One criterion to sort entities by. */
export type EntityOrder = {
  /** What to sort by. */
  readonly by: EntityOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** What entities can be sorted by. Equal ones are sorted by key. */
export type EntityOrderField =
  /** The latest day until which it may exist. */
  | 'END'
  /** The key. */
  | 'KEY'
  /** The name in use at the lens, whatever its case and accents. */
  | 'NAME'
  /** How many relationships it has that hold at the lens. */
  | 'RELATIONSHIP_COUNT'
  /** How many distinct sources say that it exists. */
  | 'SOURCE_COUNT'
  /** The earliest day on which it may have begun to exist. */
  | 'START';

/** The concrete types of entities. */
export type EntityType =
  /** Advisory group. */
  | 'AdvisoryGroup'
  /** Agency. */
  | 'Agency'
  /** Alliance. */
  | 'Alliance'
  /** Arms sale. */
  | 'ArmsSale'
  /** Attaché post. */
  | 'Attache'
  /** Attaché office. */
  | 'AttacheOffice'
  /** Combatant command. */
  | 'CombatantCommand'
  /** Cooperation office. */
  | 'CooperationOffice'
  /** Embassy. */
  | 'Embassy'
  /** Event. */
  | 'Event'
  /** Ministry of defence. */
  | 'MinistryOfDefense'
  /** Nation. */
  | 'Nation'
  /** State partner. */
  | 'StatePartner'
  /** Statute. */
  | 'Statute';

/** Something that happened to the organizations of security cooperation. */
export type Event = Entity & Node & {
  readonly __typename?: 'Event';
  /** Acronyms and other names in use on the lens's date. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What sources say of it, field by field, with every rival claim known at the lens. */
  readonly facts: ReadonlyArray<Fact>;
  /** The writes that recorded or retracted claims about it, or preferred one, the last first, whatever the lens. */
  readonly history: HistoryConnection;
  /** Opaque id of the entity as this lens shows it; refetch it with `node`. */
  readonly id: Scalars['ID']['output'];
  /** Readable, timeless key, such as `nation/JPN`. */
  readonly key: Scalars['String']['output'];
  /** Where it is; null where no source says. */
  readonly location?: Maybe<Location>;
  /** The name in use on the lens's date; the best known one if no source names it then. */
  readonly name: Scalars['String']['output'];
  /** Every name of every time that was known at the lens, best supported first. */
  readonly names: ReadonlyArray<Name>;
  /** Amounts by fiscal year that were known at the lens, of every year. */
  readonly observations: ObservationConnection;
  /** Its codes in other schemes. */
  readonly refs: ReadonlyArray<Reference>;
  /** Its relationships of any kind that hold at the lens, in both directions. */
  readonly relationships: RelationshipConnection;
  /** When it exists or existed; null where no standing claim says so. */
  readonly validity?: Maybe<Validity>;
};


/** Something that happened to the organizations of security cooperation. */
export type EventFactsArgs = {
  disputedOnly?: Scalars['Boolean']['input'];
  fields?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** Something that happened to the organizations of security cooperation. */
export type EventHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened to the organizations of security cooperation. */
export type EventNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** Something that happened to the organizations of security cooperation. */
export type EventObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ObservationOrder>>;
  where?: InputMaybe<ObservationFilter>;
};


/** Something that happened to the organizations of security cooperation. */
export type EventRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RelationshipOrder>>;
  where?: InputMaybe<RelationshipFilter>;
};

/** A page of events. */
export type EventConnection = {
  readonly __typename?: 'EventConnection';
  /** The page's events with their cursors and the relationships that led to them. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** The page's events alone. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One event on a page. */
export type EventEdge = {
  readonly __typename?: 'EventEdge';
  /** Marks this place for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The event. */
  readonly node: Event;
  /** The relationship that led here; null in lists that start from no other entity. */
  readonly relationship?: Maybe<Relationship>;
};

/** Keeps events that fit every part given. An absent, null or empty filter keeps all, and so does an absent or null part. */
export type EventFilter = {
  /** All of these must fit; an empty list keeps all. */
  readonly and?: InputMaybe<ReadonlyArray<EventFilter>>;
  /** By any name of any time that is known at the lens: one of them fits. */
  readonly anyName?: InputMaybe<TextFilter>;
  /** By the confidence of the best claim that it exists. */
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  /** Whether sources disagree on a fact of it; see `facts(disputedOnly: true)`. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** By when it ceased to exist: the first day on which it existed no more. */
  readonly end?: InputMaybe<DayFilter>;
  /** By key. */
  readonly key?: InputMaybe<KeyFilter>;
  /** By where it is. */
  readonly location?: InputMaybe<LocationFilter>;
  /** By the name in use at the lens, whatever its case and accents. */
  readonly name?: InputMaybe<TextFilter>;
  /** This must not fit. What is unknown does not fit, so that its negation does. */
  readonly not?: InputMaybe<EventFilter>;
  /** By its amounts. */
  readonly observations?: InputMaybe<ObservationListFilter>;
  /** At least one of these must fit; an empty list keeps none. */
  readonly or?: InputMaybe<ReadonlyArray<EventFilter>>;
  /** By its relationships that hold at the lens. */
  readonly relationships?: InputMaybe<RelationshipListFilter>;
  /** By the sources that say anything of it at the lens: one of them fits. */
  readonly source?: InputMaybe<SourceFilter>;
  /** By how many distinct sources say that it exists. */
  readonly sourceCount?: InputMaybe<IntFilter>;
  /** By when it began to exist. */
  readonly start?: InputMaybe<DayFilter>;
};

/** One criterion to sort events by. */
export type EventOrder = {
  /** What to sort by. */
  readonly by: EventOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** What events can be sorted by. Equal ones are sorted by key. */
export type EventOrderField =
  /** The latest day until which it may exist. */
  | 'END'
  /** The key. */
  | 'KEY'
  /** The name in use at the lens, whatever its case and accents. */
  | 'NAME'
  /** How many relationships it has that hold at the lens. */
  | 'RELATIONSHIP_COUNT'
  /** How many distinct sources say that it exists. */
  | 'SOURCE_COUNT'
  /** The earliest day on which it may have begun to exist. */
  | 'START';

/** What evidence is enough to be shown. */
export type EvidenceInput = {
  /** CERTAIN shows only what certainly holds on the lens's date; POSSIBLE also what may. */
  readonly certainty?: Certainty;
  /** The least confidence. */
  readonly minConfidence?: Confidence;
  /** The least number of distinct sources. */
  readonly minSources?: Scalars['Int']['input'];
};

/** What sources say of one field of an entity, rivals included. */
export type Fact = {
  readonly __typename?: 'Fact';
  /** Why this value is shown. */
  readonly chosenBy: Resolution;
  /** Every claim known at the lens, of every time. */
  readonly claims: ReadonlyArray<Claim>;
  /** Whether sources disagree. */
  readonly disputed: Scalars['Boolean']['output'];
  /** The field, or the kind of relationship where only one object can be right. */
  readonly field: Scalars['String']['output'];
  /** The write by which a curator chose it; null unless `chosenBy` is CURATED. */
  readonly resolvedIn?: Maybe<LedgerEntry>;
  /** The value shown at the lens; null where nothing tells rivals apart. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** The graph through one lens of time and evidence. */
export type Graph = {
  readonly __typename?: 'Graph';
  /** The advisory group with this key; null if none exists at the lens. */
  readonly advisoryGroup?: Maybe<AdvisoryGroup>;
  /** The advisory groups that exist at the lens. */
  readonly advisoryGroups: AdvisoryGroupConnection;
  /** The agencies that exist at the lens. */
  readonly agencies: AgencyConnection;
  /** The agency with this key; null if none exists at the lens. */
  readonly agency?: Maybe<Agency>;
  /** The alliance with this key; null if none exists at the lens. */
  readonly alliance?: Maybe<Alliance>;
  /** The alliances that exist at the lens. */
  readonly alliances: AllianceConnection;
  /** The arms sale with this key; null if none exists at the lens. */
  readonly armsSale?: Maybe<ArmsSale>;
  /** The arms sales that exist at the lens. */
  readonly armsSales: ArmsSaleConnection;
  /** The attaché post with this key; null if none exists at the lens. */
  readonly attache?: Maybe<Attache>;
  /** The attaché office with this key; null if none exists at the lens. */
  readonly attacheOffice?: Maybe<AttacheOffice>;
  /** The attaché offices that exist at the lens. */
  readonly attacheOffices: AttacheOfficeConnection;
  /** The attaché posts that exist at the lens. */
  readonly attaches: AttacheConnection;
  /**
   * What changed between two dates of the world, or between two states of knowledge: after `from`, up to and including
   * `to`. The lens's knowledge and evidence apply, its certainty does not.
   */
  readonly changes: ChangeSet;
  /** The combatant command with this key; null if none exists at the lens. */
  readonly combatantCommand?: Maybe<CombatantCommand>;
  /** The combatant commands that exist at the lens. */
  readonly combatantCommands: CombatantCommandConnection;
  /** The cooperation office with this key; null if none exists at the lens. */
  readonly cooperationOffice?: Maybe<CooperationOffice>;
  /** The cooperation offices that exist at the lens. */
  readonly cooperationOffices: CooperationOfficeConnection;
  /** The embassies that exist at the lens. */
  readonly embassies: EmbassyConnection;
  /** The embassy with this key; null if none exists at the lens. */
  readonly embassy?: Maybe<Embassy>;
  /** The entities that exist at the lens, of these types or any. */
  readonly entities: EntityConnection;
  /** The entity with this key, of whatever type; null if none exists at the lens. */
  readonly entity?: Maybe<Entity>;
  /** The event with this key; null if none exists at the lens. */
  readonly event?: Maybe<Event>;
  /** The events that exist at the lens. */
  readonly events: EventConnection;
  /** The lens that everything below is seen through. */
  readonly lens: Lens;
  /** The ministries of defence that exist at the lens. */
  readonly ministriesOfDefense: MinistryOfDefenseConnection;
  /** The ministry of defence with this key; null if none exists at the lens. */
  readonly ministryOfDefense?: Maybe<MinistryOfDefense>;
  /** The nation with this key, or one of these codes (give just one); null if none exists at the lens. */
  readonly nation?: Maybe<Nation>;
  /** The nations that exist at the lens. */
  readonly nations: NationConnection;
  /**
   * What lies around some entities, over relationships that hold at the lens, in either direction, among entities that exist
   * at the lens. A larger limit or depth only adds to the end of `nodes`.
   */
  readonly neighbourhood: Neighbourhood;
  /** The amounts known at the lens, of every subject and fiscal year. */
  readonly observations: ObservationConnection;
  /**
   * How two entities are connected, over relationships that hold at the lens, in either direction, and through entities that
   * exist at the lens.
   */
  readonly paths: Paths;
  /** The relationships that hold at the lens. */
  readonly relationships: RelationshipConnection;
  /**
   * Finds entities by what they are or were called at any time known at the lens: common, official, local and former
   * names, acronyms and aliases, codes (ISO 3166-1, SAMM, transmittal numbers) and keys. Case, accents, typing errors,
   * unfinished words and missing small words do not matter. Words of the nation that a ministry, embassy, office or
   * sale belongs to help to tell it from others. The best 200 are ranked; what does not exist on the lens's date comes
   * after an equally good one that does.
   */
  readonly search: SearchConnection;
  /** The security cooperation organization with this key; null if none exists at the lens. */
  readonly securityCooperationOrganization?: Maybe<SecurityCooperationOrganization>;
  /** The security cooperation organizations of every type that exist at the lens. */
  readonly securityCooperationOrganizations: SecurityCooperationOrganizationConnection;
  /** The state partner with this key; null if none exists at the lens. */
  readonly statePartner?: Maybe<StatePartner>;
  /** The state partners that exist at the lens. */
  readonly statePartners: StatePartnerConnection;
  /** The statute with this key; null if none exists at the lens. */
  readonly statute?: Maybe<Statute>;
  /** The statutes that exist at the lens. */
  readonly statutes: StatuteConnection;
  /**
   * Adds up amounts that observations give, told apart by what you say. What may not be added is refused with the reason:
   * rival definitions of one thing, a total with its parts, different stages. Of several amounts for one subject, measure
   * and year the best supported is taken, and the others are `rivals`; totals reported for all nations are never added to
   * amounts of nations. See docs/tables.md.
   */
  readonly tabulate: Table;
  /**
   * Adds up the estimated values of arms sales notified to Congress that exist at the lens. They are ceilings, and a
   * notification may never become a sale: never add them to observations. A sale counts once, however many buyers it has.
   */
  readonly tabulateArmsSales: Table;
};


/** The graph through one lens of time and evidence. */
export type GraphAdvisoryGroupArgs = {
  key: Scalars['String']['input'];
};


/** The graph through one lens of time and evidence. */
export type GraphAdvisoryGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AdvisoryGroupOrder>>;
  where?: InputMaybe<AdvisoryGroupFilter>;
};


/** The graph through one lens of time and evidence. */
export type GraphAgenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AgencyOrder>>;
  where?: InputMaybe<AgencyFilter>;
};


/** The graph through one lens of time and evidence. */
export type GraphAgencyArgs = {
  key: Scalars['String']['input'];
};


/** The graph through one lens of time and evidence. */
export type GraphAllianceArgs = {
  key: Scalars['String']['input'];
};


/** The graph through one lens of time and evidence. */
export type GraphAlliancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AllianceOrder>>;
  where?: InputMaybe<AllianceFilter>;
};


/** The graph through one lens of time and evidence. */
export type GraphArmsSaleArgs = {
  key: Scalars['String']['input'];
};


/** The graph through one lens of time and evidence. */
export type GraphArmsSalesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ArmsSaleOrder>>;
  where?: InputMaybe<ArmsSaleFilter>;
};


/** The graph through one lens of time and evidence. */
export type GraphAttacheArgs = {
  key: Scalars['String']['input'];
};


/** The graph through one lens of time and evidence. */
export type GraphAttacheOfficeArgs = {
  key: Scalars['String']['input'];
};


/** The graph through one lens of time and evidence. */
export type GraphAttacheOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AttacheOfficeOrder>>;
  where?: InputMaybe<AttacheOfficeFilter>;
};


/** The graph through one lens of time and evidence. */
export type GraphAttachesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AttacheOrder>>;
  where?: InputMaybe<AttacheFilter>;
};


/** The graph through one lens of time and evidence. */
export type GraphChangesArgs = {
  axis?: TimeAxis;
  from: Scalars['Moment']['input'];
  kinds?: InputMaybe<ReadonlyArray<RelationshipKind>>;
  to: Scalars['Moment']['input'];
  within?: InputMaybe<EntityFilter>;
};


/** The graph through one lens of time and evidence. */
export type GraphCombatantCommandArgs = {
  key: Scalars['String']['input'];
};


/** The graph through one lens of time and evidence. */
export type GraphCombatantCommandsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CombatantCommandOrder>>;
  where?: InputMaybe<CombatantCommandFilter>;
};


/** The graph through one lens of time and evidence. */
export type GraphCooperationOfficeArgs = {
  key: Scalars['String']['input'];
};


/** The graph through one lens of time and evidence. */
export type GraphCooperationOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CooperationOfficeOrder>>;
  where?: InputMaybe<CooperationOfficeFilter>;
};


/** The graph through one lens of time and evidence. */
export type GraphEmbassiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EmbassyOrder>>;
  where?: InputMaybe<EmbassyFilter>;
};


/** The graph through one lens of time and evidence. */
export type GraphEmbassyArgs = {
  key: Scalars['String']['input'];
};


/** The graph through one lens of time and evidence. */
export type GraphEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
  where?: InputMaybe<EntityFilter>;
};


/** The graph through one lens of time and evidence. */
export type GraphEntityArgs = {
  key: Scalars['String']['input'];
};


/** The graph through one lens of time and evidence. */
export type GraphEventArgs = {
  key: Scalars['String']['input'];
};


/** The graph through one lens of time and evidence. */
export type GraphEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  where?: InputMaybe<EventFilter>;
};


/** The graph through one lens of time and evidence. */
export type GraphMinistriesOfDefenseArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MinistryOfDefenseOrder>>;
  where?: InputMaybe<MinistryOfDefenseFilter>;
};


/** The graph through one lens of time and evidence. */
export type GraphMinistryOfDefenseArgs = {
  key: Scalars['String']['input'];
};


/** The graph through one lens of time and evidence. */
export type GraphNationArgs = {
  iso2?: InputMaybe<Scalars['String']['input']>;
  iso3?: InputMaybe<Scalars['String']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** The graph through one lens of time and evidence. */
export type GraphNationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<NationOrder>>;
  where?: InputMaybe<NationFilter>;
};


/** The graph through one lens of time and evidence. */
export type GraphNeighbourhoodArgs = {
  depth?: Scalars['Int']['input'];
  limit?: Scalars['Int']['input'];
  of: ReadonlyArray<Scalars['String']['input']>;
  via?: InputMaybe<RelationshipFilter>;
};


/** The graph through one lens of time and evidence. */
export type GraphObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ObservationOrder>>;
  where?: InputMaybe<ObservationFilter>;
};


/** The graph through one lens of time and evidence. */
export type GraphPathsArgs = {
  from: Scalars['String']['input'];
  limit?: Scalars['Int']['input'];
  maxLength?: Scalars['Int']['input'];
  shortestOnly?: Scalars['Boolean']['input'];
  to: Scalars['String']['input'];
  via?: InputMaybe<RelationshipFilter>;
  weighted?: Scalars['Boolean']['input'];
};


/** The graph through one lens of time and evidence. */
export type GraphRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RelationshipOrder>>;
  where?: InputMaybe<RelationshipFilter>;
};


/** The graph through one lens of time and evidence. */
export type GraphSearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  lang?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** The graph through one lens of time and evidence. */
export type GraphSecurityCooperationOrganizationArgs = {
  key: Scalars['String']['input'];
};


/** The graph through one lens of time and evidence. */
export type GraphSecurityCooperationOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SecurityCooperationOrganizationOrder>>;
  where?: InputMaybe<SecurityCooperationOrganizationFilter>;
};


/** The graph through one lens of time and evidence. */
export type GraphStatePartnerArgs = {
  key: Scalars['String']['input'];
};


/** The graph through one lens of time and evidence. */
export type GraphStatePartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<StatePartnerOrder>>;
  where?: InputMaybe<StatePartnerFilter>;
};


/** The graph through one lens of time and evidence. */
export type GraphStatuteArgs = {
  key: Scalars['String']['input'];
};


/** The graph through one lens of time and evidence. */
export type GraphStatutesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<StatuteOrder>>;
  where?: InputMaybe<StatuteFilter>;
};


/** The graph through one lens of time and evidence. */
export type GraphTabulateArgs = {
  basis?: Basis;
  by: ReadonlyArray<Dimension>;
  measures: ReadonlyArray<Measure>;
  rollingYears?: InputMaybe<Scalars['Int']['input']>;
  valueAtLeast?: InputMaybe<Scalars['SafeInt']['input']>;
  where?: InputMaybe<ObservationFilter>;
};


/** The graph through one lens of time and evidence. */
export type GraphTabulateArmsSalesArgs = {
  by: ReadonlyArray<Dimension>;
  rollingYears?: InputMaybe<Scalars['Int']['input']>;
  valueAtLeast?: InputMaybe<Scalars['SafeInt']['input']>;
  where?: InputMaybe<ArmsSaleFilter>;
};

/** How many neighbours are not shown. */
export type HiddenNeighbours = {
  readonly __typename?: 'HiddenNeighbours';
  /** How many there are. */
  readonly count: Scalars['Int']['output'];
  /** What links them. */
  readonly kind: RelationshipKind;
};

/** A piece of a text that was searched. */
export type HighlightPart = {
  readonly __typename?: 'HighlightPart';
  /** Whether it answers the query. */
  readonly matched: Scalars['Boolean']['output'];
  /** The piece, as it is written. */
  readonly text: Scalars['String']['output'];
};

/** A page of what was written about something. */
export type HistoryConnection = {
  readonly __typename?: 'HistoryConnection';
  /** The page's writes with their cursors. */
  readonly edges: ReadonlyArray<HistoryEdge>;
  /** The page's writes alone. */
  readonly nodes: ReadonlyArray<HistoryItem>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One write on a page. */
export type HistoryEdge = {
  readonly __typename?: 'HistoryEdge';
  /** Marks this place for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What it did. */
  readonly node: HistoryItem;
};

/** What a write did to an entity or a relationship. */
export type HistoryItem = {
  readonly __typename?: 'HistoryItem';
  /** The entity or relationship as known just after; null if it was not there at the lens's date then. */
  readonly after?: Maybe<Node>;
  /** The entity or relationship as known just before; null if it was not there at the lens's date then. */
  readonly before?: Maybe<Node>;
  /** The write: who, when, what for and why. */
  readonly entry: LedgerEntry;
  /** The claims on it that were recorded; of an entity also those that name it. */
  readonly recorded: ClaimConnection;
  /** The claims on it that were retracted; of an entity also those that name it. */
  readonly retracted: ClaimConnection;
};


/** What a write did to an entity or a relationship. */
export type HistoryItemRecordedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ClaimFilter>;
};


/** What a write did to an entity or a relationship. */
export type HistoryItemRetractedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ClaimFilter>;
};

/** By whole number. Every part given must fit. */
export type IntFilter = {
  /** Is this number. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** Is this number or more. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** Is one of these numbers; an empty list keeps none. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Is this number or less. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
};

/** By key. */
export type KeyFilter = {
  /** Is this key. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** Is one of these keys; an empty list keeps none. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What a write is for. */
export type LedgerAction =
  /** Recorded what was proposed. */
  | 'ACCEPT'
  /** Stands for all that was written before writes had entries. */
  | 'FOUND'
  /** Made the claims of a package or batch stand, and no others of it. */
  | 'IMPORT'
  /** Kept claims for a curator to decide on. */
  | 'PROPOSE'
  /** Recorded claims. */
  | 'RECORD'
  /** Decided not to record what was proposed. */
  | 'REJECT'
  /** Preferred a claim to its rivals. */
  | 'RESOLVE'
  /** Retracted claims. */
  | 'RETRACT';

/**
 * One write into the ledger. Entries are a chain: each holds the hash of the one before, so that whoever has noted a hash can
 * prove later that nothing up to it was altered (`npm run verify`).
 */
export type LedgerEntry = {
  readonly __typename?: 'LedgerEntry';
  /** What it was for. */
  readonly action: LedgerAction;
  /** How many claims it recorded. */
  readonly added: Scalars['Int']['output'];
  /** When it was written: claims recorded or retracted by it carry this moment. */
  readonly at: Scalars['DateTime']['output'];
  /** Who wrote: `key:` and a key's id, `jwt:` and a token's subject, or the name of a program. */
  readonly by: Scalars['String']['output'];
  /** What changed in the graph by it, on the clock of knowledge. */
  readonly changes: ChangeSet;
  /** SHA-256 of all that it wrote. */
  readonly digest: Scalars['String']['output'];
  /** Of the graph after it. */
  readonly graphVersion: Scalars['SafeInt']['output'];
  /** SHA-256 of all of the above but the lists, the hash of the entry before included. */
  readonly hash: Scalars['String']['output'];
  /** 1, 2, 3 and so on. */
  readonly number: Scalars['Int']['output'];
  /** The hash of the entry before; null of the first. */
  readonly previousHash?: Maybe<Scalars['String']['output']>;
  /** Why; null where nobody said. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The claims that it recorded, by key. */
  readonly recordedClaims: ClaimConnection;
  /** How many claims it retracted. */
  readonly retracted: Scalars['Int']['output'];
  /** The claims that it retracted, by key. */
  readonly retractedClaims: ClaimConnection;
};


/**
 * One write into the ledger. Entries are a chain: each holds the hash of the one before, so that whoever has noted a hash can
 * prove later that nothing up to it was altered (`npm run verify`).
 */
export type LedgerEntryRecordedClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ClaimFilter>;
};


/**
 * One write into the ledger. Entries are a chain: each holds the hash of the one before, so that whoever has noted a hash can
 * prove later that nothing up to it was altered (`npm run verify`).
 */
export type LedgerEntryRetractedClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ClaimFilter>;
};

/** A page of writes. */
export type LedgerEntryConnection = {
  readonly __typename?: 'LedgerEntryConnection';
  /** The page's writes with their cursors. */
  readonly edges: ReadonlyArray<LedgerEntryEdge>;
  /** The page's writes alone. */
  readonly nodes: ReadonlyArray<LedgerEntry>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One write on a page. */
export type LedgerEntryEdge = {
  readonly __typename?: 'LedgerEntryEdge';
  /** Marks this place for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The write. */
  readonly node: LedgerEntry;
};

/** A date of the world, a moment of knowledge and the evidence asked for. */
export type Lens = {
  readonly __typename?: 'Lens';
  /** The date of the world. */
  readonly at: Scalars['Date']['output'];
  /** Whether something that merely may hold on the date is shown. */
  readonly certainty: Certainty;
  /** The moment of knowledge; null for what is known now. */
  readonly knownAt?: Maybe<Scalars['DateTime']['output']>;
  /** The least confidence that a relationship or value needs. */
  readonly minConfidence: Confidence;
  /** The least number of sources that a relationship or value needs. */
  readonly minSources: Scalars['Int']['output'];
};

/** One body in the lineage of an organization. */
export type LineageMember = {
  readonly __typename?: 'LineageMember';
  /** How many successions away it is: below 0 what the organization came out of, 0 the organization, above 0 what came out of it. */
  readonly generation: Scalars['Int']['output'];
  /** The body, whether it exists at the lens or not. */
  readonly node: Entity;
  /** The successions that link it to those a generation nearer; none for the organization. */
  readonly relationships: ReadonlyArray<Relationship>;
};

/** A data package that was loaded. */
export type LoadedPackage = {
  readonly __typename?: 'LoadedPackage';
  /** How many of its claims stand. */
  readonly claims: Scalars['Int']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** When this version of it was loaded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Its version. */
  readonly version: Scalars['String']['output'];
};

/** A point, in degrees (WGS 84). */
export type Location = {
  readonly __typename?: 'Location';
  /** North of the equator if positive. */
  readonly latitude: Scalars['Float']['output'];
  /** East of Greenwich if positive. */
  readonly longitude: Scalars['Float']['output'];
};

/** By place. Every part given must fit; what has no known place is neither near a point nor within a box. */
export type LocationFilter = {
  /** Is known, or is not. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  /** Within a distance of a point. */
  readonly near?: InputMaybe<NearFilter>;
  /** Within a box. */
  readonly within?: InputMaybe<BoxFilter>;
};

/** What an amount counts. Measures are not one series: see each one's definition. */
export type Measure =
  /** Value of Foreign Military Sales agreements signed in the year. */
  | 'AGREEMENTS'
  /** Arms sales authorized in the year, commercial licences and what is reported of Foreign Military Sales together, as the Security Assistance Monitor adds them up. */
  | 'ARMS_SALES_AUTHORIZED'
  /** Arms delivered in the year, under commercial licences and Foreign Military Sales together, as the Security Assistance Monitor adds them up. */
  | 'ARMS_SALES_DELIVERED'
  /** Arms sales notified to Congress in the year, as the Security Assistance Monitor adds them up; may never become sales. */
  | 'ARMS_SALES_NOTIFIED'
  /** Direct commercial sales licences; not Foreign Military Sales. */
  | 'DCS_AUTHORIZATIONS'
  /** Deliveries under Foreign Military Sales (section 655 report). */
  | 'DELIVERIES'
  /** Foreign Military Financing in the State Department budget tables. */
  | 'FMF'
  /** Foreign Military Financing that agencies paid in the year, less what came back. */
  | 'FMF_DISBURSED'
  /** The part of the sales total paid from Foreign Military Financing. */
  | 'FMF_FUNDED'
  /** Foreign Military Financing that agencies committed themselves in the year to pay, less what they took back. */
  | 'FMF_OBLIGATED'
  /** Sales to one customer, as DSCA names its largest customers of the year. */
  | 'FMS_CUSTOMER_SALES'
  /** Government-to-government Foreign Military Sales only, without pseudo-FMS cases that build partner capacity. */
  | 'FMS_PROGRAM'
  /** DSCA's figure of sales through the FMS system as quoted by others; lower than State's. */
  | 'FMS_SYSTEM_SALES'
  /** Articles, services and security cooperation activities under the Foreign Military Sales system, as the State Department or the press totals them. */
  | 'FMS_TOTAL'
  /** International Military Education and Training in the State Department budget tables. */
  | 'IMET'
  /** International Military Education and Training that agencies paid in the year, less what came back. */
  | 'IMET_DISBURSED'
  /** International Military Education and Training that agencies committed themselves in the year to pay, less what they took back. */
  | 'IMET_OBLIGATED'
  /** DSCA's yearly total of implemented cases, whoever pays for them. */
  | 'IMPLEMENTED_SALES'
  /** International Narcotics Control and Law Enforcement in the State Department budget tables. */
  | 'INCLE'
  /** International Narcotics Control and Law Enforcement that agencies paid in the year, less what came back. */
  | 'INCLE_DISBURSED'
  /** International Narcotics Control and Law Enforcement that agencies committed themselves in the year to pay, less what they took back. */
  | 'INCLE_OBLIGATED'
  /** One large case implemented in the year. */
  | 'MAJOR_IMPLEMENTED_CASE'
  /** Nonproliferation, Anti-terrorism, Demining and Related Programs in the State Department budget tables. */
  | 'NADR'
  /** Nonproliferation, Anti-terrorism, Demining and Related Programs that agencies paid in the year, less what came back. */
  | 'NADR_DISBURSED'
  /** Nonproliferation, Anti-terrorism, Demining and Related Programs that agencies committed themselves in the year to pay, less what they took back. */
  | 'NADR_OBLIGATED'
  /** Pseudo-FMS and other security cooperation cases that the United States pays for. */
  | 'NON_FMS_CASES'
  /** Sum of the deals that a list names for the year; not implemented sales. */
  | 'NOTIFIED_OR_REGISTERED'
  /** The part of the sales total paid from other US programmes and authorities. */
  | 'OTHER_US_FUNDED'
  /** The part of the sales total that partners pay for themselves. */
  | 'PARTNER_FUNDED'
  /** Peacekeeping Operations account in the State Department budget tables. */
  | 'PKO'
  /** Peacekeeping Operations account that agencies paid in the year, less what came back. */
  | 'PKO_DISBURSED'
  /** Peacekeeping Operations account that agencies committed themselves in the year to pay, less what they took back. */
  | 'PKO_OBLIGATED'
  /** Security aid under all programmes of the State and Defense Departments, as the Security Assistance Monitor adds it up from budget documents: actual, estimated or requested. */
  | 'SECURITY_AID';

/** A ministry, or other department of government, responsible for defence. */
export type MinistryOfDefense = Entity & Node & {
  readonly __typename?: 'MinistryOfDefense';
  /** Acronyms and other names in use on the lens's date. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What sources say of it, field by field, with every rival claim known at the lens. */
  readonly facts: ReadonlyArray<Fact>;
  /** The writes that recorded or retracted claims about it, or preferred one, the last first, whatever the lens. */
  readonly history: HistoryConnection;
  /** Opaque id of the entity as this lens shows it; refetch it with `node`. */
  readonly id: Scalars['ID']['output'];
  /** Readable, timeless key, such as `nation/JPN`. */
  readonly key: Scalars['String']['output'];
  /** Its name in its own language. */
  readonly localName?: Maybe<Scalars['String']['output']>;
  /** Where it is; null where no source says. */
  readonly location?: Maybe<Location>;
  /** The name in use on the lens's date; the best known one if no source names it then. */
  readonly name: Scalars['String']['output'];
  /** How the English name is known. */
  readonly nameBasis?: Maybe<NameBasis>;
  /** Every name of every time that was known at the lens, best supported first. */
  readonly names: ReadonlyArray<Name>;
  /** The nation whose ministry it is. Null when several are equally possible at the lens or none is. */
  readonly nation?: Maybe<Nation>;
  /** The relationship behind `nation`, with its evidence. */
  readonly nationRelationship?: Maybe<Relationship>;
  /** Amounts by fiscal year that were known at the lens, of every year. */
  readonly observations: ObservationConnection;
  /** Its codes in other schemes. */
  readonly refs: ReadonlyArray<Reference>;
  /** Its relationships of any kind that hold at the lens, in both directions. */
  readonly relationships: RelationshipConnection;
  /** The organizations whose counterpart it is. */
  readonly securityCooperationOrganizations: SecurityCooperationOrganizationConnection;
  /** When it exists or existed; null where no standing claim says so. */
  readonly validity?: Maybe<Validity>;
};


/** A ministry, or other department of government, responsible for defence. */
export type MinistryOfDefenseFactsArgs = {
  disputedOnly?: Scalars['Boolean']['input'];
  fields?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A ministry, or other department of government, responsible for defence. */
export type MinistryOfDefenseHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A ministry, or other department of government, responsible for defence. */
export type MinistryOfDefenseNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A ministry, or other department of government, responsible for defence. */
export type MinistryOfDefenseObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ObservationOrder>>;
  where?: InputMaybe<ObservationFilter>;
};


/** A ministry, or other department of government, responsible for defence. */
export type MinistryOfDefenseRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RelationshipOrder>>;
  where?: InputMaybe<RelationshipFilter>;
};


/** A ministry, or other department of government, responsible for defence. */
export type MinistryOfDefenseSecurityCooperationOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SecurityCooperationOrganizationOrder>>;
  where?: InputMaybe<SecurityCooperationOrganizationFilter>;
};

/** A page of ministries of defence. */
export type MinistryOfDefenseConnection = {
  readonly __typename?: 'MinistryOfDefenseConnection';
  /** The page's ministries of defence with their cursors and the relationships that led to them. */
  readonly edges: ReadonlyArray<MinistryOfDefenseEdge>;
  /** The page's ministries of defence alone. */
  readonly nodes: ReadonlyArray<MinistryOfDefense>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** By how many ministries of defence fit. */
export type MinistryOfDefenseCountFilter = {
  /** So many. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** So many or more. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** So many or fewer. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
  /** Counts only those that fit this; all if absent. */
  readonly of?: InputMaybe<MinistryOfDefenseFilter>;
};

/** One ministry of defence on a page. */
export type MinistryOfDefenseEdge = {
  readonly __typename?: 'MinistryOfDefenseEdge';
  /** Marks this place for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The ministry of defence. */
  readonly node: MinistryOfDefense;
  /** The relationship that led here; null in lists that start from no other entity. */
  readonly relationship?: Maybe<Relationship>;
};

/** Keeps ministries of defence that fit every part given. An absent, null or empty filter keeps all, and so does an absent or null part. */
export type MinistryOfDefenseFilter = {
  /** All of these must fit; an empty list keeps all. */
  readonly and?: InputMaybe<ReadonlyArray<MinistryOfDefenseFilter>>;
  /** By any name of any time that is known at the lens: one of them fits. */
  readonly anyName?: InputMaybe<TextFilter>;
  /** By the confidence of the best claim that it exists. */
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  /** Whether sources disagree on a fact of it; see `facts(disputedOnly: true)`. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** By when it ceased to exist: the first day on which it existed no more. */
  readonly end?: InputMaybe<DayFilter>;
  /** By key. */
  readonly key?: InputMaybe<KeyFilter>;
  /** Its name in its own language. */
  readonly localName?: InputMaybe<TextFilter>;
  /** By where it is. */
  readonly location?: InputMaybe<LocationFilter>;
  /** By the name in use at the lens, whatever its case and accents. */
  readonly name?: InputMaybe<TextFilter>;
  /** How the English name is known. */
  readonly nameBasis?: InputMaybe<NameBasisFilter>;
  /** The nation whose ministry it is. */
  readonly nation?: InputMaybe<NationFilter>;
  /** This must not fit. What is unknown does not fit, so that its negation does. */
  readonly not?: InputMaybe<MinistryOfDefenseFilter>;
  /** By its amounts. */
  readonly observations?: InputMaybe<ObservationListFilter>;
  /** At least one of these must fit; an empty list keeps none. */
  readonly or?: InputMaybe<ReadonlyArray<MinistryOfDefenseFilter>>;
  /** By its relationships that hold at the lens. */
  readonly relationships?: InputMaybe<RelationshipListFilter>;
  /** The organizations whose counterpart it is. */
  readonly securityCooperationOrganizations?: InputMaybe<SecurityCooperationOrganizationListFilter>;
  /** By the sources that say anything of it at the lens: one of them fits. */
  readonly source?: InputMaybe<SourceFilter>;
  /** By how many distinct sources say that it exists. */
  readonly sourceCount?: InputMaybe<IntFilter>;
  /** By when it began to exist. */
  readonly start?: InputMaybe<DayFilter>;
};

/** By ministries of defence that something is linked to. Every part given must fit. */
export type MinistryOfDefenseListFilter = {
  /** So many different ones fit. */
  readonly count?: InputMaybe<MinistryOfDefenseCountFilter>;
  /** All fit; also where there are none. */
  readonly every?: InputMaybe<MinistryOfDefenseFilter>;
  /** None fits; with an empty filter: there are none. */
  readonly none?: InputMaybe<MinistryOfDefenseFilter>;
  /** At least one fits; with an empty filter: there is one. */
  readonly some?: InputMaybe<MinistryOfDefenseFilter>;
};

/** One criterion to sort ministries of defence by. */
export type MinistryOfDefenseOrder = {
  /** What to sort by. */
  readonly by: MinistryOfDefenseOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** What ministries of defence can be sorted by. Equal ones are sorted by key. */
export type MinistryOfDefenseOrderField =
  /** The latest day until which it may exist. */
  | 'END'
  /** The key. */
  | 'KEY'
  /** Its name in its own language. */
  | 'LOCAL_NAME'
  /** The name in use at the lens, whatever its case and accents. */
  | 'NAME'
  /** How the English name is known. */
  | 'NAME_BASIS'
  /** How many relationships it has that hold at the lens. */
  | 'RELATIONSHIP_COUNT'
  /** How many different ones it has of these: the organizations whose counterpart it is. */
  | 'SECURITY_COOPERATION_ORGANIZATIONS_COUNT'
  /** How many distinct sources say that it exists. */
  | 'SOURCE_COUNT'
  /** The earliest day on which it may have begun to exist. */
  | 'START';

/**
 * Writes into the ledger of claims. Each takes effect whole or not at all, and once for each request key. All need a token:
 * `Authorization: Bearer …`. See docs/curate.md.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Records what was proposed, and describes its sources if nobody has meanwhile. What somebody else has decided on is a
   * CONFLICT. Needs the role CURATOR.
   */
  readonly acceptClaims: Written;
  /** Makes the claims of a batch stand, and no others that were imported under its name. Needs the role CURATOR. */
  readonly importClaims: Written;
  /**
   * Keeps claims for a curator to decide on; nothing is queried by them until then. Those that stand, or wait already, are
   * counted as `unchanged`. Needs the role CONTRIBUTOR.
   */
  readonly proposeClaims: Written;
  /** Decides not to record what was proposed. What somebody else has decided on is a CONFLICT. Needs the role CURATOR. */
  readonly rejectClaims: Written;
  /**
   * Prefers a standing claim of a value or an amount to its rivals, whatever their sources: of those that hold at a lens as
   * surely, its value is shown from now on. The rivals stay, and so does that sources disagree. Needs the role CURATOR.
   */
  readonly resolveFact: Written;
  /**
   * Withdraws standing claims. They stay readable at the times when they stood. A claim that somebody else has retracted
   * meanwhile is a CONFLICT. Needs the role CURATOR.
   */
  readonly retractClaims: Written;
};


/**
 * Writes into the ledger of claims. Each takes effect whole or not at all, and once for each request key. All need a token:
 * `Authorization: Bearer …`. See docs/curate.md.
 */
export type MutationAcceptClaimsArgs = {
  basedOn?: InputMaybe<Scalars['SafeInt']['input']>;
  keys: ReadonlyArray<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  requestKey: Scalars['String']['input'];
};


/**
 * Writes into the ledger of claims. Each takes effect whole or not at all, and once for each request key. All need a token:
 * `Authorization: Bearer …`. See docs/curate.md.
 */
export type MutationImportClaimsArgs = {
  basedOn?: InputMaybe<Scalars['SafeInt']['input']>;
  batch: ClaimBatch;
  dryRun?: Scalars['Boolean']['input'];
  requestKey: Scalars['String']['input'];
};


/**
 * Writes into the ledger of claims. Each takes effect whole or not at all, and once for each request key. All need a token:
 * `Authorization: Bearer …`. See docs/curate.md.
 */
export type MutationProposeClaimsArgs = {
  claims: ReadonlyArray<ClaimInput>;
  note: Scalars['String']['input'];
  requestKey: Scalars['String']['input'];
  sources?: ReadonlyArray<SourceInput>;
};


/**
 * Writes into the ledger of claims. Each takes effect whole or not at all, and once for each request key. All need a token:
 * `Authorization: Bearer …`. See docs/curate.md.
 */
export type MutationRejectClaimsArgs = {
  keys: ReadonlyArray<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  requestKey: Scalars['String']['input'];
};


/**
 * Writes into the ledger of claims. Each takes effect whole or not at all, and once for each request key. All need a token:
 * `Authorization: Bearer …`. See docs/curate.md.
 */
export type MutationResolveFactArgs = {
  basedOn: Scalars['SafeInt']['input'];
  note: Scalars['String']['input'];
  prefer: Scalars['String']['input'];
  requestKey: Scalars['String']['input'];
};


/**
 * Writes into the ledger of claims. Each takes effect whole or not at all, and once for each request key. All need a token:
 * `Authorization: Bearer …`. See docs/curate.md.
 */
export type MutationRetractClaimsArgs = {
  basedOn?: InputMaybe<Scalars['SafeInt']['input']>;
  keys: ReadonlyArray<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  requestKey: Scalars['String']['input'];
};

/** One of the names of an entity. */
export type Name = {
  readonly __typename?: 'Name';
  /** Whether sources disagree on it. */
  readonly disputed: Scalars['Boolean']['output'];
  /** Its language, as a BCP 47 tag; null where not recorded. */
  readonly lang?: Maybe<Scalars['String']['output']>;
  /** The name. */
  readonly text: Scalars['String']['output'];
  /** What kind of name it is. */
  readonly use: NameUse;
  /** When it was in use. */
  readonly validity: Validity;
};

/** How a ministry's English name is known. */
export type NameBasis =
  /** The name stands in the source. */
  | 'NAMED_IN_SOURCE'
  /** Formed from the minister's title in the source. */
  | 'PORTFOLIO_TITLE'
  /** No ministry is named for defence; this one is responsible. */
  | 'RESPONSIBLE_MINISTRY';

/** By NameBasis. Every part given must fit. */
export type NameBasisFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<NameBasis>;
  /** Is one of these; an empty list keeps none. */
  readonly in?: InputMaybe<ReadonlyArray<NameBasis>>;
  /** Is known, or is not. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A name that came into use or fell out of it. */
export type NameChange = {
  readonly __typename?: 'NameChange';
  /** Which of the two. */
  readonly change: NameChangeKind;
  /** What it names. */
  readonly entity: Entity;
  /** The name. */
  readonly name: Name;
};

/** A page of changes of names. */
export type NameChangeConnection = {
  readonly __typename?: 'NameChangeConnection';
  /** The page's changes with their cursors. */
  readonly edges: ReadonlyArray<NameChangeEdge>;
  /** The page's changes alone. */
  readonly nodes: ReadonlyArray<NameChange>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One change of a name on a page. */
export type NameChangeEdge = {
  readonly __typename?: 'NameChangeEdge';
  /** Marks this place for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: NameChange;
};

/** What can happen to a name. */
export type NameChangeKind =
  /** It came into use; of knowledge, it became known. */
  | 'ADOPTED'
  /** It fell out of use; of knowledge, it is no longer held true. */
  | 'DROPPED';

/** What kind of name it is. */
export type NameUse =
  /** Its acronym or short form. */
  | 'ACRONYM'
  /** Another name for it. */
  | 'ALIAS'
  /** What it is usually called. */
  | 'COMMON'
  /** What it was called before. */
  | 'FORMER'
  /** Its name in its own language. */
  | 'LOCAL'
  /** Its full official name. */
  | 'OFFICIAL';

/** A sovereign state or territory that security cooperation is carried on with. */
export type Nation = Entity & Node & {
  readonly __typename?: 'Nation';
  /** The embassies accredited to it, wherever they are. */
  readonly accreditedEmbassies: EmbassyConnection;
  /** Acronyms and other names in use on the lens's date. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The alliances and designations it is a member of. */
  readonly alliances: AllianceConnection;
  /** The areas of responsibility it lay in on any date, oldest first. */
  readonly areaHistory: RelationshipConnection;
  /** The nations that it delivered major arms to in the lens's year. */
  readonly armsRecipients: NationConnection;
  /** The major arms sales to it that Congress was notified of by the lens's date. */
  readonly armsSales: ArmsSaleConnection;
  /** The nations that delivered major arms to it in the lens's year. */
  readonly armsSuppliers: NationConnection;
  /** The attaché offices in it. */
  readonly attacheOffices: AttacheOfficeConnection;
  /** The nations it has a land border with. */
  readonly borders: NationConnection;
  /** Capital city. */
  readonly capital?: Maybe<Scalars['String']['output']>;
  /** The geographic combatant command whose area of responsibility it lies in. Null when several are equally possible at the lens or none is. */
  readonly combatantCommand?: Maybe<CombatantCommand>;
  /** The relationship behind `combatantCommand`, with its evidence. */
  readonly combatantCommandRelationship?: Maybe<Relationship>;
  /** Every combatant command in whose area it may lie at the lens. */
  readonly combatantCommands: CombatantCommandConnection;
  /** The embassies in it. */
  readonly embassies: EmbassyConnection;
  /** The embassies it sends. */
  readonly embassiesAbroad: EmbassyConnection;
  /** What sources say of it, field by field, with every rival claim known at the lens. */
  readonly facts: ReadonlyArray<Fact>;
  /** The writes that recorded or retracted claims about it, or preferred one, the last first, whatever the lens. */
  readonly history: HistoryConnection;
  /** Opaque id of the entity as this lens shows it; refetch it with `node`. */
  readonly id: Scalars['ID']['output'];
  /** ISO 3166-1 alpha-2 code; null for historic nations. */
  readonly iso2?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-3 code; null for historic nations. Kosovo is `UNK`. */
  readonly iso3?: Maybe<Scalars['String']['output']>;
  /** Readable, timeless key, such as `nation/JPN`. */
  readonly key: Scalars['String']['output'];
  /** Sovereign state, territory or other. */
  readonly kind?: Maybe<NationKind>;
  /** Where it is; null where no source says. */
  readonly location?: Maybe<Location>;
  /** Its ministries responsible for defence. */
  readonly ministriesOfDefense: MinistryOfDefenseConnection;
  /** The name in use on the lens's date; the best known one if no source names it then. */
  readonly name: Scalars['String']['output'];
  /** Every name of every time that was known at the lens, best supported first. */
  readonly names: ReadonlyArray<Name>;
  /** Amounts by fiscal year that were known at the lens, of every year. */
  readonly observations: ObservationConnection;
  /** Official English name on the lens's date. */
  readonly officialName?: Maybe<Scalars['String']['output']>;
  /** Its codes in other schemes. */
  readonly refs: ReadonlyArray<Reference>;
  /** Region, as the world-countries data set draws it. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** Its relationships of any kind that hold at the lens, in both directions. */
  readonly relationships: RelationshipConnection;
  /** The nations that have diplomatic representatives in it, as far as a source says so of the lens's year. */
  readonly representedHere: NationConnection;
  /** The nations that it has diplomatic representatives in, as far as a source says so of the lens's year. */
  readonly representedIn: NationConnection;
  /** The security cooperation organizations that serve it, attaché offices included. */
  readonly securityCooperationOrganizations: SecurityCooperationOrganizationConnection;
  /** The US states whose National Guards are its partners. */
  readonly statePartners: StatePartnerConnection;
  /** Subregion, as the world-countries data set draws it. */
  readonly subregion?: Maybe<Scalars['String']['output']>;
  /** Whether it is a member of the United Nations. */
  readonly unMember?: Maybe<Scalars['Boolean']['output']>;
  /** When it exists or existed; null where no standing claim says so. */
  readonly validity?: Maybe<Validity>;
};


/** A sovereign state or territory that security cooperation is carried on with. */
export type NationAccreditedEmbassiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EmbassyOrder>>;
  where?: InputMaybe<EmbassyFilter>;
};


/** A sovereign state or territory that security cooperation is carried on with. */
export type NationAlliancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AllianceOrder>>;
  where?: InputMaybe<AllianceFilter>;
};


/** A sovereign state or territory that security cooperation is carried on with. */
export type NationAreaHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RelationshipOrder>>;
  where?: InputMaybe<RelationshipFilter>;
};


/** A sovereign state or territory that security cooperation is carried on with. */
export type NationArmsRecipientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<NationOrder>>;
  where?: InputMaybe<NationFilter>;
};


/** A sovereign state or territory that security cooperation is carried on with. */
export type NationArmsSalesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ArmsSaleOrder>>;
  where?: InputMaybe<ArmsSaleFilter>;
};


/** A sovereign state or territory that security cooperation is carried on with. */
export type NationArmsSuppliersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<NationOrder>>;
  where?: InputMaybe<NationFilter>;
};


/** A sovereign state or territory that security cooperation is carried on with. */
export type NationAttacheOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AttacheOfficeOrder>>;
  where?: InputMaybe<AttacheOfficeFilter>;
};


/** A sovereign state or territory that security cooperation is carried on with. */
export type NationBordersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<NationOrder>>;
  where?: InputMaybe<NationFilter>;
};


/** A sovereign state or territory that security cooperation is carried on with. */
export type NationCombatantCommandsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CombatantCommandOrder>>;
  where?: InputMaybe<CombatantCommandFilter>;
};


/** A sovereign state or territory that security cooperation is carried on with. */
export type NationEmbassiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EmbassyOrder>>;
  where?: InputMaybe<EmbassyFilter>;
};


/** A sovereign state or territory that security cooperation is carried on with. */
export type NationEmbassiesAbroadArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EmbassyOrder>>;
  where?: InputMaybe<EmbassyFilter>;
};


/** A sovereign state or territory that security cooperation is carried on with. */
export type NationFactsArgs = {
  disputedOnly?: Scalars['Boolean']['input'];
  fields?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A sovereign state or territory that security cooperation is carried on with. */
export type NationHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A sovereign state or territory that security cooperation is carried on with. */
export type NationMinistriesOfDefenseArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MinistryOfDefenseOrder>>;
  where?: InputMaybe<MinistryOfDefenseFilter>;
};


/** A sovereign state or territory that security cooperation is carried on with. */
export type NationNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A sovereign state or territory that security cooperation is carried on with. */
export type NationObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ObservationOrder>>;
  where?: InputMaybe<ObservationFilter>;
};


/** A sovereign state or territory that security cooperation is carried on with. */
export type NationRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RelationshipOrder>>;
  where?: InputMaybe<RelationshipFilter>;
};


/** A sovereign state or territory that security cooperation is carried on with. */
export type NationRepresentedHereArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<NationOrder>>;
  where?: InputMaybe<NationFilter>;
};


/** A sovereign state or territory that security cooperation is carried on with. */
export type NationRepresentedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<NationOrder>>;
  where?: InputMaybe<NationFilter>;
};


/** A sovereign state or territory that security cooperation is carried on with. */
export type NationSecurityCooperationOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SecurityCooperationOrganizationOrder>>;
  where?: InputMaybe<SecurityCooperationOrganizationFilter>;
};


/** A sovereign state or territory that security cooperation is carried on with. */
export type NationStatePartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<StatePartnerOrder>>;
  where?: InputMaybe<StatePartnerFilter>;
};

/** A page of nations. */
export type NationConnection = {
  readonly __typename?: 'NationConnection';
  /** The page's nations with their cursors and the relationships that led to them. */
  readonly edges: ReadonlyArray<NationEdge>;
  /** The page's nations alone. */
  readonly nodes: ReadonlyArray<Nation>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** By how many nations fit. */
export type NationCountFilter = {
  /** So many. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** So many or more. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** So many or fewer. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
  /** Counts only those that fit this; all if absent. */
  readonly of?: InputMaybe<NationFilter>;
};

/** One nation on a page. */
export type NationEdge = {
  readonly __typename?: 'NationEdge';
  /** Marks this place for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The nation. */
  readonly node: Nation;
  /** The relationship that led here; null in lists that start from no other entity. */
  readonly relationship?: Maybe<Relationship>;
};

/** Keeps nations that fit every part given. An absent, null or empty filter keeps all, and so does an absent or null part. */
export type NationFilter = {
  /** The embassies accredited to it, wherever they are. */
  readonly accreditedEmbassies?: InputMaybe<EmbassyListFilter>;
  /** The alliances and designations it is a member of. */
  readonly alliances?: InputMaybe<AllianceListFilter>;
  /** All of these must fit; an empty list keeps all. */
  readonly and?: InputMaybe<ReadonlyArray<NationFilter>>;
  /** By any name of any time that is known at the lens: one of them fits. */
  readonly anyName?: InputMaybe<TextFilter>;
  /** The nations that it delivered major arms to in the lens's year. */
  readonly armsRecipients?: InputMaybe<NationListFilter>;
  /** The major arms sales to it that Congress was notified of by the lens's date. */
  readonly armsSales?: InputMaybe<ArmsSaleListFilter>;
  /** The nations that delivered major arms to it in the lens's year. */
  readonly armsSuppliers?: InputMaybe<NationListFilter>;
  /** The attaché offices in it. */
  readonly attacheOffices?: InputMaybe<AttacheOfficeListFilter>;
  /** The nations it has a land border with. */
  readonly borders?: InputMaybe<NationListFilter>;
  /** Capital city. */
  readonly capital?: InputMaybe<TextFilter>;
  /** The geographic combatant command whose area of responsibility it lies in. */
  readonly combatantCommand?: InputMaybe<CombatantCommandFilter>;
  /** Every combatant command in whose area it may lie at the lens. */
  readonly combatantCommands?: InputMaybe<CombatantCommandListFilter>;
  /** By the confidence of the best claim that it exists. */
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  /** Whether sources disagree on a fact of it; see `facts(disputedOnly: true)`. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** The embassies in it. */
  readonly embassies?: InputMaybe<EmbassyListFilter>;
  /** The embassies it sends. */
  readonly embassiesAbroad?: InputMaybe<EmbassyListFilter>;
  /** By when it ceased to exist: the first day on which it existed no more. */
  readonly end?: InputMaybe<DayFilter>;
  /** ISO 3166-1 alpha-2 code; null for historic nations. */
  readonly iso2?: InputMaybe<TextFilter>;
  /** ISO 3166-1 alpha-3 code; null for historic nations. Kosovo is `UNK`. */
  readonly iso3?: InputMaybe<TextFilter>;
  /** By key. */
  readonly key?: InputMaybe<KeyFilter>;
  /** Sovereign state, territory or other. */
  readonly kind?: InputMaybe<NationKindFilter>;
  /** By where it is. */
  readonly location?: InputMaybe<LocationFilter>;
  /** Its ministries responsible for defence. */
  readonly ministriesOfDefense?: InputMaybe<MinistryOfDefenseListFilter>;
  /** By the name in use at the lens, whatever its case and accents. */
  readonly name?: InputMaybe<TextFilter>;
  /** This must not fit. What is unknown does not fit, so that its negation does. */
  readonly not?: InputMaybe<NationFilter>;
  /** By its amounts. */
  readonly observations?: InputMaybe<ObservationListFilter>;
  /** Official English name on the lens's date. */
  readonly officialName?: InputMaybe<TextFilter>;
  /** At least one of these must fit; an empty list keeps none. */
  readonly or?: InputMaybe<ReadonlyArray<NationFilter>>;
  /** Region, as the world-countries data set draws it. */
  readonly region?: InputMaybe<TextFilter>;
  /** By its relationships that hold at the lens. */
  readonly relationships?: InputMaybe<RelationshipListFilter>;
  /** The nations that have diplomatic representatives in it, as far as a source says so of the lens's year. */
  readonly representedHere?: InputMaybe<NationListFilter>;
  /** The nations that it has diplomatic representatives in, as far as a source says so of the lens's year. */
  readonly representedIn?: InputMaybe<NationListFilter>;
  /** The security cooperation organizations that serve it, attaché offices included. */
  readonly securityCooperationOrganizations?: InputMaybe<SecurityCooperationOrganizationListFilter>;
  /** By the sources that say anything of it at the lens: one of them fits. */
  readonly source?: InputMaybe<SourceFilter>;
  /** By how many distinct sources say that it exists. */
  readonly sourceCount?: InputMaybe<IntFilter>;
  /** By when it began to exist. */
  readonly start?: InputMaybe<DayFilter>;
  /** The US states whose National Guards are its partners. */
  readonly statePartners?: InputMaybe<StatePartnerListFilter>;
  /** Subregion, as the world-countries data set draws it. */
  readonly subregion?: InputMaybe<TextFilter>;
  /** Whether it is a member of the United Nations. Unknown is neither. */
  readonly unMember?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What kind of nation it is. */
export type NationKind =
  /** A state that no longer exists. */
  | 'HISTORIC'
  /** Neither: Taiwan, Kosovo, Palestine. */
  | 'OTHER'
  /** Independent state. */
  | 'SOVEREIGN'
  /** Territory of another state, or disputed. */
  | 'TERRITORY';

/** By NationKind. Every part given must fit. */
export type NationKindFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<NationKind>;
  /** Is one of these; an empty list keeps none. */
  readonly in?: InputMaybe<ReadonlyArray<NationKind>>;
  /** Is known, or is not. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
};

/** By nations that something is linked to. Every part given must fit. */
export type NationListFilter = {
  /** So many different ones fit. */
  readonly count?: InputMaybe<NationCountFilter>;
  /** All fit; also where there are none. */
  readonly every?: InputMaybe<NationFilter>;
  /** None fits; with an empty filter: there are none. */
  readonly none?: InputMaybe<NationFilter>;
  /** At least one fits; with an empty filter: there is one. */
  readonly some?: InputMaybe<NationFilter>;
};

/** One criterion to sort nations by. */
export type NationOrder = {
  /** What to sort by. */
  readonly by: NationOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** What nations can be sorted by. Equal ones are sorted by key. */
export type NationOrderField =
  /** How many different ones it has of these: the embassies accredited to it, wherever they are. */
  | 'ACCREDITED_EMBASSIES_COUNT'
  /** How many different ones it has of these: the alliances and designations it is a member of. */
  | 'ALLIANCES_COUNT'
  /** How many different ones it has of these: the nations that it delivered major arms to in the lens's year. */
  | 'ARMS_RECIPIENTS_COUNT'
  /** How many different ones it has of these: the major arms sales to it that Congress was notified of by the lens's date. */
  | 'ARMS_SALES_COUNT'
  /** The sum of the known estimated values of its arms sales, in whole US dollars; unknown where none is known. */
  | 'ARMS_SALES_VALUE'
  /** How many different ones it has of these: the nations that delivered major arms to it in the lens's year. */
  | 'ARMS_SUPPLIERS_COUNT'
  /** How many different ones it has of these: the attaché offices in it. */
  | 'ATTACHE_OFFICES_COUNT'
  /** How many different ones it has of these: the nations it has a land border with. */
  | 'BORDERS_COUNT'
  /** Capital city. */
  | 'CAPITAL'
  /** How many different ones it has of these: the combatant commands in whose areas it may lie at the lens. */
  | 'COMBATANT_COMMANDS_COUNT'
  /** How many different ones it has of these: the embassies it sends. */
  | 'EMBASSIES_ABROAD_COUNT'
  /** How many different ones it has of these: the embassies in it. */
  | 'EMBASSIES_COUNT'
  /** The latest day until which it may exist. */
  | 'END'
  /** ISO 3166-1 alpha-2 code; null for historic nations. */
  | 'ISO2'
  /** ISO 3166-1 alpha-3 code; null for historic nations. Kosovo is `UNK`. */
  | 'ISO3'
  /** The key. */
  | 'KEY'
  /** Sovereign state, territory or other. */
  | 'KIND'
  /** How many different ones it has of these: its ministries responsible for defence. */
  | 'MINISTRIES_OF_DEFENSE_COUNT'
  /** The name in use at the lens, whatever its case and accents. */
  | 'NAME'
  /** Official English name on the lens's date. */
  | 'OFFICIAL_NAME'
  /** Region, as the world-countries data set draws it. */
  | 'REGION'
  /** How many relationships it has that hold at the lens. */
  | 'RELATIONSHIP_COUNT'
  /** How many different ones it has of these: the nations that have diplomatic representatives in it, as far as a source says so of the lens's year. */
  | 'REPRESENTED_HERE_COUNT'
  /** How many different ones it has of these: the nations that it has diplomatic representatives in, as far as a source says so of the lens's year. */
  | 'REPRESENTED_IN_COUNT'
  /** How many different ones it has of these: the security cooperation organizations that serve it, attaché offices included. */
  | 'SECURITY_COOPERATION_ORGANIZATIONS_COUNT'
  /** How many distinct sources say that it exists. */
  | 'SOURCE_COUNT'
  /** The earliest day on which it may have begun to exist. */
  | 'START'
  /** How many different ones it has of these: the US states whose National Guards are its partners. */
  | 'STATE_PARTNERS_COUNT'
  /** Subregion, as the world-countries data set draws it. */
  | 'SUBREGION'
  /** Whether it is a member of the United Nations. */
  | 'UN_MEMBER';

/** A circle on the globe. */
export type NearFilter = {
  /** Its radius. */
  readonly kilometers: Scalars['Float']['input'];
  /** Of its centre, in degrees north, from -90 to 90. */
  readonly latitude: Scalars['Float']['input'];
  /** Of its centre, in degrees east, from -180 to 180. */
  readonly longitude: Scalars['Float']['input'];
};

/** What lies around some entities. */
export type Neighbourhood = {
  readonly __typename?: 'Neighbourhood';
  /**
   * The entities: the nearest first; of those equally near, first what the closest relationship leads to (a line of authority,
   * then representation, then what is merely shared, as Graph.paths weighs them), then by key.
   */
  readonly nodes: ReadonlyArray<NeighbourhoodNode>;
  /** The relationships between these entities that hold at the lens and fit, whichever way they go: by key, at most 2,000. */
  readonly relationships: ReadonlyArray<Relationship>;
  /** Whether the limit left out entities that are near enough. */
  readonly truncated: Scalars['Boolean']['output'];
  /**
   * Nodes with more than 2,000 relationships of the kinds looked at, which are not looked behind unless started from, where
   * their neighbours would be near enough.
   */
  readonly unexpanded: ReadonlyArray<Entity>;
};

/** An entity in a neighbourhood. */
export type NeighbourhoodNode = {
  readonly __typename?: 'NeighbourhoodNode';
  /** How many relationships away it is from the nearest of the entities started from; 0 for these. */
  readonly distance: Scalars['Int']['output'];
  /** How many of its neighbours, under the same conditions, are not shown; counted only when asked for. */
  readonly hidden: Scalars['Int']['output'];
  /** The same by the kind of relationship: a neighbour linked by two kinds counts under both. The most frequent first. */
  readonly hiddenByKind: ReadonlyArray<HiddenNeighbours>;
  /** The entity. */
  readonly node: Entity;
};

/** Anything that has an id. */
export type Node = {
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
};

/**
 * An amount for a subject and a US fiscal year, as sources give it. Whole nominal US dollars. It is
 * shown whatever the lens's date: the fiscal year is its date.
 */
export type Observation = Node & {
  readonly __typename?: 'Observation';
  /** Whole US dollars; null where the source gives only a bound or a range. */
  readonly amount?: Maybe<Scalars['SafeInt']['output']>;
  /** The amount is at least this many whole US dollars; null where the source gives no lower bound. */
  readonly atLeast?: Maybe<Scalars['SafeInt']['output']>;
  /** The amount is at most this many whole US dollars; null where the source gives no upper bound. */
  readonly atMost?: Maybe<Scalars['SafeInt']['output']>;
  /** What sources say of it, as known at the lens. */
  readonly claims: ReadonlyArray<Claim>;
  /** The confidence of its best claim. */
  readonly confidence: Confidence;
  /** What exactly the amount counts. */
  readonly definition: Scalars['String']['output'];
  /** Whether another source gives an amount for the same measure that cannot both be right. */
  readonly disputed: Scalars['Boolean']['output'];
  /** The US fiscal year: 2024 is 1 October 2023 to 30 September 2024. */
  readonly fiscalYear: Scalars['Int']['output'];
  /** Opaque id of the observation as this lens shows it. */
  readonly id: Scalars['ID']['output'];
  /** Readable, timeless key: subject, measure, fiscal year, amount. */
  readonly key: Scalars['String']['output'];
  /** What the amount counts. */
  readonly measure: Measure;
  /** Other amounts for the same subject and year that count the same thing, under whatever definition. */
  readonly rivals: ReadonlyArray<Observation>;
  /** How many distinct sources support it. */
  readonly sourceCount: Scalars['Int']['output'];
  /** How far the transactions had come that it counts. */
  readonly stage: Stage;
  /** Whom or what the amount is of; the responsible agency where it is a total over all nations. */
  readonly subject: Entity;
};

/** A page of observations. */
export type ObservationConnection = {
  readonly __typename?: 'ObservationConnection';
  /** The page's observations with their cursors. */
  readonly edges: ReadonlyArray<ObservationEdge>;
  /** The page's observations alone. */
  readonly nodes: ReadonlyArray<Observation>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** By how many observations fit. */
export type ObservationCountFilter = {
  /** So many. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** So many or more. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** So many or fewer. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
  /** Counts only those that fit this; all if absent. */
  readonly of?: InputMaybe<ObservationFilter>;
};

/** One observation on a page. */
export type ObservationEdge = {
  readonly __typename?: 'ObservationEdge';
  /** Marks this place for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The observation. */
  readonly node: Observation;
};

/** Keeps observations that fit every part given. An absent, null or empty filter keeps all, and so does an absent or null part. */
export type ObservationFilter = {
  /** Is such an amount, in whole US dollars; a bound or a range is none. */
  readonly amount?: InputMaybe<SafeIntFilter>;
  /** All of these must fit; an empty list keeps all. */
  readonly and?: InputMaybe<ReadonlyArray<ObservationFilter>>;
  /** By the confidence of its best claim. */
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  /** Is disputed, or is not. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is of such a fiscal year. */
  readonly fiscalYear?: InputMaybe<IntFilter>;
  /** Is of one of these measures; an empty list keeps none. */
  readonly measures?: InputMaybe<ReadonlyArray<Measure>>;
  /** This must not fit. */
  readonly not?: InputMaybe<ObservationFilter>;
  /** At least one of these must fit; an empty list keeps none. */
  readonly or?: InputMaybe<ReadonlyArray<ObservationFilter>>;
  /** By the sources that say so at the lens: one of them fits. */
  readonly source?: InputMaybe<SourceFilter>;
  /** By how many distinct sources support it. */
  readonly sourceCount?: InputMaybe<IntFilter>;
  /** Counts transactions that had come to one of these stages; an empty list keeps none. */
  readonly stages?: InputMaybe<ReadonlyArray<Stage>>;
  /** By whom or what it is of. */
  readonly subject?: InputMaybe<EntityFilter>;
};

/** By observations that something is linked to. Every part given must fit. */
export type ObservationListFilter = {
  /** So many different ones fit. */
  readonly count?: InputMaybe<ObservationCountFilter>;
  /** All fit; also where there are none. */
  readonly every?: InputMaybe<ObservationFilter>;
  /** None fits; with an empty filter: there are none. */
  readonly none?: InputMaybe<ObservationFilter>;
  /** At least one fits; with an empty filter: there is one. */
  readonly some?: InputMaybe<ObservationFilter>;
};

/** One criterion to sort observations by. */
export type ObservationOrder = {
  /** What to sort by. */
  readonly by: ObservationOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** What observations can be sorted by. Equal ones are sorted by key. */
export type ObservationOrderField =
  /** The amount; the lower bound of a range, or the only bound there is. */
  | 'AMOUNT'
  /** The fiscal year. */
  | 'FISCAL_YEAR'
  /** The key. */
  | 'KEY'
  /** The measure. */
  | 'MEASURE';

/** Which way to sort. What is unknown always comes last. */
export type OrderDirection =
  /** Smallest, earliest or A first. */
  | 'ASC'
  /** Largest, latest or Z first. */
  | 'DESC';

/** Where a page stands in the whole. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last on the page; null if the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether anything follows this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether anything precedes this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first on the page; null if the page is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** By a date given as a year, a month or a day: keeps what may lie in the time given. Every part given must fit. */
export type PartialDateFilter = {
  /** On this day or later. */
  readonly gte?: InputMaybe<Scalars['Date']['input']>;
  /** Is known, or is not. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  /** On this day or earlier. */
  readonly lte?: InputMaybe<Scalars['Date']['input']>;
};

/** One way from an entity to another; it comes to no entity twice. */
export type Path = {
  readonly __typename?: 'Path';
  /** What its steps cost in all: 1 each along a line of authority, 5 by what is merely shared, 2 by anything else. */
  readonly cost: Scalars['Int']['output'];
  /** How many relationships it has. */
  readonly length: Scalars['Int']['output'];
  /** Its steps in turn. */
  readonly steps: ReadonlyArray<PathStep>;
  /** The least confidence among its steps' best relationships. */
  readonly weakest: Confidence;
};

/** One step from an entity to the next. */
export type PathStep = {
  readonly __typename?: 'PathStep';
  /** Where it starts. */
  readonly from: Entity;
  /** Whether it goes along its best relationship, from subject to object; else against it. */
  readonly outward: Scalars['Boolean']['output'];
  /** The best relationship that links the two: the one that costs least, then the surest, then the one with most sources. */
  readonly relationship: Relationship;
  /** Every relationship that links the two and fits, the best first. */
  readonly relationships: ReadonlyArray<Relationship>;
  /** Where it leads. */
  readonly to: Entity;
};

/** Why there may be other paths than those returned. */
export type PathStop =
  /** Some would lead through entities with more than 2,000 relationships, which are not looked behind; see `unexpanded`. */
  | 'HUB'
  /** There are more than the limit; none of them is better. */
  | 'LIMIT'
  /** Too many relationships lie between the two. */
  | 'SIZE'
  /** The search had gone on for long enough. */
  | 'TIME';

/** How two entities are connected. */
export type Paths = {
  readonly __typename?: 'Paths';
  /** Whether these are all the paths there are, of those asked for. */
  readonly exhaustive: Scalars['Boolean']['output'];
  /** The paths, the best first; those equally good by the keys along them. None if there is no connection. */
  readonly paths: ReadonlyArray<Path>;
  /** Why there may be others; null if these are all. */
  readonly stoppedBy?: Maybe<PathStop>;
  /** Entities with too many relationships to look behind, where other paths may lead: the largest first, at most 20. */
  readonly unexpanded: ReadonlyArray<Entity>;
};

/** A claim that somebody would have recorded. */
export type Proposal = {
  readonly __typename?: 'Proposal';
  /** The line of authority, of OVERSEES. */
  readonly authority?: Maybe<Authority>;
  /** How much whoever proposed it trusts it. */
  readonly confidence: Confidence;
  /** The write that decided on it; null while it waits. */
  readonly decidedIn?: Maybe<LedgerEntry>;
  /** The field that it states, the kind of relationship or the measure. */
  readonly field: Scalars['String']['output'];
  /** What it is accepted or rejected by. */
  readonly key: Scalars['String']['output'];
  /** Where in the source. */
  readonly locator?: Maybe<Scalars['String']['output']>;
  /** Title of the source that would be described with it; null if it cites one that is described already. */
  readonly newSourceTitle?: Maybe<Scalars['String']['output']>;
  /** What there is to add. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The write that proposed it. */
  readonly proposedIn: LedgerEntry;
  /** Key of the source, which need not be described yet. */
  readonly source: Scalars['String']['output'];
  /** Whether it waits to be decided on. */
  readonly status: ProposalStatus;
  /** Key of the entity that it is about, which need not exist yet. */
  readonly subject: Scalars['String']['output'];
  /** When it holds, by the source's own dates. */
  readonly validity: Validity;
  /** The value that it states; of a relationship the key of the other entity. */
  readonly value: Scalars['String']['output'];
};

/** A page of proposals. */
export type ProposalConnection = {
  readonly __typename?: 'ProposalConnection';
  /** The page's proposals with their cursors. */
  readonly edges: ReadonlyArray<ProposalEdge>;
  /** The page's proposals alone. */
  readonly nodes: ReadonlyArray<Proposal>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all of that status. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One proposal on a page. */
export type ProposalEdge = {
  readonly __typename?: 'ProposalEdge';
  /** Marks this place for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The proposal. */
  readonly node: Proposal;
};

/** What became of a proposal. */
export type ProposalStatus =
  /** It was recorded. */
  | 'ACCEPTED'
  /** It waits. */
  | 'PENDING'
  /** It was not. */
  | 'REJECTED';

/** Entry points into the graph. */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * The graph as it was on a date, as known at a moment, with the evidence asked for. Everything below
   * inherits this lens. Ask for it twice under two aliases to compare two dates.
   */
  readonly graph: Graph;
  /** The writes of the ledger, the last first. */
  readonly ledger: LedgerEntryConnection;
  /** The write with this number; null if there is none. */
  readonly ledgerEntry?: Maybe<LedgerEntry>;
  /** Refetches one thing by its id, through the lens that the id belongs to; null if nothing has it. */
  readonly node?: Maybe<Node>;
  /** Refetches several things by their ids, in the order of the ids; null for those that nothing has. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** Claims that were proposed, the last first. Needs the role CONTRIBUTOR. */
  readonly proposals: ProposalConnection;
  /** The source with this key; null if there is none. */
  readonly source?: Maybe<Source>;
  /** The sources that claims cite, by key unless told otherwise. */
  readonly sources: SourceConnection;
  /** What the graph holds, and since when. */
  readonly status: Status;
};


/** Entry points into the graph. */
export type QueryGraphArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Entry points into the graph. */
export type QueryLedgerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Entry points into the graph. */
export type QueryLedgerEntryArgs = {
  number: Scalars['Int']['input'];
};


/** Entry points into the graph. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Entry points into the graph. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Entry points into the graph. */
export type QueryProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: ProposalStatus;
};


/** Entry points into the graph. */
export type QuerySourceArgs = {
  key: Scalars['String']['input'];
};


/** Entry points into the graph. */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SourceOrder>>;
  where?: InputMaybe<SourceFilter>;
};

/** A code that somebody's scheme has for an entity. */
export type Reference = {
  readonly __typename?: 'Reference';
  /** What the scheme calls it. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** The scheme, such as `SAMM`: the country codes of the Security Assistance Management Manual. */
  readonly scheme: Scalars['String']['output'];
  /** The code. */
  readonly value: Scalars['String']['output'];
};

/** A dated, sourced link between two entities. */
export type Relationship = Node & {
  readonly __typename?: 'Relationship';
  /** The line of authority, of OVERSEES; null of every other kind. */
  readonly authority?: Maybe<Authority>;
  /** What sources say of it, as known at the lens: best confidence first. */
  readonly claims: ReadonlyArray<Claim>;
  /** The confidence of its best claim. */
  readonly confidence: Confidence;
  /** Whether sources contradict each other on its dates, or name a rival. */
  readonly disputed: Scalars['Boolean']['output'];
  /** The subject. */
  readonly from: Entity;
  /** The writes that recorded or retracted claims on it, or preferred one, the last first, whatever the lens. */
  readonly history: HistoryConnection;
  /** Opaque id of the relationship as this lens shows it. */
  readonly id: Scalars['ID']['output'];
  /** Readable, timeless key: subject, kind, object. */
  readonly key: Scalars['String']['output'];
  /** What links the two. */
  readonly kind: RelationshipKind;
  /** How many distinct sources support it. */
  readonly sourceCount: Scalars['Int']['output'];
  /** The object. */
  readonly to: Entity;
  /** When it holds or held. */
  readonly validity: Validity;
};


/** A dated, sourced link between two entities. */
export type RelationshipHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of relationships. */
export type RelationshipConnection = {
  readonly __typename?: 'RelationshipConnection';
  /** The page's relationships with their cursors. */
  readonly edges: ReadonlyArray<RelationshipEdge>;
  /** The page's relationships alone. */
  readonly nodes: ReadonlyArray<Relationship>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** By how many relationships fit. */
export type RelationshipCountFilter = {
  /** So many. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** So many or more. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** So many or fewer. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
  /** Counts only those that fit this; all if absent. */
  readonly of?: InputMaybe<RelationshipFilter>;
};

/** Which way a relationship goes, seen from one of its ends. */
export type RelationshipDirection =
  /** To this entity: it is the object. */
  | 'IN'
  /** From this entity: it is the subject. */
  | 'OUT';

/** One relationship on a page. */
export type RelationshipEdge = {
  readonly __typename?: 'RelationshipEdge';
  /** Marks this place for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The relationship. */
  readonly node: Relationship;
};

/** Keeps relationships that fit every part given. An absent, null or empty filter keeps all, and so does an absent or null part. */
export type RelationshipFilter = {
  /** All of these must fit; an empty list keeps all. */
  readonly and?: InputMaybe<ReadonlyArray<RelationshipFilter>>;
  /** Goes along one of these lines of authority; an empty list keeps none. */
  readonly authorities?: InputMaybe<ReadonlyArray<Authority>>;
  /** Is certain on the lens's date, or merely possible. */
  readonly certain?: InputMaybe<Scalars['Boolean']['input']>;
  /** By the confidence of its best claim. */
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  /** Which way it goes, seen from the entity that it is listed for. Refused in lists of the whole graph. */
  readonly direction?: InputMaybe<RelationshipDirection>;
  /** Is disputed, or is not. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** By when it ended: the first day on which it held no more. */
  readonly end?: InputMaybe<DayFilter>;
  /** By its subject. */
  readonly from?: InputMaybe<EntityFilter>;
  /** Is of one of these kinds; an empty list keeps none. */
  readonly kinds?: InputMaybe<ReadonlyArray<RelationshipKind>>;
  /** This must not fit. */
  readonly not?: InputMaybe<RelationshipFilter>;
  /** At least one of these must fit; an empty list keeps none. */
  readonly or?: InputMaybe<ReadonlyArray<RelationshipFilter>>;
  /** By the entity at the other end; in lists of the whole graph, by either end. */
  readonly other?: InputMaybe<EntityFilter>;
  /** By the sources that say so at the lens: one of them fits. */
  readonly source?: InputMaybe<SourceFilter>;
  /** By how many distinct sources support it. */
  readonly sourceCount?: InputMaybe<IntFilter>;
  /** By when it began. */
  readonly start?: InputMaybe<DayFilter>;
  /** By its object. */
  readonly to?: InputMaybe<EntityFilter>;
};

/** What links the subject to another entity. */
export type RelationshipInput = {
  /** The line of authority; needed of OVERSEES, and of no other kind. */
  readonly authority?: InputMaybe<Authority>;
  /** A kind that entities of these types can have. */
  readonly kind: RelationshipKind;
  /** Key of the other entity. */
  readonly object: Scalars['String']['input'];
};

/** What links two entities, subject to object. */
export type RelationshipKind =
  /** Embassy → nation that it is accredited to. */
  | 'ACCREDITED_TO'
  /** Nation → nation with a common land border; goes both ways. */
  | 'BORDERS'
  /** Security cooperation organization → ministry that it is the foremost contact of. */
  | 'COUNTERPART_OF'
  /** Organization → statute that established it. */
  | 'ESTABLISHED_BY'
  /** Embassy or attaché office → nation that it is in. */
  | 'HOSTED_BY'
  /** Security cooperation organization → embassy that it is located at. */
  | 'LOCATED_AT'
  /** Nation → alliance that it is a member of. */
  | 'MEMBER_OF'
  /** Ministry → nation. */
  | 'MINISTRY_OF'
  /** Organization → organization that it has authority over; see Relationship.authority. */
  | 'OVERSEES'
  /** State partner → nation. */
  | 'PARTNERED_WITH'
  /** Organization → organization that it is a part of. */
  | 'PART_OF'
  /** Post → office that it is in. */
  | 'POST_IN'
  /** Nation → nation that it has a diplomatic representative in; holds for the whole calendar years of which a source says so. */
  | 'REPRESENTED_IN'
  /** Combatant command → nation in its area of responsibility. */
  | 'RESPONSIBLE_FOR'
  /** Embassy → nation that sends it. */
  | 'SENT_BY'
  /** Security cooperation organization → nation that it serves. */
  | 'SERVES'
  /** Arms sale → purchaser. */
  | 'SOLD_TO'
  /** Organization → organization that it came out of. */
  | 'SUCCEEDS'
  /** Nation → nation that it delivered major arms to; holds for the whole calendar years in which it did. */
  | 'SUPPLIES_ARMS_TO';

/** By relationships that something is linked to. Every part given must fit. */
export type RelationshipListFilter = {
  /** So many different ones fit. */
  readonly count?: InputMaybe<RelationshipCountFilter>;
  /** All fit; also where there are none. */
  readonly every?: InputMaybe<RelationshipFilter>;
  /** None fits; with an empty filter: there are none. */
  readonly none?: InputMaybe<RelationshipFilter>;
  /** At least one fits; with an empty filter: there is one. */
  readonly some?: InputMaybe<RelationshipFilter>;
};

/** One criterion to sort relationships by. */
export type RelationshipOrder = {
  /** What to sort by. */
  readonly by: RelationshipOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** What relationships can be sorted by. Equal ones are sorted by key. */
export type RelationshipOrderField =
  /** The confidence of its best claim, the lowest first. */
  | 'CONFIDENCE'
  /** The latest day until which it may hold. */
  | 'END'
  /** The key. */
  | 'KEY'
  /** The kind. */
  | 'KIND'
  /** How many distinct sources support it. */
  | 'SOURCE_COUNT'
  /** The earliest day on which it may have begun. */
  | 'START';

/** How far a source is to be trusted on its subject, best first. */
export type Reliability =
  /** The competent authority's own word. */
  | 'A'
  /** A professional publisher with editors, or a curated data set. */
  | 'B'
  /** A compilation or copy of others' work. */
  | 'C'
  /** Anything else. */
  | 'D';

/** Why one of several rival values is shown. */
export type Resolution =
  /** A curator prefers it: see `resolvedIn`. */
  | 'CURATED'
  /** It alone holds on the lens's date, or holds more certainly. */
  | 'HOLDS_THEN'
  /** Its claim has the higher confidence. */
  | 'MOST_CONFIDENT'
  /** Its source is the more recent. */
  | 'MOST_RECENT'
  /** Its source is the more reliable. */
  | 'MOST_RELIABLE'
  /** More sources say so. */
  | 'MOST_SOURCES'
  /** There is no other. */
  | 'ONLY_VALUE'
  /** Nothing tells them apart: none is shown. */
  | 'UNRESOLVED';

/** By whole number that may be large, as an amount of dollars. Every part given must fit. */
export type SafeIntFilter = {
  /** Is this number. */
  readonly eq?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Is this number or more. */
  readonly gte?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Is one of these numbers; an empty list keeps none. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['SafeInt']['input']>>;
  /** Is known, or is not. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is this number or less. */
  readonly lte?: InputMaybe<Scalars['SafeInt']['input']>;
};

/** A page of entities found, best first. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The page's entities with how they were found. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The page's entities alone. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many were found; at most 200. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entity found. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Marks this place for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Whether what it was found by is the very text, but for case, accents and what stands between words. */
  readonly exact: Scalars['Boolean']['output'];
  /** Whether the entity exists on the lens's date. */
  readonly exists: Scalars['Boolean']['output'];
  /** What it was found by, in parts; joined, their texts are the whole. Plain text: escape it as any other in HTML. */
  readonly highlight: ReadonlyArray<HighlightPart>;
  /** The name that it was found by; null if that was a code. */
  readonly matched?: Maybe<Name>;
  /** The code, its label or the key that it was found by; null if that was a name. */
  readonly matchedCode?: Maybe<Reference>;
  /** The entity. */
  readonly node: Entity;
  /** How well it answers, from 0 to 1: tells the hits of one search apart, and is no probability. */
  readonly score: Scalars['Float']['output'];
};

/**
 * Any Department of Defense element in a country that manages security cooperation, whatever its title
 * (SAMM C2.1.1.1; 22 U.S.C. 2321i).
 */
export type SecurityCooperationOrganization = {
  /** The short form of its name in use on the lens's date. */
  readonly acronym?: Maybe<Scalars['String']['output']>;
  /** Acronyms and other names in use on the lens's date. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Every line of superiors at the lens, from it to the top, by what oversees each or what each is part of: in the order of the
   * authorities, at most 20.
   */
  readonly chainOfCommand: ReadonlyArray<ChainOfCommand>;
  /** The city that it works in. */
  readonly city?: Maybe<Scalars['String']['output']>;
  /** The command that has operational control of it. Null when several are equally possible at the lens or none is. */
  readonly combatantCommand?: Maybe<CombatantCommand>;
  /** The relationship behind `combatantCommand`, with its evidence. */
  readonly combatantCommandRelationship?: Maybe<Relationship>;
  /** The ministries it is the foremost contact of. */
  readonly counterparts: MinistryOfDefenseConnection;
  /** The embassy that it is part of. Null when several are equally possible at the lens or none is. */
  readonly embassy?: Maybe<Embassy>;
  /** The relationship behind `embassy`, with its evidence. */
  readonly embassyRelationship?: Maybe<Relationship>;
  /** What sources say of it, field by field, with every rival claim known at the lens. */
  readonly facts: ReadonlyArray<Fact>;
  /** The writes that recorded or retracted claims about it, or preferred one, the last first, whatever the lens. */
  readonly history: HistoryConnection;
  /** The nations that it serves. */
  readonly hostNations: NationConnection;
  /** Opaque id of the entity as this lens shows it; refetch it with `node`. */
  readonly id: Scalars['ID']['output'];
  /** Readable, timeless key, such as `nation/JPN`. */
  readonly key: Scalars['String']['output'];
  /** What it is called by kind; null where no source says or sources differ. */
  readonly kind?: Maybe<SecurityCooperationOrganizationKind>;
  /** All that it came out of and all that came out of it, at any remove, whatever the lens's date: the oldest first, the 50 nearest at most. */
  readonly lineage: ReadonlyArray<LineageMember>;
  /** Where it is; null where no source says. */
  readonly location?: Maybe<Location>;
  /** The name in use on the lens's date; the best known one if no source names it then. */
  readonly name: Scalars['String']['output'];
  /** Every name of every time that was known at the lens, best supported first. */
  readonly names: ReadonlyArray<Name>;
  /** Amounts by fiscal year that were known at the lens, of every year. */
  readonly observations: ObservationConnection;
  /** Its masters: the organizations with authority over it. */
  readonly overseers: EntityConnection;
  /** The posts in it. */
  readonly posts: AttacheConnection;
  /** The organizations it came out of, whether they still exist at the lens or not. */
  readonly predecessors: SecurityCooperationOrganizationConnection;
  /** Its codes in other schemes. */
  readonly refs: ReadonlyArray<Reference>;
  /** Its relationships of any kind that hold at the lens, in both directions. */
  readonly relationships: RelationshipConnection;
  /** The organizations that came out of it, whether they exist at the lens or not. */
  readonly successors: SecurityCooperationOrganizationConnection;
  /** When it exists or existed; null where no standing claim says so. */
  readonly validity?: Maybe<Validity>;
};


/**
 * Any Department of Defense element in a country that manages security cooperation, whatever its title
 * (SAMM C2.1.1.1; 22 U.S.C. 2321i).
 */
export type SecurityCooperationOrganizationChainOfCommandArgs = {
  authority?: InputMaybe<ReadonlyArray<Authority>>;
};


/**
 * Any Department of Defense element in a country that manages security cooperation, whatever its title
 * (SAMM C2.1.1.1; 22 U.S.C. 2321i).
 */
export type SecurityCooperationOrganizationCounterpartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MinistryOfDefenseOrder>>;
  where?: InputMaybe<MinistryOfDefenseFilter>;
};


/**
 * Any Department of Defense element in a country that manages security cooperation, whatever its title
 * (SAMM C2.1.1.1; 22 U.S.C. 2321i).
 */
export type SecurityCooperationOrganizationFactsArgs = {
  disputedOnly?: Scalars['Boolean']['input'];
  fields?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/**
 * Any Department of Defense element in a country that manages security cooperation, whatever its title
 * (SAMM C2.1.1.1; 22 U.S.C. 2321i).
 */
export type SecurityCooperationOrganizationHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Any Department of Defense element in a country that manages security cooperation, whatever its title
 * (SAMM C2.1.1.1; 22 U.S.C. 2321i).
 */
export type SecurityCooperationOrganizationHostNationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<NationOrder>>;
  where?: InputMaybe<NationFilter>;
};


/**
 * Any Department of Defense element in a country that manages security cooperation, whatever its title
 * (SAMM C2.1.1.1; 22 U.S.C. 2321i).
 */
export type SecurityCooperationOrganizationNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Any Department of Defense element in a country that manages security cooperation, whatever its title
 * (SAMM C2.1.1.1; 22 U.S.C. 2321i).
 */
export type SecurityCooperationOrganizationObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ObservationOrder>>;
  where?: InputMaybe<ObservationFilter>;
};


/**
 * Any Department of Defense element in a country that manages security cooperation, whatever its title
 * (SAMM C2.1.1.1; 22 U.S.C. 2321i).
 */
export type SecurityCooperationOrganizationOverseersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  authority?: InputMaybe<ReadonlyArray<Authority>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  where?: InputMaybe<EntityFilter>;
};


/**
 * Any Department of Defense element in a country that manages security cooperation, whatever its title
 * (SAMM C2.1.1.1; 22 U.S.C. 2321i).
 */
export type SecurityCooperationOrganizationPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AttacheOrder>>;
  where?: InputMaybe<AttacheFilter>;
};


/**
 * Any Department of Defense element in a country that manages security cooperation, whatever its title
 * (SAMM C2.1.1.1; 22 U.S.C. 2321i).
 */
export type SecurityCooperationOrganizationPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SecurityCooperationOrganizationOrder>>;
  where?: InputMaybe<SecurityCooperationOrganizationFilter>;
};


/**
 * Any Department of Defense element in a country that manages security cooperation, whatever its title
 * (SAMM C2.1.1.1; 22 U.S.C. 2321i).
 */
export type SecurityCooperationOrganizationRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RelationshipOrder>>;
  where?: InputMaybe<RelationshipFilter>;
};


/**
 * Any Department of Defense element in a country that manages security cooperation, whatever its title
 * (SAMM C2.1.1.1; 22 U.S.C. 2321i).
 */
export type SecurityCooperationOrganizationSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SecurityCooperationOrganizationOrder>>;
  where?: InputMaybe<SecurityCooperationOrganizationFilter>;
};

/** A page of security cooperation organizations. */
export type SecurityCooperationOrganizationConnection = {
  readonly __typename?: 'SecurityCooperationOrganizationConnection';
  /** The page's security cooperation organizations with their cursors and the relationships that led to them. */
  readonly edges: ReadonlyArray<SecurityCooperationOrganizationEdge>;
  /** The page's security cooperation organizations alone. */
  readonly nodes: ReadonlyArray<SecurityCooperationOrganization>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** By how many security cooperation organizations fit. */
export type SecurityCooperationOrganizationCountFilter = {
  /** So many. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** So many or more. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** So many or fewer. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
  /** Counts only those that fit this; all if absent. */
  readonly of?: InputMaybe<SecurityCooperationOrganizationFilter>;
};

/** One security cooperation organization on a page. */
export type SecurityCooperationOrganizationEdge = {
  readonly __typename?: 'SecurityCooperationOrganizationEdge';
  /** Marks this place for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The security cooperation organization. */
  readonly node: SecurityCooperationOrganization;
  /** The relationship that led here; null in lists that start from no other entity. */
  readonly relationship?: Maybe<Relationship>;
};

/** Keeps security cooperation organizations that fit every part given. An absent, null or empty filter keeps all, and so does an absent or null part. */
export type SecurityCooperationOrganizationFilter = {
  /** The short form of its name in use on the lens's date. */
  readonly acronym?: InputMaybe<TextFilter>;
  /** All of these must fit; an empty list keeps all. */
  readonly and?: InputMaybe<ReadonlyArray<SecurityCooperationOrganizationFilter>>;
  /** By any name of any time that is known at the lens: one of them fits. */
  readonly anyName?: InputMaybe<TextFilter>;
  /** The city that it works in. */
  readonly city?: InputMaybe<TextFilter>;
  /** The command that has operational control of it. */
  readonly combatantCommand?: InputMaybe<CombatantCommandFilter>;
  /** By the confidence of the best claim that it exists. */
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  /** The ministries it is the foremost contact of. */
  readonly counterparts?: InputMaybe<MinistryOfDefenseListFilter>;
  /** Whether sources disagree on a fact of it; see `facts(disputedOnly: true)`. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** The embassy that it is part of. */
  readonly embassy?: InputMaybe<EmbassyFilter>;
  /** By when it ceased to exist: the first day on which it existed no more. */
  readonly end?: InputMaybe<DayFilter>;
  /** The nations that it serves. */
  readonly hostNations?: InputMaybe<NationListFilter>;
  /** By key. */
  readonly key?: InputMaybe<KeyFilter>;
  /** What it is called by kind; null where no source says or sources differ. */
  readonly kind?: InputMaybe<SecurityCooperationOrganizationKindFilter>;
  /** By where it is. */
  readonly location?: InputMaybe<LocationFilter>;
  /** By the name in use at the lens, whatever its case and accents. */
  readonly name?: InputMaybe<TextFilter>;
  /** This must not fit. What is unknown does not fit, so that its negation does. */
  readonly not?: InputMaybe<SecurityCooperationOrganizationFilter>;
  /** By its amounts. */
  readonly observations?: InputMaybe<ObservationListFilter>;
  /** At least one of these must fit; an empty list keeps none. */
  readonly or?: InputMaybe<ReadonlyArray<SecurityCooperationOrganizationFilter>>;
  /** Its masters: the organizations with authority over it. */
  readonly overseers?: InputMaybe<EntityListFilter>;
  /** The posts in it. */
  readonly posts?: InputMaybe<AttacheListFilter>;
  /** The organizations it came out of, whether they still exist at the lens or not. */
  readonly predecessors?: InputMaybe<SecurityCooperationOrganizationListFilter>;
  /** By its relationships that hold at the lens. */
  readonly relationships?: InputMaybe<RelationshipListFilter>;
  /** By the sources that say anything of it at the lens: one of them fits. */
  readonly source?: InputMaybe<SourceFilter>;
  /** By how many distinct sources say that it exists. */
  readonly sourceCount?: InputMaybe<IntFilter>;
  /** By when it began to exist. */
  readonly start?: InputMaybe<DayFilter>;
  /** The organizations that came out of it, whether they exist at the lens or not. */
  readonly successors?: InputMaybe<SecurityCooperationOrganizationListFilter>;
  /** By concrete type: one of these; an empty list keeps none. */
  readonly types?: InputMaybe<ReadonlyArray<EntityType>>;
};

/** What a security cooperation organization is called by kind, whatever its type. */
export type SecurityCooperationOrganizationKind =
  /** The security cooperation part of a defence attaché office. */
  | 'DEFENSE_ATTACHE_OFFICE_SC_SECTION'
  /** Liaison office. */
  | 'LIAISON_OFFICE'
  /** Military assistance advisory group (MAAG, JUSMAG). */
  | 'MILITARY_ASSISTANCE_ADVISORY_GROUP'
  /** Military Group, usual in SOUTHCOM. */
  | 'MILITARY_GROUP'
  /** Military training mission. */
  | 'MILITARY_TRAINING_MISSION'
  /** Office of Defense Cooperation, usual in EUCOM. */
  | 'OFFICE_OF_DEFENSE_COOPERATION'
  /** Office of the Defense Representative. */
  | 'OFFICE_OF_DEFENSE_REPRESENTATIVE'
  /** Office of Military Cooperation, usual in CENTCOM. */
  | 'OFFICE_OF_MILITARY_COOPERATION'
  /** Office of Security Cooperation, usual in AFRICOM. */
  | 'OFFICE_OF_SECURITY_COOPERATION'
  /** Anything else. */
  | 'OTHER';

/** By SecurityCooperationOrganizationKind. Every part given must fit. */
export type SecurityCooperationOrganizationKindFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<SecurityCooperationOrganizationKind>;
  /** Is one of these; an empty list keeps none. */
  readonly in?: InputMaybe<ReadonlyArray<SecurityCooperationOrganizationKind>>;
  /** Is known, or is not. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
};

/** By security cooperation organizations that something is linked to. Every part given must fit. */
export type SecurityCooperationOrganizationListFilter = {
  /** So many different ones fit. */
  readonly count?: InputMaybe<SecurityCooperationOrganizationCountFilter>;
  /** All fit; also where there are none. */
  readonly every?: InputMaybe<SecurityCooperationOrganizationFilter>;
  /** None fits; with an empty filter: there are none. */
  readonly none?: InputMaybe<SecurityCooperationOrganizationFilter>;
  /** At least one fits; with an empty filter: there is one. */
  readonly some?: InputMaybe<SecurityCooperationOrganizationFilter>;
};

/** One criterion to sort security cooperation organizations by. */
export type SecurityCooperationOrganizationOrder = {
  /** What to sort by. */
  readonly by: SecurityCooperationOrganizationOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** What security cooperation organizations can be sorted by. Equal ones are sorted by key. */
export type SecurityCooperationOrganizationOrderField =
  /** The short form of its name in use on the lens's date. */
  | 'ACRONYM'
  /** The city that it works in. */
  | 'CITY'
  /** How many different ones it has of these: the ministries it is the foremost contact of. */
  | 'COUNTERPARTS_COUNT'
  /** The latest day until which it may exist. */
  | 'END'
  /** How many different ones it has of these: the nations that it serves. */
  | 'HOST_NATIONS_COUNT'
  /** The key. */
  | 'KEY'
  /** What it is called by kind; null where no source says or sources differ. */
  | 'KIND'
  /** The name in use at the lens, whatever its case and accents. */
  | 'NAME'
  /** How many different ones it has of these: the organizations with authority over it. */
  | 'OVERSEERS_COUNT'
  /** How many different ones it has of these: the posts in it. */
  | 'POSTS_COUNT'
  /** How many different ones it has of these: the organizations it came out of, whether they still exist at the lens or not. */
  | 'PREDECESSORS_COUNT'
  /** How many relationships it has that hold at the lens. */
  | 'RELATIONSHIP_COUNT'
  /** How many distinct sources say that it exists. */
  | 'SOURCE_COUNT'
  /** The earliest day on which it may have begun to exist. */
  | 'START'
  /** How many different ones it has of these: the organizations that came out of it, whether they exist at the lens or not. */
  | 'SUCCESSORS_COUNT';

/** A document that claims cite. */
export type Source = Node & {
  readonly __typename?: 'Source';
  /** In what form it was read. */
  readonly accessedAs: Scalars['String']['output'];
  /** A citation of it. */
  readonly cite: Scalars['String']['output'];
  /** The claims that cite it and stand at the lens, by key. */
  readonly claims: ClaimConnection;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Readable key. */
  readonly key: Scalars['String']['output'];
  /** What kind of document it is. */
  readonly kind: SourceKind;
  /** The licence of what was taken. */
  readonly licence: Scalars['String']['output'];
  /** When it was published, as precisely as known; null if unknown. */
  readonly publishedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Who published it. */
  readonly publisher: Scalars['String']['output'];
  /** How far it is to be trusted on its subject. */
  readonly reliability: Reliability;
  /** Its claims that no other source supports: were it withdrawn, nobody would say so. By key. */
  readonly soleSupport: ClaimConnection;
  /** Title. */
  readonly title: Scalars['String']['output'];
  /** Where it is on the web; null where it is not. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** A document that claims cite. */
export type SourceCiteArgs = {
  style?: CitationStyle;
};


/** A document that claims cite. */
export type SourceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ClaimFilter>;
};


/** A document that claims cite. */
export type SourceSoleSupportArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ClaimFilter>;
};

/** A page of sources. */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** The page's sources with their cursors. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The page's sources alone. */
  readonly nodes: ReadonlyArray<Source>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One source on a page. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** Marks this place for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The source. */
  readonly node: Source;
};

/** Keeps sources that fit every part given. An absent, null or empty filter keeps all, and so does an absent or null part. */
export type SourceFilter = {
  /** All of these must fit; an empty list keeps all. */
  readonly and?: InputMaybe<ReadonlyArray<SourceFilter>>;
  /** By key. */
  readonly key?: InputMaybe<KeyFilter>;
  /** Is of one of these kinds; an empty list keeps none. */
  readonly kinds?: InputMaybe<ReadonlyArray<SourceKind>>;
  /** This must not fit. */
  readonly not?: InputMaybe<SourceFilter>;
  /** At least one of these must fit; an empty list keeps none. */
  readonly or?: InputMaybe<ReadonlyArray<SourceFilter>>;
  /** By when it was published. */
  readonly publishedOn?: InputMaybe<PartialDateFilter>;
  /** By publisher, whatever its case and accents. */
  readonly publisher?: InputMaybe<TextFilter>;
  /** Has one of these grades of reliability; an empty list keeps none. */
  readonly reliability?: InputMaybe<ReadonlyArray<Reliability>>;
  /** By title, whatever its case and accents. */
  readonly title?: InputMaybe<TextFilter>;
};

/** A document to be cited. */
export type SourceInput = {
  /** In what form it was read. */
  readonly accessedAs: Scalars['String']['input'];
  /** Letters, digits and `-`. */
  readonly key: Scalars['String']['input'];
  /** What kind of document it is. */
  readonly kind: SourceKind;
  /** The licence of what is taken from it. */
  readonly licence: Scalars['String']['input'];
  /** When it was published, as precisely as known. */
  readonly publishedOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Who published it. */
  readonly publisher: Scalars['String']['input'];
  /** How far it is to be trusted on its subject. */
  readonly reliability: Reliability;
  /** Title. */
  readonly title: Scalars['String']['input'];
  /** Where it is on the web. */
  readonly url?: InputMaybe<Scalars['URL']['input']>;
};

/** What kind of document a source is. */
export type SourceKind =
  /** A compiled data set. */
  | 'DATASET'
  /** A directive, instruction or manual. */
  | 'DIRECTIVE'
  /** Press. */
  | 'NEWS'
  /** Official figures, lists or notices. */
  | 'OFFICIAL_DATA'
  /** An office's page about itself or its work. */
  | 'OFFICIAL_PAGE'
  /** An official announcement or press release. */
  | 'OFFICIAL_RELEASE'
  /** Anything else. */
  | 'OTHER'
  /** An encyclopaedia or handbook. */
  | 'REFERENCE_WORK'
  /** A study, journal or book. */
  | 'SCHOLARSHIP'
  /** An act or a code of law. */
  | 'STATUTE';

/** One criterion to sort sources by. */
export type SourceOrder = {
  /** What to sort by. */
  readonly by: SourceOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** What sources can be sorted by. Equal ones are sorted by key. */
export type SourceOrderField =
  /** How many standing claims cite it. */
  | 'CLAIM_COUNT'
  /** The key. */
  | 'KEY'
  /** The date of publication. */
  | 'PUBLISHED_ON'
  /** The publisher, whatever its case and accents. */
  | 'PUBLISHER'
  /** The reliability, the best first. */
  | 'RELIABILITY'
  /** The title, whatever its case and accents. */
  | 'TITLE';

/** How far the transactions had come that an amount counts. */
export type Stage =
  /** Agreed. */
  | 'AGREED'
  /** Licensed. */
  | 'AUTHORIZED'
  /** In a budget table: request, estimate or actual, the source does not say which. */
  | 'BUDGETED'
  /** Delivered. */
  | 'DELIVERED'
  /** Paid by an agency to meet such a duty (GAO-05-734SP). Net of what came back. */
  | 'DISBURSED'
  /** Implemented by the United States. */
  | 'IMPLEMENTED'
  /** Notified to Congress or registered in a list; may never become a sale. */
  | 'NOTIFIED'
  /** Committed by an agency: a legal duty to pay, now or later (GAO-05-734SP). Net of what was taken back. */
  | 'OBLIGATED';

/** The National Guard of a US state or territory in the State Partnership Program. */
export type StatePartner = Entity & Node & {
  readonly __typename?: 'StatePartner';
  /** Acronyms and other names in use on the lens's date. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What sources say of it, field by field, with every rival claim known at the lens. */
  readonly facts: ReadonlyArray<Fact>;
  /** The writes that recorded or retracted claims about it, or preferred one, the last first, whatever the lens. */
  readonly history: HistoryConnection;
  /** Opaque id of the entity as this lens shows it; refetch it with `node`. */
  readonly id: Scalars['ID']['output'];
  /** Readable, timeless key, such as `nation/JPN`. */
  readonly key: Scalars['String']['output'];
  /** Where it is; null where no source says. */
  readonly location?: Maybe<Location>;
  /** The name in use on the lens's date; the best known one if no source names it then. */
  readonly name: Scalars['String']['output'];
  /** Every name of every time that was known at the lens, best supported first. */
  readonly names: ReadonlyArray<Name>;
  /** Amounts by fiscal year that were known at the lens, of every year. */
  readonly observations: ObservationConnection;
  /** What it is a part of. Null when several are equally possible at the lens or none is. */
  readonly parent?: Maybe<Agency>;
  /** The relationship behind `parent`, with its evidence. */
  readonly parentRelationship?: Maybe<Relationship>;
  /** The nations it is a partner of. */
  readonly partners: NationConnection;
  /** Its codes in other schemes. */
  readonly refs: ReadonlyArray<Reference>;
  /** Its relationships of any kind that hold at the lens, in both directions. */
  readonly relationships: RelationshipConnection;
  /** When it exists or existed; null where no standing claim says so. */
  readonly validity?: Maybe<Validity>;
};


/** The National Guard of a US state or territory in the State Partnership Program. */
export type StatePartnerFactsArgs = {
  disputedOnly?: Scalars['Boolean']['input'];
  fields?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** The National Guard of a US state or territory in the State Partnership Program. */
export type StatePartnerHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The National Guard of a US state or territory in the State Partnership Program. */
export type StatePartnerNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** The National Guard of a US state or territory in the State Partnership Program. */
export type StatePartnerObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ObservationOrder>>;
  where?: InputMaybe<ObservationFilter>;
};


/** The National Guard of a US state or territory in the State Partnership Program. */
export type StatePartnerPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<NationOrder>>;
  where?: InputMaybe<NationFilter>;
};


/** The National Guard of a US state or territory in the State Partnership Program. */
export type StatePartnerRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RelationshipOrder>>;
  where?: InputMaybe<RelationshipFilter>;
};

/** A page of state partners. */
export type StatePartnerConnection = {
  readonly __typename?: 'StatePartnerConnection';
  /** The page's state partners with their cursors and the relationships that led to them. */
  readonly edges: ReadonlyArray<StatePartnerEdge>;
  /** The page's state partners alone. */
  readonly nodes: ReadonlyArray<StatePartner>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** By how many state partners fit. */
export type StatePartnerCountFilter = {
  /** So many. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** So many or more. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** So many or fewer. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
  /** Counts only those that fit this; all if absent. */
  readonly of?: InputMaybe<StatePartnerFilter>;
};

/** One state partner on a page. */
export type StatePartnerEdge = {
  readonly __typename?: 'StatePartnerEdge';
  /** Marks this place for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The state partner. */
  readonly node: StatePartner;
  /** The relationship that led here; null in lists that start from no other entity. */
  readonly relationship?: Maybe<Relationship>;
};

/** Keeps state partners that fit every part given. An absent, null or empty filter keeps all, and so does an absent or null part. */
export type StatePartnerFilter = {
  /** All of these must fit; an empty list keeps all. */
  readonly and?: InputMaybe<ReadonlyArray<StatePartnerFilter>>;
  /** By any name of any time that is known at the lens: one of them fits. */
  readonly anyName?: InputMaybe<TextFilter>;
  /** By the confidence of the best claim that it exists. */
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  /** Whether sources disagree on a fact of it; see `facts(disputedOnly: true)`. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** By when it ceased to exist: the first day on which it existed no more. */
  readonly end?: InputMaybe<DayFilter>;
  /** By key. */
  readonly key?: InputMaybe<KeyFilter>;
  /** By where it is. */
  readonly location?: InputMaybe<LocationFilter>;
  /** By the name in use at the lens, whatever its case and accents. */
  readonly name?: InputMaybe<TextFilter>;
  /** This must not fit. What is unknown does not fit, so that its negation does. */
  readonly not?: InputMaybe<StatePartnerFilter>;
  /** By its amounts. */
  readonly observations?: InputMaybe<ObservationListFilter>;
  /** At least one of these must fit; an empty list keeps none. */
  readonly or?: InputMaybe<ReadonlyArray<StatePartnerFilter>>;
  /** What it is a part of. */
  readonly parent?: InputMaybe<AgencyFilter>;
  /** The nations it is a partner of. */
  readonly partners?: InputMaybe<NationListFilter>;
  /** By its relationships that hold at the lens. */
  readonly relationships?: InputMaybe<RelationshipListFilter>;
  /** By the sources that say anything of it at the lens: one of them fits. */
  readonly source?: InputMaybe<SourceFilter>;
  /** By how many distinct sources say that it exists. */
  readonly sourceCount?: InputMaybe<IntFilter>;
  /** By when it began to exist. */
  readonly start?: InputMaybe<DayFilter>;
};

/** By state partners that something is linked to. Every part given must fit. */
export type StatePartnerListFilter = {
  /** So many different ones fit. */
  readonly count?: InputMaybe<StatePartnerCountFilter>;
  /** All fit; also where there are none. */
  readonly every?: InputMaybe<StatePartnerFilter>;
  /** None fits; with an empty filter: there are none. */
  readonly none?: InputMaybe<StatePartnerFilter>;
  /** At least one fits; with an empty filter: there is one. */
  readonly some?: InputMaybe<StatePartnerFilter>;
};

/** One criterion to sort state partners by. */
export type StatePartnerOrder = {
  /** What to sort by. */
  readonly by: StatePartnerOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** What state partners can be sorted by. Equal ones are sorted by key. */
export type StatePartnerOrderField =
  /** The latest day until which it may exist. */
  | 'END'
  /** The key. */
  | 'KEY'
  /** The name in use at the lens, whatever its case and accents. */
  | 'NAME'
  /** How many different ones it has of these: the nations it is a partner of. */
  | 'PARTNERS_COUNT'
  /** How many relationships it has that hold at the lens. */
  | 'RELATIONSHIP_COUNT'
  /** How many distinct sources say that it exists. */
  | 'SOURCE_COUNT'
  /** The earliest day on which it may have begun to exist. */
  | 'START';

/** What the graph holds. */
export type Status = {
  readonly __typename?: 'Status';
  /** How many claims stand. */
  readonly claims: Scalars['Int']['output'];
  /** How many entities are known today. */
  readonly entities: Scalars['Int']['output'];
  /** Raised by every change, so that equal versions give equal answers. */
  readonly graphVersion: Scalars['SafeInt']['output'];
  /** How many observations are known today. */
  readonly observations: Scalars['Int']['output'];
  /** The data packages loaded, by name. */
  readonly packages: ReadonlyArray<LoadedPackage>;
  /** When the last change was recorded; null if nothing ever was. */
  readonly recordedThrough?: Maybe<Scalars['DateTime']['output']>;
  /** How many relationships are known today, of every time. */
  readonly relationships: Scalars['Int']['output'];
  /** How many sources are known. */
  readonly sources: Scalars['Int']['output'];
};

/** An act of Congress. */
export type Statute = Entity & Node & {
  readonly __typename?: 'Statute';
  /** Acronyms and other names in use on the lens's date. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What it established. */
  readonly established: EntityConnection;
  /** What sources say of it, field by field, with every rival claim known at the lens. */
  readonly facts: ReadonlyArray<Fact>;
  /** The writes that recorded or retracted claims about it, or preferred one, the last first, whatever the lens. */
  readonly history: HistoryConnection;
  /** Opaque id of the entity as this lens shows it; refetch it with `node`. */
  readonly id: Scalars['ID']['output'];
  /** Readable, timeless key, such as `nation/JPN`. */
  readonly key: Scalars['String']['output'];
  /** Where it is; null where no source says. */
  readonly location?: Maybe<Location>;
  /** The name in use on the lens's date; the best known one if no source names it then. */
  readonly name: Scalars['String']['output'];
  /** Every name of every time that was known at the lens, best supported first. */
  readonly names: ReadonlyArray<Name>;
  /** Amounts by fiscal year that were known at the lens, of every year. */
  readonly observations: ObservationConnection;
  /** Its codes in other schemes. */
  readonly refs: ReadonlyArray<Reference>;
  /** Its relationships of any kind that hold at the lens, in both directions. */
  readonly relationships: RelationshipConnection;
  /** When it exists or existed; null where no standing claim says so. */
  readonly validity?: Maybe<Validity>;
};


/** An act of Congress. */
export type StatuteEstablishedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  where?: InputMaybe<EntityFilter>;
};


/** An act of Congress. */
export type StatuteFactsArgs = {
  disputedOnly?: Scalars['Boolean']['input'];
  fields?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** An act of Congress. */
export type StatuteHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An act of Congress. */
export type StatuteNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** An act of Congress. */
export type StatuteObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ObservationOrder>>;
  where?: InputMaybe<ObservationFilter>;
};


/** An act of Congress. */
export type StatuteRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RelationshipOrder>>;
  where?: InputMaybe<RelationshipFilter>;
};

/** A page of statutes. */
export type StatuteConnection = {
  readonly __typename?: 'StatuteConnection';
  /** The page's statutes with their cursors and the relationships that led to them. */
  readonly edges: ReadonlyArray<StatuteEdge>;
  /** The page's statutes alone. */
  readonly nodes: ReadonlyArray<Statute>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** By how many statutes fit. */
export type StatuteCountFilter = {
  /** So many. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** So many or more. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** So many or fewer. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
  /** Counts only those that fit this; all if absent. */
  readonly of?: InputMaybe<StatuteFilter>;
};

/** One statute on a page. */
export type StatuteEdge = {
  readonly __typename?: 'StatuteEdge';
  /** Marks this place for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The statute. */
  readonly node: Statute;
  /** The relationship that led here; null in lists that start from no other entity. */
  readonly relationship?: Maybe<Relationship>;
};

/** Keeps statutes that fit every part given. An absent, null or empty filter keeps all, and so does an absent or null part. */
export type StatuteFilter = {
  /** All of these must fit; an empty list keeps all. */
  readonly and?: InputMaybe<ReadonlyArray<StatuteFilter>>;
  /** By any name of any time that is known at the lens: one of them fits. */
  readonly anyName?: InputMaybe<TextFilter>;
  /** By the confidence of the best claim that it exists. */
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  /** Whether sources disagree on a fact of it; see `facts(disputedOnly: true)`. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** By when it ceased to exist: the first day on which it existed no more. */
  readonly end?: InputMaybe<DayFilter>;
  /** What it established. */
  readonly established?: InputMaybe<EntityListFilter>;
  /** By key. */
  readonly key?: InputMaybe<KeyFilter>;
  /** By where it is. */
  readonly location?: InputMaybe<LocationFilter>;
  /** By the name in use at the lens, whatever its case and accents. */
  readonly name?: InputMaybe<TextFilter>;
  /** This must not fit. What is unknown does not fit, so that its negation does. */
  readonly not?: InputMaybe<StatuteFilter>;
  /** By its amounts. */
  readonly observations?: InputMaybe<ObservationListFilter>;
  /** At least one of these must fit; an empty list keeps none. */
  readonly or?: InputMaybe<ReadonlyArray<StatuteFilter>>;
  /** By its relationships that hold at the lens. */
  readonly relationships?: InputMaybe<RelationshipListFilter>;
  /** By the sources that say anything of it at the lens: one of them fits. */
  readonly source?: InputMaybe<SourceFilter>;
  /** By how many distinct sources say that it exists. */
  readonly sourceCount?: InputMaybe<IntFilter>;
  /** By when it began to exist. */
  readonly start?: InputMaybe<DayFilter>;
};

/** By statutes that something is linked to. Every part given must fit. */
export type StatuteListFilter = {
  /** So many different ones fit. */
  readonly count?: InputMaybe<StatuteCountFilter>;
  /** All fit; also where there are none. */
  readonly every?: InputMaybe<StatuteFilter>;
  /** None fits; with an empty filter: there are none. */
  readonly none?: InputMaybe<StatuteFilter>;
  /** At least one fits; with an empty filter: there is one. */
  readonly some?: InputMaybe<StatuteFilter>;
};

/** One criterion to sort statutes by. */
export type StatuteOrder = {
  /** What to sort by. */
  readonly by: StatuteOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** What statutes can be sorted by. Equal ones are sorted by key. */
export type StatuteOrderField =
  /** The latest day until which it may exist. */
  | 'END'
  /** How many different ones it has of these: what it established. */
  | 'ESTABLISHED_COUNT'
  /** The key. */
  | 'KEY'
  /** The name in use at the lens, whatever its case and accents. */
  | 'NAME'
  /** How many relationships it has that hold at the lens. */
  | 'RELATIONSHIP_COUNT'
  /** How many distinct sources say that it exists. */
  | 'SOURCE_COUNT'
  /** The earliest day on which it may have begun to exist. */
  | 'START';

/** Amounts added up. */
export type Table = {
  readonly __typename?: 'Table';
  /** What tells the rows apart, in the order of their keys. */
  readonly by: ReadonlyArray<Dimension>;
  /** The rows, sorted by their keys, at most 1,000: a larger table is refused. There is none for what has no figures. */
  readonly rows: ReadonlyArray<TableRow>;
};

/** Figures that belong together, added up. Whole nominal US dollars. */
export type TableRow = {
  readonly __typename?: 'TableRow';
  /** The arms sales that are added up, largest first. */
  readonly armsSales: ReadonlyArray<ArmsSale>;
  /** The sum is at least this; null where no figure has a lower bound. */
  readonly atLeast?: Maybe<Scalars['SafeInt']['output']>;
  /** The sum is at most this; null where there is no figure, or one has no upper bound. */
  readonly atMost?: Maybe<Scalars['SafeInt']['output']>;
  /** The value divided by the number of figures; null where the value is. */
  readonly average?: Maybe<Scalars['Float']['output']>;
  /** How many figures are added up. */
  readonly count: Scalars['Int']['output'];
  /** The nation or command behind each key; null where it is none. */
  readonly entities: ReadonlyArray<Maybe<Entity>>;
  /** How many of the figures are only bounds, ranges, rivals that nothing tells apart, or unknown. */
  readonly inexact: Scalars['Int']['output'];
  /** A text for each dimension of the table: a year, a key, a name of an enum value; `UNDETERMINED` where it cannot be said. */
  readonly keys: ReadonlyArray<Scalars['String']['output']>;
  /** The largest figure; null where the value is. */
  readonly maximum?: Maybe<Scalars['SafeInt']['output']>;
  /** The smallest figure; null where the value is. */
  readonly minimum?: Maybe<Scalars['SafeInt']['output']>;
  /** The observations that are added up, largest first. */
  readonly observations: ReadonlyArray<Observation>;
  /** What is reported for just this row, as under REPORTED, to compare the value with; null where nothing exact is. */
  readonly reported?: Maybe<Scalars['SafeInt']['output']>;
  /**
   * Observations that were not added, since they rival one that was: other amounts for the same subject, measure and
   * year, and measures that count the same thing under another definition. Of rivals that nothing tells apart all are
   * here. At most 100; every observation has its own `rivals`.
   */
  readonly rivals: ReadonlyArray<Observation>;
  /**
   * The average of the values of this fiscal year and those before it, as many as `rollingYears` says, all other keys
   * being the same; null unless the table has a value for every one of them: a gap is not zero.
   */
  readonly rolling?: Maybe<Scalars['Float']['output']>;
  /** How many distinct sources give the figures. */
  readonly sourceCount: Scalars['Int']['output'];
  /**
   * What is reported less the value: what the parts leave unexplained. Null unless both are there, for the same measures
   * and fiscal years.
   */
  readonly unreconciled?: Maybe<Scalars['SafeInt']['output']>;
  /**
   * The sum; null where there is no figure, or one is only a bound, a range, or one of rivals that nothing tells apart:
   * then see `atLeast` and `atMost`. A sum too large for a JSON number is null with an error that says so.
   */
  readonly value?: Maybe<Scalars['SafeInt']['output']>;
};


/** Figures that belong together, added up. Whole nominal US dollars. */
export type TableRowArmsSalesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Figures that belong together, added up. Whole nominal US dollars. */
export type TableRowObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** By text, whatever its case and accents. Every part given must fit. */
export type TextFilter = {
  /** Contains this text. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Is this text. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** Is one of these texts; an empty list keeps none. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Is known, or is not. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  /** Starts with this text. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** One of the two clocks. */
export type TimeAxis =
  /** When things were known, whenever they were so. `from` and `to` take the place of the lens's `knownAt`. */
  | 'KNOWN'
  /** When things were so in the world. Takes days only. */
  | 'WORLD';

/** A change that may have happened in this time but need not. */
export type UncertainChange = {
  readonly __typename?: 'UncertainChange';
  /** Which of the two. */
  readonly change: UncertainChangeKind;
  /** What may have begun or ended. */
  readonly relationship: Relationship;
};

/** A page of uncertain changes. */
export type UncertainChangeConnection = {
  readonly __typename?: 'UncertainChangeConnection';
  /** The page's changes with their cursors. */
  readonly edges: ReadonlyArray<UncertainChangeEdge>;
  /** The page's changes alone. */
  readonly nodes: ReadonlyArray<UncertainChange>;
  /** Where the page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One uncertain change on a page. */
export type UncertainChangeEdge = {
  readonly __typename?: 'UncertainChangeEdge';
  /** Marks this place for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: UncertainChange;
};

/** What may have happened to a relationship. */
export type UncertainChangeKind =
  /** It may have ended. */
  | 'CLOSED'
  /** It may have begun. */
  | 'OPENED';

/** When something holds, as precisely as its sources say. */
export type Validity = {
  readonly __typename?: 'Validity';
  /** The first day on which it held no more. */
  readonly end: Bound;
  /** How surely it holds on a date; null if it does not. */
  readonly on?: Maybe<Certainty>;
  /** Whether no source gives it an end. */
  readonly ongoing: Scalars['Boolean']['output'];
  /** When it began. */
  readonly start: Bound;
  /** In words, such as `2008-10-01 (certain until 2025-03-10)`. */
  readonly text: Scalars['String']['output'];
};


/** When something holds, as precisely as its sources say. */
export type ValidityOnArgs = {
  date: Scalars['Date']['input'];
};

/** A field of an entity and what it is said to be. */
export type ValueInput = {
  /** A field that entities of the subject's type have, as in `facts`; `existence`, `reference`, or a sort of name. */
  readonly field: Scalars['String']['input'];
  /** What that scheme calls the thing. */
  readonly label?: InputMaybe<Scalars['String']['input']>;
  /** BCP 47, of a name. */
  readonly lang?: InputMaybe<Scalars['String']['input']>;
  /** Whose code a reference is, such as `SAMM`. */
  readonly scheme?: InputMaybe<Scalars['String']['input']>;
  /** The value as text: a number in digits, a flag as `true` or `false`, a date as YYYY-MM-DD, an enum's value by its name. `exists` for `existence`. */
  readonly value: Scalars['String']['input'];
};

/** What a write did, or would do. */
export type Written = {
  readonly __typename?: 'Written';
  /** How many claims were recorded. */
  readonly added: Scalars['Int']['output'];
  /** What changed in the graph by it, on the clock of knowledge; of a dry run, what would. */
  readonly changes: ChangeSet;
  /** The entry that tells of it; null if nothing had to be done, and of a dry run. */
  readonly entry?: Maybe<LedgerEntry>;
  /** Of the graph afterwards. */
  readonly graphVersion: Scalars['SafeInt']['output'];
  /** How many claims were retracted. */
  readonly retracted: Scalars['Int']['output'];
  /** How many of those given stood already. */
  readonly unchanged: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Entity:
    | ( AdvisoryGroupRecord )
    | ( AgencyRecord )
    | ( AllianceRecord )
    | ( ArmsSaleRecord )
    | ( AttacheRecord )
    | ( AttacheOfficeRecord )
    | ( CombatantCommandRecord )
    | ( CooperationOfficeRecord )
    | ( EmbassyRecord )
    | ( EventRecord )
    | ( MinistryOfDefenseRecord )
    | ( NationRecord )
    | ( StatePartnerRecord )
    | ( StatuteRecord )
  ;
  Node:
    | ( AdvisoryGroupRecord )
    | ( AgencyRecord )
    | ( AllianceRecord )
    | ( ArmsSaleRecord )
    | ( AttacheRecord )
    | ( AttacheOfficeRecord )
    | ( ClaimRecord )
    | ( CombatantCommandRecord )
    | ( CooperationOfficeRecord )
    | ( EmbassyRecord )
    | ( EventRecord )
    | ( MinistryOfDefenseRecord )
    | ( NationRecord )
    | ( ObservationRecord )
    | ( RelationshipRecord )
    | ( SourceRecord )
    | ( StatePartnerRecord )
    | ( StatuteRecord )
  ;
  SecurityCooperationOrganization:
    | ( AdvisoryGroupRecord )
    | ( AttacheOfficeRecord )
    | ( CooperationOfficeRecord )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdvisoryGroup: ResolverTypeWrapper<AdvisoryGroupRecord>;
  AdvisoryGroupConnection: ResolverTypeWrapper<ConnectionRecord>;
  AdvisoryGroupEdge: ResolverTypeWrapper<EdgeRecord>;
  AdvisoryGroupFilter: AdvisoryGroupFilter;
  AdvisoryGroupOrder: AdvisoryGroupOrder;
  AdvisoryGroupOrderField: AdvisoryGroupOrderField;
  Agency: ResolverTypeWrapper<AgencyRecord>;
  AgencyConnection: ResolverTypeWrapper<ConnectionRecord>;
  AgencyCountFilter: AgencyCountFilter;
  AgencyEdge: ResolverTypeWrapper<EdgeRecord>;
  AgencyFilter: AgencyFilter;
  AgencyKind: AgencyKind;
  AgencyKindFilter: AgencyKindFilter;
  AgencyListFilter: AgencyListFilter;
  AgencyOrder: AgencyOrder;
  AgencyOrderField: AgencyOrderField;
  Alliance: ResolverTypeWrapper<AllianceRecord>;
  AllianceConnection: ResolverTypeWrapper<ConnectionRecord>;
  AllianceCountFilter: AllianceCountFilter;
  AllianceEdge: ResolverTypeWrapper<EdgeRecord>;
  AllianceFilter: AllianceFilter;
  AllianceKind: AllianceKind;
  AllianceKindFilter: AllianceKindFilter;
  AllianceListFilter: AllianceListFilter;
  AllianceOrder: AllianceOrder;
  AllianceOrderField: AllianceOrderField;
  Alteration: ResolverTypeWrapper<AlterationRecord>;
  AlterationConnection: ResolverTypeWrapper<ConnectionRecord>;
  AlterationEdge: ResolverTypeWrapper<EdgeRecord>;
  AmountInput: AmountInput;
  ArmsSale: ResolverTypeWrapper<ArmsSaleRecord>;
  ArmsSaleConnection: ResolverTypeWrapper<ConnectionRecord>;
  ArmsSaleCountFilter: ArmsSaleCountFilter;
  ArmsSaleEdge: ResolverTypeWrapper<EdgeRecord>;
  ArmsSaleFilter: ArmsSaleFilter;
  ArmsSaleListFilter: ArmsSaleListFilter;
  ArmsSaleOrder: ArmsSaleOrder;
  ArmsSaleOrderField: ArmsSaleOrderField;
  ArmsSaleSumFilter: ArmsSaleSumFilter;
  Attache: ResolverTypeWrapper<AttacheRecord>;
  AttacheConnection: ResolverTypeWrapper<ConnectionRecord>;
  AttacheCountFilter: AttacheCountFilter;
  AttacheEdge: ResolverTypeWrapper<EdgeRecord>;
  AttacheFilter: AttacheFilter;
  AttacheListFilter: AttacheListFilter;
  AttacheOffice: ResolverTypeWrapper<AttacheOfficeRecord>;
  AttacheOfficeConnection: ResolverTypeWrapper<ConnectionRecord>;
  AttacheOfficeCountFilter: AttacheOfficeCountFilter;
  AttacheOfficeEdge: ResolverTypeWrapper<EdgeRecord>;
  AttacheOfficeFilter: AttacheOfficeFilter;
  AttacheOfficeListFilter: AttacheOfficeListFilter;
  AttacheOfficeOrder: AttacheOfficeOrder;
  AttacheOfficeOrderField: AttacheOfficeOrderField;
  AttacheOrder: AttacheOrder;
  AttacheOrderField: AttacheOrderField;
  Authority: Authority;
  Basis: Basis;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Bound: ResolverTypeWrapper<Bound>;
  BoxFilter: BoxFilter;
  Certainty: Certainty;
  ChainOfCommand: ResolverTypeWrapper<ChainOfCommandRecord>;
  ChangeSet: ResolverTypeWrapper<ChangeSetRecord>;
  ChangeTotal: ResolverTypeWrapper<ChangeTotalRecord>;
  CitationStyle: CitationStyle;
  Claim: ResolverTypeWrapper<ClaimRecord>;
  ClaimBatch: ClaimBatch;
  ClaimConnection: ResolverTypeWrapper<ConnectionRecord>;
  ClaimEdge: ResolverTypeWrapper<EdgeRecord>;
  ClaimFilter: ClaimFilter;
  ClaimInput: ClaimInput;
  ClaimStatus: ClaimStatus;
  CombatantCommand: ResolverTypeWrapper<CombatantCommandRecord>;
  CombatantCommandConnection: ResolverTypeWrapper<ConnectionRecord>;
  CombatantCommandCountFilter: CombatantCommandCountFilter;
  CombatantCommandEdge: ResolverTypeWrapper<EdgeRecord>;
  CombatantCommandFilter: CombatantCommandFilter;
  CombatantCommandKind: CombatantCommandKind;
  CombatantCommandKindFilter: CombatantCommandKindFilter;
  CombatantCommandListFilter: CombatantCommandListFilter;
  CombatantCommandOrder: CombatantCommandOrder;
  CombatantCommandOrderField: CombatantCommandOrderField;
  Confidence: Confidence;
  ConfidenceFilter: ConfidenceFilter;
  CooperationOffice: ResolverTypeWrapper<CooperationOfficeRecord>;
  CooperationOfficeConnection: ResolverTypeWrapper<ConnectionRecord>;
  CooperationOfficeEdge: ResolverTypeWrapper<EdgeRecord>;
  CooperationOfficeFilter: CooperationOfficeFilter;
  CooperationOfficeOrder: CooperationOfficeOrder;
  CooperationOfficeOrderField: CooperationOfficeOrderField;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayFilter: DayFilter;
  Dimension: Dimension;
  Embassy: ResolverTypeWrapper<EmbassyRecord>;
  EmbassyConnection: ResolverTypeWrapper<ConnectionRecord>;
  EmbassyCountFilter: EmbassyCountFilter;
  EmbassyEdge: ResolverTypeWrapper<EdgeRecord>;
  EmbassyFilter: EmbassyFilter;
  EmbassyListFilter: EmbassyListFilter;
  EmbassyOrder: EmbassyOrder;
  EmbassyOrderField: EmbassyOrderField;
  EmbassyStatus: EmbassyStatus;
  EmbassyStatusFilter: EmbassyStatusFilter;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  EntityConnection: ResolverTypeWrapper<ConnectionRecord>;
  EntityCountFilter: EntityCountFilter;
  EntityEdge: ResolverTypeWrapper<EdgeRecord>;
  EntityFilter: EntityFilter;
  EntityListFilter: EntityListFilter;
  EntityOrder: EntityOrder;
  EntityOrderField: EntityOrderField;
  EntityType: EntityType;
  Event: ResolverTypeWrapper<EventRecord>;
  EventConnection: ResolverTypeWrapper<ConnectionRecord>;
  EventEdge: ResolverTypeWrapper<EdgeRecord>;
  EventFilter: EventFilter;
  EventOrder: EventOrder;
  EventOrderField: EventOrderField;
  EvidenceInput: EvidenceInput;
  Fact: ResolverTypeWrapper<FactRecord>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Graph: ResolverTypeWrapper<GraphRecord>;
  HiddenNeighbours: ResolverTypeWrapper<HiddenNeighbours>;
  HighlightPart: ResolverTypeWrapper<HighlightPart>;
  HistoryConnection: ResolverTypeWrapper<Omit<HistoryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HistoryEdge']>, nodes: ReadonlyArray<ResolversTypes['HistoryItem']> }>;
  HistoryEdge: ResolverTypeWrapper<Omit<HistoryEdge, 'node'> & { node: ResolversTypes['HistoryItem'] }>;
  HistoryItem: ResolverTypeWrapper<HistoryItemRecord>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntFilter: IntFilter;
  KeyFilter: KeyFilter;
  LedgerAction: LedgerAction;
  LedgerEntry: ResolverTypeWrapper<LedgerEntryRecord>;
  LedgerEntryConnection: ResolverTypeWrapper<Omit<LedgerEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LedgerEntryEdge']>, nodes: ReadonlyArray<ResolversTypes['LedgerEntry']> }>;
  LedgerEntryEdge: ResolverTypeWrapper<Omit<LedgerEntryEdge, 'node'> & { node: ResolversTypes['LedgerEntry'] }>;
  Lens: ResolverTypeWrapper<LensRecord>;
  LineageMember: ResolverTypeWrapper<LineageMemberRecord>;
  LoadedPackage: ResolverTypeWrapper<LoadedPackage>;
  Location: ResolverTypeWrapper<Location>;
  LocationFilter: LocationFilter;
  Measure: Measure;
  MinistryOfDefense: ResolverTypeWrapper<MinistryOfDefenseRecord>;
  MinistryOfDefenseConnection: ResolverTypeWrapper<ConnectionRecord>;
  MinistryOfDefenseCountFilter: MinistryOfDefenseCountFilter;
  MinistryOfDefenseEdge: ResolverTypeWrapper<EdgeRecord>;
  MinistryOfDefenseFilter: MinistryOfDefenseFilter;
  MinistryOfDefenseListFilter: MinistryOfDefenseListFilter;
  MinistryOfDefenseOrder: MinistryOfDefenseOrder;
  MinistryOfDefenseOrderField: MinistryOfDefenseOrderField;
  Moment: ResolverTypeWrapper<Scalars['Moment']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Name: ResolverTypeWrapper<NameRecord>;
  NameBasis: NameBasis;
  NameBasisFilter: NameBasisFilter;
  NameChange: ResolverTypeWrapper<NameChangeRecord>;
  NameChangeConnection: ResolverTypeWrapper<ConnectionRecord>;
  NameChangeEdge: ResolverTypeWrapper<EdgeRecord>;
  NameChangeKind: NameChangeKind;
  NameUse: NameUse;
  Nation: ResolverTypeWrapper<NationRecord>;
  NationConnection: ResolverTypeWrapper<ConnectionRecord>;
  NationCountFilter: NationCountFilter;
  NationEdge: ResolverTypeWrapper<EdgeRecord>;
  NationFilter: NationFilter;
  NationKind: NationKind;
  NationKindFilter: NationKindFilter;
  NationListFilter: NationListFilter;
  NationOrder: NationOrder;
  NationOrderField: NationOrderField;
  NearFilter: NearFilter;
  Neighbourhood: ResolverTypeWrapper<NeighbourhoodRecord>;
  NeighbourhoodNode: ResolverTypeWrapper<NeighbourhoodNodeRecord>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Observation: ResolverTypeWrapper<ObservationRecord>;
  ObservationConnection: ResolverTypeWrapper<ConnectionRecord>;
  ObservationCountFilter: ObservationCountFilter;
  ObservationEdge: ResolverTypeWrapper<EdgeRecord>;
  ObservationFilter: ObservationFilter;
  ObservationListFilter: ObservationListFilter;
  ObservationOrder: ObservationOrder;
  ObservationOrderField: ObservationOrderField;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  PartialDateFilter: PartialDateFilter;
  Path: ResolverTypeWrapper<PathRecord>;
  PathStep: ResolverTypeWrapper<PathStepRecord>;
  PathStop: PathStop;
  Paths: ResolverTypeWrapper<PathsRecord>;
  Proposal: ResolverTypeWrapper<ProposalRecord>;
  ProposalConnection: ResolverTypeWrapper<Omit<ProposalConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProposalEdge']>, nodes: ReadonlyArray<ResolversTypes['Proposal']> }>;
  ProposalEdge: ResolverTypeWrapper<Omit<ProposalEdge, 'node'> & { node: ResolversTypes['Proposal'] }>;
  ProposalStatus: ProposalStatus;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reference: ResolverTypeWrapper<Reference>;
  Relationship: ResolverTypeWrapper<RelationshipRecord>;
  RelationshipConnection: ResolverTypeWrapper<ConnectionRecord>;
  RelationshipCountFilter: RelationshipCountFilter;
  RelationshipDirection: RelationshipDirection;
  RelationshipEdge: ResolverTypeWrapper<EdgeRecord>;
  RelationshipFilter: RelationshipFilter;
  RelationshipInput: RelationshipInput;
  RelationshipKind: RelationshipKind;
  RelationshipListFilter: RelationshipListFilter;
  RelationshipOrder: RelationshipOrder;
  RelationshipOrderField: RelationshipOrderField;
  Reliability: Reliability;
  Resolution: Resolution;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  SafeIntFilter: SafeIntFilter;
  SearchConnection: ResolverTypeWrapper<SearchPage>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeRecord>;
  SecurityCooperationOrganization: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['SecurityCooperationOrganization']>;
  SecurityCooperationOrganizationConnection: ResolverTypeWrapper<ConnectionRecord>;
  SecurityCooperationOrganizationCountFilter: SecurityCooperationOrganizationCountFilter;
  SecurityCooperationOrganizationEdge: ResolverTypeWrapper<EdgeRecord>;
  SecurityCooperationOrganizationFilter: SecurityCooperationOrganizationFilter;
  SecurityCooperationOrganizationKind: SecurityCooperationOrganizationKind;
  SecurityCooperationOrganizationKindFilter: SecurityCooperationOrganizationKindFilter;
  SecurityCooperationOrganizationListFilter: SecurityCooperationOrganizationListFilter;
  SecurityCooperationOrganizationOrder: SecurityCooperationOrganizationOrder;
  SecurityCooperationOrganizationOrderField: SecurityCooperationOrganizationOrderField;
  Source: ResolverTypeWrapper<SourceRecord>;
  SourceConnection: ResolverTypeWrapper<ConnectionRecord>;
  SourceEdge: ResolverTypeWrapper<EdgeRecord>;
  SourceFilter: SourceFilter;
  SourceInput: SourceInput;
  SourceKind: SourceKind;
  SourceOrder: SourceOrder;
  SourceOrderField: SourceOrderField;
  Stage: Stage;
  StatePartner: ResolverTypeWrapper<StatePartnerRecord>;
  StatePartnerConnection: ResolverTypeWrapper<ConnectionRecord>;
  StatePartnerCountFilter: StatePartnerCountFilter;
  StatePartnerEdge: ResolverTypeWrapper<EdgeRecord>;
  StatePartnerFilter: StatePartnerFilter;
  StatePartnerListFilter: StatePartnerListFilter;
  StatePartnerOrder: StatePartnerOrder;
  StatePartnerOrderField: StatePartnerOrderField;
  Status: ResolverTypeWrapper<Status>;
  Statute: ResolverTypeWrapper<StatuteRecord>;
  StatuteConnection: ResolverTypeWrapper<ConnectionRecord>;
  StatuteCountFilter: StatuteCountFilter;
  StatuteEdge: ResolverTypeWrapper<EdgeRecord>;
  StatuteFilter: StatuteFilter;
  StatuteListFilter: StatuteListFilter;
  StatuteOrder: StatuteOrder;
  StatuteOrderField: StatuteOrderField;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Table: ResolverTypeWrapper<TableRecord>;
  TableRow: ResolverTypeWrapper<TableRowRecord>;
  TextFilter: TextFilter;
  TimeAxis: TimeAxis;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UncertainChange: ResolverTypeWrapper<UncertainChangeRecord>;
  UncertainChangeConnection: ResolverTypeWrapper<ConnectionRecord>;
  UncertainChangeEdge: ResolverTypeWrapper<EdgeRecord>;
  UncertainChangeKind: UncertainChangeKind;
  Validity: ResolverTypeWrapper<ValidityRecord>;
  ValueInput: ValueInput;
  Written: ResolverTypeWrapper<WrittenRecord>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdvisoryGroup: AdvisoryGroupRecord;
  AdvisoryGroupConnection: ConnectionRecord;
  AdvisoryGroupEdge: EdgeRecord;
  AdvisoryGroupFilter: AdvisoryGroupFilter;
  AdvisoryGroupOrder: AdvisoryGroupOrder;
  Agency: AgencyRecord;
  AgencyConnection: ConnectionRecord;
  AgencyCountFilter: AgencyCountFilter;
  AgencyEdge: EdgeRecord;
  AgencyFilter: AgencyFilter;
  AgencyKindFilter: AgencyKindFilter;
  AgencyListFilter: AgencyListFilter;
  AgencyOrder: AgencyOrder;
  Alliance: AllianceRecord;
  AllianceConnection: ConnectionRecord;
  AllianceCountFilter: AllianceCountFilter;
  AllianceEdge: EdgeRecord;
  AllianceFilter: AllianceFilter;
  AllianceKindFilter: AllianceKindFilter;
  AllianceListFilter: AllianceListFilter;
  AllianceOrder: AllianceOrder;
  Alteration: AlterationRecord;
  AlterationConnection: ConnectionRecord;
  AlterationEdge: EdgeRecord;
  AmountInput: AmountInput;
  ArmsSale: ArmsSaleRecord;
  ArmsSaleConnection: ConnectionRecord;
  ArmsSaleCountFilter: ArmsSaleCountFilter;
  ArmsSaleEdge: EdgeRecord;
  ArmsSaleFilter: ArmsSaleFilter;
  ArmsSaleListFilter: ArmsSaleListFilter;
  ArmsSaleOrder: ArmsSaleOrder;
  ArmsSaleSumFilter: ArmsSaleSumFilter;
  Attache: AttacheRecord;
  AttacheConnection: ConnectionRecord;
  AttacheCountFilter: AttacheCountFilter;
  AttacheEdge: EdgeRecord;
  AttacheFilter: AttacheFilter;
  AttacheListFilter: AttacheListFilter;
  AttacheOffice: AttacheOfficeRecord;
  AttacheOfficeConnection: ConnectionRecord;
  AttacheOfficeCountFilter: AttacheOfficeCountFilter;
  AttacheOfficeEdge: EdgeRecord;
  AttacheOfficeFilter: AttacheOfficeFilter;
  AttacheOfficeListFilter: AttacheOfficeListFilter;
  AttacheOfficeOrder: AttacheOfficeOrder;
  AttacheOrder: AttacheOrder;
  Boolean: Scalars['Boolean']['output'];
  Bound: Bound;
  BoxFilter: BoxFilter;
  ChainOfCommand: ChainOfCommandRecord;
  ChangeSet: ChangeSetRecord;
  ChangeTotal: ChangeTotalRecord;
  Claim: ClaimRecord;
  ClaimBatch: ClaimBatch;
  ClaimConnection: ConnectionRecord;
  ClaimEdge: EdgeRecord;
  ClaimFilter: ClaimFilter;
  ClaimInput: ClaimInput;
  CombatantCommand: CombatantCommandRecord;
  CombatantCommandConnection: ConnectionRecord;
  CombatantCommandCountFilter: CombatantCommandCountFilter;
  CombatantCommandEdge: EdgeRecord;
  CombatantCommandFilter: CombatantCommandFilter;
  CombatantCommandKindFilter: CombatantCommandKindFilter;
  CombatantCommandListFilter: CombatantCommandListFilter;
  CombatantCommandOrder: CombatantCommandOrder;
  ConfidenceFilter: ConfidenceFilter;
  CooperationOffice: CooperationOfficeRecord;
  CooperationOfficeConnection: ConnectionRecord;
  CooperationOfficeEdge: EdgeRecord;
  CooperationOfficeFilter: CooperationOfficeFilter;
  CooperationOfficeOrder: CooperationOfficeOrder;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DayFilter: DayFilter;
  Embassy: EmbassyRecord;
  EmbassyConnection: ConnectionRecord;
  EmbassyCountFilter: EmbassyCountFilter;
  EmbassyEdge: EdgeRecord;
  EmbassyFilter: EmbassyFilter;
  EmbassyListFilter: EmbassyListFilter;
  EmbassyOrder: EmbassyOrder;
  EmbassyStatusFilter: EmbassyStatusFilter;
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  EntityConnection: ConnectionRecord;
  EntityCountFilter: EntityCountFilter;
  EntityEdge: EdgeRecord;
  EntityFilter: EntityFilter;
  EntityListFilter: EntityListFilter;
  EntityOrder: EntityOrder;
  Event: EventRecord;
  EventConnection: ConnectionRecord;
  EventEdge: EdgeRecord;
  EventFilter: EventFilter;
  EventOrder: EventOrder;
  EvidenceInput: EvidenceInput;
  Fact: FactRecord;
  Float: Scalars['Float']['output'];
  Graph: GraphRecord;
  HiddenNeighbours: HiddenNeighbours;
  HighlightPart: HighlightPart;
  HistoryConnection: Omit<HistoryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HistoryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['HistoryItem']> };
  HistoryEdge: Omit<HistoryEdge, 'node'> & { node: ResolversParentTypes['HistoryItem'] };
  HistoryItem: HistoryItemRecord;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  IntFilter: IntFilter;
  KeyFilter: KeyFilter;
  LedgerEntry: LedgerEntryRecord;
  LedgerEntryConnection: Omit<LedgerEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LedgerEntryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LedgerEntry']> };
  LedgerEntryEdge: Omit<LedgerEntryEdge, 'node'> & { node: ResolversParentTypes['LedgerEntry'] };
  Lens: LensRecord;
  LineageMember: LineageMemberRecord;
  LoadedPackage: LoadedPackage;
  Location: Location;
  LocationFilter: LocationFilter;
  MinistryOfDefense: MinistryOfDefenseRecord;
  MinistryOfDefenseConnection: ConnectionRecord;
  MinistryOfDefenseCountFilter: MinistryOfDefenseCountFilter;
  MinistryOfDefenseEdge: EdgeRecord;
  MinistryOfDefenseFilter: MinistryOfDefenseFilter;
  MinistryOfDefenseListFilter: MinistryOfDefenseListFilter;
  MinistryOfDefenseOrder: MinistryOfDefenseOrder;
  Moment: Scalars['Moment']['output'];
  Mutation: Record<PropertyKey, never>;
  Name: NameRecord;
  NameBasisFilter: NameBasisFilter;
  NameChange: NameChangeRecord;
  NameChangeConnection: ConnectionRecord;
  NameChangeEdge: EdgeRecord;
  Nation: NationRecord;
  NationConnection: ConnectionRecord;
  NationCountFilter: NationCountFilter;
  NationEdge: EdgeRecord;
  NationFilter: NationFilter;
  NationKindFilter: NationKindFilter;
  NationListFilter: NationListFilter;
  NationOrder: NationOrder;
  NearFilter: NearFilter;
  Neighbourhood: NeighbourhoodRecord;
  NeighbourhoodNode: NeighbourhoodNodeRecord;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Observation: ObservationRecord;
  ObservationConnection: ConnectionRecord;
  ObservationCountFilter: ObservationCountFilter;
  ObservationEdge: EdgeRecord;
  ObservationFilter: ObservationFilter;
  ObservationListFilter: ObservationListFilter;
  ObservationOrder: ObservationOrder;
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  PartialDateFilter: PartialDateFilter;
  Path: PathRecord;
  PathStep: PathStepRecord;
  Paths: PathsRecord;
  Proposal: ProposalRecord;
  ProposalConnection: Omit<ProposalConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProposalEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Proposal']> };
  ProposalEdge: Omit<ProposalEdge, 'node'> & { node: ResolversParentTypes['Proposal'] };
  Query: Record<PropertyKey, never>;
  Reference: Reference;
  Relationship: RelationshipRecord;
  RelationshipConnection: ConnectionRecord;
  RelationshipCountFilter: RelationshipCountFilter;
  RelationshipEdge: EdgeRecord;
  RelationshipFilter: RelationshipFilter;
  RelationshipInput: RelationshipInput;
  RelationshipListFilter: RelationshipListFilter;
  RelationshipOrder: RelationshipOrder;
  SafeInt: Scalars['SafeInt']['output'];
  SafeIntFilter: SafeIntFilter;
  SearchConnection: SearchPage;
  SearchEdge: SearchEdgeRecord;
  SecurityCooperationOrganization: ResolversInterfaceTypes<ResolversParentTypes>['SecurityCooperationOrganization'];
  SecurityCooperationOrganizationConnection: ConnectionRecord;
  SecurityCooperationOrganizationCountFilter: SecurityCooperationOrganizationCountFilter;
  SecurityCooperationOrganizationEdge: EdgeRecord;
  SecurityCooperationOrganizationFilter: SecurityCooperationOrganizationFilter;
  SecurityCooperationOrganizationKindFilter: SecurityCooperationOrganizationKindFilter;
  SecurityCooperationOrganizationListFilter: SecurityCooperationOrganizationListFilter;
  SecurityCooperationOrganizationOrder: SecurityCooperationOrganizationOrder;
  Source: SourceRecord;
  SourceConnection: ConnectionRecord;
  SourceEdge: EdgeRecord;
  SourceFilter: SourceFilter;
  SourceInput: SourceInput;
  SourceOrder: SourceOrder;
  StatePartner: StatePartnerRecord;
  StatePartnerConnection: ConnectionRecord;
  StatePartnerCountFilter: StatePartnerCountFilter;
  StatePartnerEdge: EdgeRecord;
  StatePartnerFilter: StatePartnerFilter;
  StatePartnerListFilter: StatePartnerListFilter;
  StatePartnerOrder: StatePartnerOrder;
  Status: Status;
  Statute: StatuteRecord;
  StatuteConnection: ConnectionRecord;
  StatuteCountFilter: StatuteCountFilter;
  StatuteEdge: EdgeRecord;
  StatuteFilter: StatuteFilter;
  StatuteListFilter: StatuteListFilter;
  StatuteOrder: StatuteOrder;
  String: Scalars['String']['output'];
  Table: TableRecord;
  TableRow: TableRowRecord;
  TextFilter: TextFilter;
  URL: Scalars['URL']['output'];
  UncertainChange: UncertainChangeRecord;
  UncertainChangeConnection: ConnectionRecord;
  UncertainChangeEdge: EdgeRecord;
  Validity: ValidityRecord;
  ValueInput: ValueInput;
  Written: WrittenRecord;
};

export type AdvisoryGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvisoryGroup'] = ResolversParentTypes['AdvisoryGroup']> = {
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  chainOfCommand?: Resolver<ReadonlyArray<ResolversTypes['ChainOfCommand']>, ParentType, ContextType, Partial<AdvisoryGroupChainOfCommandArgs>>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  combatantCommand?: Resolver<Maybe<ResolversTypes['CombatantCommand']>, ParentType, ContextType>;
  combatantCommandRelationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  counterparts?: Resolver<ResolversTypes['MinistryOfDefenseConnection'], ParentType, ContextType, Partial<AdvisoryGroupCounterpartsArgs>>;
  embassy?: Resolver<Maybe<ResolversTypes['Embassy']>, ParentType, ContextType>;
  embassyRelationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType, RequireFields<AdvisoryGroupFactsArgs, 'disputedOnly'>>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, Partial<AdvisoryGroupHistoryArgs>>;
  hostNations?: Resolver<ResolversTypes['NationConnection'], ParentType, ContextType, Partial<AdvisoryGroupHostNationsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['SecurityCooperationOrganizationKind']>, ParentType, ContextType>;
  lineage?: Resolver<ReadonlyArray<ResolversTypes['LineageMember']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<AdvisoryGroupNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<AdvisoryGroupObservationsArgs>>;
  overseers?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<AdvisoryGroupOverseersArgs>>;
  posts?: Resolver<ResolversTypes['AttacheConnection'], ParentType, ContextType, Partial<AdvisoryGroupPostsArgs>>;
  predecessors?: Resolver<ResolversTypes['SecurityCooperationOrganizationConnection'], ParentType, ContextType, Partial<AdvisoryGroupPredecessorsArgs>>;
  refs?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, Partial<AdvisoryGroupRelationshipsArgs>>;
  successors?: Resolver<ResolversTypes['SecurityCooperationOrganizationConnection'], ParentType, ContextType, Partial<AdvisoryGroupSuccessorsArgs>>;
  validity?: Resolver<Maybe<ResolversTypes['Validity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdvisoryGroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvisoryGroupConnection'] = ResolversParentTypes['AdvisoryGroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AdvisoryGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AdvisoryGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdvisoryGroupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvisoryGroupEdge'] = ResolversParentTypes['AdvisoryGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AdvisoryGroup'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  announcedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  capability?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  chainOfCommand?: Resolver<ReadonlyArray<ResolversTypes['ChainOfCommand']>, ParentType, ContextType, Partial<AgencyChainOfCommandArgs>>;
  children?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<AgencyChildrenArgs>>;
  establishedBy?: Resolver<ResolversTypes['StatuteConnection'], ParentType, ContextType, Partial<AgencyEstablishedByArgs>>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType, RequireFields<AgencyFactsArgs, 'disputedOnly'>>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, Partial<AgencyHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['AgencyKind']>, ParentType, ContextType>;
  lineage?: Resolver<ReadonlyArray<ResolversTypes['LineageMember']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<AgencyNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<AgencyObservationsArgs>>;
  overseers?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<AgencyOverseersArgs>>;
  oversees?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<AgencyOverseesArgs>>;
  parent?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  parentRelationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  predecessors?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, Partial<AgencyPredecessorsArgs>>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refs?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, Partial<AgencyRelationshipsArgs>>;
  successors?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, Partial<AgencySuccessorsArgs>>;
  validity?: Resolver<Maybe<ResolversTypes['Validity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyConnection'] = ResolversParentTypes['AgencyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgencyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyEdge'] = ResolversParentTypes['AgencyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type AllianceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Alliance'] = ResolversParentTypes['Alliance']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  armsSales?: Resolver<ResolversTypes['ArmsSaleConnection'], ParentType, ContextType, Partial<AllianceArmsSalesArgs>>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType, RequireFields<AllianceFactsArgs, 'disputedOnly'>>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, Partial<AllianceHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['AllianceKind']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['NationConnection'], ParentType, ContextType, Partial<AllianceMembersArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<AllianceNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<AllianceObservationsArgs>>;
  refs?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, Partial<AllianceRelationshipsArgs>>;
  validity?: Resolver<Maybe<ResolversTypes['Validity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllianceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllianceConnection'] = ResolversParentTypes['AllianceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AllianceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Alliance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllianceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllianceEdge'] = ResolversParentTypes['AllianceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Alliance'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type AlterationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Alteration'] = ResolversParentTypes['Alteration']> = {
  after?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AlterationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlterationConnection'] = ResolversParentTypes['AlterationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AlterationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Alteration']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AlterationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlterationEdge'] = ResolversParentTypes['AlterationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Alteration'], ParentType, ContextType>;
};

export type ArmsSaleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArmsSale'] = ResolversParentTypes['ArmsSale']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  buyers?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<ArmsSaleBuyersArgs>>;
  estimatedValueUsd?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType, RequireFields<ArmsSaleFactsArgs, 'disputedOnly'>>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, Partial<ArmsSaleHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ArmsSaleNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  notifiedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<ArmsSaleObservationsArgs>>;
  otherPurchaser?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  principalContractors?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  refs?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, Partial<ArmsSaleRelationshipsArgs>>;
  transmittalNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validity?: Resolver<Maybe<ResolversTypes['Validity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArmsSaleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArmsSaleConnection'] = ResolversParentTypes['ArmsSaleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArmsSaleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ArmsSale']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArmsSaleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArmsSaleEdge'] = ResolversParentTypes['ArmsSaleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ArmsSale'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type AttacheResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attache'] = ResolversParentTypes['Attache']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType, RequireFields<AttacheFactsArgs, 'disputedOnly'>>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, Partial<AttacheHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<AttacheNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<AttacheObservationsArgs>>;
  office?: Resolver<Maybe<ResolversTypes['SecurityCooperationOrganization']>, ParentType, ContextType>;
  officeRelationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  refs?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, Partial<AttacheRelationshipsArgs>>;
  validity?: Resolver<Maybe<ResolversTypes['Validity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttacheConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttacheConnection'] = ResolversParentTypes['AttacheConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AttacheEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Attache']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttacheEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttacheEdge'] = ResolversParentTypes['AttacheEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Attache'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type AttacheOfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttacheOffice'] = ResolversParentTypes['AttacheOffice']> = {
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  chainOfCommand?: Resolver<ReadonlyArray<ResolversTypes['ChainOfCommand']>, ParentType, ContextType, Partial<AttacheOfficeChainOfCommandArgs>>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  combatantCommand?: Resolver<Maybe<ResolversTypes['CombatantCommand']>, ParentType, ContextType>;
  combatantCommandRelationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  counterparts?: Resolver<ResolversTypes['MinistryOfDefenseConnection'], ParentType, ContextType, Partial<AttacheOfficeCounterpartsArgs>>;
  embassy?: Resolver<Maybe<ResolversTypes['Embassy']>, ParentType, ContextType>;
  embassyRelationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType, RequireFields<AttacheOfficeFactsArgs, 'disputedOnly'>>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, Partial<AttacheOfficeHistoryArgs>>;
  hostNations?: Resolver<ResolversTypes['NationConnection'], ParentType, ContextType, Partial<AttacheOfficeHostNationsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['SecurityCooperationOrganizationKind']>, ParentType, ContextType>;
  lineage?: Resolver<ReadonlyArray<ResolversTypes['LineageMember']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<AttacheOfficeNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<AttacheOfficeObservationsArgs>>;
  overseers?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<AttacheOfficeOverseersArgs>>;
  posts?: Resolver<ResolversTypes['AttacheConnection'], ParentType, ContextType, Partial<AttacheOfficePostsArgs>>;
  predecessors?: Resolver<ResolversTypes['SecurityCooperationOrganizationConnection'], ParentType, ContextType, Partial<AttacheOfficePredecessorsArgs>>;
  refs?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, Partial<AttacheOfficeRelationshipsArgs>>;
  seniorDefenseOfficial?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  successors?: Resolver<ResolversTypes['SecurityCooperationOrganizationConnection'], ParentType, ContextType, Partial<AttacheOfficeSuccessorsArgs>>;
  validity?: Resolver<Maybe<ResolversTypes['Validity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttacheOfficeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttacheOfficeConnection'] = ResolversParentTypes['AttacheOfficeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AttacheOfficeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AttacheOffice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttacheOfficeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttacheOfficeEdge'] = ResolversParentTypes['AttacheOfficeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AttacheOffice'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type BoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bound'] = ResolversParentTypes['Bound']> = {
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ChainOfCommandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainOfCommand'] = ResolversParentTypes['ChainOfCommand']> = {
  authorities?: Resolver<ReadonlyArray<ResolversTypes['Authority']>, ParentType, ContextType>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reachesPresident?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type ChangeSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeSet'] = ResolversParentTypes['ChangeSet']> = {
  altered?: Resolver<ResolversTypes['AlterationConnection'], ParentType, ContextType, Partial<ChangeSetAlteredArgs>>;
  closed?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, Partial<ChangeSetClosedArgs>>;
  dissolved?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<ChangeSetDissolvedArgs>>;
  founded?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<ChangeSetFoundedArgs>>;
  openEnded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opened?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, Partial<ChangeSetOpenedArgs>>;
  renamed?: Resolver<ResolversTypes['NameChangeConnection'], ParentType, ContextType, Partial<ChangeSetRenamedArgs>>;
  totals?: Resolver<ReadonlyArray<ResolversTypes['ChangeTotal']>, ParentType, ContextType>;
  uncertain?: Resolver<ResolversTypes['UncertainChangeConnection'], ParentType, ContextType, Partial<ChangeSetUncertainArgs>>;
};

export type ChangeTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeTotal'] = ResolversParentTypes['ChangeTotal']> = {
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationshipKind'], ParentType, ContextType>;
  opened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uncertain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  retractedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ClaimStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type CombatantCommandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CombatantCommand'] = ResolversParentTypes['CombatantCommand']> = {
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  areaOfResponsibility?: Resolver<ResolversTypes['NationConnection'], ParentType, ContextType, Partial<CombatantCommandAreaOfResponsibilityArgs>>;
  chainOfCommand?: Resolver<ReadonlyArray<ResolversTypes['ChainOfCommand']>, ParentType, ContextType, Partial<CombatantCommandChainOfCommandArgs>>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType, RequireFields<CombatantCommandFactsArgs, 'disputedOnly'>>;
  headquarters?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, Partial<CombatantCommandHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['CombatantCommandKind']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CombatantCommandNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<CombatantCommandObservationsArgs>>;
  parent?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  parentRelationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  refs?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, Partial<CombatantCommandRelationshipsArgs>>;
  securityCooperationOrganizations?: Resolver<ResolversTypes['SecurityCooperationOrganizationConnection'], ParentType, ContextType, Partial<CombatantCommandSecurityCooperationOrganizationsArgs>>;
  validity?: Resolver<Maybe<ResolversTypes['Validity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CombatantCommandConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CombatantCommandConnection'] = ResolversParentTypes['CombatantCommandConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CombatantCommandEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CombatantCommand']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CombatantCommandEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CombatantCommandEdge'] = ResolversParentTypes['CombatantCommandEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CombatantCommand'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type CooperationOfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CooperationOffice'] = ResolversParentTypes['CooperationOffice']> = {
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  chainOfCommand?: Resolver<ReadonlyArray<ResolversTypes['ChainOfCommand']>, ParentType, ContextType, Partial<CooperationOfficeChainOfCommandArgs>>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  combatantCommand?: Resolver<Maybe<ResolversTypes['CombatantCommand']>, ParentType, ContextType>;
  combatantCommandRelationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  counterparts?: Resolver<ResolversTypes['MinistryOfDefenseConnection'], ParentType, ContextType, Partial<CooperationOfficeCounterpartsArgs>>;
  embassy?: Resolver<Maybe<ResolversTypes['Embassy']>, ParentType, ContextType>;
  embassyRelationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType, RequireFields<CooperationOfficeFactsArgs, 'disputedOnly'>>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, Partial<CooperationOfficeHistoryArgs>>;
  hostNations?: Resolver<ResolversTypes['NationConnection'], ParentType, ContextType, Partial<CooperationOfficeHostNationsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['SecurityCooperationOrganizationKind']>, ParentType, ContextType>;
  lineage?: Resolver<ReadonlyArray<ResolversTypes['LineageMember']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CooperationOfficeNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<CooperationOfficeObservationsArgs>>;
  overseers?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<CooperationOfficeOverseersArgs>>;
  posts?: Resolver<ResolversTypes['AttacheConnection'], ParentType, ContextType, Partial<CooperationOfficePostsArgs>>;
  predecessors?: Resolver<ResolversTypes['SecurityCooperationOrganizationConnection'], ParentType, ContextType, Partial<CooperationOfficePredecessorsArgs>>;
  refs?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, Partial<CooperationOfficeRelationshipsArgs>>;
  successors?: Resolver<ResolversTypes['SecurityCooperationOrganizationConnection'], ParentType, ContextType, Partial<CooperationOfficeSuccessorsArgs>>;
  validity?: Resolver<Maybe<ResolversTypes['Validity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CooperationOfficeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CooperationOfficeConnection'] = ResolversParentTypes['CooperationOfficeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CooperationOfficeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CooperationOffice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CooperationOfficeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CooperationOfficeEdge'] = ResolversParentTypes['CooperationOfficeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CooperationOffice'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EmbassyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Embassy'] = ResolversParentTypes['Embassy']> = {
  accreditedTo?: Resolver<ResolversTypes['NationConnection'], ParentType, ContextType, Partial<EmbassyAccreditedToArgs>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  attacheOffices?: Resolver<ResolversTypes['AttacheOfficeConnection'], ParentType, ContextType, Partial<EmbassyAttacheOfficesArgs>>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType, RequireFields<EmbassyFactsArgs, 'disputedOnly'>>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, Partial<EmbassyHistoryArgs>>;
  hostNation?: Resolver<Maybe<ResolversTypes['Nation']>, ParentType, ContextType>;
  hostNationRelationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<EmbassyNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<EmbassyObservationsArgs>>;
  operatesFromCity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  oversees?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<EmbassyOverseesArgs>>;
  refs?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, Partial<EmbassyRelationshipsArgs>>;
  securityCooperationOrganizations?: Resolver<ResolversTypes['SecurityCooperationOrganizationConnection'], ParentType, ContextType, Partial<EmbassySecurityCooperationOrganizationsArgs>>;
  sendingNation?: Resolver<Maybe<ResolversTypes['Nation']>, ParentType, ContextType>;
  sendingNationRelationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['EmbassyStatus']>, ParentType, ContextType>;
  validity?: Resolver<Maybe<ResolversTypes['Validity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmbassyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmbassyConnection'] = ResolversParentTypes['EmbassyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EmbassyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Embassy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmbassyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmbassyEdge'] = ResolversParentTypes['EmbassyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Embassy'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'AdvisoryGroup' | 'Agency' | 'Alliance' | 'ArmsSale' | 'Attache' | 'AttacheOffice' | 'CombatantCommand' | 'CooperationOffice' | 'Embassy' | 'Event' | 'MinistryOfDefense' | 'Nation' | 'StatePartner' | 'Statute', ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType, RequireFields<EventFactsArgs, 'disputedOnly'>>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, Partial<EventHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<EventNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<EventObservationsArgs>>;
  refs?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, Partial<EventRelationshipsArgs>>;
  validity?: Resolver<Maybe<ResolversTypes['Validity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  chosenBy?: Resolver<ResolversTypes['Resolution'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resolvedIn?: Resolver<Maybe<ResolversTypes['LedgerEntry']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Graph'] = ResolversParentTypes['Graph']> = {
  advisoryGroup?: Resolver<Maybe<ResolversTypes['AdvisoryGroup']>, ParentType, ContextType, RequireFields<GraphAdvisoryGroupArgs, 'key'>>;
  advisoryGroups?: Resolver<ResolversTypes['AdvisoryGroupConnection'], ParentType, ContextType, Partial<GraphAdvisoryGroupsArgs>>;
  agencies?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, Partial<GraphAgenciesArgs>>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, RequireFields<GraphAgencyArgs, 'key'>>;
  alliance?: Resolver<Maybe<ResolversTypes['Alliance']>, ParentType, ContextType, RequireFields<GraphAllianceArgs, 'key'>>;
  alliances?: Resolver<ResolversTypes['AllianceConnection'], ParentType, ContextType, Partial<GraphAlliancesArgs>>;
  armsSale?: Resolver<Maybe<ResolversTypes['ArmsSale']>, ParentType, ContextType, RequireFields<GraphArmsSaleArgs, 'key'>>;
  armsSales?: Resolver<ResolversTypes['ArmsSaleConnection'], ParentType, ContextType, Partial<GraphArmsSalesArgs>>;
  attache?: Resolver<Maybe<ResolversTypes['Attache']>, ParentType, ContextType, RequireFields<GraphAttacheArgs, 'key'>>;
  attacheOffice?: Resolver<Maybe<ResolversTypes['AttacheOffice']>, ParentType, ContextType, RequireFields<GraphAttacheOfficeArgs, 'key'>>;
  attacheOffices?: Resolver<ResolversTypes['AttacheOfficeConnection'], ParentType, ContextType, Partial<GraphAttacheOfficesArgs>>;
  attaches?: Resolver<ResolversTypes['AttacheConnection'], ParentType, ContextType, Partial<GraphAttachesArgs>>;
  changes?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType, RequireFields<GraphChangesArgs, 'axis' | 'from' | 'to'>>;
  combatantCommand?: Resolver<Maybe<ResolversTypes['CombatantCommand']>, ParentType, ContextType, RequireFields<GraphCombatantCommandArgs, 'key'>>;
  combatantCommands?: Resolver<ResolversTypes['CombatantCommandConnection'], ParentType, ContextType, Partial<GraphCombatantCommandsArgs>>;
  cooperationOffice?: Resolver<Maybe<ResolversTypes['CooperationOffice']>, ParentType, ContextType, RequireFields<GraphCooperationOfficeArgs, 'key'>>;
  cooperationOffices?: Resolver<ResolversTypes['CooperationOfficeConnection'], ParentType, ContextType, Partial<GraphCooperationOfficesArgs>>;
  embassies?: Resolver<ResolversTypes['EmbassyConnection'], ParentType, ContextType, Partial<GraphEmbassiesArgs>>;
  embassy?: Resolver<Maybe<ResolversTypes['Embassy']>, ParentType, ContextType, RequireFields<GraphEmbassyArgs, 'key'>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<GraphEntitiesArgs>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<GraphEntityArgs, 'key'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<GraphEventArgs, 'key'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<GraphEventsArgs>>;
  lens?: Resolver<ResolversTypes['Lens'], ParentType, ContextType>;
  ministriesOfDefense?: Resolver<ResolversTypes['MinistryOfDefenseConnection'], ParentType, ContextType, Partial<GraphMinistriesOfDefenseArgs>>;
  ministryOfDefense?: Resolver<Maybe<ResolversTypes['MinistryOfDefense']>, ParentType, ContextType, RequireFields<GraphMinistryOfDefenseArgs, 'key'>>;
  nation?: Resolver<Maybe<ResolversTypes['Nation']>, ParentType, ContextType, Partial<GraphNationArgs>>;
  nations?: Resolver<ResolversTypes['NationConnection'], ParentType, ContextType, Partial<GraphNationsArgs>>;
  neighbourhood?: Resolver<ResolversTypes['Neighbourhood'], ParentType, ContextType, RequireFields<GraphNeighbourhoodArgs, 'depth' | 'limit' | 'of'>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<GraphObservationsArgs>>;
  paths?: Resolver<ResolversTypes['Paths'], ParentType, ContextType, RequireFields<GraphPathsArgs, 'from' | 'limit' | 'maxLength' | 'shortestOnly' | 'to' | 'weighted'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, Partial<GraphRelationshipsArgs>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<GraphSearchArgs, 'text'>>;
  securityCooperationOrganization?: Resolver<Maybe<ResolversTypes['SecurityCooperationOrganization']>, ParentType, ContextType, RequireFields<GraphSecurityCooperationOrganizationArgs, 'key'>>;
  securityCooperationOrganizations?: Resolver<ResolversTypes['SecurityCooperationOrganizationConnection'], ParentType, ContextType, Partial<GraphSecurityCooperationOrganizationsArgs>>;
  statePartner?: Resolver<Maybe<ResolversTypes['StatePartner']>, ParentType, ContextType, RequireFields<GraphStatePartnerArgs, 'key'>>;
  statePartners?: Resolver<ResolversTypes['StatePartnerConnection'], ParentType, ContextType, Partial<GraphStatePartnersArgs>>;
  statute?: Resolver<Maybe<ResolversTypes['Statute']>, ParentType, ContextType, RequireFields<GraphStatuteArgs, 'key'>>;
  statutes?: Resolver<ResolversTypes['StatuteConnection'], ParentType, ContextType, Partial<GraphStatutesArgs>>;
  tabulate?: Resolver<ResolversTypes['Table'], ParentType, ContextType, RequireFields<GraphTabulateArgs, 'basis' | 'by' | 'measures'>>;
  tabulateArmsSales?: Resolver<ResolversTypes['Table'], ParentType, ContextType, RequireFields<GraphTabulateArmsSalesArgs, 'by'>>;
};

export type HiddenNeighboursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HiddenNeighbours'] = ResolversParentTypes['HiddenNeighbours']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationshipKind'], ParentType, ContextType>;
};

export type HighlightPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HighlightPart'] = ResolversParentTypes['HighlightPart']> = {
  matched?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HistoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryConnection'] = ResolversParentTypes['HistoryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HistoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HistoryItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HistoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryEdge'] = ResolversParentTypes['HistoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HistoryItem'], ParentType, ContextType>;
};

export type HistoryItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryItem'] = ResolversParentTypes['HistoryItem']> = {
  after?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['LedgerEntry'], ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<HistoryItemRecordedArgs>>;
  retracted?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<HistoryItemRetractedArgs>>;
};

export type LedgerEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerEntry'] = ResolversParentTypes['LedgerEntry']> = {
  action?: Resolver<ResolversTypes['LedgerAction'], ParentType, ContextType>;
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  graphVersion?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  previousHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedClaims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<LedgerEntryRecordedClaimsArgs>>;
  retracted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  retractedClaims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<LedgerEntryRetractedClaimsArgs>>;
};

export type LedgerEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerEntryConnection'] = ResolversParentTypes['LedgerEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LedgerEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LedgerEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LedgerEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerEntryEdge'] = ResolversParentTypes['LedgerEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LedgerEntry'], ParentType, ContextType>;
};

export type LensResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Lens'] = ResolversParentTypes['Lens']> = {
  at?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  knownAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  minConfidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  minSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LineageMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineageMember'] = ResolversParentTypes['LineageMember']> = {
  generation?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type LoadedPackageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoadedPackage'] = ResolversParentTypes['LoadedPackage']> = {
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MinistryOfDefenseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinistryOfDefense'] = ResolversParentTypes['MinistryOfDefense']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType, RequireFields<MinistryOfDefenseFactsArgs, 'disputedOnly'>>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, Partial<MinistryOfDefenseHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  localName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<MinistryOfDefenseNameArgs>>;
  nameBasis?: Resolver<Maybe<ResolversTypes['NameBasis']>, ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  nation?: Resolver<Maybe<ResolversTypes['Nation']>, ParentType, ContextType>;
  nationRelationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<MinistryOfDefenseObservationsArgs>>;
  refs?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, Partial<MinistryOfDefenseRelationshipsArgs>>;
  securityCooperationOrganizations?: Resolver<ResolversTypes['SecurityCooperationOrganizationConnection'], ParentType, ContextType, Partial<MinistryOfDefenseSecurityCooperationOrganizationsArgs>>;
  validity?: Resolver<Maybe<ResolversTypes['Validity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MinistryOfDefenseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinistryOfDefenseConnection'] = ResolversParentTypes['MinistryOfDefenseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MinistryOfDefenseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MinistryOfDefense']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MinistryOfDefenseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinistryOfDefenseEdge'] = ResolversParentTypes['MinistryOfDefenseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MinistryOfDefense'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export interface MomentScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Moment'], any> {
  name: 'Moment';
}

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptClaims?: Resolver<ResolversTypes['Written'], ParentType, ContextType, RequireFields<MutationAcceptClaimsArgs, 'keys' | 'requestKey'>>;
  importClaims?: Resolver<ResolversTypes['Written'], ParentType, ContextType, RequireFields<MutationImportClaimsArgs, 'batch' | 'dryRun' | 'requestKey'>>;
  proposeClaims?: Resolver<ResolversTypes['Written'], ParentType, ContextType, RequireFields<MutationProposeClaimsArgs, 'claims' | 'note' | 'requestKey' | 'sources'>>;
  rejectClaims?: Resolver<ResolversTypes['Written'], ParentType, ContextType, RequireFields<MutationRejectClaimsArgs, 'keys' | 'reason' | 'requestKey'>>;
  resolveFact?: Resolver<ResolversTypes['Written'], ParentType, ContextType, RequireFields<MutationResolveFactArgs, 'basedOn' | 'note' | 'prefer' | 'requestKey'>>;
  retractClaims?: Resolver<ResolversTypes['Written'], ParentType, ContextType, RequireFields<MutationRetractClaimsArgs, 'keys' | 'reason' | 'requestKey'>>;
};

export type NameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lang?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  use?: Resolver<ResolversTypes['NameUse'], ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
};

export type NameChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameChange'] = ResolversParentTypes['NameChange']> = {
  change?: Resolver<ResolversTypes['NameChangeKind'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Name'], ParentType, ContextType>;
};

export type NameChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameChangeConnection'] = ResolversParentTypes['NameChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NameChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NameChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NameChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameChangeEdge'] = ResolversParentTypes['NameChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NameChange'], ParentType, ContextType>;
};

export type NationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Nation'] = ResolversParentTypes['Nation']> = {
  accreditedEmbassies?: Resolver<ResolversTypes['EmbassyConnection'], ParentType, ContextType, Partial<NationAccreditedEmbassiesArgs>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  alliances?: Resolver<ResolversTypes['AllianceConnection'], ParentType, ContextType, Partial<NationAlliancesArgs>>;
  areaHistory?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, Partial<NationAreaHistoryArgs>>;
  armsRecipients?: Resolver<ResolversTypes['NationConnection'], ParentType, ContextType, Partial<NationArmsRecipientsArgs>>;
  armsSales?: Resolver<ResolversTypes['ArmsSaleConnection'], ParentType, ContextType, Partial<NationArmsSalesArgs>>;
  armsSuppliers?: Resolver<ResolversTypes['NationConnection'], ParentType, ContextType, Partial<NationArmsSuppliersArgs>>;
  attacheOffices?: Resolver<ResolversTypes['AttacheOfficeConnection'], ParentType, ContextType, Partial<NationAttacheOfficesArgs>>;
  borders?: Resolver<ResolversTypes['NationConnection'], ParentType, ContextType, Partial<NationBordersArgs>>;
  capital?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  combatantCommand?: Resolver<Maybe<ResolversTypes['CombatantCommand']>, ParentType, ContextType>;
  combatantCommandRelationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  combatantCommands?: Resolver<ResolversTypes['CombatantCommandConnection'], ParentType, ContextType, Partial<NationCombatantCommandsArgs>>;
  embassies?: Resolver<ResolversTypes['EmbassyConnection'], ParentType, ContextType, Partial<NationEmbassiesArgs>>;
  embassiesAbroad?: Resolver<ResolversTypes['EmbassyConnection'], ParentType, ContextType, Partial<NationEmbassiesAbroadArgs>>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType, RequireFields<NationFactsArgs, 'disputedOnly'>>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, Partial<NationHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iso2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  iso3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['NationKind']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  ministriesOfDefense?: Resolver<ResolversTypes['MinistryOfDefenseConnection'], ParentType, ContextType, Partial<NationMinistriesOfDefenseArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<NationNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<NationObservationsArgs>>;
  officialName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refs?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, Partial<NationRelationshipsArgs>>;
  representedHere?: Resolver<ResolversTypes['NationConnection'], ParentType, ContextType, Partial<NationRepresentedHereArgs>>;
  representedIn?: Resolver<ResolversTypes['NationConnection'], ParentType, ContextType, Partial<NationRepresentedInArgs>>;
  securityCooperationOrganizations?: Resolver<ResolversTypes['SecurityCooperationOrganizationConnection'], ParentType, ContextType, Partial<NationSecurityCooperationOrganizationsArgs>>;
  statePartners?: Resolver<ResolversTypes['StatePartnerConnection'], ParentType, ContextType, Partial<NationStatePartnersArgs>>;
  subregion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unMember?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  validity?: Resolver<Maybe<ResolversTypes['Validity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NationConnection'] = ResolversParentTypes['NationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Nation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NationEdge'] = ResolversParentTypes['NationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Nation'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type NeighbourhoodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NeighbourhoodNode']>, ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unexpanded?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type NeighbourhoodNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourhoodNode'] = ResolversParentTypes['NeighbourhoodNode']> = {
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hiddenByKind?: Resolver<ReadonlyArray<ResolversTypes['HiddenNeighbours']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AdvisoryGroup' | 'Agency' | 'Alliance' | 'ArmsSale' | 'Attache' | 'AttacheOffice' | 'Claim' | 'CombatantCommand' | 'CooperationOffice' | 'Embassy' | 'Event' | 'MinistryOfDefense' | 'Nation' | 'Observation' | 'Relationship' | 'Source' | 'StatePartner' | 'Statute', ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  amount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  atLeast?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  atMost?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fiscalYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  rivals?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObservationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationConnection'] = ResolversParentTypes['ObservationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ObservationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObservationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationEdge'] = ResolversParentTypes['ObservationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  cost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
  weakest?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  outward?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type PathsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Paths'] = ResolversParentTypes['Paths']> = {
  exhaustive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  stoppedBy?: Resolver<Maybe<ResolversTypes['PathStop']>, ParentType, ContextType>;
  unexpanded?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type ProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal']> = {
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  decidedIn?: Resolver<Maybe<ResolversTypes['LedgerEntry']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  newSourceTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposedIn?: Resolver<ResolversTypes['LedgerEntry'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProposalStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProposalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalConnection'] = ResolversParentTypes['ProposalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProposalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Proposal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProposalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalEdge'] = ResolversParentTypes['ProposalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  graph?: Resolver<ResolversTypes['Graph'], ParentType, ContextType, Partial<QueryGraphArgs>>;
  ledger?: Resolver<ResolversTypes['LedgerEntryConnection'], ParentType, ContextType, Partial<QueryLedgerArgs>>;
  ledgerEntry?: Resolver<Maybe<ResolversTypes['LedgerEntry']>, ParentType, ContextType, RequireFields<QueryLedgerEntryArgs, 'number'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  proposals?: Resolver<ResolversTypes['ProposalConnection'], ParentType, ContextType, RequireFields<QueryProposalsArgs, 'status'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'key'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<QuerySourcesArgs>>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
};

export type ReferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reference'] = ResolversParentTypes['Reference']> = {
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relationship'] = ResolversParentTypes['Relationship']> = {
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, Partial<RelationshipHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationshipKind'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationshipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipConnection'] = ResolversParentTypes['RelationshipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationshipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationshipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipEdge'] = ResolversParentTypes['RelationshipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  exists?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  highlight?: Resolver<ReadonlyArray<ResolversTypes['HighlightPart']>, ParentType, ContextType>;
  matched?: Resolver<Maybe<ResolversTypes['Name']>, ParentType, ContextType>;
  matchedCode?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SecurityCooperationOrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecurityCooperationOrganization'] = ResolversParentTypes['SecurityCooperationOrganization']> = {
  __resolveType: TypeResolveFn<'AdvisoryGroup' | 'AttacheOffice' | 'CooperationOffice', ParentType, ContextType>;
};

export type SecurityCooperationOrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecurityCooperationOrganizationConnection'] = ResolversParentTypes['SecurityCooperationOrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SecurityCooperationOrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SecurityCooperationOrganization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SecurityCooperationOrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecurityCooperationOrganizationEdge'] = ResolversParentTypes['SecurityCooperationOrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SecurityCooperationOrganization'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  accessedAs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cite?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SourceCiteArgs, 'style'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<SourceClaimsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reliability?: Resolver<ResolversTypes['Reliability'], ParentType, ContextType>;
  soleSupport?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<SourceSoleSupportArgs>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type StatePartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatePartner'] = ResolversParentTypes['StatePartner']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType, RequireFields<StatePartnerFactsArgs, 'disputedOnly'>>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, Partial<StatePartnerHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<StatePartnerNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<StatePartnerObservationsArgs>>;
  parent?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  parentRelationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  partners?: Resolver<ResolversTypes['NationConnection'], ParentType, ContextType, Partial<StatePartnerPartnersArgs>>;
  refs?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, Partial<StatePartnerRelationshipsArgs>>;
  validity?: Resolver<Maybe<ResolversTypes['Validity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatePartnerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatePartnerConnection'] = ResolversParentTypes['StatePartnerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatePartnerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StatePartner']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatePartnerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatePartnerEdge'] = ResolversParentTypes['StatePartnerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StatePartner'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type StatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Status'] = ResolversParentTypes['Status']> = {
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  graphVersion?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  packages?: Resolver<ReadonlyArray<ResolversTypes['LoadedPackage']>, ParentType, ContextType>;
  recordedThrough?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatuteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statute'] = ResolversParentTypes['Statute']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  established?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<StatuteEstablishedArgs>>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType, RequireFields<StatuteFactsArgs, 'disputedOnly'>>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, Partial<StatuteHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<StatuteNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<StatuteObservationsArgs>>;
  refs?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, Partial<StatuteRelationshipsArgs>>;
  validity?: Resolver<Maybe<ResolversTypes['Validity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatuteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatuteConnection'] = ResolversParentTypes['StatuteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatuteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Statute']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatuteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatuteEdge'] = ResolversParentTypes['StatuteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statute'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type TableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Table'] = ResolversParentTypes['Table']> = {
  by?: Resolver<ReadonlyArray<ResolversTypes['Dimension']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['TableRow']>, ParentType, ContextType>;
};

export type TableRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TableRow'] = ResolversParentTypes['TableRow']> = {
  armsSales?: Resolver<ReadonlyArray<ResolversTypes['ArmsSale']>, ParentType, ContextType, Partial<TableRowArmsSalesArgs>>;
  atLeast?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  atMost?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  average?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Entity']>>, ParentType, ContextType>;
  inexact?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  maximum?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  minimum?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  observations?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType, Partial<TableRowObservationsArgs>>;
  reported?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  rivals?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  rolling?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unreconciled?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UncertainChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UncertainChange'] = ResolversParentTypes['UncertainChange']> = {
  change?: Resolver<ResolversTypes['UncertainChangeKind'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
};

export type UncertainChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UncertainChangeConnection'] = ResolversParentTypes['UncertainChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UncertainChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['UncertainChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UncertainChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UncertainChangeEdge'] = ResolversParentTypes['UncertainChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UncertainChange'], ParentType, ContextType>;
};

export type ValidityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Validity'] = ResolversParentTypes['Validity']> = {
  end?: Resolver<ResolversTypes['Bound'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType, RequireFields<ValidityOnArgs, 'date'>>;
  ongoing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Bound'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WrittenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Written'] = ResolversParentTypes['Written']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['LedgerEntry']>, ParentType, ContextType>;
  graphVersion?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  retracted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AdvisoryGroup?: AdvisoryGroupResolvers<ContextType>;
  AdvisoryGroupConnection?: AdvisoryGroupConnectionResolvers<ContextType>;
  AdvisoryGroupEdge?: AdvisoryGroupEdgeResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  AgencyConnection?: AgencyConnectionResolvers<ContextType>;
  AgencyEdge?: AgencyEdgeResolvers<ContextType>;
  Alliance?: AllianceResolvers<ContextType>;
  AllianceConnection?: AllianceConnectionResolvers<ContextType>;
  AllianceEdge?: AllianceEdgeResolvers<ContextType>;
  Alteration?: AlterationResolvers<ContextType>;
  AlterationConnection?: AlterationConnectionResolvers<ContextType>;
  AlterationEdge?: AlterationEdgeResolvers<ContextType>;
  ArmsSale?: ArmsSaleResolvers<ContextType>;
  ArmsSaleConnection?: ArmsSaleConnectionResolvers<ContextType>;
  ArmsSaleEdge?: ArmsSaleEdgeResolvers<ContextType>;
  Attache?: AttacheResolvers<ContextType>;
  AttacheConnection?: AttacheConnectionResolvers<ContextType>;
  AttacheEdge?: AttacheEdgeResolvers<ContextType>;
  AttacheOffice?: AttacheOfficeResolvers<ContextType>;
  AttacheOfficeConnection?: AttacheOfficeConnectionResolvers<ContextType>;
  AttacheOfficeEdge?: AttacheOfficeEdgeResolvers<ContextType>;
  Bound?: BoundResolvers<ContextType>;
  ChainOfCommand?: ChainOfCommandResolvers<ContextType>;
  ChangeSet?: ChangeSetResolvers<ContextType>;
  ChangeTotal?: ChangeTotalResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  CombatantCommand?: CombatantCommandResolvers<ContextType>;
  CombatantCommandConnection?: CombatantCommandConnectionResolvers<ContextType>;
  CombatantCommandEdge?: CombatantCommandEdgeResolvers<ContextType>;
  CooperationOffice?: CooperationOfficeResolvers<ContextType>;
  CooperationOfficeConnection?: CooperationOfficeConnectionResolvers<ContextType>;
  CooperationOfficeEdge?: CooperationOfficeEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Embassy?: EmbassyResolvers<ContextType>;
  EmbassyConnection?: EmbassyConnectionResolvers<ContextType>;
  EmbassyEdge?: EmbassyEdgeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  Graph?: GraphResolvers<ContextType>;
  HiddenNeighbours?: HiddenNeighboursResolvers<ContextType>;
  HighlightPart?: HighlightPartResolvers<ContextType>;
  HistoryConnection?: HistoryConnectionResolvers<ContextType>;
  HistoryEdge?: HistoryEdgeResolvers<ContextType>;
  HistoryItem?: HistoryItemResolvers<ContextType>;
  LedgerEntry?: LedgerEntryResolvers<ContextType>;
  LedgerEntryConnection?: LedgerEntryConnectionResolvers<ContextType>;
  LedgerEntryEdge?: LedgerEntryEdgeResolvers<ContextType>;
  Lens?: LensResolvers<ContextType>;
  LineageMember?: LineageMemberResolvers<ContextType>;
  LoadedPackage?: LoadedPackageResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  MinistryOfDefense?: MinistryOfDefenseResolvers<ContextType>;
  MinistryOfDefenseConnection?: MinistryOfDefenseConnectionResolvers<ContextType>;
  MinistryOfDefenseEdge?: MinistryOfDefenseEdgeResolvers<ContextType>;
  Moment?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  NameChange?: NameChangeResolvers<ContextType>;
  NameChangeConnection?: NameChangeConnectionResolvers<ContextType>;
  NameChangeEdge?: NameChangeEdgeResolvers<ContextType>;
  Nation?: NationResolvers<ContextType>;
  NationConnection?: NationConnectionResolvers<ContextType>;
  NationEdge?: NationEdgeResolvers<ContextType>;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  NeighbourhoodNode?: NeighbourhoodNodeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  ObservationConnection?: ObservationConnectionResolvers<ContextType>;
  ObservationEdge?: ObservationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Path?: PathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Paths?: PathsResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  ProposalConnection?: ProposalConnectionResolvers<ContextType>;
  ProposalEdge?: ProposalEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reference?: ReferenceResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  RelationshipConnection?: RelationshipConnectionResolvers<ContextType>;
  RelationshipEdge?: RelationshipEdgeResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SecurityCooperationOrganization?: SecurityCooperationOrganizationResolvers<ContextType>;
  SecurityCooperationOrganizationConnection?: SecurityCooperationOrganizationConnectionResolvers<ContextType>;
  SecurityCooperationOrganizationEdge?: SecurityCooperationOrganizationEdgeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  StatePartner?: StatePartnerResolvers<ContextType>;
  StatePartnerConnection?: StatePartnerConnectionResolvers<ContextType>;
  StatePartnerEdge?: StatePartnerEdgeResolvers<ContextType>;
  Status?: StatusResolvers<ContextType>;
  Statute?: StatuteResolvers<ContextType>;
  StatuteConnection?: StatuteConnectionResolvers<ContextType>;
  StatuteEdge?: StatuteEdgeResolvers<ContextType>;
  Table?: TableResolvers<ContextType>;
  TableRow?: TableRowResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UncertainChange?: UncertainChangeResolvers<ContextType>;
  UncertainChangeConnection?: UncertainChangeConnectionResolvers<ContextType>;
  UncertainChangeEdge?: UncertainChangeEdgeResolvers<ContextType>;
  Validity?: ValidityResolvers<ContextType>;
  Written?: WrittenResolvers<ContextType>;
};

