/* eslint-disable */
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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
  readonly claims: ReadonlyArray<ClaimInput>;
  /** Letters, digits and `-`: a batch takes the place of the one imported under its name before. */
  readonly name: Scalars['String']['input'];
  /** Sources to describe, or to describe anew; at most 100. */
  readonly sources?: ReadonlyArray<SourceInput>;
  /** Of the batch, such as `1.0.0`. */
  readonly version: Scalars['String']['input'];
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
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** So many or more. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** So many or fewer. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
  /** Counts only those that fit this; all if absent. */
  readonly of?: InputMaybe<NationFilter>;
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

/** By a date given as a year, a month or a day: keeps what may lie in the time given. Every part given must fit. */
export type PartialDateFilter = {
  /** On this day or later. */
  readonly gte?: InputMaybe<Scalars['Date']['input']>;
  /** Is known, or is not. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  /** On this day or earlier. */
  readonly lte?: InputMaybe<Scalars['Date']['input']>;
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

/** What may have happened to a relationship. */
export type UncertainChangeKind =
  /** It may have ended. */
  | 'CLOSED'
  /** It may have begun. */
  | 'OPENED';

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

/** An enum describing what kind of type a given `__Type` is. */
export type __TypeKind =
  /** Indicates this type is a scalar. */
  | 'SCALAR'
  /** Indicates this type is an object. `fields` and `interfaces` are valid fields. */
  | 'OBJECT'
  /** Indicates this type is an interface. `fields`, `interfaces`, and `possibleTypes` are valid fields. */
  | 'INTERFACE'
  /** Indicates this type is a union. `possibleTypes` is a valid field. */
  | 'UNION'
  /** Indicates this type is an enum. `enumValues` is a valid field. */
  | 'ENUM'
  /** Indicates this type is an input object. `inputFields` is a valid field. */
  | 'INPUT_OBJECT'
  /** Indicates this type is a list. `ofType` is a valid field. */
  | 'LIST'
  /** Indicates this type is a non-null. `ofType` is a valid field. */
  | 'NON_NULL';

export type BothDatesQueryVariables = Exact<{
  from?: InputMaybe<Scalars['Date']['input']>;
  fromKnown?: InputMaybe<Scalars['DateTime']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  toKnown?: InputMaybe<Scalars['DateTime']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
}>;


export type BothDatesQuery = { readonly before: CountsFragment, readonly after: CountsFragment };

export type CountsFragment = { readonly nations: { readonly totalCount: number }, readonly embassies: { readonly totalCount: number }, readonly securityCooperationOrganizations: { readonly totalCount: number }, readonly combatantCommands: { readonly totalCount: number }, readonly agencies: { readonly totalCount: number }, readonly relationships: { readonly totalCount: number } };

export type ChangesCountedQueryVariables = Exact<{
  from: Scalars['Moment']['input'];
  to: Scalars['Moment']['input'];
  axis: TimeAxis;
  within?: InputMaybe<EntityFilter>;
  at?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
}>;


export type ChangesCountedQuery = { readonly graph: { readonly changes: { readonly openEnded: number, readonly altered: { readonly totalCount: number }, readonly founded: { readonly totalCount: number }, readonly dissolved: { readonly totalCount: number }, readonly renamed: { readonly totalCount: number }, readonly opened: { readonly totalCount: number }, readonly closed: { readonly totalCount: number }, readonly uncertain: { readonly totalCount: number }, readonly totals: ReadonlyArray<{ readonly kind: RelationshipKind, readonly authority: Authority | null, readonly opened: number, readonly closed: number, readonly uncertain: number }> } } };

export type AlteredQueryVariables = Exact<{
  from: Scalars['Moment']['input'];
  to: Scalars['Moment']['input'];
  axis: TimeAxis;
  within?: InputMaybe<EntityFilter>;
  kinds?: InputMaybe<ReadonlyArray<RelationshipKind> | RelationshipKind>;
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
}>;


export type AlteredQuery = { readonly graph: { readonly changes: { readonly altered: { readonly nodes: ReadonlyArray<{ readonly fields: ReadonlyArray<string>, readonly before: LinkFragment, readonly after: LinkFragment }>, readonly pageInfo: NextFragment } } } };

export type OpenedQueryVariables = Exact<{
  from: Scalars['Moment']['input'];
  to: Scalars['Moment']['input'];
  axis: TimeAxis;
  within?: InputMaybe<EntityFilter>;
  kinds?: InputMaybe<ReadonlyArray<RelationshipKind> | RelationshipKind>;
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
}>;


export type OpenedQuery = { readonly graph: { readonly changes: { readonly opened: { readonly nodes: ReadonlyArray<LinkFragment>, readonly pageInfo: NextFragment } } } };

export type ClosedQueryVariables = Exact<{
  from: Scalars['Moment']['input'];
  to: Scalars['Moment']['input'];
  axis: TimeAxis;
  within?: InputMaybe<EntityFilter>;
  kinds?: InputMaybe<ReadonlyArray<RelationshipKind> | RelationshipKind>;
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
}>;


export type ClosedQuery = { readonly graph: { readonly changes: { readonly closed: { readonly nodes: ReadonlyArray<LinkFragment>, readonly pageInfo: NextFragment } } } };

export type UncertainQueryVariables = Exact<{
  from: Scalars['Moment']['input'];
  to: Scalars['Moment']['input'];
  axis: TimeAxis;
  within?: InputMaybe<EntityFilter>;
  kinds?: InputMaybe<ReadonlyArray<RelationshipKind> | RelationshipKind>;
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
}>;


export type UncertainQuery = { readonly graph: { readonly changes: { readonly uncertain: { readonly nodes: ReadonlyArray<{ readonly change: UncertainChangeKind, readonly relationship: LinkFragment }>, readonly pageInfo: NextFragment } } } };

export type FoundedQueryVariables = Exact<{
  from: Scalars['Moment']['input'];
  to: Scalars['Moment']['input'];
  axis: TimeAxis;
  within?: InputMaybe<EntityFilter>;
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
}>;


export type FoundedQuery = { readonly graph: { readonly changes: { readonly founded: { readonly nodes: ReadonlyArray<
          | Lived_AdvisoryGroup_Fragment
          | Lived_Agency_Fragment
          | Lived_Alliance_Fragment
          | Lived_ArmsSale_Fragment
          | Lived_Attache_Fragment
          | Lived_AttacheOffice_Fragment
          | Lived_CombatantCommand_Fragment
          | Lived_CooperationOffice_Fragment
          | Lived_Embassy_Fragment
          | Lived_Event_Fragment
          | Lived_MinistryOfDefense_Fragment
          | Lived_Nation_Fragment
          | Lived_StatePartner_Fragment
          | Lived_Statute_Fragment
        >, readonly pageInfo: NextFragment } } } };

export type DissolvedQueryVariables = Exact<{
  from: Scalars['Moment']['input'];
  to: Scalars['Moment']['input'];
  axis: TimeAxis;
  within?: InputMaybe<EntityFilter>;
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
}>;


export type DissolvedQuery = { readonly graph: { readonly changes: { readonly dissolved: { readonly nodes: ReadonlyArray<
          | Lived_AdvisoryGroup_Fragment
          | Lived_Agency_Fragment
          | Lived_Alliance_Fragment
          | Lived_ArmsSale_Fragment
          | Lived_Attache_Fragment
          | Lived_AttacheOffice_Fragment
          | Lived_CombatantCommand_Fragment
          | Lived_CooperationOffice_Fragment
          | Lived_Embassy_Fragment
          | Lived_Event_Fragment
          | Lived_MinistryOfDefense_Fragment
          | Lived_Nation_Fragment
          | Lived_StatePartner_Fragment
          | Lived_Statute_Fragment
        >, readonly pageInfo: NextFragment } } } };

export type RenamedQueryVariables = Exact<{
  from: Scalars['Moment']['input'];
  to: Scalars['Moment']['input'];
  axis: TimeAxis;
  within?: InputMaybe<EntityFilter>;
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
}>;


export type RenamedQuery = { readonly graph: { readonly changes: { readonly renamed: { readonly nodes: ReadonlyArray<{ readonly change: NameChangeKind, readonly entity:
            | Named_AdvisoryGroup_Fragment
            | Named_Agency_Fragment
            | Named_Alliance_Fragment
            | Named_ArmsSale_Fragment
            | Named_Attache_Fragment
            | Named_AttacheOffice_Fragment
            | Named_CombatantCommand_Fragment
            | Named_CooperationOffice_Fragment
            | Named_Embassy_Fragment
            | Named_Event_Fragment
            | Named_MinistryOfDefense_Fragment
            | Named_Nation_Fragment
            | Named_StatePartner_Fragment
            | Named_Statute_Fragment
          , readonly name: { readonly text: string, readonly use: NameUse, readonly lang: string | null, readonly disputed: boolean, readonly validity: SpanFragment } }>, readonly pageInfo: NextFragment } } } };

export type NextFragment = { readonly hasNextPage: boolean, readonly endCursor: string | null };

type Lived_AdvisoryGroup_Fragment = (
  { readonly validity: SpanFragment | null }
  & Named_AdvisoryGroup_Fragment
);

type Lived_Agency_Fragment = (
  { readonly validity: SpanFragment | null }
  & Named_Agency_Fragment
);

type Lived_Alliance_Fragment = (
  { readonly validity: SpanFragment | null }
  & Named_Alliance_Fragment
);

type Lived_ArmsSale_Fragment = (
  { readonly validity: SpanFragment | null }
  & Named_ArmsSale_Fragment
);

type Lived_Attache_Fragment = (
  { readonly validity: SpanFragment | null }
  & Named_Attache_Fragment
);

type Lived_AttacheOffice_Fragment = (
  { readonly validity: SpanFragment | null }
  & Named_AttacheOffice_Fragment
);

type Lived_CombatantCommand_Fragment = (
  { readonly validity: SpanFragment | null }
  & Named_CombatantCommand_Fragment
);

type Lived_CooperationOffice_Fragment = (
  { readonly validity: SpanFragment | null }
  & Named_CooperationOffice_Fragment
);

type Lived_Embassy_Fragment = (
  { readonly validity: SpanFragment | null }
  & Named_Embassy_Fragment
);

type Lived_Event_Fragment = (
  { readonly validity: SpanFragment | null }
  & Named_Event_Fragment
);

type Lived_MinistryOfDefense_Fragment = (
  { readonly validity: SpanFragment | null }
  & Named_MinistryOfDefense_Fragment
);

type Lived_Nation_Fragment = (
  { readonly validity: SpanFragment | null }
  & Named_Nation_Fragment
);

type Lived_StatePartner_Fragment = (
  { readonly validity: SpanFragment | null }
  & Named_StatePartner_Fragment
);

type Lived_Statute_Fragment = (
  { readonly validity: SpanFragment | null }
  & Named_Statute_Fragment
);

export type LivedFragment =
  | Lived_AdvisoryGroup_Fragment
  | Lived_Agency_Fragment
  | Lived_Alliance_Fragment
  | Lived_ArmsSale_Fragment
  | Lived_Attache_Fragment
  | Lived_AttacheOffice_Fragment
  | Lived_CombatantCommand_Fragment
  | Lived_CooperationOffice_Fragment
  | Lived_Embassy_Fragment
  | Lived_Event_Fragment
  | Lived_MinistryOfDefense_Fragment
  | Lived_Nation_Fragment
  | Lived_StatePartner_Fragment
  | Lived_Statute_Fragment
;

export type AreasThroughTimeQueryVariables = Exact<{
  key: Scalars['String']['input'];
  at?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
}>;


export type AreasThroughTimeQuery = { readonly graph: { readonly lens: { readonly at: string }, readonly nation: { readonly id: string, readonly areaHistory: { readonly nodes: ReadonlyArray<LinkFragment> } } | null } };

export type ChainOfCommandQueryVariables = Exact<{
  key: Scalars['String']['input'];
  at?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
}>;


export type ChainOfCommandQuery = { readonly graph: { readonly entity:
      | { readonly id: string, readonly chainOfCommand: ReadonlyArray<ChainFragment> }
      | { readonly id: string, readonly chainOfCommand: ReadonlyArray<ChainFragment> }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string, readonly chainOfCommand: ReadonlyArray<ChainFragment> }
      | { readonly id: string, readonly chainOfCommand: ReadonlyArray<ChainFragment> }
      | { readonly id: string, readonly chainOfCommand: ReadonlyArray<ChainFragment> }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     | null } };

export type ChainFragment = { readonly authorities: ReadonlyArray<Authority>, readonly reachesPresident: boolean, readonly steps: ReadonlyArray<{ readonly to:
      | Named_AdvisoryGroup_Fragment
      | Named_Agency_Fragment
      | Named_Alliance_Fragment
      | Named_ArmsSale_Fragment
      | Named_Attache_Fragment
      | Named_AttacheOffice_Fragment
      | Named_CombatantCommand_Fragment
      | Named_CooperationOffice_Fragment
      | Named_Embassy_Fragment
      | Named_Event_Fragment
      | Named_MinistryOfDefense_Fragment
      | Named_Nation_Fragment
      | Named_StatePartner_Fragment
      | Named_Statute_Fragment
     }> };

export type FactsQueryVariables = Exact<{
  key: Scalars['String']['input'];
  at?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
}>;


