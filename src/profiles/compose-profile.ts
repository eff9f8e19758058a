import { parseDay, toIsoDate } from '../model/time.ts';
import type {
  DisagreementAnswer,
  EdgeAnswer,
  EvidenceAnswer,
  LinkAnswer,
  NationAnswer,
  NodeAnswer,
  ProfileAnswer,
  SaleAnswer,
} from './answer.ts';
import { gapsOf } from './gaps.ts';
import {
  type Amount,
  type Disagreement,
  type Link,
  type LinkPart,
  linkParts,
  type Notified,
  type Profile,
  type Sale,
} from './profile.ts';

type Answers = ProfileAnswer['graph'] & { readonly nation: NationAnswer };

/** All of a profile but for the citations of its sources. */
export function composeProfile(
  { nation, tabulate, tabulateArmsSales }: Answers,
  sales: readonly EdgeAnswer<SaleAnswer>[],
  at: string,
): Omit<Profile, 'sources'> {
  const edges = edgesOf(nation);
  const links = Object.fromEntries(
    linkParts.map((part) => [part, edges[part].map((edge) => linkOf(edge, at))]),
  ) as Record<LinkPart, Link[]>;
  const known = {
    key: nation.key,
    name: nation.name,
    at,
    facts: nation.facts.flatMap(({ field, value, claims }) =>
      value === null ? [] : [{ field, value, sources: sourcesOf(claims) }],
    ),
    codes: nation.refs,
    ...links,
    amounts: tabulate.rows.map(
      ({ keys: [, measure, year], value, atLeast, rivals, observations }): Amount => ({
        measure,
        fiscalYear: Number(year),
        value,
        atLeast,
        rivals: rivals.length,
        sources: sourcesOf(observations.flatMap(({ claims }) => claims)),
      }),
    ),
    notified: tabulateArmsSales.rows.map(
      ({ keys: [year], ...rest }): Notified => ({
        fiscalYear: Number(year) || null,
        ...rest,
      }),
    ),
    sales: sales.map(
      ({ node, relationship }): Sale => ({
        key: node.key,
        name: node.name,
        notifiedOn: node.notifiedOn,
        estimatedValueUsd: node.estimatedValueUsd,
        sources: sourcesOf(relationship.claims),
      }),
    ),
    disagreements: [
      ...disagreementsOf(nation),
      ...linkParts.flatMap((part) => edges[part].flatMap(disagreementsOn)),
      ...sales.flatMap(disagreementsOn),
    ],
  };
  return { ...known, gaps: gapsOf(known) };
}

function edgesOf(nation: NationAnswer): Readonly<Record<LinkPart, readonly EdgeAnswer[]>> {
  return {
    commands: nation.areaHistory.nodes.map(({ from, ...relationship }) => ({
      node: from,
      relationship,
    })),
    ministries: nation.ministriesOfDefense.edges,
    embassies: nation.embassies.edges,
    accreditedEmbassies: nation.accreditedEmbassies.edges,
    embassiesAbroad: nation.embassiesAbroad.edges,
    offices: nation.securityCooperationOrganizations.edges.filter(
      ({ node }) => node.__typename !== 'AttacheOffice',
    ),
    attacheOffices: nation.attacheOffices.edges,
    partnerships: nation.statePartners.edges,
    alliances: nation.alliances.edges,
  };
}

function linkOf({ node, relationship }: EdgeAnswer, at: string): Link {
  const { __typename: type, key, name, validity, disagreements, ...rest } = node;
  const details = { type, ...rest, exists: validity?.text };
  return {
    key,
    name,
    details: Object.fromEntries(Object.entries(details).filter(([, value]) => value != null)),
    holds: relationship.validity.text,
    vouchedOn: vouchedOn(relationship, at),
    sources: sourcesOf(relationship.claims),
  };
}

/** An end is the first day that is no more certain. */
function vouchedOn({ validity: { start, end, on } }: LinkAnswer, at: string): string | null {
  if (on === 'CERTAIN') return at;
  const [from, until] = [start.latest, end.earliest].map((day) => parseDay(day ?? ''));
  return from != null && until != null && from < until ? toIsoDate(until - 1) : null;
}

const sourcesOf = (claims: readonly EvidenceAnswer[]): readonly string[] =>
  [...new Set(claims.map(({ source }) => source.key))].sort();

const disagreementsOn = ({ node, relationship }: EdgeAnswer): Disagreement[] => [
  ...disagreementOfLink(node, relationship),
  ...disagreementsOf(node),
];

const disagreementsOf = ({ name, disagreements = [] }: NodeAnswer): Disagreement[] =>
  disagreements.map(({ field, value, claims }: DisagreementAnswer) => ({
    about: name,
    field,
    shown: value,
    claims: claims.map(({ object, validity, source, ...claim }) => ({
      says: `${object?.name ?? claim.value}: ${validity.text}`,
      source: source.key,
    })),
  }));

const disagreementOfLink = (
  { name }: NodeAnswer,
  { disputed, validity, claims }: LinkAnswer,
): Disagreement[] =>
  disputed
    ? [
        {
          about: name,
          field: 'dates',
          shown: validity.text,
          claims: claims.map(({ validity, source }) => ({
            says: validity.text,
            source: source.key,
          })),
        },
      ]
    : [];
