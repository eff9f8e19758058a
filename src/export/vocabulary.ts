import type { EntityType } from '../model/entity-types.ts';

export const prefixes = {
  scg: 'urn:security-cooperation-graph:vocabulary#',
  schema: 'https://schema.org/',
  dcterms: 'http://purl.org/dc/terms/',
  dc: 'http://purl.org/dc/elements/1.1/',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

type Prefix = keyof typeof prefixes;

/** An IRI in short, such as `schema:name`. */
export type CompactIri = `${Prefix}:${string}`;

export function expanded(iri: CompactIri): string {
  const at = iri.indexOf(':');
  return prefixes[iri.slice(0, at) as Prefix] + iri.slice(at + 1);
}

interface TermRule {
  readonly '@id': CompactIri;
  /** `@vocab` and `@id` of what is no literal: a word of this vocabulary, or anything else. */
  readonly '@type'?: '@vocab' | '@id' | 'xsd:date';
}

const date = (name: string): TermRule => ({ '@id': `scg:${name}`, '@type': 'xsd:date' });
const iri = (id: CompactIri): TermRule => ({ '@id': id, '@type': '@id' });
const value = (id: CompactIri): TermRule => ({ '@id': id });

/** What is said of resources, in words of others where they have one. */
const terms = {
  key: value('dcterms:identifier'),
  name: value('schema:name'),
  startEarliest: date('startEarliest'),
  startLatest: date('startLatest'),
  endEarliest: date('endEarliest'),
  endLatest: date('endLatest'),
  validity: value('dcterms:temporal'),
  subject: iri('rdf:subject'),
  predicate: { '@id': 'rdf:predicate', '@type': '@vocab' },
  object: iri('rdf:object'),
  authority: value('scg:authority'),
  confidence: value('scg:confidence'),
  sourceCount: value('scg:sourceCount'),
  disputed: value('scg:disputed'),
  sources: iri('prov:wasDerivedFrom'),
  about: iri('schema:observationAbout'),
  measure: value('scg:measure'),
  fiscalYear: value('scg:fiscalYear'),
  amountUsd: value('scg:amountUsd'),
  atLeastUsd: value('scg:atLeastUsd'),
  atMostUsd: value('scg:atMostUsd'),
  title: value('dcterms:title'),
  publisher: value('dc:publisher'),
  publishedOn: value('dcterms:issued'),
  url: iri('schema:url'),
  licence: value('dc:rights'),
  reliability: value('scg:reliability'),
  version: value('schema:version'),
  description: value('schema:description'),
} as const satisfies Record<string, TermRule>;

export type Term = keyof typeof terms;

export const termRule = (term: Term): TermRule => terms[term];

/** JSON-LD's context; Turtle is written by the same rules, so that both say the same. */
export const context = { ...prefixes, ...terms };

/** What schema.org calls the types of entities, where it has a word. */
export const schemaTypes: Readonly<Record<EntityType, CompactIri | null>> = {
  Nation: 'schema:Country',
  MinistryOfDefense: 'schema:GovernmentOrganization',
  Embassy: 'schema:Embassy',
  CooperationOffice: 'schema:GovernmentOrganization',
  AdvisoryGroup: 'schema:GovernmentOrganization',
  AttacheOffice: 'schema:GovernmentOrganization',
  Attache: null,
  CombatantCommand: 'schema:GovernmentOrganization',
  Agency: 'schema:GovernmentOrganization',
  Alliance: 'schema:Organization',
  StatePartner: 'schema:GovernmentOrganization',
  Statute: 'schema:Legislation',
  Event: 'schema:Event',
  ArmsSale: null,
};