export type FactsQuery = { readonly graph: { readonly entity:
      | { readonly id: string, readonly facts: ReadonlyArray<{ readonly field: string, readonly value: string | null, readonly disputed: boolean, readonly chosenBy: Resolution, readonly claims: ReadonlyArray<(
            { readonly value: string | null, readonly object:
              | Named_AdvisoryGroup_Fragment
              | Named_Agency_Fragment
              | Named_Alliance_Fragment
              | Named_ArmsSale_Fragment
              | Named_Attache_Fragment
              | Named_AttacheOffice_Fragment
              | Named_CombatantCommand_Fragment
              | Named_CooperationOffice_Fragment
              | Named_Embassy_Fragment
              | Named_Event_Fragment
              | Named_MinistryOfDefense_Fragment
              | Named_Nation_Fragment
              | Named_StatePartner_Fragment
              | Named_Statute_Fragment
             | null }
            & StatementFragment
          )> }> }
      | { readonly id: string, readonly facts: ReadonlyArray<{ readonly field: string, readonly value: string | null, readonly disputed: boolean, readonly chosenBy: Resolution, readonly claims: ReadonlyArray<(
            { readonly value: string | null, readonly object:
              | Named_AdvisoryGroup_Fragment
              | Named_Agency_Fragment
              | Named_Alliance_Fragment
              | Named_ArmsSale_Fragment
              | Named_Attache_Fragment
              | Named_AttacheOffice_Fragment
              | Named_CombatantCommand_Fragment
              | Named_CooperationOffice_Fragment
              | Named_Embassy_Fragment
              | Named_Event_Fragment
              | Named_MinistryOfDefense_Fragment
              | Named_Nation_Fragment
              | Named_StatePartner_Fragment
              | Named_Statute_Fragment
             | null }
            & StatementFragment
          )> }> }
      | { readonly id: string, readonly facts: ReadonlyArray<{ readonly field: string, readonly value: string | null, readonly disputed: boolean, readonly chosenBy: Resolution, readonly claims: ReadonlyArray<(
            { readonly value: string | null, readonly object:
              | Named_AdvisoryGroup_Fragment
              | Named_Agency_Fragment
              | Named_Alliance_Fragment
              | Named_ArmsSale_Fragment
              | Named_Attache_Fragment
              | Named_AttacheOffice_Fragment
              | Named_CombatantCommand_Fragment
              | Named_CooperationOffice_Fragment
              | Named_Embassy_Fragment
              | Named_Event_Fragment
              | Named_MinistryOfDefense_Fragment
              | Named_Nation_Fragment
              | Named_StatePartner_Fragment
              | Named_Statute_Fragment
             | null }
            & StatementFragment
          )> }> }
      | { readonly id: string, readonly facts: ReadonlyArray<{ readonly field: string, readonly value: string | null, readonly disputed: boolean, readonly chosenBy: Resolution, readonly claims: ReadonlyArray<(
            { readonly value: string | null, readonly object:
              | Named_AdvisoryGroup_Fragment
              | Named_Agency_Fragment
              | Named_Alliance_Fragment
              | Named_ArmsSale_Fragment
              | Named_Attache_Fragment
              | Named_AttacheOffice_Fragment
              | Named_CombatantCommand_Fragment
              | Named_CooperationOffice_Fragment
              | Named_Embassy_Fragment
              | Named_Event_Fragment
              | Named_MinistryOfDefense_Fragment
              | Named_Nation_Fragment
              | Named_StatePartner_Fragment
              | Named_Statute_Fragment
             | null }
            & StatementFragment
          )> }> }
      | { readonly id: string, readonly facts: ReadonlyArray<{ readonly field: string, readonly value: string | null, readonly disputed: boolean, readonly chosenBy: Resolution, readonly claims: ReadonlyArray<(
            { readonly value: string | null, readonly object:
              | Named_AdvisoryGroup_Fragment
              | Named_Agency_Fragment
              | Named_Alliance_Fragment
              | Named_ArmsSale_Fragment
              | Named_Attache_Fragment
              | Named_AttacheOffice_Fragment
              | Named_CombatantCommand_Fragment
              | Named_CooperationOffice_Fragment
              | Named_Embassy_Fragment
              | Named_Event_Fragment
              | Named_MinistryOfDefense_Fragment
              | Named_Nation_Fragment
              | Named_StatePartner_Fragment
              | Named_Statute_Fragment
             | null }
            & StatementFragment
          )> }> }
      | { readonly id: string, readonly facts: ReadonlyArray<{ readonly field: string, readonly value: string | null, readonly disputed: boolean, readonly chosenBy: Resolution, readonly claims: ReadonlyArray<(
            { readonly value: string | null, readonly object:
              | Named_AdvisoryGroup_Fragment
              | Named_Agency_Fragment
              | Named_Alliance_Fragment
              | Named_ArmsSale_Fragment
              | Named_Attache_Fragment
              | Named_AttacheOffice_Fragment
              | Named_CombatantCommand_Fragment
              | Named_CooperationOffice_Fragment
              | Named_Embassy_Fragment
              | Named_Event_Fragment
              | Named_MinistryOfDefense_Fragment
              | Named_Nation_Fragment
              | Named_StatePartner_Fragment
              | Named_Statute_Fragment
             | null }
            & StatementFragment
          )> }> }
      | { readonly id: string, readonly facts: ReadonlyArray<{ readonly field: string, readonly value: string | null, readonly disputed: boolean, readonly chosenBy: Resolution, readonly claims: ReadonlyArray<(
            { readonly value: string | null, readonly object:
              | Named_AdvisoryGroup_Fragment
              | Named_Agency_Fragment
              | Named_Alliance_Fragment
              | Named_ArmsSale_Fragment
              | Named_Attache_Fragment
              | Named_AttacheOffice_Fragment
              | Named_CombatantCommand_Fragment
              | Named_CooperationOffice_Fragment
              | Named_Embassy_Fragment
              | Named_Event_Fragment
              | Named_MinistryOfDefense_Fragment
              | Named_Nation_Fragment
              | Named_StatePartner_Fragment
              | Named_Statute_Fragment
             | null }
            & StatementFragment
          )> }> }
      | { readonly id: string, readonly facts: ReadonlyArray<{ readonly field: string, readonly value: string | null, readonly disputed: boolean, readonly chosenBy: Resolution, readonly claims: ReadonlyArray<(
            { readonly value: string | null, readonly object:
              | Named_AdvisoryGroup_Fragment
              | Named_Agency_Fragment
              | Named_Alliance_Fragment
              | Named_ArmsSale_Fragment
              | Named_Attache_Fragment
              | Named_AttacheOffice_Fragment
              | Named_CombatantCommand_Fragment
              | Named_CooperationOffice_Fragment
              | Named_Embassy_Fragment
              | Named_Event_Fragment
              | Named_MinistryOfDefense_Fragment
              | Named_Nation_Fragment
              | Named_StatePartner_Fragment
              | Named_Statute_Fragment
             | null }
            & StatementFragment
          )> }> }
      | { readonly id: string, readonly facts: ReadonlyArray<{ readonly field: string, readonly value: string | null, readonly disputed: boolean, readonly chosenBy: Resolution, readonly claims: ReadonlyArray<(
            { readonly value: string | null, readonly object:
              | Named_AdvisoryGroup_Fragment
              | Named_Agency_Fragment
              | Named_Alliance_Fragment
              | Named_ArmsSale_Fragment
              | Named_Attache_Fragment
              | Named_AttacheOffice_Fragment
              | Named_CombatantCommand_Fragment
              | Named_CooperationOffice_Fragment
              | Named_Embassy_Fragment
              | Named_Event_Fragment
              | Named_MinistryOfDefense_Fragment
              | Named_Nation_Fragment
              | Named_StatePartner_Fragment
              | Named_Statute_Fragment
             | null }
            & StatementFragment
          )> }> }
      | { readonly id: string, readonly facts: ReadonlyArray<{ readonly field: string, readonly value: string | null, readonly disputed: boolean, readonly chosenBy: Resolution, readonly claims: ReadonlyArray<(
            { readonly value: string | null, readonly object:
              | Named_AdvisoryGroup_Fragment
              | Named_Agency_Fragment
              | Named_Alliance_Fragment
              | Named_ArmsSale_Fragment
              | Named_Attache_Fragment
              | Named_AttacheOffice_Fragment
              | Named_CombatantCommand_Fragment
              | Named_CooperationOffice_Fragment
              | Named_Embassy_Fragment
              | Named_Event_Fragment
              | Named_MinistryOfDefense_Fragment
              | Named_Nation_Fragment
              | Named_StatePartner_Fragment
              | Named_Statute_Fragment
             | null }
            & StatementFragment
          )> }> }
      | { readonly id: string, readonly facts: ReadonlyArray<{ readonly field: string, readonly value: string | null, readonly disputed: boolean, readonly chosenBy: Resolution, readonly claims: ReadonlyArray<(
            { readonly value: string | null, readonly object:
              | Named_AdvisoryGroup_Fragment
              | Named_Agency_Fragment
              | Named_Alliance_Fragment
              | Named_ArmsSale_Fragment
              | Named_Attache_Fragment
              | Named_AttacheOffice_Fragment
              | Named_CombatantCommand_Fragment
              | Named_CooperationOffice_Fragment
              | Named_Embassy_Fragment
              | Named_Event_Fragment
              | Named_MinistryOfDefense_Fragment
              | Named_Nation_Fragment
              | Named_StatePartner_Fragment
              | Named_Statute_Fragment
             | null }
            & StatementFragment
          )> }> }
      | { readonly id: string, readonly facts: ReadonlyArray<{ readonly field: string, readonly value: string | null, readonly disputed: boolean, readonly chosenBy: Resolution, readonly claims: ReadonlyArray<(
            { readonly value: string | null, readonly object:
              | Named_AdvisoryGroup_Fragment
              | Named_Agency_Fragment
              | Named_Alliance_Fragment
              | Named_ArmsSale_Fragment
              | Named_Attache_Fragment
              | Named_AttacheOffice_Fragment
              | Named_CombatantCommand_Fragment
              | Named_CooperationOffice_Fragment
              | Named_Embassy_Fragment
              | Named_Event_Fragment
              | Named_MinistryOfDefense_Fragment
              | Named_Nation_Fragment
              | Named_StatePartner_Fragment
              | Named_Statute_Fragment
             | null }
            & StatementFragment
          )> }> }
      | { readonly id: string, readonly facts: ReadonlyArray<{ readonly field: string, readonly value: string | null, readonly disputed: boolean, readonly chosenBy: Resolution, readonly claims: ReadonlyArray<(
            { readonly value: string | null, readonly object:
              | Named_AdvisoryGroup_Fragment
              | Named_Agency_Fragment
              | Named_Alliance_Fragment
              | Named_ArmsSale_Fragment
              | Named_Attache_Fragment
              | Named_AttacheOffice_Fragment
              | Named_CombatantCommand_Fragment
              | Named_CooperationOffice_Fragment
              | Named_Embassy_Fragment
              | Named_Event_Fragment
              | Named_MinistryOfDefense_Fragment
              | Named_Nation_Fragment
              | Named_StatePartner_Fragment
              | Named_Statute_Fragment
             | null }
            & StatementFragment
          )> }> }
      | { readonly id: string, readonly facts: ReadonlyArray<{ readonly field: string, readonly value: string | null, readonly disputed: boolean, readonly chosenBy: Resolution, readonly claims: ReadonlyArray<(
            { readonly value: string | null, readonly object:
              | Named_AdvisoryGroup_Fragment
              | Named_Agency_Fragment
              | Named_Alliance_Fragment
              | Named_ArmsSale_Fragment
              | Named_Attache_Fragment
              | Named_AttacheOffice_Fragment
              | Named_CombatantCommand_Fragment
              | Named_CooperationOffice_Fragment
              | Named_Embassy_Fragment
              | Named_Event_Fragment
              | Named_MinistryOfDefense_Fragment
              | Named_Nation_Fragment
              | Named_StatePartner_Fragment
              | Named_Statute_Fragment
             | null }
            & StatementFragment
          )> }> }
     | null } };

export type EntityHeadQueryVariables = Exact<{
  key: Scalars['String']['input'];
  at?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
}>;


