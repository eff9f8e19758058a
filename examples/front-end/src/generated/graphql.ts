/* eslint-disable */
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day, as `YYYY-MM-DD` (ISO 8601). */
  Date: { input: string; output: string; }
  /** A moment, as `YYYY-MM-DDTHH:MM:SSZ` (RFC 3339). */
  DateTime: { input: string; output: string; }
  /** A day, as `YYYY-MM-DD`, or on the clock of knowledge also a moment, as `YYYY-MM-DDTHH:MM:SSZ`. A day stands for its beginning in UTC there. */
  Moment: { input: string; output: string; }
  /** A day as precisely as a source gives it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  PartialDate: { input: string; output: string; }
  /** A whole number that a JSON number holds exactly: up to 9,007,199,254,740,991 either way. */
  SafeInt: { input: number; output: number; }
  /** A web address. */
  URL: { input: string; output: string; }
};

/** Keeps advisory groups that fit every part given. An absent, null or empty filter keeps all, and so does an absent or null part. */
export type AdvisoryGroupFilter = {
  /** The short form of its name in use on the lens's date. */
  acronym?: InputMaybe<TextFilter>;
  /** All of these must fit; an empty list keeps all. */
  and?: InputMaybe<Array<AdvisoryGroupFilter>>;
  /** By any name of any time that is known at the lens: one of them fits. */
  anyName?: InputMaybe<TextFilter>;
  /** The city that it works in. */
  city?: InputMaybe<TextFilter>;
  /** The command that has operational control of it. */
  combatantCommand?: InputMaybe<CombatantCommandFilter>;
  /** By the confidence of the best claim that it exists. */
  confidence?: InputMaybe<ConfidenceFilter>;
  /** The ministries it is the foremost contact of. */
  counterparts?: InputMaybe<MinistryOfDefenseListFilter>;
  /** Whether sources disagree on a fact of it; see `facts(disputedOnly: true)`. */
  disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** The embassy that it is part of. */
  embassy?: InputMaybe<EmbassyFilter>;
  /** By when it ceased to exist: the first day on which it existed no more. */
  end?: InputMaybe<DayFilter>;
  /** The nations that it serves. */
  hostNations?: InputMaybe<NationListFilter>;
  /** By key. */
  key?: InputMaybe<KeyFilter>;
  /** What it is called by kind; null where no source says or sources differ. */
  kind?: InputMaybe<SecurityCooperationOrganizationKindFilter>;
  /** By where it is. */
  location?: InputMaybe<LocationFilter>;
  /** By the name in use at the lens, whatever its case and accents. */
  name?: InputMaybe<TextFilter>;
  /** This must not fit. What is unknown does not fit, so that its negation does. */
  not?: InputMaybe<AdvisoryGroupFilter>;
  /** By its amounts. */
  observations?: InputMaybe<ObservationListFilter>;
  /** At least one of these must fit; an empty list keeps none. */
  or?: InputMaybe<Array<AdvisoryGroupFilter>>;
  /** Its masters: the organizations with authority over it. */
  overseers?: InputMaybe<EntityListFilter>;
  /** The posts in it. */
  posts?: InputMaybe<AttacheListFilter>;
  /** The organizations it came out of, whether they still exist at the lens or not. */
  predecessors?: InputMaybe<SecurityCooperationOrganizationListFilter>;
  /** By its relationships that hold at the lens. */
  relationships?: InputMaybe<RelationshipListFilter>;
  /** By the sources that say anything of it at the lens: one of them fits. */
  source?: InputMaybe<SourceFilter>;
  /** By how many distinct sources say that it exists. */
  sourceCount?: InputMaybe<IntFilter>;
  /** By when it began to exist. */
  start?: InputMaybe<DayFilter>;
  /** The organizations that came out of it, whether they exist at the lens or not. */
  successors?: InputMaybe<SecurityCooperationOrganizationListFilter>;
};

