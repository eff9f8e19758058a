import type {
  Authority,
  Confidence,
  EntityType,
  NameUse,
  RelationshipKind,
  Reliability,
  Resolution,
} from '../generated/graphql.ts';

export const typeLabels: Readonly<Record<EntityType, string>> = {
  Nation: 'Nation',
  MinistryOfDefense: 'Ministry of defence',
  Embassy: 'Embassy',
  CooperationOffice: 'Cooperation office',
  AdvisoryGroup: 'Advisory group',
  AttacheOffice: 'Attaché office',
  Attache: 'Attaché post',
  CombatantCommand: 'Combatant command',
  Agency: 'Agency',
  Alliance: 'Alliance',
  StatePartner: 'State partner',
  Statute: 'Statute',
  Event: 'Event',
  ArmsSale: 'Arms sale',
};

/** What links two entities: said of the other end, seen from the subject and from the object. */
export const kindLabels: Readonly<
  Record<RelationshipKind, { readonly out: string; readonly in: string }>
> = {
  RESPONSIBLE_FOR: { out: 'Responsible for', in: 'In the area of' },
  MINISTRY_OF: { out: 'Ministry of', in: 'Ministries' },
  SENT_BY: { out: 'Sent by', in: 'Embassies sent' },
  HOSTED_BY: { out: 'In', in: 'Hosts' },
  ACCREDITED_TO: { out: 'Accredited to', in: 'Accredited embassies' },
  SERVES: { out: 'Serves', in: 'Served by' },
  LOCATED_AT: { out: 'Located at', in: 'Houses' },
  COUNTERPART_OF: { out: 'Counterpart of', in: 'US counterparts' },
  POST_IN: { out: 'Post in', in: 'Posts' },
  OVERSEES: { out: 'Has authority over', in: 'Answers to' },
  PART_OF: { out: 'Part of', in: 'Parts' },
  SUCCEEDS: { out: 'Came out of', in: 'Succeeded by' },
  MEMBER_OF: { out: 'Member of', in: 'Members' },
  PARTNERED_WITH: { out: 'Partnered with', in: 'State partners' },
  BORDERS: { out: 'Borders', in: 'Borders' },
  SUPPLIES_ARMS_TO: { out: 'Delivers major arms to', in: 'Major arms from' },
  REPRESENTED_IN: { out: 'Represented in', in: 'Represented here' },
  ESTABLISHED_BY: { out: 'Established by', in: 'Established' },
  SOLD_TO: { out: 'Sold to', in: 'Arms sales notified' },
};

/** What a master does. */
export const authorityLabels: Readonly<Record<Authority, string>> = {
  COMMAND: 'Commands',
  OPERATIONAL_CONTROL: 'Has operational control',
  ADMINISTRATIVE: 'Administers: staffing, training, equipping',
  FUNDING: 'Pays',
  RATING: 'Rates its personnel',
  POLICY_DIRECTION: 'Directs policy and programmes',
  CHIEF_OF_MISSION: 'Directs and supervises as chief of mission',
  COORDINATING: 'Coordinates without direction',
};

/** What the subject of a relationship is to its object. */
export const linkLabel = ({
  kind,
  authority,
}: {
  readonly kind: RelationshipKind;
  readonly authority: Authority | null;
}): string => (authority ? authorityLabels[authority] : kindLabels[kind].out);

export const nameUseLabels: Readonly<Record<NameUse, string>> = {
  COMMON: 'usual name',
  OFFICIAL: 'official name',
  ACRONYM: 'acronym',
  ALIAS: 'alias',
  FORMER: 'former name',
  LOCAL: 'name in its own language',
};

export const resolutionLabels: Readonly<Record<Resolution, string>> = {
  ONLY_VALUE: 'The only value.',
  HOLDS_THEN: 'It alone holds on this date, or holds more certainly.',
  CURATED: 'A curator prefers it.',
  MOST_RELIABLE: 'Its source is the more reliable.',
  MOST_CONFIDENT: 'Its claim has the higher confidence.',
  MOST_SOURCES: 'More sources say so.',
  MOST_RECENT: 'Its source is the more recent.',
  UNRESOLVED: 'Nothing tells the rivals apart, so none is shown.',
};

export const confidenceLabels: Readonly<Record<Confidence, string>> = {
  LOW: 'low confidence',
  MEDIUM: 'medium confidence',
  HIGH: 'high confidence',
};

export const reliabilityLabels: Readonly<Record<Reliability, string>> = {
  A: 'A: the competent authority',
  B: 'B: professional publisher',
  C: 'C: compilation',
  D: 'D: other',
};

/** `officialName` as `Official name`, `RESPONSIBLE_FOR` as `Responsible for`. */
export function fieldLabel(field: string): string {
  const words = field
    .replaceAll('_', ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

const dollarFormat = new Intl.NumberFormat('en', {
  style: 'currency',
  currency: 'USD',
  notation: 'compact',
  maximumSignificantDigits: 3,
});

export const dollars = (amount: number): string => dollarFormat.format(amount);

const fullDollarFormat = new Intl.NumberFormat('en', {
  style: 'currency',
  currency: 'USD',
  maximumFractionDigits: 0,
});

/** To the last dollar. */
export const fullDollars = (amount: number): string => fullDollarFormat.format(amount);