export type EntityHeadQuery = { readonly graph: { readonly entity:
      | (
        { readonly city: string | null, readonly aliases: ReadonlyArray<string>, readonly validity: SpanFragment | null, readonly location: { readonly latitude: number, readonly longitude: number } | null, readonly observations: { readonly totalCount: number }, readonly refs: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly label: string | null }> }
        & Named_AdvisoryGroup_Fragment
      )
      | (
        { readonly aliases: ReadonlyArray<string>, readonly validity: SpanFragment | null, readonly location: { readonly latitude: number, readonly longitude: number } | null, readonly observations: { readonly totalCount: number }, readonly refs: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly label: string | null }> }
        & Named_Agency_Fragment
      )
      | (
        { readonly aliases: ReadonlyArray<string>, readonly validity: SpanFragment | null, readonly location: { readonly latitude: number, readonly longitude: number } | null, readonly observations: { readonly totalCount: number }, readonly refs: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly label: string | null }> }
        & Named_Alliance_Fragment
      )
      | (
        { readonly aliases: ReadonlyArray<string>, readonly validity: SpanFragment | null, readonly location: { readonly latitude: number, readonly longitude: number } | null, readonly observations: { readonly totalCount: number }, readonly refs: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly label: string | null }> }
        & Named_ArmsSale_Fragment
      )
      | (
        { readonly aliases: ReadonlyArray<string>, readonly validity: SpanFragment | null, readonly location: { readonly latitude: number, readonly longitude: number } | null, readonly observations: { readonly totalCount: number }, readonly refs: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly label: string | null }> }
        & Named_Attache_Fragment
      )
      | (
        { readonly city: string | null, readonly aliases: ReadonlyArray<string>, readonly validity: SpanFragment | null, readonly location: { readonly latitude: number, readonly longitude: number } | null, readonly observations: { readonly totalCount: number }, readonly refs: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly label: string | null }> }
        & Named_AttacheOffice_Fragment
      )
      | (
        { readonly aliases: ReadonlyArray<string>, readonly validity: SpanFragment | null, readonly location: { readonly latitude: number, readonly longitude: number } | null, readonly observations: { readonly totalCount: number }, readonly refs: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly label: string | null }> }
        & Named_CombatantCommand_Fragment
      )
      | (
        { readonly city: string | null, readonly aliases: ReadonlyArray<string>, readonly validity: SpanFragment | null, readonly location: { readonly latitude: number, readonly longitude: number } | null, readonly observations: { readonly totalCount: number }, readonly refs: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly label: string | null }> }
        & Named_CooperationOffice_Fragment
      )
      | (
        { readonly city: string | null, readonly aliases: ReadonlyArray<string>, readonly validity: SpanFragment | null, readonly location: { readonly latitude: number, readonly longitude: number } | null, readonly observations: { readonly totalCount: number }, readonly refs: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly label: string | null }> }
        & Named_Embassy_Fragment
      )
      | (
        { readonly aliases: ReadonlyArray<string>, readonly validity: SpanFragment | null, readonly location: { readonly latitude: number, readonly longitude: number } | null, readonly observations: { readonly totalCount: number }, readonly refs: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly label: string | null }> }
        & Named_Event_Fragment
      )
      | (
        { readonly aliases: ReadonlyArray<string>, readonly validity: SpanFragment | null, readonly location: { readonly latitude: number, readonly longitude: number } | null, readonly observations: { readonly totalCount: number }, readonly refs: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly label: string | null }> }
        & Named_MinistryOfDefense_Fragment
      )
      | (
        { readonly capital: string | null, readonly region: string | null, readonly aliases: ReadonlyArray<string>, readonly validity: SpanFragment | null, readonly location: { readonly latitude: number, readonly longitude: number } | null, readonly observations: { readonly totalCount: number }, readonly refs: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly label: string | null }> }
        & Named_Nation_Fragment
      )
      | (
        { readonly aliases: ReadonlyArray<string>, readonly validity: SpanFragment | null, readonly location: { readonly latitude: number, readonly longitude: number } | null, readonly observations: { readonly totalCount: number }, readonly refs: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly label: string | null }> }
        & Named_StatePartner_Fragment
      )
      | (
        { readonly aliases: ReadonlyArray<string>, readonly validity: SpanFragment | null, readonly location: { readonly latitude: number, readonly longitude: number } | null, readonly observations: { readonly totalCount: number }, readonly refs: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly label: string | null }> }
        & Named_Statute_Fragment
      )
     | null } };

export type OfficialLinesQueryVariables = Exact<{
  key: Scalars['String']['input'];
  at?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
}>;


export type OfficialLinesQuery = { readonly graph: { readonly lens: { readonly at: string }, readonly entity:
      | { readonly id: string, readonly relationships: { readonly nodes: ReadonlyArray<LinkFragment> } }
      | { readonly id: string, readonly relationships: { readonly nodes: ReadonlyArray<LinkFragment> } }
      | { readonly id: string, readonly relationships: { readonly nodes: ReadonlyArray<LinkFragment> } }
      | { readonly id: string, readonly relationships: { readonly nodes: ReadonlyArray<LinkFragment> } }
      | { readonly id: string, readonly relationships: { readonly nodes: ReadonlyArray<LinkFragment> } }
      | { readonly id: string, readonly relationships: { readonly nodes: ReadonlyArray<LinkFragment> } }
      | { readonly id: string, readonly relationships: { readonly nodes: ReadonlyArray<LinkFragment> } }
      | { readonly id: string, readonly relationships: { readonly nodes: ReadonlyArray<LinkFragment> } }
      | { readonly id: string, readonly relationships: { readonly nodes: ReadonlyArray<LinkFragment> } }
      | { readonly id: string, readonly relationships: { readonly nodes: ReadonlyArray<LinkFragment> } }
      | { readonly id: string, readonly relationships: { readonly nodes: ReadonlyArray<LinkFragment> } }
      | { readonly id: string, readonly relationships: { readonly nodes: ReadonlyArray<LinkFragment> } }
      | { readonly id: string, readonly relationships: { readonly nodes: ReadonlyArray<LinkFragment> } }
      | { readonly id: string, readonly relationships: { readonly nodes: ReadonlyArray<LinkFragment> } }
     | null } };

export type NamesQueryVariables = Exact<{
  key: Scalars['String']['input'];
  at?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
}>;


export type NamesQuery = { readonly graph: { readonly lens: { readonly at: string }, readonly entity:
      | { readonly id: string, readonly names: ReadonlyArray<{ readonly text: string, readonly use: NameUse, readonly lang: string | null, readonly disputed: boolean, readonly validity: SpanFragment }> }
      | { readonly id: string, readonly names: ReadonlyArray<{ readonly text: string, readonly use: NameUse, readonly lang: string | null, readonly disputed: boolean, readonly validity: SpanFragment }> }
      | { readonly id: string, readonly names: ReadonlyArray<{ readonly text: string, readonly use: NameUse, readonly lang: string | null, readonly disputed: boolean, readonly validity: SpanFragment }> }
      | { readonly id: string, readonly names: ReadonlyArray<{ readonly text: string, readonly use: NameUse, readonly lang: string | null, readonly disputed: boolean, readonly validity: SpanFragment }> }
      | { readonly id: string, readonly names: ReadonlyArray<{ readonly text: string, readonly use: NameUse, readonly lang: string | null, readonly disputed: boolean, readonly validity: SpanFragment }> }
      | { readonly id: string, readonly names: ReadonlyArray<{ readonly text: string, readonly use: NameUse, readonly lang: string | null, readonly disputed: boolean, readonly validity: SpanFragment }> }
      | { readonly id: string, readonly names: ReadonlyArray<{ readonly text: string, readonly use: NameUse, readonly lang: string | null, readonly disputed: boolean, readonly validity: SpanFragment }> }
      | { readonly id: string, readonly names: ReadonlyArray<{ readonly text: string, readonly use: NameUse, readonly lang: string | null, readonly disputed: boolean, readonly validity: SpanFragment }> }
      | { readonly id: string, readonly names: ReadonlyArray<{ readonly text: string, readonly use: NameUse, readonly lang: string | null, readonly disputed: boolean, readonly validity: SpanFragment }> }
      | { readonly id: string, readonly names: ReadonlyArray<{ readonly text: string, readonly use: NameUse, readonly lang: string | null, readonly disputed: boolean, readonly validity: SpanFragment }> }
      | { readonly id: string, readonly names: ReadonlyArray<{ readonly text: string, readonly use: NameUse, readonly lang: string | null, readonly disputed: boolean, readonly validity: SpanFragment }> }
      | { readonly id: string, readonly names: ReadonlyArray<{ readonly text: string, readonly use: NameUse, readonly lang: string | null, readonly disputed: boolean, readonly validity: SpanFragment }> }
      | { readonly id: string, readonly names: ReadonlyArray<{ readonly text: string, readonly use: NameUse, readonly lang: string | null, readonly disputed: boolean, readonly validity: SpanFragment }> }
      | { readonly id: string, readonly names: ReadonlyArray<{ readonly text: string, readonly use: NameUse, readonly lang: string | null, readonly disputed: boolean, readonly validity: SpanFragment }> }
     | null } };

export type FiguresOfQueryVariables = Exact<{
  key: Scalars['String']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
}>;


export type FiguresOfQuery = { readonly graph: { readonly entity:
      | { readonly id: string, readonly observations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<FigureFragment> } }
      | { readonly id: string, readonly observations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<FigureFragment> } }
      | { readonly id: string, readonly observations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<FigureFragment> } }
      | { readonly id: string, readonly observations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<FigureFragment> } }
      | { readonly id: string, readonly observations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<FigureFragment> } }
      | { readonly id: string, readonly observations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<FigureFragment> } }
      | { readonly id: string, readonly observations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<FigureFragment> } }
      | { readonly id: string, readonly observations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<FigureFragment> } }
      | { readonly id: string, readonly observations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<FigureFragment> } }
      | { readonly id: string, readonly observations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<FigureFragment> } }
      | { readonly id: string, readonly observations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<FigureFragment> } }
      | { readonly id: string, readonly observations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<FigureFragment> } }
      | { readonly id: string, readonly observations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<FigureFragment> } }
      | { readonly id: string, readonly observations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<FigureFragment> } }
     | null } };

export type RelationshipsQueryVariables = Exact<{
  key: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<RelationshipKind> | RelationshipKind>;
  orderBy: ReadonlyArray<RelationshipOrder> | RelationshipOrder;
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
}>;


export type RelationshipsQuery = { readonly graph: { readonly lens: { readonly at: string }, readonly entity:
      | { readonly id: string, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<LinkFragment> } }
      | { readonly id: string, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<LinkFragment> } }
      | { readonly id: string, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<LinkFragment> } }
      | { readonly id: string, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<LinkFragment> } }
      | { readonly id: string, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<LinkFragment> } }
      | { readonly id: string, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<LinkFragment> } }
      | { readonly id: string, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<LinkFragment> } }
      | { readonly id: string, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<LinkFragment> } }
      | { readonly id: string, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<LinkFragment> } }
      | { readonly id: string, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<LinkFragment> } }
      | { readonly id: string, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<LinkFragment> } }
      | { readonly id: string, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<LinkFragment> } }
      | { readonly id: string, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<LinkFragment> } }
      | { readonly id: string, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<LinkFragment> } }
     | null } };

export type SalesByYearQueryVariables = Exact<{
  key: Scalars['String']['input'];
  at?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
}>;


export type SalesByYearQuery = { readonly graph: { readonly tabulateArmsSales: { readonly rows: ReadonlyArray<{ readonly keys: ReadonlyArray<string>, readonly value: number | null, readonly atLeast: number | null, readonly count: number }> } } };

type GraphEntity_AdvisoryGroup_Fragment = (
  { readonly validity: (
    { readonly text: string }
    & SpanFragment
  ) | null }
  & Named_AdvisoryGroup_Fragment
);

type GraphEntity_Agency_Fragment = (
  { readonly validity: (
    { readonly text: string }
    & SpanFragment
  ) | null }
  & Named_Agency_Fragment
);

type GraphEntity_Alliance_Fragment = (
  { readonly validity: (
    { readonly text: string }
    & SpanFragment
  ) | null }
  & Named_Alliance_Fragment
);

type GraphEntity_ArmsSale_Fragment = (
  { readonly validity: (
    { readonly text: string }
    & SpanFragment
  ) | null }
  & Named_ArmsSale_Fragment
);

type GraphEntity_Attache_Fragment = (
  { readonly validity: (
    { readonly text: string }
    & SpanFragment
  ) | null }
  & Named_Attache_Fragment
);

type GraphEntity_AttacheOffice_Fragment = (
  { readonly validity: (
    { readonly text: string }
    & SpanFragment
  ) | null }
  & Named_AttacheOffice_Fragment
);

type GraphEntity_CombatantCommand_Fragment = (
  { readonly validity: (
    { readonly text: string }
    & SpanFragment
  ) | null }
  & Named_CombatantCommand_Fragment
);

type GraphEntity_CooperationOffice_Fragment = (
  { readonly validity: (
    { readonly text: string }
    & SpanFragment
  ) | null }
  & Named_CooperationOffice_Fragment
);

type GraphEntity_Embassy_Fragment = (
  { readonly validity: (
    { readonly text: string }
    & SpanFragment
  ) | null }
  & Named_Embassy_Fragment
);

type GraphEntity_Event_Fragment = (
  { readonly validity: (
    { readonly text: string }
    & SpanFragment
  ) | null }
  & Named_Event_Fragment
);

type GraphEntity_MinistryOfDefense_Fragment = (
  { readonly nation: { readonly id: string, readonly name: string } | null, readonly validity: (
    { readonly text: string }
    & SpanFragment
  ) | null }
  & Named_MinistryOfDefense_Fragment
);

type GraphEntity_Nation_Fragment = (
  { readonly validity: (
    { readonly text: string }
    & SpanFragment
  ) | null }
  & Named_Nation_Fragment
);

type GraphEntity_StatePartner_Fragment = (
  { readonly validity: (
    { readonly text: string }
    & SpanFragment
  ) | null }
  & Named_StatePartner_Fragment
);

type GraphEntity_Statute_Fragment = (
  { readonly validity: (
    { readonly text: string }
    & SpanFragment
  ) | null }
  & Named_Statute_Fragment
);