/** One criterion to sort advisory groups by. */
export type AdvisoryGroupOrder = {
  /** What to sort by. */
  by: AdvisoryGroupOrderField;
  /** Which way. */
  direction?: OrderDirection;
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

/** By how many agencies fit. */
export type AgencyCountFilter = {
  /** So many. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** So many or more. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** So many or fewer. */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** Counts only those that fit this; all if absent. */
  of?: InputMaybe<AgencyFilter>;
};

/** Keeps agencies that fit every part given. An absent, null or empty filter keeps all, and so does an absent or null part. */
export type AgencyFilter = {
  /** Such as `DSCA`. */
  acronym?: InputMaybe<TextFilter>;
  /** All of these must fit; an empty list keeps all. */
  and?: InputMaybe<Array<AgencyFilter>>;
  /** When it was announced. */
  announcedOn?: InputMaybe<PartialDateFilter>;
  /** By any name of any time that is known at the lens: one of them fits. */
  anyName?: InputMaybe<TextFilter>;
  /** The capability it has reached; null where sources differ (see `facts`). */
  capability?: InputMaybe<TextFilter>;
  /** What is a part of it. */
  children?: InputMaybe<EntityListFilter>;
  /** By the confidence of the best claim that it exists. */
  confidence?: InputMaybe<ConfidenceFilter>;
  /** Whether sources disagree on a fact of it; see `facts(disputedOnly: true)`. */
  disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** By when it ceased to exist: the first day on which it existed no more. */
  end?: InputMaybe<DayFilter>;
  /** The acts that established it, as sources say; rivals included. */
  establishedBy?: InputMaybe<StatuteListFilter>;
  /** By key. */
  key?: InputMaybe<KeyFilter>;
  /** What kind of body it is. */
  kind?: InputMaybe<AgencyKindFilter>;
  /** By where it is. */
  location?: InputMaybe<LocationFilter>;
  /** By the name in use at the lens, whatever its case and accents. */
  name?: InputMaybe<TextFilter>;
  /** This must not fit. What is unknown does not fit, so that its negation does. */
  not?: InputMaybe<AgencyFilter>;
  /** By its amounts. */
  observations?: InputMaybe<ObservationListFilter>;
  /** At least one of these must fit; an empty list keeps none. */
  or?: InputMaybe<Array<AgencyFilter>>;
  /** The organizations with authority over it. */
  overseers?: InputMaybe<EntityListFilter>;
  /** The organizations it has authority over. */
  oversees?: InputMaybe<EntityListFilter>;
  /** What it is a part of. */
  parent?: InputMaybe<AgencyFilter>;
  /** The bodies it came out of, whether they still exist at the lens or not. */
  predecessors?: InputMaybe<AgencyListFilter>;
  /** What it is for, as a source puts it. */
  purpose?: InputMaybe<TextFilter>;
  /** By its relationships that hold at the lens. */
  relationships?: InputMaybe<RelationshipListFilter>;
  /** By the sources that say anything of it at the lens: one of them fits. */
  source?: InputMaybe<SourceFilter>;
  /** By how many distinct sources say that it exists. */
  sourceCount?: InputMaybe<IntFilter>;
  /** By when it began to exist. */
  start?: InputMaybe<DayFilter>;
  /** The bodies that came out of it, whether they exist at the lens or not. */
  successors?: InputMaybe<AgencyListFilter>;
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
  eq?: InputMaybe<AgencyKind>;
  /** Is one of these; an empty list keeps none. */
  in?: InputMaybe<Array<AgencyKind>>;
  /** Is known, or is not. */
  known?: InputMaybe<Scalars['Boolean']['input']>;
};

/** By agencies that something is linked to. Every part given must fit. */
export type AgencyListFilter = {
  /** So many different ones fit. */
  count?: InputMaybe<AgencyCountFilter>;
  /** All fit; also where there are none. */
  every?: InputMaybe<AgencyFilter>;
  /** None fits; with an empty filter: there are none. */
  none?: InputMaybe<AgencyFilter>;
  /** At least one fits; with an empty filter: there is one. */
  some?: InputMaybe<AgencyFilter>;
};

/** One criterion to sort agencies by. */
export type AgencyOrder = {
  /** What to sort by. */
  by: AgencyOrderField;
  /** Which way. */
  direction?: OrderDirection;
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

/** By how many alliances fit. */
export type AllianceCountFilter = {
  /** So many. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** So many or more. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** So many or fewer. */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** Counts only those that fit this; all if absent. */
  of?: InputMaybe<AllianceFilter>;
};

/** Keeps alliances that fit every part given. An absent, null or empty filter keeps all, and so does an absent or null part. */
export type AllianceFilter = {
  /** All of these must fit; an empty list keeps all. */
  and?: InputMaybe<Array<AllianceFilter>>;
  /** By any name of any time that is known at the lens: one of them fits. */
  anyName?: InputMaybe<TextFilter>;
  /** The major arms sales to it or its agencies. */
  armsSales?: InputMaybe<ArmsSaleListFilter>;
  /** By the confidence of the best claim that it exists. */
  confidence?: InputMaybe<ConfidenceFilter>;
  /** Whether sources disagree on a fact of it; see `facts(disputedOnly: true)`. */
  disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** By when it ceased to exist: the first day on which it existed no more. */
  end?: InputMaybe<DayFilter>;
  /** By key. */
  key?: InputMaybe<KeyFilter>;
  /** What kind of alliance it is. */
  kind?: InputMaybe<AllianceKindFilter>;
  /** By where it is. */
  location?: InputMaybe<LocationFilter>;
  /** Its members. */
  members?: InputMaybe<NationListFilter>;
  /** By the name in use at the lens, whatever its case and accents. */
  name?: InputMaybe<TextFilter>;
  /** This must not fit. What is unknown does not fit, so that its negation does. */
  not?: InputMaybe<AllianceFilter>;
  /** By its amounts. */
  observations?: InputMaybe<ObservationListFilter>;
  /** At least one of these must fit; an empty list keeps none. */
  or?: InputMaybe<Array<AllianceFilter>>;
  /** By its relationships that hold at the lens. */
  relationships?: InputMaybe<RelationshipListFilter>;
  /** By the sources that say anything of it at the lens: one of them fits. */
  source?: InputMaybe<SourceFilter>;
  /** By how many distinct sources say that it exists. */
  sourceCount?: InputMaybe<IntFilter>;
  /** By when it began to exist. */
  start?: InputMaybe<DayFilter>;
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
  eq?: InputMaybe<AllianceKind>;
  /** Is one of these; an empty list keeps none. */
  in?: InputMaybe<Array<AllianceKind>>;
  /** Is known, or is not. */
  known?: InputMaybe<Scalars['Boolean']['input']>;
};

/** By alliances that something is linked to. Every part given must fit. */
export type AllianceListFilter = {
  /** So many different ones fit. */
  count?: InputMaybe<AllianceCountFilter>;
  /** All fit; also where there are none. */
  every?: InputMaybe<AllianceFilter>;
  /** None fits; with an empty filter: there are none. */
  none?: InputMaybe<AllianceFilter>;
  /** At least one fits; with an empty filter: there is one. */
  some?: InputMaybe<AllianceFilter>;
};

/** One criterion to sort alliances by. */
export type AllianceOrder = {
  /** What to sort by. */
  by: AllianceOrderField;
  /** Which way. */
  direction?: OrderDirection;
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

/**
 * An amount in whole nominal US dollars. Equal bounds are an exact amount; an absent one is open. Only what is
 * obligated or disbursed may come to less than nothing: money that went back.
 */
export type AmountInput = {
  /** The US fiscal year. */
  fiscalYear: Scalars['Int']['input'];
  /** It is at most this. */
  high?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Tells apart figures that share all else, as two cases of one customer in a year. */
  item?: InputMaybe<Scalars['String']['input']>;
  /** It is at least this. */
  low?: InputMaybe<Scalars['SafeInt']['input']>;
  /** What it counts. */
  measure: Measure;
};

/** By how many arms sales fit. */
export type ArmsSaleCountFilter = {
  /** So many. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** So many or more. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** So many or fewer. */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** Counts only those that fit this; all if absent. */
  of?: InputMaybe<ArmsSaleFilter>;
};

/** Keeps arms sales that fit every part given. An absent, null or empty filter keeps all, and so does an absent or null part. */
export type ArmsSaleFilter = {
  /** All of these must fit; an empty list keeps all. */
  and?: InputMaybe<Array<ArmsSaleFilter>>;
  /** By any name of any time that is known at the lens: one of them fits. */
  anyName?: InputMaybe<TextFilter>;
  /** Whom it is for. */
  buyers?: InputMaybe<EntityListFilter>;
  /** By the confidence of the best claim that it exists. */
  confidence?: InputMaybe<ConfidenceFilter>;
  /** Whether sources disagree on a fact of it; see `facts(disputedOnly: true)`. */
  disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** By when it ceased to exist: the first day on which it existed no more. */
  end?: InputMaybe<DayFilter>;
  /** Estimated ceiling in whole US dollars; null where the source gives none. */
  estimatedValueUsd?: InputMaybe<SafeIntFilter>;
  /** By key. */
  key?: InputMaybe<KeyFilter>;
  /** By where it is. */
  location?: InputMaybe<LocationFilter>;
  /** By the name in use at the lens, whatever its case and accents. */
  name?: InputMaybe<TextFilter>;
  /** This must not fit. What is unknown does not fit, so that its negation does. */
  not?: InputMaybe<ArmsSaleFilter>;
  /** When Congress was notified or the sale was announced; null where the source does not say. */
  notifiedOn?: InputMaybe<PartialDateFilter>;
  /** By its amounts. */
  observations?: InputMaybe<ObservationListFilter>;
  /** At least one of these must fit; an empty list keeps none. */
  or?: InputMaybe<Array<ArmsSaleFilter>>;
  /** The purchaser where it is no nation. */
  otherPurchaser?: InputMaybe<TextFilter>;
  /** The principal contractors that the source names. One of them fits. */
  principalContractors?: InputMaybe<TextFilter>;
  /** By its relationships that hold at the lens. */
  relationships?: InputMaybe<RelationshipListFilter>;
  /** By the sources that say anything of it at the lens: one of them fits. */
  source?: InputMaybe<SourceFilter>;
  /** By how many distinct sources say that it exists. */
  sourceCount?: InputMaybe<IntFilter>;
  /** By when it began to exist. */
  start?: InputMaybe<DayFilter>;
  /** DSCA's transmittal number, such as `24-12`; null where the source gives none. */
  transmittalNumber?: InputMaybe<TextFilter>;
};

/** By arms sales that something is linked to. Every part given must fit. */
export type ArmsSaleListFilter = {
  /** So many different ones fit. */
  count?: InputMaybe<ArmsSaleCountFilter>;
  /** All fit; also where there are none. */
  every?: InputMaybe<ArmsSaleFilter>;
  /** None fits; with an empty filter: there are none. */
  none?: InputMaybe<ArmsSaleFilter>;
  /** At least one fits; with an empty filter: there is one. */
  some?: InputMaybe<ArmsSaleFilter>;
  /** The known estimated values of those that fit add up to this; where none is known, nothing fits. */
  sum?: InputMaybe<ArmsSaleSumFilter>;
};

/** One criterion to sort arms sales by. */
export type ArmsSaleOrder = {
  /** What to sort by. */
  by: ArmsSaleOrderField;
  /** Which way. */
  direction?: OrderDirection;
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
  gte?: InputMaybe<Scalars['SafeInt']['input']>;
  /** So much or less. */
  lte?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Adds up only those that fit this; all if absent. */
  of?: InputMaybe<ArmsSaleFilter>;
};

/** By how many attaché posts fit. */
export type AttacheCountFilter = {
  /** So many. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** So many or more. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** So many or fewer. */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** Counts only those that fit this; all if absent. */
  of?: InputMaybe<AttacheFilter>;
};

/** Keeps attaché posts that fit every part given. An absent, null or empty filter keeps all, and so does an absent or null part. */
export type AttacheFilter = {
  /** All of these must fit; an empty list keeps all. */
  and?: InputMaybe<Array<AttacheFilter>>;
  /** By any name of any time that is known at the lens: one of them fits. */
  anyName?: InputMaybe<TextFilter>;
  /** By the confidence of the best claim that it exists. */
  confidence?: InputMaybe<ConfidenceFilter>;
  /** Whether sources disagree on a fact of it; see `facts(disputedOnly: true)`. */
  disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** By when it ceased to exist: the first day on which it existed no more. */
  end?: InputMaybe<DayFilter>;
  /** By key. */
  key?: InputMaybe<KeyFilter>;
  /** By where it is. */
  location?: InputMaybe<LocationFilter>;
  /** By the name in use at the lens, whatever its case and accents. */
  name?: InputMaybe<TextFilter>;
  /** This must not fit. What is unknown does not fit, so that its negation does. */
  not?: InputMaybe<AttacheFilter>;
  /** By its amounts. */
  observations?: InputMaybe<ObservationListFilter>;
  /** The office that the post is in. */
  office?: InputMaybe<SecurityCooperationOrganizationFilter>;
  /** At least one of these must fit; an empty list keeps none. */
  or?: InputMaybe<Array<AttacheFilter>>;
  /** By its relationships that hold at the lens. */
  relationships?: InputMaybe<RelationshipListFilter>;
  /** By the sources that say anything of it at the lens: one of them fits. */
  source?: InputMaybe<SourceFilter>;
  /** By how many distinct sources say that it exists. */
  sourceCount?: InputMaybe<IntFilter>;
  /** By when it began to exist. */
  start?: InputMaybe<DayFilter>;
};

/** By attaché posts that something is linked to. Every part given must fit. */
export type AttacheListFilter = {
  /** So many different ones fit. */
  count?: InputMaybe<AttacheCountFilter>;
  /** All fit; also where there are none. */
  every?: InputMaybe<AttacheFilter>;
  /** None fits; with an empty filter: there are none. */
  none?: InputMaybe<AttacheFilter>;
  /** At least one fits; with an empty filter: there is one. */
  some?: InputMaybe<AttacheFilter>;
};

/** By how many attaché offices fit. */
export type AttacheOfficeCountFilter = {
  /** So many. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** So many or more. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** So many or fewer. */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** Counts only those that fit this; all if absent. */
  of?: InputMaybe<AttacheOfficeFilter>;
};

/** Keeps attaché offices that fit every part given. An absent, null or empty filter keeps all, and so does an absent or null part. */
export type AttacheOfficeFilter = {
  /** The short form of its name in use on the lens's date. */
  acronym?: InputMaybe<TextFilter>;
  /** All of these must fit; an empty list keeps all. */
  and?: InputMaybe<Array<AttacheOfficeFilter>>;
  /** By any name of any time that is known at the lens: one of them fits. */
  anyName?: InputMaybe<TextFilter>;
  /** The city that it works in. */
  city?: InputMaybe<TextFilter>;
  /** The command that has operational control of it. */
  combatantCommand?: InputMaybe<CombatantCommandFilter>;
  /** By the confidence of the best claim that it exists. */
  confidence?: InputMaybe<ConfidenceFilter>;
  /** The ministries it is the foremost contact of. */
  counterparts?: InputMaybe<MinistryOfDefenseListFilter>;
  /** Whether sources disagree on a fact of it; see `facts(disputedOnly: true)`. */
  disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** The embassy that it is part of. */
  embassy?: InputMaybe<EmbassyFilter>;
  /** By when it ceased to exist: the first day on which it existed no more. */
  end?: InputMaybe<DayFilter>;
  /** The nations that it serves. */
  hostNations?: InputMaybe<NationListFilter>;
  /** By key. */
  key?: InputMaybe<KeyFilter>;
  /** What it is called by kind; null where no source says or sources differ. */
  kind?: InputMaybe<SecurityCooperationOrganizationKindFilter>;
  /** By where it is. */
  location?: InputMaybe<LocationFilter>;
  /** By the name in use at the lens, whatever its case and accents. */
  name?: InputMaybe<TextFilter>;
  /** This must not fit. What is unknown does not fit, so that its negation does. */
  not?: InputMaybe<AttacheOfficeFilter>;
  /** By its amounts. */
  observations?: InputMaybe<ObservationListFilter>;
  /** At least one of these must fit; an empty list keeps none. */
  or?: InputMaybe<Array<AttacheOfficeFilter>>;
  /** Its masters: the organizations with authority over it. */
  overseers?: InputMaybe<EntityListFilter>;
  /** The posts in it. */
  posts?: InputMaybe<AttacheListFilter>;
  /** The organizations it came out of, whether they still exist at the lens or not. */
  predecessors?: InputMaybe<SecurityCooperationOrganizationListFilter>;
  /** By its relationships that hold at the lens. */
  relationships?: InputMaybe<RelationshipListFilter>;
  /** Whether its head is the Senior Defense Official / Defense Attaché; null where no source says. Unknown is neither. */
  seniorDefenseOfficial?: InputMaybe<Scalars['Boolean']['input']>;
  /** By the sources that say anything of it at the lens: one of them fits. */
  source?: InputMaybe<SourceFilter>;
  /** By how many distinct sources say that it exists. */
  sourceCount?: InputMaybe<IntFilter>;
  /** By when it began to exist. */
  start?: InputMaybe<DayFilter>;
  /** The organizations that came out of it, whether they exist at the lens or not. */
  successors?: InputMaybe<SecurityCooperationOrganizationListFilter>;
};

/** By attaché offices that something is linked to. Every part given must fit. */
export type AttacheOfficeListFilter = {
  /** So many different ones fit. */
  count?: InputMaybe<AttacheOfficeCountFilter>;
  /** All fit; also where there are none. */
  every?: InputMaybe<AttacheOfficeFilter>;
  /** None fits; with an empty filter: there are none. */
  none?: InputMaybe<AttacheOfficeFilter>;
  /** At least one fits; with an empty filter: there is one. */
  some?: InputMaybe<AttacheOfficeFilter>;
};

/** One criterion to sort attaché offices by. */
export type AttacheOfficeOrder = {
  /** What to sort by. */
  by: AttacheOfficeOrderField;
  /** Which way. */
  direction?: OrderDirection;
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
  by: AttacheOrderField;
  /** Which way. */
  direction?: OrderDirection;
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

/** A box, in degrees north and east; over the antimeridian where `west` is greater than `east`. */
export type BoxFilter = {
  /** Its eastern edge, from -180 to 180. */
  east: Scalars['Float']['input'];
  /** Its northern edge, from -90 to 90. */
  north: Scalars['Float']['input'];
  /** Its southern edge, from -90 to 90. */
  south: Scalars['Float']['input'];
  /** Its western edge, from -180 to 180. */
  west: Scalars['Float']['input'];
};

/** How surely something holds on a date, given how precisely its dates are known. */
export type Certainty =
  /** It holds, whichever of the possible dates are true. */
  | 'CERTAIN'
  /** It holds under some of the possible dates. */
  | 'POSSIBLE';

/** How to write a citation. */
export type CitationStyle =
  /** A BibTeX entry. */
  | 'BIBTEX'
  /** Chicago Manual of Style, bibliography entry, as plain text. */
  | 'CHICAGO'
  /** CSL-JSON, for Zotero, pandoc and others. */
  | 'CSL_JSON';

/** Claims that belong together, and the sources that they cite. */
export type ClaimBatch = {
  /** At most 1,000. */
  claims: Array<ClaimInput>;
  /** Letters, digits and `-`: a batch takes the place of the one imported under its name before. */
  name: Scalars['String']['input'];
  /** Sources to describe, or to describe anew; at most 100. */
  sources?: Array<SourceInput>;
  /** Of the batch, such as `1.0.0`. */
  version: Scalars['String']['input'];
};

/** Keeps claims that fit every part given. An absent, null or empty filter keeps all, and so does an absent or null part. */
export type ClaimFilter = {
  /** All of these must fit; an empty list keeps all. */
  and?: InputMaybe<Array<ClaimFilter>>;
  /** By its confidence. */
  confidence?: InputMaybe<ConfidenceFilter>;
  /** States one of these fields, kinds of relationship or measures; an empty list keeps none. */
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
  /** This must not fit. */
  not?: InputMaybe<ClaimFilter>;
  /** At least one of these must fit; an empty list keeps none. */
  or?: InputMaybe<Array<ClaimFilter>>;
  /** By the entity that it is about. */
  subject?: InputMaybe<EntityFilter>;
};

/** One statement of one source. Just one of `value`, `relationship` and `amount` is given. */
export type ClaimInput = {
  /** An amount for a fiscal year, which is its time. */
  amount?: InputMaybe<AmountInput>;
  /** When the source vouches for it, in the same form; when the source was published if absent. */
  attested?: InputMaybe<Scalars['String']['input']>;
  /** How much you trust it. */
  confidence: Confidence;
  /** The first day on which it held no more, as the source says, in the same form. */
  end?: InputMaybe<Scalars['String']['input']>;
  /** Where in the source: a page, paragraph, table row. */
  locator?: InputMaybe<Scalars['String']['input']>;
  /** What there is to add. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A relationship of which the subject is the start. */
  relationship?: InputMaybe<RelationshipInput>;
  /** Key of the source. */
  source: Scalars['String']['input'];
  /** When it began, as the source says: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or two of these joined by `/` for some day between. */
  start?: InputMaybe<Scalars['String']['input']>;
  /** Key of the entity that it is about, such as `sco/jusmag-k`. A claim of the field `existence` makes an entity. */
  subject: Scalars['String']['input'];
  /** A field's value. */
  value?: InputMaybe<ValueInput>;
};

/** Whether a claim stands. */
export type ClaimStatus =
  /** It was retracted. */
  | 'RETRACTED'
  /** It stands. */
  | 'STANDING';

/** By how many combatant commands fit. */
export type CombatantCommandCountFilter = {
  /** So many. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** So many or more. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** So many or fewer. */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** Counts only those that fit this; all if absent. */
  of?: InputMaybe<CombatantCommandFilter>;
};

/** Keeps combatant commands that fit every part given. An absent, null or empty filter keeps all, and so does an absent or null part. */
export type CombatantCommandFilter = {
  /** Such as `USEUCOM`. */
  acronym?: InputMaybe<TextFilter>;
  /** All of these must fit; an empty list keeps all. */
  and?: InputMaybe<Array<CombatantCommandFilter>>;
  /** By any name of any time that is known at the lens: one of them fits. */
  anyName?: InputMaybe<TextFilter>;
  /** The nations in its area of responsibility. */
  areaOfResponsibility?: InputMaybe<NationListFilter>;
  /** By the confidence of the best claim that it exists. */
  confidence?: InputMaybe<ConfidenceFilter>;
  /** Whether sources disagree on a fact of it; see `facts(disputedOnly: true)`. */
  disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** By when it ceased to exist: the first day on which it existed no more. */
  end?: InputMaybe<DayFilter>;
  /** Where its headquarters are. */
  headquarters?: InputMaybe<TextFilter>;
  /** By key. */
  key?: InputMaybe<KeyFilter>;
  /** Geographic or functional. */
  kind?: InputMaybe<CombatantCommandKindFilter>;
  /** By where it is. */
  location?: InputMaybe<LocationFilter>;
  /** By the name in use at the lens, whatever its case and accents. */
  name?: InputMaybe<TextFilter>;
  /** This must not fit. What is unknown does not fit, so that its negation does. */
  not?: InputMaybe<CombatantCommandFilter>;
  /** By its amounts. */
  observations?: InputMaybe<ObservationListFilter>;
  /** At least one of these must fit; an empty list keeps none. */
  or?: InputMaybe<Array<CombatantCommandFilter>>;
  /** What it is a part of. */
  parent?: InputMaybe<AgencyFilter>;
  /** By its relationships that hold at the lens. */
  relationships?: InputMaybe<RelationshipListFilter>;
  /** The organizations it has authority over. */
  securityCooperationOrganizations?: InputMaybe<SecurityCooperationOrganizationListFilter>;
  /** By the sources that say anything of it at the lens: one of them fits. */
  source?: InputMaybe<SourceFilter>;
  /** By how many distinct sources say that it exists. */
  sourceCount?: InputMaybe<IntFilter>;
  /** By when it began to exist. */
  start?: InputMaybe<DayFilter>;
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
  eq?: InputMaybe<CombatantCommandKind>;
  /** Is one of these; an empty list keeps none. */
  in?: InputMaybe<Array<CombatantCommandKind>>;
  /** Is known, or is not. */
  known?: InputMaybe<Scalars['Boolean']['input']>;
};

/** By combatant commands that something is linked to. Every part given must fit. */
export type CombatantCommandListFilter = {
  /** So many different ones fit. */
  count?: InputMaybe<CombatantCommandCountFilter>;
  /** All fit; also where there are none. */
  every?: InputMaybe<CombatantCommandFilter>;
  /** None fits; with an empty filter: there are none. */
  none?: InputMaybe<CombatantCommandFilter>;
  /** At least one fits; with an empty filter: there is one. */
  some?: InputMaybe<CombatantCommandFilter>;
};

/** One criterion to sort combatant commands by. */
export type CombatantCommandOrder = {
  /** What to sort by. */
  by: CombatantCommandOrderField;
  /** Which way. */
  direction?: OrderDirection;
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
  eq?: InputMaybe<Confidence>;
  /** Is this or higher. */
  gte?: InputMaybe<Confidence>;
  /** Is one of these; an empty list keeps none. */
  in?: InputMaybe<Array<Confidence>>;
  /** Is this or lower. */
  lte?: InputMaybe<Confidence>;
};

/** Keeps cooperation offices that fit every part given. An absent, null or empty filter keeps all, and so does an absent or null part. */
export type CooperationOfficeFilter = {
  /** The short form of its name in use on the lens's date. */
  acronym?: InputMaybe<TextFilter>;
  /** All of these must fit; an empty list keeps all. */
  and?: InputMaybe<Array<CooperationOfficeFilter>>;
  /** By any name of any time that is known at the lens: one of them fits. */
  anyName?: InputMaybe<TextFilter>;
  /** The city that it works in. */
  city?: InputMaybe<TextFilter>;
  /** The command that has operational control of it. */
  combatantCommand?: InputMaybe<CombatantCommandFilter>;
  /** By the confidence of the best claim that it exists. */
  confidence?: InputMaybe<ConfidenceFilter>;
  /** The ministries it is the foremost contact of. */
  counterparts?: InputMaybe<MinistryOfDefenseListFilter>;
  /** Whether sources disagree on a fact of it; see `facts(disputedOnly: true)`. */
  disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** The embassy that it is part of. */
  embassy?: InputMaybe<EmbassyFilter>;
  /** By when it ceased to exist: the first day on which it existed no more. */
  end?: InputMaybe<DayFilter>;
  /** The nations that it serves. */
  hostNations?: InputMaybe<NationListFilter>;
  /** By key. */
  key?: InputMaybe<KeyFilter>;
  /** What it is called by kind; null where no source says or sources differ. */
  kind?: InputMaybe<SecurityCooperationOrganizationKindFilter>;
  /** By where it is. */
  location?: InputMaybe<LocationFilter>;
  /** By the name in use at the lens, whatever its case and accents. */
  name?: InputMaybe<TextFilter>;
  /** This must not fit. What is unknown does not fit, so that its negation does. */
  not?: InputMaybe<CooperationOfficeFilter>;
  /** By its amounts. */
  observations?: InputMaybe<ObservationListFilter>;
  /** At least one of these must fit; an empty list keeps none. */
  or?: InputMaybe<Array<CooperationOfficeFilter>>;
  /** Its masters: the organizations with authority over it. */
  overseers?: InputMaybe<EntityListFilter>;
  /** The posts in it. */
  posts?: InputMaybe<AttacheListFilter>;
  /** The organizations it came out of, whether they still exist at the lens or not. */
  predecessors?: InputMaybe<SecurityCooperationOrganizationListFilter>;
  /** By its relationships that hold at the lens. */
  relationships?: InputMaybe<RelationshipListFilter>;
  /** By the sources that say anything of it at the lens: one of them fits. */
  source?: InputMaybe<SourceFilter>;
  /** By how many distinct sources say that it exists. */
  sourceCount?: InputMaybe<IntFilter>;
  /** By when it began to exist. */
  start?: InputMaybe<DayFilter>;
  /** The organizations that came out of it, whether they exist at the lens or not. */
  successors?: InputMaybe<SecurityCooperationOrganizationListFilter>;
};

/** One criterion to sort cooperation offices by. */
export type CooperationOfficeOrder = {
  /** What to sort by. */
  by: CooperationOfficeOrderField;
  /** Which way. */
  direction?: OrderDirection;
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
  gte?: InputMaybe<Scalars['Date']['input']>;
  /** Has a first and a last possible day, or lacks one of them. */
  known?: InputMaybe<Scalars['Boolean']['input']>;
  /** On this day or earlier. */
  lte?: InputMaybe<Scalars['Date']['input']>;
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

/** By how many embassies fit. */
export type EmbassyCountFilter = {
  /** So many. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** So many or more. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** So many or fewer. */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** Counts only those that fit this; all if absent. */
  of?: InputMaybe<EmbassyFilter>;
};

/** Keeps embassies that fit every part given. An absent, null or empty filter keeps all, and so does an absent or null part. */
export type EmbassyFilter = {
  /** The nations it is accredited to. */
  accreditedTo?: InputMaybe<NationListFilter>;
  /** All of these must fit; an empty list keeps all. */
  and?: InputMaybe<Array<EmbassyFilter>>;
  /** By any name of any time that is known at the lens: one of them fits. */
  anyName?: InputMaybe<TextFilter>;
  /** The attaché offices located at it. */
  attacheOffices?: InputMaybe<AttacheOfficeListFilter>;
  /** The city it stands in. */
  city?: InputMaybe<TextFilter>;
  /** By the confidence of the best claim that it exists. */
  confidence?: InputMaybe<ConfidenceFilter>;
  /** Whether sources disagree on a fact of it; see `facts(disputedOnly: true)`. */
  disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** By when it ceased to exist: the first day on which it existed no more. */
  end?: InputMaybe<DayFilter>;
  /** The nation it stands in. */
  hostNation?: InputMaybe<NationFilter>;
  /** By key. */
  key?: InputMaybe<KeyFilter>;
  /** By where it is. */
  location?: InputMaybe<LocationFilter>;
  /** By the name in use at the lens, whatever its case and accents. */
  name?: InputMaybe<TextFilter>;
  /** This must not fit. What is unknown does not fit, so that its negation does. */
  not?: InputMaybe<EmbassyFilter>;
  /** By its amounts. */
  observations?: InputMaybe<ObservationListFilter>;
  /** The city it works from, if another one. */
  operatesFromCity?: InputMaybe<TextFilter>;
  /** At least one of these must fit; an empty list keeps none. */
  or?: InputMaybe<Array<EmbassyFilter>>;
  /** The organizations that its chief of mission has authority over. */
  oversees?: InputMaybe<EntityListFilter>;
  /** By its relationships that hold at the lens. */
  relationships?: InputMaybe<RelationshipListFilter>;
  /** The security cooperation organizations located at it, attaché offices included. */
  securityCooperationOrganizations?: InputMaybe<SecurityCooperationOrganizationListFilter>;
  /** The nation that sends it. */
  sendingNation?: InputMaybe<NationFilter>;
  /** By the sources that say anything of it at the lens: one of them fits. */
  source?: InputMaybe<SourceFilter>;
  /** By how many distinct sources say that it exists. */
  sourceCount?: InputMaybe<IntFilter>;
  /** By when it began to exist. */
  start?: InputMaybe<DayFilter>;
  /** Whether it is open and works where it stands. */
  status?: InputMaybe<EmbassyStatusFilter>;
};

/** By embassies that something is linked to. Every part given must fit. */
export type EmbassyListFilter = {
  /** So many different ones fit. */
  count?: InputMaybe<EmbassyCountFilter>;
  /** All fit; also where there are none. */
  every?: InputMaybe<EmbassyFilter>;
  /** None fits; with an empty filter: there are none. */
  none?: InputMaybe<EmbassyFilter>;
  /** At least one fits; with an empty filter: there is one. */
  some?: InputMaybe<EmbassyFilter>;
};

/** One criterion to sort embassies by. */
export type EmbassyOrder = {
  /** What to sort by. */
  by: EmbassyOrderField;
  /** Which way. */
  direction?: OrderDirection;
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
  eq?: InputMaybe<EmbassyStatus>;
  /** Is one of these; an empty list keeps none. */
  in?: InputMaybe<Array<EmbassyStatus>>;
  /** Is known, or is not. */
  known?: InputMaybe<Scalars['Boolean']['input']>;
};

/** By how many entities fit. */
export type EntityCountFilter = {
  /** So many. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** So many or more. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** So many or fewer. */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** Counts only those that fit this; all if absent. */
  of?: InputMaybe<EntityFilter>;
};

/** Keeps entities that fit every part given. An absent, null or empty filter keeps all, and so does an absent or null part. */
export type EntityFilter = {
  /** All of these must fit; an empty list keeps all. */
  and?: InputMaybe<Array<EntityFilter>>;
  /** By any name of any time that is known at the lens: one of them fits. */
  anyName?: InputMaybe<TextFilter>;
  /** By the confidence of the best claim that it exists. */
  confidence?: InputMaybe<ConfidenceFilter>;
  /** Whether sources disagree on a fact of it; see `facts(disputedOnly: true)`. */
  disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** By when it ceased to exist: the first day on which it existed no more. */
  end?: InputMaybe<DayFilter>;
  /** By key. */
  key?: InputMaybe<KeyFilter>;
  /** By where it is. */
  location?: InputMaybe<LocationFilter>;
  /** By the name in use at the lens, whatever its case and accents. */
  name?: InputMaybe<TextFilter>;
  /** This must not fit. What is unknown does not fit, so that its negation does. */
  not?: InputMaybe<EntityFilter>;
  /** By its amounts. */
  observations?: InputMaybe<ObservationListFilter>;
  /** At least one of these must fit; an empty list keeps none. */
  or?: InputMaybe<Array<EntityFilter>>;
  /** By its relationships that hold at the lens. */
  relationships?: InputMaybe<RelationshipListFilter>;
  /** By the sources that say anything of it at the lens: one of them fits. */
  source?: InputMaybe<SourceFilter>;
  /** By how many distinct sources say that it exists. */
  sourceCount?: InputMaybe<IntFilter>;
  /** By when it began to exist. */
  start?: InputMaybe<DayFilter>;
  /** By concrete type: one of these; an empty list keeps none. */
  types?: InputMaybe<Array<EntityType>>;
};

/** By entities that something is linked to. Every part given must fit. */
export type EntityListFilter = {
  /** So many different ones fit. */
  count?: InputMaybe<EntityCountFilter>;
  /** All fit; also where there are none. */
  every?: InputMaybe<EntityFilter>;
  /** None fits; with an empty filter: there are none. */
  none?: InputMaybe<EntityFilter>;
  /** At least one fits; with an empty filter: there is one. */
  some?: InputMaybe<EntityFilter>;
};

/** One criterion to sort entities by. */
export type EntityOrder = {
  /** What to sort by. */
  by: EntityOrderField;
  /** Which way. */
  direction?: OrderDirection;
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

/** Keeps events that fit every part given. An absent, null or empty filter keeps all, and so does an absent or null part. */
export type EventFilter = {
  /** All of these must fit; an empty list keeps all. */
  and?: InputMaybe<Array<EventFilter>>;
  /** By any name of any time that is known at the lens: one of them fits. */
  anyName?: InputMaybe<TextFilter>;
  /** By the confidence of the best claim that it exists. */
  confidence?: InputMaybe<ConfidenceFilter>;
  /** Whether sources disagree on a fact of it; see `facts(disputedOnly: true)`. */
  disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** By when it ceased to exist: the first day on which it existed no more. */
  end?: InputMaybe<DayFilter>;
  /** By key. */
  key?: InputMaybe<KeyFilter>;
  /** By where it is. */
  location?: InputMaybe<LocationFilter>;
  /** By the name in use at the lens, whatever its case and accents. */
  name?: InputMaybe<TextFilter>;
  /** This must not fit. What is unknown does not fit, so that its negation does. */
  not?: InputMaybe<EventFilter>;
  /** By its amounts. */
  observations?: InputMaybe<ObservationListFilter>;
  /** At least one of these must fit; an empty list keeps none. */
  or?: InputMaybe<Array<EventFilter>>;
  /** By its relationships that hold at the lens. */
  relationships?: InputMaybe<RelationshipListFilter>;
  /** By the sources that say anything of it at the lens: one of them fits. */
  source?: InputMaybe<SourceFilter>;
  /** By how many distinct sources say that it exists. */
  sourceCount?: InputMaybe<IntFilter>;
  /** By when it began to exist. */
  start?: InputMaybe<DayFilter>;
};

/** One criterion to sort events by. */
export type EventOrder = {
  /** What to sort by. */
  by: EventOrderField;
  /** Which way. */
  direction?: OrderDirection;
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
  certainty?: Certainty;
  /** The least confidence. */
  minConfidence?: Confidence;
  /** The least number of distinct sources. */
  minSources?: Scalars['Int']['input'];
};

/** By whole number. Every part given must fit. */
export type IntFilter = {
  /** Is this number. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** Is this number or more. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** Is one of these numbers; an empty list keeps none. */
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Is this number or less. */
  lte?: InputMaybe<Scalars['Int']['input']>;
};

/** By key. */
export type KeyFilter = {
  /** Is this key. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** Is one of these keys; an empty list keeps none. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
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

/** By place. Every part given must fit; what has no known place is neither near a point nor within a box. */
export type LocationFilter = {
  /** Is known, or is not. */
  known?: InputMaybe<Scalars['Boolean']['input']>;
  /** Within a distance of a point. */
  near?: InputMaybe<NearFilter>;
  /** Within a box. */
  within?: InputMaybe<BoxFilter>;
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

/** By how many ministries of defence fit. */
export type MinistryOfDefenseCountFilter = {
  /** So many. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** So many or more. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** So many or fewer. */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** Counts only those that fit this; all if absent. */
  of?: InputMaybe<MinistryOfDefenseFilter>;
};

/** Keeps ministries of defence that fit every part given. An absent, null or empty filter keeps all, and so does an absent or null part. */
export type MinistryOfDefenseFilter = {
  /** All of these must fit; an empty list keeps all. */
  and?: InputMaybe<Array<MinistryOfDefenseFilter>>;
  /** By any name of any time that is known at the lens: one of them fits. */
  anyName?: InputMaybe<TextFilter>;
  /** By the confidence of the best claim that it exists. */
  confidence?: InputMaybe<ConfidenceFilter>;
  /** Whether sources disagree on a fact of it; see `facts(disputedOnly: true)`. */
  disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** By when it ceased to exist: the first day on which it existed no more. */
  end?: InputMaybe<DayFilter>;
  /** By key. */
  key?: InputMaybe<KeyFilter>;
  /** Its name in its own language. */
  localName?: InputMaybe<TextFilter>;
  /** By where it is. */
  location?: InputMaybe<LocationFilter>;
  /** By the name in use at the lens, whatever its case and accents. */
  name?: InputMaybe<TextFilter>;
  /** How the English name is known. */
  nameBasis?: InputMaybe<NameBasisFilter>;
  /** The nation whose ministry it is. */
  nation?: InputMaybe<NationFilter>;
  /** This must not fit. What is unknown does not fit, so that its negation does. */
  not?: InputMaybe<MinistryOfDefenseFilter>;
  /** By its amounts. */
  observations?: InputMaybe<ObservationListFilter>;
  /** At least one of these must fit; an empty list keeps none. */
  or?: InputMaybe<Array<MinistryOfDefenseFilter>>;
  /** By its relationships that hold at the lens. */
  relationships?: InputMaybe<RelationshipListFilter>;
  /** The organizations whose counterpart it is. */
  securityCooperationOrganizations?: InputMaybe<SecurityCooperationOrganizationListFilter>;
  /** By the sources that say anything of it at the lens: one of them fits. */
  source?: InputMaybe<SourceFilter>;
  /** By how many distinct sources say that it exists. */
  sourceCount?: InputMaybe<IntFilter>;
  /** By when it began to exist. */
  start?: InputMaybe<DayFilter>;
};

/** By ministries of defence that something is linked to. Every part given must fit. */
export type MinistryOfDefenseListFilter = {
  /** So many different ones fit. */
  count?: InputMaybe<MinistryOfDefenseCountFilter>;
  /** All fit; also where there are none. */
  every?: InputMaybe<MinistryOfDefenseFilter>;
  /** None fits; with an empty filter: there are none. */
  none?: InputMaybe<MinistryOfDefenseFilter>;
  /** At least one fits; with an empty filter: there is one. */
  some?: InputMaybe<MinistryOfDefenseFilter>;
};

/** One criterion to sort ministries of defence by. */
export type MinistryOfDefenseOrder = {
  /** What to sort by. */
  by: MinistryOfDefenseOrderField;
  /** Which way. */
  direction?: OrderDirection;
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
  eq?: InputMaybe<NameBasis>;
  /** Is one of these; an empty list keeps none. */
  in?: InputMaybe<Array<NameBasis>>;
  /** Is known, or is not. */
  known?: InputMaybe<Scalars['Boolean']['input']>;
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

/** By how many nations fit. */
export type NationCountFilter = {
  /** So many. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** So many or more. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** So many or fewer. */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** Counts only those that fit this; all if absent. */
  of?: InputMaybe<NationFilter>;
};

/** Keeps nations that fit every part given. An absent, null or empty filter keeps all, and so does an absent or null part. */
export type NationFilter = {
  /** The embassies accredited to it, wherever they are. */
  accreditedEmbassies?: InputMaybe<EmbassyListFilter>;
  /** The alliances and designations it is a member of. */
  alliances?: InputMaybe<AllianceListFilter>;
  /** All of these must fit; an empty list keeps all. */
  and?: InputMaybe<Array<NationFilter>>;
  /** By any name of any time that is known at the lens: one of them fits. */
  anyName?: InputMaybe<TextFilter>;
  /** The nations that it delivered major arms to in the lens's year. */
  armsRecipients?: InputMaybe<NationListFilter>;
  /** The major arms sales to it that Congress was notified of by the lens's date. */
  armsSales?: InputMaybe<ArmsSaleListFilter>;
  /** The nations that delivered major arms to it in the lens's year. */
  armsSuppliers?: InputMaybe<NationListFilter>;
  /** The attaché offices in it. */
  attacheOffices?: InputMaybe<AttacheOfficeListFilter>;
  /** The nations it has a land border with. */
  borders?: InputMaybe<NationListFilter>;
  /** Capital city. */
  capital?: InputMaybe<TextFilter>;
  /** The geographic combatant command whose area of responsibility it lies in. */
  combatantCommand?: InputMaybe<CombatantCommandFilter>;
  /** Every combatant command in whose area it may lie at the lens. */
  combatantCommands?: InputMaybe<CombatantCommandListFilter>;
  /** By the confidence of the best claim that it exists. */
  confidence?: InputMaybe<ConfidenceFilter>;
  /** Whether sources disagree on a fact of it; see `facts(disputedOnly: true)`. */
  disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** The embassies in it. */
  embassies?: InputMaybe<EmbassyListFilter>;
  /** The embassies it sends. */
  embassiesAbroad?: InputMaybe<EmbassyListFilter>;
  /** By when it ceased to exist: the first day on which it existed no more. */
  end?: InputMaybe<DayFilter>;
  /** ISO 3166-1 alpha-2 code; null for historic nations. */
  iso2?: InputMaybe<TextFilter>;
  /** ISO 3166-1 alpha-3 code; null for historic nations. Kosovo is `UNK`. */
  iso3?: InputMaybe<TextFilter>;
  /** By key. */
  key?: InputMaybe<KeyFilter>;
  /** Sovereign state, territory or other. */
  kind?: InputMaybe<NationKindFilter>;
  /** By where it is. */
  location?: InputMaybe<LocationFilter>;
  /** Its ministries responsible for defence. */
  ministriesOfDefense?: InputMaybe<MinistryOfDefenseListFilter>;
  /** By the name in use at the lens, whatever its case and accents. */
  name?: InputMaybe<TextFilter>;
  /** This must not fit. What is unknown does not fit, so that its negation does. */
  not?: InputMaybe<NationFilter>;
  /** By its amounts. */
  observations?: InputMaybe<ObservationListFilter>;
  /** Official English name on the lens's date. */
  officialName?: InputMaybe<TextFilter>;
  /** At least one of these must fit; an empty list keeps none. */
  or?: InputMaybe<Array<NationFilter>>;
  /** Region, as the world-countries data set draws it. */
  region?: InputMaybe<TextFilter>;
  /** By its relationships that hold at the lens. */
  relationships?: InputMaybe<RelationshipListFilter>;
  /** The nations that have diplomatic representatives in it, as far as a source says so of the lens's year. */
  representedHere?: InputMaybe<NationListFilter>;
  /** The nations that it has diplomatic representatives in, as far as a source says so of the lens's year. */
  representedIn?: InputMaybe<NationListFilter>;
  /** The security cooperation organizations that serve it, attaché offices included. */
  securityCooperationOrganizations?: InputMaybe<SecurityCooperationOrganizationListFilter>;
  /** By the sources that say anything of it at the lens: one of them fits. */
  source?: InputMaybe<SourceFilter>;
  /** By how many distinct sources say that it exists. */
  sourceCount?: InputMaybe<IntFilter>;
  /** By when it began to exist. */
  start?: InputMaybe<DayFilter>;
  /** The US states whose National Guards are its partners. */
  statePartners?: InputMaybe<StatePartnerListFilter>;
  /** Subregion, as the world-countries data set draws it. */
  subregion?: InputMaybe<TextFilter>;
  /** Whether it is a member of the United Nations. Unknown is neither. */
  unMember?: InputMaybe<Scalars['Boolean']['input']>;
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
  eq?: InputMaybe<NationKind>;
  /** Is one of these; an empty list keeps none. */
  in?: InputMaybe<Array<NationKind>>;
  /** Is known, or is not. */
  known?: InputMaybe<Scalars['Boolean']['input']>;
};

/** By nations that something is linked to. Every part given must fit. */
export type NationListFilter = {
  /** So many different ones fit. */
  count?: InputMaybe<NationCountFilter>;
  /** All fit; also where there are none. */
  every?: InputMaybe<NationFilter>;
  /** None fits; with an empty filter: there are none. */
  none?: InputMaybe<NationFilter>;
  /** At least one fits; with an empty filter: there is one. */
  some?: InputMaybe<NationFilter>;
};

/** One criterion to sort nations by. */
export type NationOrder = {
  /** What to sort by. */
  by: NationOrderField;
  /** Which way. */
  direction?: OrderDirection;
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
  kilometers: Scalars['Float']['input'];
  /** Of its centre, in degrees north, from -90 to 90. */
  latitude: Scalars['Float']['input'];
  /** Of its centre, in degrees east, from -180 to 180. */
  longitude: Scalars['Float']['input'];
};

/** By how many observations fit. */
export type ObservationCountFilter = {
  /** So many. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** So many or more. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** So many or fewer. */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** Counts only those that fit this; all if absent. */
  of?: InputMaybe<ObservationFilter>;
};

/** Keeps observations that fit every part given. An absent, null or empty filter keeps all, and so does an absent or null part. */
export type ObservationFilter = {
  /** Is such an amount, in whole US dollars; a bound or a range is none. */
  amount?: InputMaybe<SafeIntFilter>;
  /** All of these must fit; an empty list keeps all. */
  and?: InputMaybe<Array<ObservationFilter>>;
  /** By the confidence of its best claim. */
  confidence?: InputMaybe<ConfidenceFilter>;
  /** Is disputed, or is not. */
  disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is of such a fiscal year. */
  fiscalYear?: InputMaybe<IntFilter>;
  /** Is of one of these measures; an empty list keeps none. */
  measures?: InputMaybe<Array<Measure>>;
  /** This must not fit. */
  not?: InputMaybe<ObservationFilter>;
  /** At least one of these must fit; an empty list keeps none. */
  or?: InputMaybe<Array<ObservationFilter>>;
  /** By the sources that say so at the lens: one of them fits. */
  source?: InputMaybe<SourceFilter>;
  /** By how many distinct sources support it. */
  sourceCount?: InputMaybe<IntFilter>;
  /** Counts transactions that had come to one of these stages; an empty list keeps none. */
  stages?: InputMaybe<Array<Stage>>;
  /** By whom or what it is of. */
  subject?: InputMaybe<EntityFilter>;
};

/** By observations that something is linked to. Every part given must fit. */
export type ObservationListFilter = {
  /** So many different ones fit. */
  count?: InputMaybe<ObservationCountFilter>;
  /** All fit; also where there are none. */
  every?: InputMaybe<ObservationFilter>;
  /** None fits; with an empty filter: there are none. */
  none?: InputMaybe<ObservationFilter>;
  /** At least one fits; with an empty filter: there is one. */
  some?: InputMaybe<ObservationFilter>;
};

/** One criterion to sort observations by. */
export type ObservationOrder = {
  /** What to sort by. */
  by: ObservationOrderField;
  /** Which way. */
  direction?: OrderDirection;
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

/** By a date given as a year, a month or a day: keeps what may lie in the time given. Every part given must fit. */
export type PartialDateFilter = {
  /** On this day or later. */
  gte?: InputMaybe<Scalars['Date']['input']>;
  /** Is known, or is not. */
  known?: InputMaybe<Scalars['Boolean']['input']>;
  /** On this day or earlier. */
  lte?: InputMaybe<Scalars['Date']['input']>;
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

/** What became of a proposal. */
export type ProposalStatus =
  /** It was recorded. */
  | 'ACCEPTED'
  /** It waits. */
  | 'PENDING'
  /** It was not. */
  | 'REJECTED';

/** By how many relationships fit. */
export type RelationshipCountFilter = {
  /** So many. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** So many or more. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** So many or fewer. */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** Counts only those that fit this; all if absent. */
  of?: InputMaybe<RelationshipFilter>;
};

/** Which way a relationship goes, seen from one of its ends. */
export type RelationshipDirection =
  /** To this entity: it is the object. */
  | 'IN'
  /** From this entity: it is the subject. */
  | 'OUT';

/** Keeps relationships that fit every part given. An absent, null or empty filter keeps all, and so does an absent or null part. */
export type RelationshipFilter = {
  /** All of these must fit; an empty list keeps all. */
  and?: InputMaybe<Array<RelationshipFilter>>;
  /** Goes along one of these lines of authority; an empty list keeps none. */
  authorities?: InputMaybe<Array<Authority>>;
  /** Is certain on the lens's date, or merely possible. */
  certain?: InputMaybe<Scalars['Boolean']['input']>;
  /** By the confidence of its best claim. */
  confidence?: InputMaybe<ConfidenceFilter>;
  /** Which way it goes, seen from the entity that it is listed for. Refused in lists of the whole graph. */
  direction?: InputMaybe<RelationshipDirection>;
  /** Is disputed, or is not. */
  disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** By when it ended: the first day on which it held no more. */
  end?: InputMaybe<DayFilter>;
  /** By its subject. */
  from?: InputMaybe<EntityFilter>;
  /** Is of one of these kinds; an empty list keeps none. */
  kinds?: InputMaybe<Array<RelationshipKind>>;
  /** This must not fit. */
  not?: InputMaybe<RelationshipFilter>;
  /** At least one of these must fit; an empty list keeps none. */
  or?: InputMaybe<Array<RelationshipFilter>>;
  /** By the entity at the other end; in lists of the whole graph, by either end. */
  other?: InputMaybe<EntityFilter>;
  /** By the sources that say so at the lens: one of them fits. */
  source?: InputMaybe<SourceFilter>;
  /** By how many distinct sources support it. */
  sourceCount?: InputMaybe<IntFilter>;
  /** By when it began. */
  start?: InputMaybe<DayFilter>;
  /** By its object. */
  to?: InputMaybe<EntityFilter>;
};

/** What links the subject to another entity. */
export type RelationshipInput = {
  /** The line of authority; needed of OVERSEES, and of no other kind. */
  authority?: InputMaybe<Authority>;
  /** A kind that entities of these types can have. */
  kind: RelationshipKind;
  /** Key of the other entity. */
  object: Scalars['String']['input'];
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
  count?: InputMaybe<RelationshipCountFilter>;
  /** All fit; also where there are none. */
  every?: InputMaybe<RelationshipFilter>;
  /** None fits; with an empty filter: there are none. */
  none?: InputMaybe<RelationshipFilter>;
  /** At least one fits; with an empty filter: there is one. */
  some?: InputMaybe<RelationshipFilter>;
};

/** One criterion to sort relationships by. */
export type RelationshipOrder = {
  /** What to sort by. */
  by: RelationshipOrderField;
  /** Which way. */
  direction?: OrderDirection;
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
  eq?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Is this number or more. */
  gte?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Is one of these numbers; an empty list keeps none. */
  in?: InputMaybe<Array<Scalars['SafeInt']['input']>>;
  /** Is known, or is not. */
  known?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is this number or less. */
  lte?: InputMaybe<Scalars['SafeInt']['input']>;
};

/** By how many security cooperation organizations fit. */
export type SecurityCooperationOrganizationCountFilter = {
  /** So many. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** So many or more. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** So many or fewer. */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** Counts only those that fit this; all if absent. */
  of?: InputMaybe<SecurityCooperationOrganizationFilter>;
};

/** Keeps security cooperation organizations that fit every part given. An absent, null or empty filter keeps all, and so does an absent or null part. */
export type SecurityCooperationOrganizationFilter = {
  /** The short form of its name in use on the lens's date. */
  acronym?: InputMaybe<TextFilter>;
  /** All of these must fit; an empty list keeps all. */
  and?: InputMaybe<Array<SecurityCooperationOrganizationFilter>>;
  /** By any name of any time that is known at the lens: one of them fits. */
  anyName?: InputMaybe<TextFilter>;
  /** The city that it works in. */
  city?: InputMaybe<TextFilter>;
  /** The command that has operational control of it. */
  combatantCommand?: InputMaybe<CombatantCommandFilter>;
  /** By the confidence of the best claim that it exists. */
  confidence?: InputMaybe<ConfidenceFilter>;
  /** The ministries it is the foremost contact of. */
  counterparts?: InputMaybe<MinistryOfDefenseListFilter>;
  /** Whether sources disagree on a fact of it; see `facts(disputedOnly: true)`. */
  disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** The embassy that it is part of. */
  embassy?: InputMaybe<EmbassyFilter>;
  /** By when it ceased to exist: the first day on which it existed no more. */
  end?: InputMaybe<DayFilter>;
  /** The nations that it serves. */
  hostNations?: InputMaybe<NationListFilter>;
  /** By key. */
  key?: InputMaybe<KeyFilter>;
  /** What it is called by kind; null where no source says or sources differ. */
  kind?: InputMaybe<SecurityCooperationOrganizationKindFilter>;
  /** By where it is. */
  location?: InputMaybe<LocationFilter>;
  /** By the name in use at the lens, whatever its case and accents. */
  name?: InputMaybe<TextFilter>;
  /** This must not fit. What is unknown does not fit, so that its negation does. */
  not?: InputMaybe<SecurityCooperationOrganizationFilter>;
  /** By its amounts. */
  observations?: InputMaybe<ObservationListFilter>;
  /** At least one of these must fit; an empty list keeps none. */
  or?: InputMaybe<Array<SecurityCooperationOrganizationFilter>>;
  /** Its masters: the organizations with authority over it. */
  overseers?: InputMaybe<EntityListFilter>;
  /** The posts in it. */
  posts?: InputMaybe<AttacheListFilter>;
  /** The organizations it came out of, whether they still exist at the lens or not. */
  predecessors?: InputMaybe<SecurityCooperationOrganizationListFilter>;
  /** By its relationships that hold at the lens. */
  relationships?: InputMaybe<RelationshipListFilter>;
  /** By the sources that say anything of it at the lens: one of them fits. */
  source?: InputMaybe<SourceFilter>;
  /** By how many distinct sources say that it exists. */
  sourceCount?: InputMaybe<IntFilter>;
  /** By when it began to exist. */
  start?: InputMaybe<DayFilter>;
  /** The organizations that came out of it, whether they exist at the lens or not. */
  successors?: InputMaybe<SecurityCooperationOrganizationListFilter>;
  /** By concrete type: one of these; an empty list keeps none. */
  types?: InputMaybe<Array<EntityType>>;
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
  eq?: InputMaybe<SecurityCooperationOrganizationKind>;
  /** Is one of these; an empty list keeps none. */
  in?: InputMaybe<Array<SecurityCooperationOrganizationKind>>;
  /** Is known, or is not. */
  known?: InputMaybe<Scalars['Boolean']['input']>;
};

/** By security cooperation organizations that something is linked to. Every part given must fit. */
export type SecurityCooperationOrganizationListFilter = {
  /** So many different ones fit. */
  count?: InputMaybe<SecurityCooperationOrganizationCountFilter>;
  /** All fit; also where there are none. */
  every?: InputMaybe<SecurityCooperationOrganizationFilter>;
  /** None fits; with an empty filter: there are none. */
  none?: InputMaybe<SecurityCooperationOrganizationFilter>;
  /** At least one fits; with an empty filter: there is one. */
  some?: InputMaybe<SecurityCooperationOrganizationFilter>;
};

/** One criterion to sort security cooperation organizations by. */
export type SecurityCooperationOrganizationOrder = {
  /** What to sort by. */
  by: SecurityCooperationOrganizationOrderField;
  /** Which way. */
  direction?: OrderDirection;
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

/** Keeps sources that fit every part given. An absent, null or empty filter keeps all, and so does an absent or null part. */
export type SourceFilter = {
  /** All of these must fit; an empty list keeps all. */
  and?: InputMaybe<Array<SourceFilter>>;
  /** By key. */
  key?: InputMaybe<KeyFilter>;
  /** Is of one of these kinds; an empty list keeps none. */
  kinds?: InputMaybe<Array<SourceKind>>;
  /** This must not fit. */
  not?: InputMaybe<SourceFilter>;
  /** At least one of these must fit; an empty list keeps none. */
  or?: InputMaybe<Array<SourceFilter>>;
  /** By when it was published. */
  publishedOn?: InputMaybe<PartialDateFilter>;
  /** By publisher, whatever its case and accents. */
  publisher?: InputMaybe<TextFilter>;
  /** Has one of these grades of reliability; an empty list keeps none. */
  reliability?: InputMaybe<Array<Reliability>>;
  /** By title, whatever its case and accents. */
  title?: InputMaybe<TextFilter>;
};

/** A document to be cited. */
export type SourceInput = {
  /** In what form it was read. */
  accessedAs: Scalars['String']['input'];
  /** Letters, digits and `-`. */
  key: Scalars['String']['input'];
  /** What kind of document it is. */
  kind: SourceKind;
  /** The licence of what is taken from it. */
  licence: Scalars['String']['input'];
  /** When it was published, as precisely as known. */
  publishedOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Who published it. */
  publisher: Scalars['String']['input'];
  /** How far it is to be trusted on its subject. */
  reliability: Reliability;
  /** Title. */
  title: Scalars['String']['input'];
  /** Where it is on the web. */
  url?: InputMaybe<Scalars['URL']['input']>;
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
  by: SourceOrderField;
  /** Which way. */
  direction?: OrderDirection;
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

/** By how many state partners fit. */
export type StatePartnerCountFilter = {
  /** So many. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** So many or more. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** So many or fewer. */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** Counts only those that fit this; all if absent. */
  of?: InputMaybe<StatePartnerFilter>;
};

/** Keeps state partners that fit every part given. An absent, null or empty filter keeps all, and so does an absent or null part. */
export type StatePartnerFilter = {
  /** All of these must fit; an empty list keeps all. */
  and?: InputMaybe<Array<StatePartnerFilter>>;
  /** By any name of any time that is known at the lens: one of them fits. */
  anyName?: InputMaybe<TextFilter>;
  /** By the confidence of the best claim that it exists. */
  confidence?: InputMaybe<ConfidenceFilter>;
  /** Whether sources disagree on a fact of it; see `facts(disputedOnly: true)`. */
  disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** By when it ceased to exist: the first day on which it existed no more. */
  end?: InputMaybe<DayFilter>;
  /** By key. */
  key?: InputMaybe<KeyFilter>;
  /** By where it is. */
  location?: InputMaybe<LocationFilter>;
  /** By the name in use at the lens, whatever its case and accents. */
  name?: InputMaybe<TextFilter>;
  /** This must not fit. What is unknown does not fit, so that its negation does. */
  not?: InputMaybe<StatePartnerFilter>;
  /** By its amounts. */
  observations?: InputMaybe<ObservationListFilter>;
  /** At least one of these must fit; an empty list keeps none. */
  or?: InputMaybe<Array<StatePartnerFilter>>;
  /** What it is a part of. */
  parent?: InputMaybe<AgencyFilter>;
  /** The nations it is a partner of. */
  partners?: InputMaybe<NationListFilter>;
  /** By its relationships that hold at the lens. */
  relationships?: InputMaybe<RelationshipListFilter>;
  /** By the sources that say anything of it at the lens: one of them fits. */
  source?: InputMaybe<SourceFilter>;
  /** By how many distinct sources say that it exists. */
  sourceCount?: InputMaybe<IntFilter>;
  /** By when it began to exist. */
  start?: InputMaybe<DayFilter>;
};

/** By state partners that something is linked to. Every part given must fit. */
export type StatePartnerListFilter = {
  /** So many different ones fit. */
  count?: InputMaybe<StatePartnerCountFilter>;
  /** All fit; also where there are none. */
  every?: InputMaybe<StatePartnerFilter>;
  /** None fits; with an empty filter: there are none. */
  none?: InputMaybe<StatePartnerFilter>;
  /** At least one fits; with an empty filter: there is one. */
  some?: InputMaybe<StatePartnerFilter>;
};

/** One criterion to sort state partners by. */
export type StatePartnerOrder = {
  /** What to sort by. */
  by: StatePartnerOrderField;
  /** Which way. */
  direction?: OrderDirection;
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

/** By how many statutes fit. */
export type StatuteCountFilter = {
  /** So many. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** So many or more. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** So many or fewer. */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** Counts only those that fit this; all if absent. */
  of?: InputMaybe<StatuteFilter>;
};

/** Keeps statutes that fit every part given. An absent, null or empty filter keeps all, and so does an absent or null part. */
export type StatuteFilter = {
  /** All of these must fit; an empty list keeps all. */
  and?: InputMaybe<Array<StatuteFilter>>;
  /** By any name of any time that is known at the lens: one of them fits. */
  anyName?: InputMaybe<TextFilter>;
  /** By the confidence of the best claim that it exists. */
  confidence?: InputMaybe<ConfidenceFilter>;
  /** Whether sources disagree on a fact of it; see `facts(disputedOnly: true)`. */
  disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** By when it ceased to exist: the first day on which it existed no more. */
  end?: InputMaybe<DayFilter>;
  /** What it established. */
  established?: InputMaybe<EntityListFilter>;
  /** By key. */
  key?: InputMaybe<KeyFilter>;
  /** By where it is. */
  location?: InputMaybe<LocationFilter>;
  /** By the name in use at the lens, whatever its case and accents. */
  name?: InputMaybe<TextFilter>;
  /** This must not fit. What is unknown does not fit, so that its negation does. */
  not?: InputMaybe<StatuteFilter>;
  /** By its amounts. */
  observations?: InputMaybe<ObservationListFilter>;
  /** At least one of these must fit; an empty list keeps none. */
  or?: InputMaybe<Array<StatuteFilter>>;
  /** By its relationships that hold at the lens. */
  relationships?: InputMaybe<RelationshipListFilter>;
  /** By the sources that say anything of it at the lens: one of them fits. */
  source?: InputMaybe<SourceFilter>;
  /** By how many distinct sources say that it exists. */
  sourceCount?: InputMaybe<IntFilter>;
  /** By when it began to exist. */
  start?: InputMaybe<DayFilter>;
};

/** By statutes that something is linked to. Every part given must fit. */
export type StatuteListFilter = {
  /** So many different ones fit. */
  count?: InputMaybe<StatuteCountFilter>;
  /** All fit; also where there are none. */
  every?: InputMaybe<StatuteFilter>;
  /** None fits; with an empty filter: there are none. */
  none?: InputMaybe<StatuteFilter>;
  /** At least one fits; with an empty filter: there is one. */
  some?: InputMaybe<StatuteFilter>;
};

/** One criterion to sort statutes by. */
export type StatuteOrder = {
  /** What to sort by. */
  by: StatuteOrderField;
  /** Which way. */
  direction?: OrderDirection;
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

/** By text, whatever its case and accents. Every part given must fit. */
export type TextFilter = {
  /** Contains this text. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** Is this text. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** Is one of these texts; an empty list keeps none. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Is known, or is not. */
  known?: InputMaybe<Scalars['Boolean']['input']>;
  /** Starts with this text. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** One of the two clocks. */
export type TimeAxis =
  /** When things were known, whenever they were so. `from` and `to` take the place of the lens's `knownAt`. */
  | 'KNOWN'
  /** When things were so in the world. Takes days only. */
  | 'WORLD';

/** What may have happened to a relationship. */
export type UncertainChangeKind =
  /** It may have ended. */
  | 'CLOSED'
  /** It may have begun. */
  | 'OPENED';

/** A field of an entity and what it is said to be. */
export type ValueInput = {
  /** A field that entities of the subject's type have, as in `facts`; `existence`, `reference`, or a sort of name. */
  field: Scalars['String']['input'];
  /** What that scheme calls the thing. */
  label?: InputMaybe<Scalars['String']['input']>;
  /** BCP 47, of a name. */
  lang?: InputMaybe<Scalars['String']['input']>;
  /** Whose code a reference is, such as `SAMM`. */
  scheme?: InputMaybe<Scalars['String']['input']>;
  /** The value as text: a number in digits, a flag as `true` or `false`, a date as YYYY-MM-DD, an enum's value by its name. `exists` for `existence`. */
  value: Scalars['String']['input'];
};

export type NationOnQueryVariables = Exact<{
  iso3: Scalars['String']['input'];
  at: Scalars['Date']['input'];
}>;


export type NationOnQuery = { graph: { nation?: { id: string, name: string, combatantCommands: { edges: Array<{ node: { id: string, name: string }, relationship?: { id: string, validity: { text: string }, claims: Array<{ id: string, source: { id: string, cite: string } }> } | null }> }, securityCooperationOrganizations: { totalCount: number, edges: Array<{ node:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           }> } } | null } };


export const NationOnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NationOn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"iso3"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"graph"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"iso3"},"value":{"kind":"Variable","name":{"kind":"Name","value":"iso3"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"combatantCommands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cite"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"securityCooperationOrganizations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NationOnQuery, NationOnQueryVariables>;