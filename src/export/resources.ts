import type { Origin } from './answer.ts';
import { type Naming, noteOn } from './format.ts';
import type { Dates, EntityThing, RelationshipThing, SourceThing, Thing } from './things.ts';
import { type CompactIri, schemaTypes, type Term } from './vocabulary.ts';

/** A text with a type of its own, as JSON-LD writes it. */
export interface TypedText {
  readonly '@value': string;
  readonly '@type': CompactIri;
}

export type ResourceValue = string | number | boolean | TypedText;

/** A thing as JSON-LD, before its context: absent is what is not known. */
export type Resource = {
  readonly '@id': string;
  readonly '@type': readonly CompactIri[];
} & { readonly [term in Term]?: ResourceValue | readonly string[] | null };

export function resourceOf(thing: Thing, naming: Naming): Resource {
  switch (thing.thing) {
    case 'entity':
      return entityResource(thing, naming);
    case 'relationship':
      return relationshipResource(thing, naming);
    case 'source':
      return sourceResource(thing, naming);
    case 'observation': {
      const { key, subject, measure, fiscalYear, amount, atLeast, atMost } = thing;
      return {
        '@id': iriOf('observation', key, naming),
        '@type': ['scg:Observation', 'schema:Observation'],
        key,
        about: iriOf('entity', subject, naming),
        measure,
        fiscalYear,
        amountUsd: amount,
        atLeastUsd: atLeast,
        atMostUsd: atMost,
        ...evidenceOf(thing, naming),
      };
    }
  }
}

/** The answer itself: which graph it was taken from, through which lens, under which licences. */
export const originResource = (origin: Origin): Resource => ({
  '@id': '_:origin',
  '@type': ['schema:Dataset'],
  version: String(origin.graphVersion),
  description: noteOn(origin),
});

function entityResource(thing: EntityThing, naming: Naming): Resource {
  const { key, type, name } = thing;
  const schemaType = schemaTypes[type];
  return {
    '@id': iriOf('entity', key, naming),
    '@type': [`scg:${type}`, ...(schemaType ? [schemaType] : [])],
    key,
    name,
    ...datesOf(thing),
  };
}

function relationshipResource(thing: RelationshipThing, naming: Naming): Resource {
  const { key, kind, authority, from, to } = thing;
  return {
    '@id': iriOf('relationship', key, naming),
    '@type': ['scg:Relationship', 'rdf:Statement'],
    key,
    subject: iriOf('entity', from, naming),
    predicate: `scg:${kind}`,
    object: iriOf('entity', to, naming),
    authority,
    ...datesOf(thing),
    ...evidenceOf(thing, naming),
  };
}

const datesOf = ({ startEarliest, startLatest, endEarliest, endLatest, validity }: Dates) => ({
  startEarliest,
  startLatest,
  endEarliest,
  endLatest,
  validity,
});

const evidenceOf = (
  {
    confidence,
    sourceCount,
    disputed,
    sources,
  }: Pick<RelationshipThing, 'confidence' | 'sourceCount' | 'disputed' | 'sources'>,
  naming: Naming,
) => ({
  confidence,
  sourceCount,
  disputed,
  sources: sources.map(({ key }) => iriOf('source', key, naming)),
});

function sourceResource(
  { key, title, publisher, url, publishedOn, licence, reliability }: SourceThing,
  naming: Naming,
): Resource {
  return {
    '@id': iriOf('source', key, naming),
    '@type': ['prov:Entity', 'schema:CreativeWork'],
    key,
    title,
    publisher,
    publishedOn: publishedOn === null ? null : partialDate(publishedOn),
    url: url === null ? null : allowedInIri(url),
    licence,
    reliability,
  };
}

const partialDates: readonly CompactIri[] = ['xsd:gYear', 'xsd:gYearMonth', 'xsd:date'];

const partialDate = (date: string): TypedText => ({
  '@value': date,
  '@type': partialDates[date.split('-').length - 1] ?? 'xsd:date',
});

const iriOf = (
  kind: 'entity' | 'relationship' | 'observation' | 'source',
  key: string,
  { base }: Naming,
): string => `${base}${kind}/${key.toWellFormed().split('/').map(encodeURIComponent).join('/')}`;

/** Some addresses on the web have characters that no IRI may have. */
const allowedInIri = (url: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what RFC 3987 forbids.
  url.toWellFormed().replace(/[\u0000-\u0020<>"{}|\\^`]/g, encodeURIComponent);