export type GraphEntityFragment =
  | GraphEntity_AdvisoryGroup_Fragment
  | GraphEntity_Agency_Fragment
  | GraphEntity_Alliance_Fragment
  | GraphEntity_ArmsSale_Fragment
  | GraphEntity_Attache_Fragment
  | GraphEntity_AttacheOffice_Fragment
  | GraphEntity_CombatantCommand_Fragment
  | GraphEntity_CooperationOffice_Fragment
  | GraphEntity_Embassy_Fragment
  | GraphEntity_Event_Fragment
  | GraphEntity_MinistryOfDefense_Fragment
  | GraphEntity_Nation_Fragment
  | GraphEntity_StatePartner_Fragment
  | GraphEntity_Statute_Fragment
;

export type GraphLinkFragment = (
  { readonly key: string, readonly validity: { readonly text: string } }
  & LinkFragment
);

export type NeighboursFragment = { readonly hidden: number, readonly hiddenByKind: ReadonlyArray<{ readonly kind: RelationshipKind, readonly count: number }> };

export type DegreesFragment = { readonly nodes: ReadonlyArray<(
    { readonly node:
      | { readonly id: string, readonly key: string }
      | { readonly id: string, readonly key: string }
      | { readonly id: string, readonly key: string }
      | { readonly id: string, readonly key: string }
      | { readonly id: string, readonly key: string }
      | { readonly id: string, readonly key: string }
      | { readonly id: string, readonly key: string }
      | { readonly id: string, readonly key: string }
      | { readonly id: string, readonly key: string }
      | { readonly id: string, readonly key: string }
      | { readonly id: string, readonly key: string }
      | { readonly id: string, readonly key: string }
      | { readonly id: string, readonly key: string }
      | { readonly id: string, readonly key: string }
     }
    & NeighboursFragment
  )>, readonly relationships: ReadonlyArray<GraphLinkFragment> };

export type SurroundingsQueryVariables = Exact<{
  of: ReadonlyArray<Scalars['String']['input']> | Scalars['String']['input'];
  limit: Scalars['Int']['input'];
  via?: InputMaybe<RelationshipFilter>;
  at?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
}>;


export type SurroundingsQuery = { readonly graph: { readonly lens: { readonly at: string }, readonly neighbourhood: { readonly nodes: ReadonlyArray<(
        { readonly node:
          | GraphEntity_AdvisoryGroup_Fragment
          | GraphEntity_Agency_Fragment
          | GraphEntity_Alliance_Fragment
          | GraphEntity_ArmsSale_Fragment
          | GraphEntity_Attache_Fragment
          | GraphEntity_AttacheOffice_Fragment
          | GraphEntity_CombatantCommand_Fragment
          | GraphEntity_CooperationOffice_Fragment
          | GraphEntity_Embassy_Fragment
          | GraphEntity_Event_Fragment
          | GraphEntity_MinistryOfDefense_Fragment
          | GraphEntity_Nation_Fragment
          | GraphEntity_StatePartner_Fragment
          | GraphEntity_Statute_Fragment
         }
        & NeighboursFragment
      )>, readonly relationships: ReadonlyArray<GraphLinkFragment> } } };

export type WaysQueryVariables = Exact<{
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
  maxLength: Scalars['Int']['input'];
  via?: InputMaybe<RelationshipFilter>;
  at?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
}>;


export type WaysQuery = { readonly graph: { readonly lens: { readonly at: string }, readonly paths: { readonly exhaustive: boolean, readonly stoppedBy: PathStop | null, readonly paths: ReadonlyArray<{ readonly length: number, readonly steps: ReadonlyArray<{ readonly outward: boolean, readonly from:
            | GraphEntity_AdvisoryGroup_Fragment
            | GraphEntity_Agency_Fragment
            | GraphEntity_Alliance_Fragment
            | GraphEntity_ArmsSale_Fragment
            | GraphEntity_Attache_Fragment
            | GraphEntity_AttacheOffice_Fragment
            | GraphEntity_CombatantCommand_Fragment
            | GraphEntity_CooperationOffice_Fragment
            | GraphEntity_Embassy_Fragment
            | GraphEntity_Event_Fragment
            | GraphEntity_MinistryOfDefense_Fragment
            | GraphEntity_Nation_Fragment
            | GraphEntity_StatePartner_Fragment
            | GraphEntity_Statute_Fragment
          , readonly to:
            | GraphEntity_AdvisoryGroup_Fragment
            | GraphEntity_Agency_Fragment
            | GraphEntity_Alliance_Fragment
            | GraphEntity_ArmsSale_Fragment
            | GraphEntity_Attache_Fragment
            | GraphEntity_AttacheOffice_Fragment
            | GraphEntity_CombatantCommand_Fragment
            | GraphEntity_CooperationOffice_Fragment
            | GraphEntity_Embassy_Fragment
            | GraphEntity_Event_Fragment
            | GraphEntity_MinistryOfDefense_Fragment
            | GraphEntity_Nation_Fragment
            | GraphEntity_StatePartner_Fragment
            | GraphEntity_Statute_Fragment
          , readonly relationship: GraphLinkFragment }> }> } } };

export type BetweenQueryVariables = Exact<{
  among: RelationshipFilter;
  via?: InputMaybe<RelationshipFilter>;
  of: ReadonlyArray<Scalars['String']['input']> | Scalars['String']['input'];
  first: ReadonlyArray<Scalars['String']['input']> | Scalars['String']['input'];
  second: ReadonlyArray<Scalars['String']['input']> | Scalars['String']['input'];
  third: ReadonlyArray<Scalars['String']['input']> | Scalars['String']['input'];
  hasSecond: Scalars['Boolean']['input'];
  hasThird: Scalars['Boolean']['input'];
  at?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
}>;


export type BetweenQuery = { readonly graph: { readonly lens: { readonly at: string }, readonly among: { readonly relationships: ReadonlyArray<GraphLinkFragment> }, readonly first: DegreesFragment, readonly second?: DegreesFragment, readonly third?: DegreesFragment } };

export type GraphSourcesQueryVariables = Exact<{
  ids: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type GraphSourcesQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly source: { readonly id: string, readonly key: string } }> }
    | Record<PropertyKey, never>
   | null> };

export type MapAreasQueryVariables = Exact<{
  at?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
}>;


export type MapAreasQuery = { readonly graph: { readonly lens: { readonly at: string }, readonly africa: MapNationsFragment, readonly americas: MapNationsFragment, readonly asia: MapNationsFragment, readonly europe: MapNationsFragment, readonly oceania: MapNationsFragment, readonly elsewhere: MapNationsFragment } };

export type MapNationsFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly key: string, readonly name: string, readonly iso3: string | null, readonly location: { readonly latitude: number, readonly longitude: number } | null, readonly combatantCommands: { readonly edges: ReadonlyArray<{ readonly node: { readonly key: string, readonly name: string, readonly acronym: string | null }, readonly relationship: { readonly disputed: boolean, readonly validity: SpanFragment } | null }> } }> };

export type MapMeasuresQueryVariables = Exact<{
  measures: ReadonlyArray<Measure> | Measure;
  at?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
}>;


export type MapMeasuresQuery = { readonly graph: { readonly tabulate: { readonly rows: ReadonlyArray<{ readonly keys: ReadonlyArray<string>, readonly count: number }> }, readonly tabulateArmsSales: { readonly rows: ReadonlyArray<{ readonly keys: ReadonlyArray<string>, readonly count: number }> } } };

export type MapFiguresQueryVariables = Exact<{
  measure: Measure;
  year: Scalars['Int']['input'];
  at?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
}>;


export type MapFiguresQuery = { readonly graph: { readonly tabulate: { readonly rows: ReadonlyArray<MapFigureFragment> } } };

export type MapSalesQueryVariables = Exact<{
  at?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
}>;


export type MapSalesQuery = { readonly graph: { readonly tabulateArmsSales: { readonly rows: ReadonlyArray<MapFigureFragment> } } };

export type MapFigureFragment = { readonly keys: ReadonlyArray<string>, readonly value: number | null, readonly atLeast: number | null, readonly entities: ReadonlyArray<
    | { readonly key: string, readonly name: string }
    | { readonly key: string, readonly name: string }
    | { readonly key: string, readonly name: string }
    | { readonly key: string, readonly name: string }
    | { readonly key: string, readonly name: string }
    | { readonly key: string, readonly name: string }
    | { readonly key: string, readonly name: string }
    | { readonly key: string, readonly name: string }
    | { readonly key: string, readonly name: string }
    | { readonly key: string, readonly name: string }
    | { readonly key: string, readonly name: string }
    | { readonly key: string, readonly name: string }
    | { readonly key: string, readonly name: string }
    | { readonly key: string, readonly name: string }
   | null> };

export type MapEmbassiesQueryVariables = Exact<{
  at?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
}>;


export type MapEmbassiesQuery = { readonly graph: { readonly first: MapEmbassiesFragment, readonly last: MapEmbassiesFragment } };

export type MapEmbassiesFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly key: string, readonly name: string, readonly location: { readonly latitude: number, readonly longitude: number } | null }> };

export type MapOfficesQueryVariables = Exact<{
  at?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
}>;


export type MapOfficesQuery = { readonly graph: { readonly first: MapOfficesFragment, readonly last: MapOfficesFragment } };

export type MapOfficesFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<
    | { readonly key: string, readonly name: string, readonly hostNations: { readonly nodes: ReadonlyArray<{ readonly key: string }> } }
    | { readonly key: string, readonly name: string, readonly hostNations: { readonly nodes: ReadonlyArray<{ readonly key: string }> } }
    | { readonly key: string, readonly name: string, readonly hostNations: { readonly nodes: ReadonlyArray<{ readonly key: string }> } }
  > };

export type ElsewhenQueryVariables = Exact<{
  key: Scalars['String']['input'];
}>;


export type ElsewhenQuery = { readonly graph: { readonly search: { readonly edges: ReadonlyArray<{ readonly exact: boolean, readonly node:
          | (
            { readonly validity: SpanFragment | null }
            & Named_AdvisoryGroup_Fragment
          )
          | (
            { readonly validity: SpanFragment | null }
            & Named_Agency_Fragment
          )
          | (
            { readonly validity: SpanFragment | null }
            & Named_Alliance_Fragment
          )
          | (
            { readonly validity: SpanFragment | null }
            & Named_ArmsSale_Fragment
          )
          | (
            { readonly validity: SpanFragment | null }
            & Named_Attache_Fragment
          )
          | (
            { readonly validity: SpanFragment | null }
            & Named_AttacheOffice_Fragment
          )
          | (
            { readonly validity: SpanFragment | null }
            & Named_CombatantCommand_Fragment
          )
          | (
            { readonly validity: SpanFragment | null }
            & Named_CooperationOffice_Fragment
          )
          | (
            { readonly validity: SpanFragment | null }
            & Named_Embassy_Fragment
          )
          | (
            { readonly validity: SpanFragment | null }
            & Named_Event_Fragment
          )
          | (
            { readonly validity: SpanFragment | null }
            & Named_MinistryOfDefense_Fragment
          )
          | (
            { readonly validity: SpanFragment | null }
            & Named_Nation_Fragment
          )
          | (
            { readonly validity: SpanFragment | null }
            & Named_StatePartner_Fragment
          )
          | (
            { readonly validity: SpanFragment | null }
            & Named_Statute_Fragment
          )
         }> } } };

export type RelationshipEvidenceQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RelationshipEvidenceQuery = { readonly node:
    | { readonly id: string, readonly claims: ReadonlyArray<StatementFragment> }
    | Record<PropertyKey, never>
   | null };

export type FigureFragment = { readonly id: string, readonly measure: Measure, readonly definition: string, readonly fiscalYear: number, readonly amount: number | null, readonly atLeast: number | null, readonly atMost: number | null, readonly disputed: boolean, readonly subject:
    | Named_AdvisoryGroup_Fragment
    | Named_Agency_Fragment
    | Named_Alliance_Fragment
    | Named_ArmsSale_Fragment
    | Named_Attache_Fragment
    | Named_AttacheOffice_Fragment
    | Named_CombatantCommand_Fragment
    | Named_CooperationOffice_Fragment
    | Named_Embassy_Fragment
    | Named_Event_Fragment
    | Named_MinistryOfDefense_Fragment
    | Named_Nation_Fragment
    | Named_StatePartner_Fragment
    | Named_Statute_Fragment
  , readonly claims: ReadonlyArray<StatementFragment> };

export type SpanFragment = { readonly start: { readonly earliest: string | null, readonly latest: string | null }, readonly end: { readonly earliest: string | null, readonly latest: string | null } };

type Named_AdvisoryGroup_Fragment = { readonly __typename: 'AdvisoryGroup', readonly id: string, readonly key: string, readonly name: string };

type Named_Agency_Fragment = { readonly __typename: 'Agency', readonly id: string, readonly key: string, readonly name: string };

type Named_Alliance_Fragment = { readonly __typename: 'Alliance', readonly id: string, readonly key: string, readonly name: string };

type Named_ArmsSale_Fragment = { readonly __typename: 'ArmsSale', readonly id: string, readonly key: string, readonly name: string };

type Named_Attache_Fragment = { readonly __typename: 'Attache', readonly id: string, readonly key: string, readonly name: string };

type Named_AttacheOffice_Fragment = { readonly __typename: 'AttacheOffice', readonly id: string, readonly key: string, readonly name: string };

type Named_CombatantCommand_Fragment = { readonly __typename: 'CombatantCommand', readonly id: string, readonly key: string, readonly name: string };

type Named_CooperationOffice_Fragment = { readonly __typename: 'CooperationOffice', readonly id: string, readonly key: string, readonly name: string };

type Named_Embassy_Fragment = { readonly __typename: 'Embassy', readonly id: string, readonly key: string, readonly name: string };

type Named_Event_Fragment = { readonly __typename: 'Event', readonly id: string, readonly key: string, readonly name: string };

type Named_MinistryOfDefense_Fragment = { readonly __typename: 'MinistryOfDefense', readonly id: string, readonly key: string, readonly name: string };

type Named_Nation_Fragment = { readonly __typename: 'Nation', readonly id: string, readonly key: string, readonly name: string };

type Named_StatePartner_Fragment = { readonly __typename: 'StatePartner', readonly id: string, readonly key: string, readonly name: string };

type Named_Statute_Fragment = { readonly __typename: 'Statute', readonly id: string, readonly key: string, readonly name: string };

export type NamedFragment =
  | Named_AdvisoryGroup_Fragment
  | Named_Agency_Fragment
  | Named_Alliance_Fragment
  | Named_ArmsSale_Fragment
  | Named_Attache_Fragment
  | Named_AttacheOffice_Fragment
  | Named_CombatantCommand_Fragment
  | Named_CooperationOffice_Fragment
  | Named_Embassy_Fragment
  | Named_Event_Fragment
  | Named_MinistryOfDefense_Fragment
  | Named_Nation_Fragment
  | Named_StatePartner_Fragment
  | Named_Statute_Fragment
;

export type LinkFragment = { readonly id: string, readonly kind: RelationshipKind, readonly authority: Authority | null, readonly confidence: Confidence, readonly sourceCount: number, readonly disputed: boolean, readonly from:
    | Named_AdvisoryGroup_Fragment
    | Named_Agency_Fragment
    | Named_Alliance_Fragment
    | Named_ArmsSale_Fragment
    | Named_Attache_Fragment
    | Named_AttacheOffice_Fragment
    | Named_CombatantCommand_Fragment
    | Named_CooperationOffice_Fragment
    | Named_Embassy_Fragment
    | Named_Event_Fragment
    | Named_MinistryOfDefense_Fragment
    | Named_Nation_Fragment
    | Named_StatePartner_Fragment
    | Named_Statute_Fragment
  , readonly to:
    | Named_AdvisoryGroup_Fragment
    | Named_Agency_Fragment
    | Named_Alliance_Fragment
    | Named_ArmsSale_Fragment
    | Named_Attache_Fragment
    | Named_AttacheOffice_Fragment
    | Named_CombatantCommand_Fragment
    | Named_CooperationOffice_Fragment
    | Named_Embassy_Fragment
    | Named_Event_Fragment
    | Named_MinistryOfDefense_Fragment
    | Named_Nation_Fragment
    | Named_StatePartner_Fragment
    | Named_Statute_Fragment
  , readonly validity: SpanFragment };

export type StatementFragment = { readonly id: string, readonly confidence: Confidence, readonly locator: string | null, readonly note: string | null, readonly validity: SpanFragment, readonly source: CitationFragment };

export type CitationFragment = { readonly id: string, readonly title: string, readonly url: string | null, readonly reliability: Reliability, readonly chicago: string, readonly bibtex: string };

export type SearchQueryVariables = Exact<{
  text: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<EntityType> | EntityType>;
  at?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
}>;


export type SearchQuery = { readonly graph: { readonly search: { readonly edges: ReadonlyArray<{ readonly exists: boolean, readonly node:
          | Named_AdvisoryGroup_Fragment
          | Named_Agency_Fragment
          | Named_Alliance_Fragment
          | Named_ArmsSale_Fragment
          | Named_Attache_Fragment
          | Named_AttacheOffice_Fragment
          | Named_CombatantCommand_Fragment
          | Named_CooperationOffice_Fragment
          | Named_Embassy_Fragment
          | Named_Event_Fragment
          | Named_MinistryOfDefense_Fragment
          | Named_Nation_Fragment
          | Named_StatePartner_Fragment
          | Named_Statute_Fragment
        , readonly highlight: ReadonlyArray<{ readonly text: string, readonly matched: boolean }> }> } } };

export type GraphInNumbersQueryVariables = Exact<{
  at?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
}>;


export type GraphInNumbersQuery = { readonly graph: { readonly nations: { readonly totalCount: number }, readonly ministriesOfDefense: { readonly totalCount: number }, readonly embassies: { readonly totalCount: number }, readonly securityCooperationOrganizations: { readonly totalCount: number }, readonly combatantCommands: { readonly totalCount: number }, readonly agencies: { readonly totalCount: number }, readonly armsSales: { readonly totalCount: number }, readonly relationships: { readonly totalCount: number } }, readonly status: { readonly claims: number, readonly sources: number, readonly recordedThrough: string | null } };

export type MeasureDefinitionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MeasureDefinitionsQuery = { readonly __type: { readonly enumValues: ReadonlyArray<{ readonly name: string, readonly description: string | null }> | null } | null };

export type NamesOfNationsQueryVariables = Exact<{
  keys: ReadonlyArray<Scalars['String']['input']> | Scalars['String']['input'];
  at?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
}>;


export type NamesOfNationsQuery = { readonly graph: { readonly nations: { readonly nodes: ReadonlyArray<Named_Nation_Fragment> } } };

export type AmountsOfRowQueryVariables = Exact<{
  measures: ReadonlyArray<Measure> | Measure;
  by: ReadonlyArray<Dimension> | Dimension;
  basis: Basis;
  where?: InputMaybe<ObservationFilter>;
  at?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
}>;


export type AmountsOfRowQuery = { readonly graph: { readonly tabulate: { readonly rows: ReadonlyArray<{ readonly keys: ReadonlyArray<string>, readonly observations: ReadonlyArray<{ readonly id: string }> }> } } };

export type SalesOfRowQueryVariables = Exact<{
  by: ReadonlyArray<Dimension> | Dimension;
  where?: InputMaybe<ArmsSaleFilter>;
  at?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
}>;


export type SalesOfRowQuery = { readonly graph: { readonly tabulateArmsSales: { readonly rows: ReadonlyArray<{ readonly keys: ReadonlyArray<string>, readonly armsSales: ReadonlyArray<{ readonly id: string }> }> } } };

export type WhoSaysWhatQueryVariables = Exact<{
  ids: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type WhoSaysWhatQuery = { readonly nodes: ReadonlyArray<
    | (
      { readonly notifiedOn: string | null, readonly estimatedValueUsd: number | null, readonly facts: ReadonlyArray<{ readonly field: string, readonly claims: ReadonlyArray<(
          { readonly value: string | null }
          & StatementFragment
        )> }> }
      & Named_ArmsSale_Fragment
    )
    | FigureFragment
    | Record<PropertyKey, never>
   | null> };

export type TabulateAmountsQueryVariables = Exact<{
  measures: ReadonlyArray<Measure> | Measure;
  by: ReadonlyArray<Dimension> | Dimension;
  basis: Basis;
  where?: InputMaybe<ObservationFilter>;
  rollingYears?: InputMaybe<Scalars['Int']['input']>;
  valueAtLeast?: InputMaybe<Scalars['SafeInt']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
}>;


export type TabulateAmountsQuery = { readonly graph: { readonly tabulate: { readonly by: ReadonlyArray<Dimension>, readonly rows: ReadonlyArray<(
        { readonly reported: number | null, readonly unreconciled: number | null, readonly rivals: ReadonlyArray<{ readonly id: string }> }
        & RowFragment
      )> } } };

export type TabulateSalesQueryVariables = Exact<{
  by: ReadonlyArray<Dimension> | Dimension;
  where?: InputMaybe<ArmsSaleFilter>;
  rollingYears?: InputMaybe<Scalars['Int']['input']>;
  valueAtLeast?: InputMaybe<Scalars['SafeInt']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
}>;


export type TabulateSalesQuery = { readonly graph: { readonly tabulateArmsSales: { readonly by: ReadonlyArray<Dimension>, readonly rows: ReadonlyArray<RowFragment> } } };

export type RowFragment = { readonly keys: ReadonlyArray<string>, readonly value: number | null, readonly atLeast: number | null, readonly atMost: number | null, readonly rolling: number | null, readonly count: number, readonly sourceCount: number, readonly entities: ReadonlyArray<
    | Named_AdvisoryGroup_Fragment
    | Named_Agency_Fragment
    | Named_Alliance_Fragment
    | Named_ArmsSale_Fragment
    | Named_Attache_Fragment
    | Named_AttacheOffice_Fragment
    | Named_CombatantCommand_Fragment
    | Named_CooperationOffice_Fragment
    | Named_Embassy_Fragment
    | Named_Event_Fragment
    | Named_MinistryOfDefense_Fragment
    | Named_Nation_Fragment
    | Named_StatePartner_Fragment
    | Named_Statute_Fragment
   | null> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const CountsFragmentDoc = new TypedDocumentString(`
    fragment Counts on Graph {
  nations(first: 1) {
    totalCount
  }
  embassies(first: 1) {
    totalCount
  }
  securityCooperationOrganizations(first: 1) {
    totalCount
  }
  combatantCommands(first: 1) {
    totalCount
  }
  agencies(first: 1) {
    totalCount
  }
  relationships(first: 1) {
    totalCount
  }
}
    `, {"fragmentName":"Counts"}) as unknown as TypedDocumentString<CountsFragment, unknown>;
export const NextFragmentDoc = new TypedDocumentString(`
    fragment Next on PageInfo {
  hasNextPage
  endCursor
}
    `, {"fragmentName":"Next"}) as unknown as TypedDocumentString<NextFragment, unknown>;
export const NamedFragmentDoc = new TypedDocumentString(`
    fragment Named on Entity {
  __typename
  id
  key
  name
}
    `, {"fragmentName":"Named"}) as unknown as TypedDocumentString<NamedFragment, unknown>;
export const SpanFragmentDoc = new TypedDocumentString(`
    fragment Span on Validity {
  start {
    earliest
    latest
  }
  end {
    earliest
    latest
  }
}
    `, {"fragmentName":"Span"}) as unknown as TypedDocumentString<SpanFragment, unknown>;
export const LivedFragmentDoc = new TypedDocumentString(`
    fragment Lived on Entity {
  ...Named
  validity {
    ...Span
  }
}
    fragment Span on Validity {
  start {
    earliest
    latest
  }
  end {
    earliest
    latest
  }
}
fragment Named on Entity {
  __typename
  id
  key
  name
}`, {"fragmentName":"Lived"}) as unknown as TypedDocumentString<LivedFragment, unknown>;
export const ChainFragmentDoc = new TypedDocumentString(`
    fragment Chain on ChainOfCommand {
  authorities
  reachesPresident
  steps {
    to {
      ...Named
    }
  }
}
    fragment Named on Entity {
  __typename
  id
  key
  name
}`, {"fragmentName":"Chain"}) as unknown as TypedDocumentString<ChainFragment, unknown>;
export const GraphEntityFragmentDoc = new TypedDocumentString(`
    fragment GraphEntity on Entity {
  ...Named
  validity {
    ...Span
    text
  }
  ... on MinistryOfDefense {
    nation {
      id
      name
    }
  }
}
    fragment Span on Validity {
  start {
    earliest
    latest
  }
  end {
    earliest
    latest
  }
}
fragment Named on Entity {
  __typename
  id
  key
  name
}`, {"fragmentName":"GraphEntity"}) as unknown as TypedDocumentString<GraphEntityFragment, unknown>;
export const NeighboursFragmentDoc = new TypedDocumentString(`
    fragment Neighbours on NeighbourhoodNode {
  hidden
  hiddenByKind {
    kind
    count
  }
}
    `, {"fragmentName":"Neighbours"}) as unknown as TypedDocumentString<NeighboursFragment, unknown>;
export const LinkFragmentDoc = new TypedDocumentString(`
    fragment Link on Relationship {
  id
  kind
  authority
  from {
    ...Named
  }
  to {
    ...Named
  }
  validity {
    ...Span
  }
  confidence
  sourceCount
  disputed
}
    fragment Span on Validity {
  start {
    earliest
    latest
  }
  end {
    earliest
    latest
  }
}
fragment Named on Entity {
  __typename
  id
  key
  name
}`, {"fragmentName":"Link"}) as unknown as TypedDocumentString<LinkFragment, unknown>;
export const GraphLinkFragmentDoc = new TypedDocumentString(`
    fragment GraphLink on Relationship {
  ...Link
  key
  validity {
    text
  }
}
    fragment Span on Validity {
  start {
    earliest
    latest
  }
  end {
    earliest
    latest
  }
}
fragment Named on Entity {
  __typename
  id
  key
  name
}
fragment Link on Relationship {
  id
  kind
  authority
  from {
    ...Named
  }
  to {
    ...Named
  }
  validity {
    ...Span
  }
  confidence
  sourceCount
  disputed
}`, {"fragmentName":"GraphLink"}) as unknown as TypedDocumentString<GraphLinkFragment, unknown>;
export const DegreesFragmentDoc = new TypedDocumentString(`
    fragment Degrees on Neighbourhood {
  nodes {
    ...Neighbours
    node {
      id
      key
    }
  }
  relationships {
    ...GraphLink
  }
}
    fragment GraphLink on Relationship {
  ...Link
  key
  validity {
    text
  }
}
fragment Neighbours on NeighbourhoodNode {
  hidden
  hiddenByKind {
    kind
    count
  }
}
fragment Span on Validity {
  start {
    earliest
    latest
  }
  end {
    earliest
    latest
  }
}
fragment Named on Entity {
  __typename
  id
  key
  name
}
fragment Link on Relationship {
  id
  kind
  authority
  from {
    ...Named
  }
  to {
    ...Named
  }
  validity {
    ...Span
  }
  confidence
  sourceCount
  disputed
}`, {"fragmentName":"Degrees"}) as unknown as TypedDocumentString<DegreesFragment, unknown>;
export const MapNationsFragmentDoc = new TypedDocumentString(`
    fragment MapNations on NationConnection {
  totalCount
  nodes {
    key
    name
    iso3
    location {
      latitude
      longitude
    }
    combatantCommands(first: 3) {
      edges {
        node {
          key
          name
          acronym
        }
        relationship {
          disputed
          validity {
            ...Span
          }
        }
      }
    }
  }
}
    fragment Span on Validity {
  start {
    earliest
    latest
  }
  end {
    earliest
    latest
  }
}`, {"fragmentName":"MapNations"}) as unknown as TypedDocumentString<MapNationsFragment, unknown>;
export const MapFigureFragmentDoc = new TypedDocumentString(`
    fragment MapFigure on TableRow {
  keys
  entities {
    key
    name
  }
  value
  atLeast
}
    `, {"fragmentName":"MapFigure"}) as unknown as TypedDocumentString<MapFigureFragment, unknown>;
export const MapEmbassiesFragmentDoc = new TypedDocumentString(`
    fragment MapEmbassies on EmbassyConnection {
  totalCount
  nodes {
    key
    name
    location {
      latitude
      longitude
    }
  }
}
    `, {"fragmentName":"MapEmbassies"}) as unknown as TypedDocumentString<MapEmbassiesFragment, unknown>;
export const MapOfficesFragmentDoc = new TypedDocumentString(`
    fragment MapOffices on SecurityCooperationOrganizationConnection {
  totalCount
  nodes {
    key
    name
    hostNations(first: 10) {
      nodes {
        key
      }
    }
  }
}
    `, {"fragmentName":"MapOffices"}) as unknown as TypedDocumentString<MapOfficesFragment, unknown>;
export const CitationFragmentDoc = new TypedDocumentString(`
    fragment Citation on Source {
  id
  title
  url
  reliability
  chicago: cite(style: CHICAGO)
  bibtex: cite(style: BIBTEX)
}
    `, {"fragmentName":"Citation"}) as unknown as TypedDocumentString<CitationFragment, unknown>;
export const StatementFragmentDoc = new TypedDocumentString(`
    fragment Statement on Claim {
  id
  validity {
    ...Span
  }
  confidence
  locator
  note
  source {
    ...Citation
  }
}
    fragment Span on Validity {
  start {
    earliest
    latest
  }
  end {
    earliest
    latest
  }
}
fragment Citation on Source {
  id
  title
  url
  reliability
  chicago: cite(style: CHICAGO)
  bibtex: cite(style: BIBTEX)
}`, {"fragmentName":"Statement"}) as unknown as TypedDocumentString<StatementFragment, unknown>;
export const FigureFragmentDoc = new TypedDocumentString(`
    fragment Figure on Observation {
  id
  subject {
    ...Named
  }
  measure
  definition
  fiscalYear
  amount
  atLeast
  atMost
  disputed
  claims {
    ...Statement
  }
}
    fragment Span on Validity {
  start {
    earliest
    latest
  }
  end {
    earliest
    latest
  }
}
fragment Named on Entity {
  __typename
  id
  key
  name
}
fragment Statement on Claim {
  id
  validity {
    ...Span
  }
  confidence
  locator
  note
  source {
    ...Citation
  }
}
fragment Citation on Source {
  id
  title
  url
  reliability
  chicago: cite(style: CHICAGO)
  bibtex: cite(style: BIBTEX)
}`, {"fragmentName":"Figure"}) as unknown as TypedDocumentString<FigureFragment, unknown>;
export const RowFragmentDoc = new TypedDocumentString(`
    fragment Row on TableRow {
  keys
  entities {
    ...Named
  }
  value
  atLeast
  atMost
  rolling
  count
  sourceCount
}
    fragment Named on Entity {
  __typename
  id
  key
  name
}`, {"fragmentName":"Row"}) as unknown as TypedDocumentString<RowFragment, unknown>;
export const BothDatesDocument = new TypedDocumentString(`
    query BothDates($from: Date, $fromKnown: DateTime, $to: Date, $toKnown: DateTime, $evidence: EvidenceInput) {
  before: graph(at: $from, knownAt: $fromKnown, evidence: $evidence) {
    ...Counts
  }
  after: graph(at: $to, knownAt: $toKnown, evidence: $evidence) {
    ...Counts
  }
}
    fragment Counts on Graph {
  nations(first: 1) {
    totalCount
  }
  embassies(first: 1) {
    totalCount
  }
  securityCooperationOrganizations(first: 1) {
    totalCount
  }
  combatantCommands(first: 1) {
    totalCount
  }
  agencies(first: 1) {
    totalCount
  }
  relationships(first: 1) {
    totalCount
  }
}`) as unknown as TypedDocumentString<BothDatesQuery, BothDatesQueryVariables>;
export const ChangesCountedDocument = new TypedDocumentString(`
    query ChangesCounted($from: Moment!, $to: Moment!, $axis: TimeAxis!, $within: EntityFilter, $at: Date, $knownAt: DateTime, $evidence: EvidenceInput) {
  graph(at: $at, knownAt: $knownAt, evidence: $evidence) {
    changes(from: $from, to: $to, axis: $axis, within: $within) {
      altered(first: 1) {
        totalCount
      }
      founded(first: 1) {
        totalCount
      }
      dissolved(first: 1) {
        totalCount
      }
      renamed(first: 1) {
        totalCount
      }
      opened(first: 1) {
        totalCount
      }
      closed(first: 1) {
        totalCount
      }
      uncertain(first: 1) {
        totalCount
      }
      totals {
        kind
        authority
        opened
        closed
        uncertain
      }
      openEnded
    }
  }
}
    `) as unknown as TypedDocumentString<ChangesCountedQuery, ChangesCountedQueryVariables>;
export const AlteredDocument = new TypedDocumentString(`
    query Altered($from: Moment!, $to: Moment!, $axis: TimeAxis!, $within: EntityFilter, $kinds: [RelationshipKind!], $after: String, $at: Date, $knownAt: DateTime, $evidence: EvidenceInput) {
  graph(at: $at, knownAt: $knownAt, evidence: $evidence) {
    changes(from: $from, to: $to, axis: $axis, within: $within, kinds: $kinds) {
      altered(first: 25, after: $after) {
        nodes {
          fields
          before {
            ...Link
          }
          after {
            ...Link
          }
        }
        pageInfo {
          ...Next
        }
      }
    }
  }
}
    fragment Next on PageInfo {
  hasNextPage
  endCursor
}
fragment Span on Validity {
  start {
    earliest
    latest
  }
  end {
    earliest
    latest
  }
}
fragment Named on Entity {
  __typename
  id
  key
  name
}
fragment Link on Relationship {
  id
  kind
  authority
  from {
    ...Named
  }
  to {
    ...Named
  }
  validity {
    ...Span
  }
  confidence
  sourceCount
  disputed
}`) as unknown as TypedDocumentString<AlteredQuery, AlteredQueryVariables>;
export const OpenedDocument = new TypedDocumentString(`
    query Opened($from: Moment!, $to: Moment!, $axis: TimeAxis!, $within: EntityFilter, $kinds: [RelationshipKind!], $after: String, $at: Date, $knownAt: DateTime, $evidence: EvidenceInput) {
  graph(at: $at, knownAt: $knownAt, evidence: $evidence) {
    changes(from: $from, to: $to, axis: $axis, within: $within, kinds: $kinds) {
      opened(first: 25, after: $after) {
        nodes {
          ...Link
        }
        pageInfo {
          ...Next
        }
      }
    }
  }
}
    fragment Next on PageInfo {
  hasNextPage
  endCursor
}
fragment Span on Validity {
  start {
    earliest
    latest
  }
  end {
    earliest
    latest
  }
}
fragment Named on Entity {
  __typename
  id
  key
  name
}
fragment Link on Relationship {
  id
  kind
  authority
  from {
    ...Named
  }
  to {
    ...Named
  }
  validity {
    ...Span
  }
  confidence
  sourceCount
  disputed
}`) as unknown as TypedDocumentString<OpenedQuery, OpenedQueryVariables>;
export const ClosedDocument = new TypedDocumentString(`
    query Closed($from: Moment!, $to: Moment!, $axis: TimeAxis!, $within: EntityFilter, $kinds: [RelationshipKind!], $after: String, $at: Date, $knownAt: DateTime, $evidence: EvidenceInput) {
  graph(at: $at, knownAt: $knownAt, evidence: $evidence) {
    changes(from: $from, to: $to, axis: $axis, within: $within, kinds: $kinds) {
      closed(first: 25, after: $after) {
        nodes {
          ...Link
        }
        pageInfo {
          ...Next
        }
      }
    }
  }
}
    fragment Next on PageInfo {
  hasNextPage
  endCursor
}
fragment Span on Validity {
  start {
    earliest
    latest
  }
  end {
    earliest
    latest
  }
}
fragment Named on Entity {
  __typename
  id
  key
  name
}
fragment Link on Relationship {
  id
  kind
  authority
  from {
    ...Named
  }
  to {
    ...Named
  }
  validity {
    ...Span
  }
  confidence
  sourceCount
  disputed
}`) as unknown as TypedDocumentString<ClosedQuery, ClosedQueryVariables>;
export const UncertainDocument = new TypedDocumentString(`
    query Uncertain($from: Moment!, $to: Moment!, $axis: TimeAxis!, $within: EntityFilter, $kinds: [RelationshipKind!], $after: String, $at: Date, $knownAt: DateTime, $evidence: EvidenceInput) {
  graph(at: $at, knownAt: $knownAt, evidence: $evidence) {
    changes(from: $from, to: $to, axis: $axis, within: $within, kinds: $kinds) {
      uncertain(first: 25, after: $after) {
        nodes {
          change
          relationship {
            ...Link
          }
        }
        pageInfo {
          ...Next
        }
      }
    }
  }
}
    fragment Next on PageInfo {
  hasNextPage
  endCursor
}
fragment Span on Validity {
  start {
    earliest
    latest
  }
  end {
    earliest
    latest
  }
}
fragment Named on Entity {
  __typename
  id
  key
  name
}
fragment Link on Relationship {
  id
  kind
  authority
  from {
    ...Named
  }
  to {
    ...Named
  }
  validity {
    ...Span
  }
  confidence
  sourceCount
  disputed
}`) as unknown as TypedDocumentString<UncertainQuery, UncertainQueryVariables>;
export const FoundedDocument = new TypedDocumentString(`
    query Founded($from: Moment!, $to: Moment!, $axis: TimeAxis!, $within: EntityFilter, $after: String, $at: Date, $knownAt: DateTime, $evidence: EvidenceInput) {
  graph(at: $at, knownAt: $knownAt, evidence: $evidence) {
    changes(from: $from, to: $to, axis: $axis, within: $within) {
      founded(first: 25, after: $after) {
        nodes {
          ...Lived
        }
        pageInfo {
          ...Next
        }
      }
    }
  }
}
    fragment Next on PageInfo {
  hasNextPage
  endCursor
}
fragment Lived on Entity {
  ...Named
  validity {
    ...Span
  }
}
fragment Span on Validity {
  start {
    earliest
    latest
  }
  end {
    earliest
    latest
  }
}
fragment Named on Entity {
  __typename
  id
  key
  name
}`) as unknown as TypedDocumentString<FoundedQuery, FoundedQueryVariables>;
export const DissolvedDocument = new TypedDocumentString(`
    query Dissolved($from: Moment!, $to: Moment!, $axis: TimeAxis!, $within: EntityFilter, $after: String, $at: Date, $knownAt: DateTime, $evidence: EvidenceInput) {
  graph(at: $at, knownAt: $knownAt, evidence: $evidence) {
    changes(from: $from, to: $to, axis: $axis, within: $within) {
      dissolved(first: 25, after: $after) {
        nodes {
          ...Lived
        }
        pageInfo {
          ...Next
        }
      }
    }
  }
}
    fragment Next on PageInfo {
  hasNextPage
  endCursor
}
fragment Lived on Entity {
  ...Named
  validity {
    ...Span
  }
}
fragment Span on Validity {
  start {
    earliest
    latest
  }
  end {
    earliest
    latest
  }
}
fragment Named on Entity {
  __typename
  id
  key
  name
}`) as unknown as TypedDocumentString<DissolvedQuery, DissolvedQueryVariables>;
export const RenamedDocument = new TypedDocumentString(`
    query Renamed($from: Moment!, $to: Moment!, $axis: TimeAxis!, $within: EntityFilter, $after: String, $at: Date, $knownAt: DateTime, $evidence: EvidenceInput) {
  graph(at: $at, knownAt: $knownAt, evidence: $evidence) {
    changes(from: $from, to: $to, axis: $axis, within: $within) {
      renamed(first: 25, after: $after) {
        nodes {
          change
          entity {
            ...Named
          }
          name {
            text
            use
            lang
            disputed
            validity {
              ...Span
            }
          }
        }
        pageInfo {
          ...Next
        }
      }
    }
  }
}
    fragment Next on PageInfo {
  hasNextPage
  endCursor
}
fragment Span on Validity {
  start {
    earliest
    latest
  }
  end {
    earliest
    latest
  }
}
fragment Named on Entity {
  __typename
  id
  key
  name
}`) as unknown as TypedDocumentString<RenamedQuery, RenamedQueryVariables>;
export const AreasThroughTimeDocument = new TypedDocumentString(`
    query AreasThroughTime($key: String!, $at: Date, $knownAt: DateTime, $evidence: EvidenceInput) {
  graph(at: $at, knownAt: $knownAt, evidence: $evidence) {
    lens {
      at
    }
    nation(key: $key) {
      id
      areaHistory(first: 100) {
        nodes {
          ...Link
        }
      }
    }
  }
}
    fragment Span on Validity {
  start {
    earliest
    latest
  }
  end {
    earliest
    latest
  }
}
fragment Named on Entity {
  __typename
  id
  key
  name
}
fragment Link on Relationship {
  id
  kind
  authority
  from {
    ...Named
  }
  to {
    ...Named
  }
  validity {
    ...Span
  }
  confidence
  sourceCount
  disputed
}`) as unknown as TypedDocumentString<AreasThroughTimeQuery, AreasThroughTimeQueryVariables>;
export const ChainOfCommandDocument = new TypedDocumentString(`
    query ChainOfCommand($key: String!, $at: Date, $knownAt: DateTime, $evidence: EvidenceInput) {
  graph(at: $at, knownAt: $knownAt, evidence: $evidence) {
    entity(key: $key) {
      id
      ... on SecurityCooperationOrganization {
        chainOfCommand {
          ...Chain
        }
      }
      ... on Agency {
        chainOfCommand {
          ...Chain
        }
      }
      ... on CombatantCommand {
        chainOfCommand {
          ...Chain
        }
      }
    }
  }
}
    fragment Chain on ChainOfCommand {
  authorities
  reachesPresident
  steps {
    to {
      ...Named
    }
  }
}
fragment Named on Entity {
  __typename
  id
  key
  name
}`) as unknown as TypedDocumentString<ChainOfCommandQuery, ChainOfCommandQueryVariables>;
export const FactsDocument = new TypedDocumentString(`
    query Facts($key: String!, $at: Date, $knownAt: DateTime, $evidence: EvidenceInput) {
  graph(at: $at, knownAt: $knownAt, evidence: $evidence) {
    entity(key: $key) {
      id
      facts {
        field
        value
        disputed
        chosenBy
        claims {
          ...Statement
          value
          object {
            ...Named
          }
        }
      }
    }
  }
}
    fragment Span on Validity {
  start {
    earliest
    latest
  }
  end {
    earliest
    latest
  }
}
fragment Named on Entity {
  __typename
  id
  key
  name
}
fragment Statement on Claim {
  id
  validity {
    ...Span
  }
  confidence
  locator
  note
  source {
    ...Citation
  }
}
fragment Citation on Source {
  id
  title
  url
  reliability
  chicago: cite(style: CHICAGO)
  bibtex: cite(style: BIBTEX)
}`) as unknown as TypedDocumentString<FactsQuery, FactsQueryVariables>;
export const EntityHeadDocument = new TypedDocumentString(`
    query EntityHead($key: String!, $at: Date, $knownAt: DateTime, $evidence: EvidenceInput) {
  graph(at: $at, knownAt: $knownAt, evidence: $evidence) {
    entity(key: $key) {
      ...Named
      aliases
      validity {
        ...Span
      }
      location {
        latitude
        longitude
      }
      observations(first: 1) {
        totalCount
      }
      refs {
        scheme
        value
        label
      }
      ... on Nation {
        capital
        region
      }
      ... on Embassy {
        city
      }
      ... on SecurityCooperationOrganization {
        city
      }
    }
  }
}
    fragment Span on Validity {
  start {
    earliest
    latest
  }
  end {
    earliest
    latest
  }
}
fragment Named on Entity {
  __typename
  id
  key
  name
}`) as unknown as TypedDocumentString<EntityHeadQuery, EntityHeadQueryVariables>;
export const OfficialLinesDocument = new TypedDocumentString(`
    query OfficialLines($key: String!, $at: Date, $knownAt: DateTime, $evidence: EvidenceInput) {
  graph(at: $at, knownAt: $knownAt, evidence: $evidence) {
    lens {
      at
    }
    entity(key: $key) {
      id
      relationships(
        first: 100
        where: {or: [{kinds: [OVERSEES, RESPONSIBLE_FOR], direction: IN}, {kinds: [PART_OF, POST_IN], direction: OUT}]}
        orderBy: [{by: KIND}, {by: START}]
      ) {
        nodes {
          ...Link
        }
      }
    }
  }
}
    fragment Span on Validity {
  start {
    earliest
    latest
  }
  end {
    earliest
    latest
  }
}
fragment Named on Entity {
  __typename
  id
  key
  name
}
fragment Link on Relationship {
  id
  kind
  authority
  from {
    ...Named
  }
  to {
    ...Named
  }
  validity {
    ...Span
  }
  confidence
  sourceCount
  disputed
}`) as unknown as TypedDocumentString<OfficialLinesQuery, OfficialLinesQueryVariables>;
export const NamesDocument = new TypedDocumentString(`
    query Names($key: String!, $at: Date, $knownAt: DateTime, $evidence: EvidenceInput) {
  graph(at: $at, knownAt: $knownAt, evidence: $evidence) {
    lens {
      at
    }
    entity(key: $key) {
      id
      names {
        text
        use
        lang
        disputed
        validity {
          ...Span
        }
      }
    }
  }
}
    fragment Span on Validity {
  start {
    earliest
    latest
  }
  end {
    earliest
    latest
  }
}`) as unknown as TypedDocumentString<NamesQuery, NamesQueryVariables>;
export const FiguresOfDocument = new TypedDocumentString(`
    query FiguresOf($key: String!, $after: String, $at: Date, $knownAt: DateTime, $evidence: EvidenceInput) {
  graph(at: $at, knownAt: $knownAt, evidence: $evidence) {
    entity(key: $key) {
      id
      observations(
        first: 40
        after: $after
        orderBy: [{by: MEASURE}, {by: FISCAL_YEAR, direction: DESC}]
      ) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...Figure
        }
      }
    }
  }
}
    fragment Figure on Observation {
  id
  subject {
    ...Named
  }
  measure
  definition
  fiscalYear
  amount
  atLeast
  atMost
  disputed
  claims {
    ...Statement
  }
}
fragment Span on Validity {
  start {
    earliest
    latest
  }
  end {
    earliest
    latest
  }
}
fragment Named on Entity {
  __typename
  id
  key
  name
}
fragment Statement on Claim {
  id
  validity {
    ...Span
  }
  confidence
  locator
  note
  source {
    ...Citation
  }
}
fragment Citation on Source {
  id
  title
  url
  reliability
  chicago: cite(style: CHICAGO)
  bibtex: cite(style: BIBTEX)
}`) as unknown as TypedDocumentString<FiguresOfQuery, FiguresOfQueryVariables>;
export const RelationshipsDocument = new TypedDocumentString(`
    query Relationships($key: String!, $kinds: [RelationshipKind!], $orderBy: [RelationshipOrder!]!, $after: String, $at: Date, $knownAt: DateTime, $evidence: EvidenceInput) {
  graph(at: $at, knownAt: $knownAt, evidence: $evidence) {
    lens {
      at
    }
    entity(key: $key) {
      id
      relationships(
        first: 50
        after: $after
        where: {kinds: $kinds}
        orderBy: $orderBy
      ) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...Link
        }
      }
    }
  }
}
    fragment Span on Validity {
  start {
    earliest
    latest
  }
  end {
    earliest
    latest
  }
}
fragment Named on Entity {
  __typename
  id
  key
  name
}
fragment Link on Relationship {
  id
  kind
  authority
  from {
    ...Named
  }
  to {
    ...Named
  }
  validity {
    ...Span
  }
  confidence
  sourceCount
  disputed
}`) as unknown as TypedDocumentString<RelationshipsQuery, RelationshipsQueryVariables>;
export const SalesByYearDocument = new TypedDocumentString(`
    query SalesByYear($key: String!, $at: Date, $knownAt: DateTime, $evidence: EvidenceInput) {
  graph(at: $at, knownAt: $knownAt, evidence: $evidence) {
    tabulateArmsSales(by: [FISCAL_YEAR], where: {buyers: {some: {key: {eq: $key}}}}) {
      rows {
        keys
        value
        atLeast
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SalesByYearQuery, SalesByYearQueryVariables>;
export const SurroundingsDocument = new TypedDocumentString(`
    query Surroundings($of: [String!]!, $limit: Int!, $via: RelationshipFilter, $at: Date, $knownAt: DateTime, $evidence: EvidenceInput) {
  graph(at: $at, knownAt: $knownAt, evidence: $evidence) {
    lens {
      at
    }
    neighbourhood(of: $of, limit: $limit, via: $via) {
      nodes {
        ...Neighbours
        node {
          ...GraphEntity
        }
      }
      relationships {
        ...GraphLink
      }
    }
  }
}
    fragment GraphEntity on Entity {
  ...Named
  validity {
    ...Span
    text
  }
  ... on MinistryOfDefense {
    nation {
      id
      name
    }
  }
}
fragment GraphLink on Relationship {
  ...Link
  key
  validity {
    text
  }
}
fragment Neighbours on NeighbourhoodNode {
  hidden
  hiddenByKind {
    kind
    count
  }
}
fragment Span on Validity {
  start {
    earliest
    latest
  }
  end {
    earliest
    latest
  }
}
fragment Named on Entity {
  __typename
  id
  key
  name
}
fragment Link on Relationship {
  id
  kind
  authority
  from {
    ...Named
  }
  to {
    ...Named
  }
  validity {
    ...Span
  }
  confidence
  sourceCount
  disputed
}`) as unknown as TypedDocumentString<SurroundingsQuery, SurroundingsQueryVariables>;
export const WaysDocument = new TypedDocumentString(`
    query Ways($from: String!, $to: String!, $maxLength: Int!, $via: RelationshipFilter, $at: Date, $knownAt: DateTime, $evidence: EvidenceInput) {
  graph(at: $at, knownAt: $knownAt, evidence: $evidence) {
    lens {
      at
    }
    paths(
      from: $from
      to: $to
      maxLength: $maxLength
      via: $via
      weighted: true
      shortestOnly: false
      limit: 5
    ) {
      exhaustive
      stoppedBy
      paths {
        length
        steps {
          outward
          from {
            ...GraphEntity
          }
          to {
            ...GraphEntity
          }
          relationship {
            ...GraphLink
          }
        }
      }
    }
  }
}
    fragment GraphEntity on Entity {
  ...Named
  validity {
    ...Span
    text
  }
  ... on MinistryOfDefense {
    nation {
      id
      name
    }
  }
}
fragment GraphLink on Relationship {
  ...Link
  key
  validity {
    text
  }
}
fragment Span on Validity {
  start {
    earliest
    latest
  }
  end {
    earliest
    latest
  }
}
fragment Named on Entity {
  __typename
  id
  key
  name
}
fragment Link on Relationship {
  id
  kind
  authority
  from {
    ...Named
  }
  to {
    ...Named
  }
  validity {
    ...Span
  }
  confidence
  sourceCount
  disputed
}`) as unknown as TypedDocumentString<WaysQuery, WaysQueryVariables>;
export const BetweenDocument = new TypedDocumentString(`
    query Between($among: RelationshipFilter!, $via: RelationshipFilter, $of: [String!]!, $first: [String!]!, $second: [String!]!, $third: [String!]!, $hasSecond: Boolean!, $hasThird: Boolean!, $at: Date, $knownAt: DateTime, $evidence: EvidenceInput) {
  graph(at: $at, knownAt: $knownAt, evidence: $evidence) {
    lens {
      at
    }
    among: neighbourhood(of: $of, depth: 3, limit: 60, via: $among) {
      relationships {
        ...GraphLink
      }
    }
    first: neighbourhood(of: $first, limit: 20, via: $via) {
      ...Degrees
    }
    second: neighbourhood(of: $second, limit: 20, via: $via) @include(if: $hasSecond) {
      ...Degrees
    }
    third: neighbourhood(of: $third, limit: 20, via: $via) @include(if: $hasThird) {
      ...Degrees
    }
  }
}
    fragment GraphLink on Relationship {
  ...Link
  key
  validity {
    text
  }
}
fragment Neighbours on NeighbourhoodNode {
  hidden
  hiddenByKind {
    kind
    count
  }
}
fragment Degrees on Neighbourhood {
  nodes {
    ...Neighbours
    node {
      id
      key
    }
  }
  relationships {
    ...GraphLink
  }
}
fragment Span on Validity {
  start {
    earliest
    latest
  }
  end {
    earliest
    latest
  }
}
fragment Named on Entity {
  __typename
  id
  key
  name
}
fragment Link on Relationship {
  id
  kind
  authority
  from {
    ...Named
  }
  to {
    ...Named
  }
  validity {
    ...Span
  }
  confidence
  sourceCount
  disputed
}`) as unknown as TypedDocumentString<BetweenQuery, BetweenQueryVariables>;
export const GraphSourcesDocument = new TypedDocumentString(`
    query GraphSources($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Relationship {
      id
      claims {
        id
        source {
          id
          key
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GraphSourcesQuery, GraphSourcesQueryVariables>;
export const MapAreasDocument = new TypedDocumentString(`
    query MapAreas($at: Date, $knownAt: DateTime, $evidence: EvidenceInput) {
  graph(at: $at, knownAt: $knownAt, evidence: $evidence) {
    lens {
      at
    }
    africa: nations(first: 100, where: {region: {eq: "Africa"}}) {
      ...MapNations
    }
    americas: nations(first: 100, where: {region: {eq: "Americas"}}) {
      ...MapNations
    }
    asia: nations(first: 100, where: {region: {eq: "Asia"}}) {
      ...MapNations
    }
    europe: nations(first: 100, where: {region: {eq: "Europe"}}) {
      ...MapNations
    }
    oceania: nations(first: 100, where: {region: {eq: "Oceania"}}) {
      ...MapNations
    }
    elsewhere: nations(
      first: 100
      where: {not: {region: {in: ["Africa", "Americas", "Asia", "Europe", "Oceania"]}}}
    ) {
      ...MapNations
    }
  }
}
    fragment MapNations on NationConnection {
  totalCount
  nodes {
    key
    name
    iso3
    location {
      latitude
      longitude
    }
    combatantCommands(first: 3) {
      edges {
        node {
          key
          name
          acronym
        }
        relationship {
          disputed
          validity {
            ...Span
          }
        }
      }
    }
  }
}
fragment Span on Validity {
  start {
    earliest
    latest
  }
  end {
    earliest
    latest
  }
}`) as unknown as TypedDocumentString<MapAreasQuery, MapAreasQueryVariables>;
export const MapMeasuresDocument = new TypedDocumentString(`
    query MapMeasures($measures: [Measure!]!, $at: Date, $knownAt: DateTime, $evidence: EvidenceInput) {
  graph(at: $at, knownAt: $knownAt, evidence: $evidence) {
    tabulate(measures: $measures, by: [MEASURE, FISCAL_YEAR], basis: SUM_OF_NATIONS) {
      rows {
        keys
        count
      }
    }
    tabulateArmsSales(by: [FISCAL_YEAR]) {
      rows {
        keys
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MapMeasuresQuery, MapMeasuresQueryVariables>;
export const MapFiguresDocument = new TypedDocumentString(`
    query MapFigures($measure: Measure!, $year: Int!, $at: Date, $knownAt: DateTime, $evidence: EvidenceInput) {
  graph(at: $at, knownAt: $knownAt, evidence: $evidence) {
    tabulate(measures: [$measure], by: [NATION], where: {fiscalYear: {eq: $year}}) {
      rows {
        ...MapFigure
      }
    }
  }
}
    fragment MapFigure on TableRow {
  keys
  entities {
    key
    name
  }
  value
  atLeast
}`) as unknown as TypedDocumentString<MapFiguresQuery, MapFiguresQueryVariables>;
export const MapSalesDocument = new TypedDocumentString(`
    query MapSales($at: Date, $knownAt: DateTime, $evidence: EvidenceInput) {
  graph(at: $at, knownAt: $knownAt, evidence: $evidence) {
    tabulateArmsSales(by: [NATION, FISCAL_YEAR]) {
      rows {
        ...MapFigure
      }
    }
  }
}
    fragment MapFigure on TableRow {
  keys
  entities {
    key
    name
  }
  value
  atLeast
}`) as unknown as TypedDocumentString<MapSalesQuery, MapSalesQueryVariables>;
export const MapEmbassiesDocument = new TypedDocumentString(`
    query MapEmbassies($at: Date, $knownAt: DateTime, $evidence: EvidenceInput) {
  graph(at: $at, knownAt: $knownAt, evidence: $evidence) {
    first: embassies(first: 100) {
      ...MapEmbassies
    }
    last: embassies(last: 100) {
      ...MapEmbassies
    }
  }
}
    fragment MapEmbassies on EmbassyConnection {
  totalCount
  nodes {
    key
    name
    location {
      latitude
      longitude
    }
  }
}`) as unknown as TypedDocumentString<MapEmbassiesQuery, MapEmbassiesQueryVariables>;
export const MapOfficesDocument = new TypedDocumentString(`
    query MapOffices($at: Date, $knownAt: DateTime, $evidence: EvidenceInput) {
  graph(at: $at, knownAt: $knownAt, evidence: $evidence) {
    first: securityCooperationOrganizations(first: 100) {
      ...MapOffices
    }
    last: securityCooperationOrganizations(last: 100) {
      ...MapOffices
    }
  }
}
    fragment MapOffices on SecurityCooperationOrganizationConnection {
  totalCount
  nodes {
    key
    name
    hostNations(first: 10) {
      nodes {
        key
      }
    }
  }
}`) as unknown as TypedDocumentString<MapOfficesQuery, MapOfficesQueryVariables>;
export const ElsewhenDocument = new TypedDocumentString(`
    query Elsewhen($key: String!) {
  graph {
    search(text: $key, first: 5) {
      edges {
        exact
        node {
          ...Named
          validity {
            ...Span
          }
        }
      }
    }
  }
}
    fragment Span on Validity {
  start {
    earliest
    latest
  }
  end {
    earliest
    latest
  }
}
fragment Named on Entity {
  __typename
  id
  key
  name
}`) as unknown as TypedDocumentString<ElsewhenQuery, ElsewhenQueryVariables>;
export const RelationshipEvidenceDocument = new TypedDocumentString(`
    query RelationshipEvidence($id: ID!) {
  node(id: $id) {
    ... on Relationship {
      id
      claims {
        ...Statement
      }
    }
  }
}
    fragment Span on Validity {
  start {
    earliest
    latest
  }
  end {
    earliest
    latest
  }
}
fragment Statement on Claim {
  id
  validity {
    ...Span
  }
  confidence
  locator
  note
  source {
    ...Citation
  }
}
fragment Citation on Source {
  id
  title
  url
  reliability
  chicago: cite(style: CHICAGO)
  bibtex: cite(style: BIBTEX)
}`) as unknown as TypedDocumentString<RelationshipEvidenceQuery, RelationshipEvidenceQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $types: [EntityType!], $at: Date, $knownAt: DateTime, $evidence: EvidenceInput) {
  graph(at: $at, knownAt: $knownAt, evidence: $evidence) {
    search(text: $text, types: $types, first: 8) {
      edges {
        exists
        node {
          ...Named
        }
        highlight {
          text
          matched
        }
      }
    }
  }
}
    fragment Named on Entity {
  __typename
  id
  key
  name
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const GraphInNumbersDocument = new TypedDocumentString(`
    query GraphInNumbers($at: Date, $knownAt: DateTime, $evidence: EvidenceInput) {
  graph(at: $at, knownAt: $knownAt, evidence: $evidence) {
    nations(first: 1) {
      totalCount
    }
    ministriesOfDefense(first: 1) {
      totalCount
    }
    embassies(first: 1) {
      totalCount
    }
    securityCooperationOrganizations(first: 1) {
      totalCount
    }
    combatantCommands(first: 1) {
      totalCount
    }
    agencies(first: 1) {
      totalCount
    }
    armsSales(first: 1) {
      totalCount
    }
    relationships(first: 1) {
      totalCount
    }
  }
  status {
    claims
    sources
    recordedThrough
  }
}
    `) as unknown as TypedDocumentString<GraphInNumbersQuery, GraphInNumbersQueryVariables>;
export const MeasureDefinitionsDocument = new TypedDocumentString(`
    query MeasureDefinitions {
  __type(name: "Measure") {
    enumValues {
      name
      description
    }
  }
}
    `) as unknown as TypedDocumentString<MeasureDefinitionsQuery, MeasureDefinitionsQueryVariables>;
export const NamesOfNationsDocument = new TypedDocumentString(`
    query NamesOfNations($keys: [String!]!, $at: Date, $knownAt: DateTime, $evidence: EvidenceInput) {
  graph(at: $at, knownAt: $knownAt, evidence: $evidence) {
    nations(where: {key: {in: $keys}}, first: 100) {
      nodes {
        ...Named
      }
    }
  }
}
    fragment Named on Entity {
  __typename
  id
  key
  name
}`) as unknown as TypedDocumentString<NamesOfNationsQuery, NamesOfNationsQueryVariables>;
export const AmountsOfRowDocument = new TypedDocumentString(`
    query AmountsOfRow($measures: [Measure!]!, $by: [Dimension!]!, $basis: Basis!, $where: ObservationFilter, $at: Date, $knownAt: DateTime, $evidence: EvidenceInput) {
  graph(at: $at, knownAt: $knownAt, evidence: $evidence) {
    tabulate(measures: $measures, by: $by, basis: $basis, where: $where) {
      rows {
        keys
        observations(first: 10) {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AmountsOfRowQuery, AmountsOfRowQueryVariables>;
export const SalesOfRowDocument = new TypedDocumentString(`
    query SalesOfRow($by: [Dimension!]!, $where: ArmsSaleFilter, $at: Date, $knownAt: DateTime, $evidence: EvidenceInput) {
  graph(at: $at, knownAt: $knownAt, evidence: $evidence) {
    tabulateArmsSales(by: $by, where: $where) {
      rows {
        keys
        armsSales(first: 10) {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SalesOfRowQuery, SalesOfRowQueryVariables>;
export const WhoSaysWhatDocument = new TypedDocumentString(`
    query WhoSaysWhat($ids: [ID!]!) {
  nodes(ids: $ids) {
    ...Figure
    ... on ArmsSale {
      ...Named
      notifiedOn
      estimatedValueUsd
      facts(fields: ["estimatedValueUsd"]) {
        field
        claims {
          ...Statement
          value
        }
      }
    }
  }
}
    fragment Figure on Observation {
  id
  subject {
    ...Named
  }
  measure
  definition
  fiscalYear
  amount
  atLeast
  atMost
  disputed
  claims {
    ...Statement
  }
}
fragment Span on Validity {
  start {
    earliest
    latest
  }
  end {
    earliest
    latest
  }
}
fragment Named on Entity {
  __typename
  id
  key
  name
}
fragment Statement on Claim {
  id
  validity {
    ...Span
  }
  confidence
  locator
  note
  source {
    ...Citation
  }
}
fragment Citation on Source {
  id
  title
  url
  reliability
  chicago: cite(style: CHICAGO)
  bibtex: cite(style: BIBTEX)
}`) as unknown as TypedDocumentString<WhoSaysWhatQuery, WhoSaysWhatQueryVariables>;
export const TabulateAmountsDocument = new TypedDocumentString(`
    query TabulateAmounts($measures: [Measure!]!, $by: [Dimension!]!, $basis: Basis!, $where: ObservationFilter, $rollingYears: Int, $valueAtLeast: SafeInt, $at: Date, $knownAt: DateTime, $evidence: EvidenceInput) {
  graph(at: $at, knownAt: $knownAt, evidence: $evidence) {
    tabulate(
      measures: $measures
      by: $by
      basis: $basis
      where: $where
      rollingYears: $rollingYears
      valueAtLeast: $valueAtLeast
    ) {
      by
      rows {
        ...Row
        reported
        unreconciled
        rivals {
          id
        }
      }
    }
  }
}
    fragment Named on Entity {
  __typename
  id
  key
  name
}
fragment Row on TableRow {
  keys
  entities {
    ...Named
  }
  value
  atLeast
  atMost
  rolling
  count
  sourceCount
}`) as unknown as TypedDocumentString<TabulateAmountsQuery, TabulateAmountsQueryVariables>;
export const TabulateSalesDocument = new TypedDocumentString(`
    query TabulateSales($by: [Dimension!]!, $where: ArmsSaleFilter, $rollingYears: Int, $valueAtLeast: SafeInt, $at: Date, $knownAt: DateTime, $evidence: EvidenceInput) {
  graph(at: $at, knownAt: $knownAt, evidence: $evidence) {
    tabulateArmsSales(
      by: $by
      where: $where
      rollingYears: $rollingYears
      valueAtLeast: $valueAtLeast
    ) {
      by
      rows {
        ...Row
      }
    }
  }
}
    fragment Named on Entity {
  __typename
  id
  key
  name
}
fragment Row on TableRow {
  keys
  entities {
    ...Named
  }
  value
  atLeast
  atMost
  rolling
  count
  sourceCount
}`) as unknown as TypedDocumentString<TabulateSalesQuery, TabulateSalesQueryVariables>;