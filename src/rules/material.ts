import {
  type Claim,
  type ClaimOf,
  contentKey,
  type RecordedClaim,
  type RelationshipAssertion,
  topicKey,
  type ValueAssertion,
} from '../ledger/claim.ts';
import { firstOf, groupBy } from '../ledger/group.ts';
import { STILL_KNOWN } from '../ledger/history.ts';
import type { Package } from '../ledger/package.ts';
import { project } from '../ledger/project.ts';
import type { ProjectedRelationship, Projection } from '../ledger/projection.ts';
import type { Source } from '../ledger/source.ts';
import type { FieldName } from '../model/fields.ts';
import type { RelationshipKind } from '../model/relationship-kinds.ts';
import type { Window } from '../model/time.ts';

/** What rules look at: claims that stand, and what is queried by them. */
export interface Material {
  readonly claims: readonly RecordedClaim[];
  readonly sources: ReadonlyMap<string, Source>;
  /** As known now. */
  readonly projection: Projection;
  /** Each entity's life, as far as some claim says that it exists. */
  readonly lives: ReadonlyMap<string, Window>;
  /** The relationships of a kind, clipped to the lives of both ends. */
  readonly ofKind: (kind: RelationshipKind) => readonly ProjectedRelationship[];
  /** Keys of the claims on what projected things are about. */
  readonly claimsOn: (...things: readonly { readonly topic: string }[]) => readonly string[];
}

export function materialOf(
  recorded: readonly RecordedClaim[],
  described: readonly Source[],
): Material {
  const claims = recorded.filter(({ retractedAt }) => retractedAt === null);
  const sources = new Map(described.map((source) => [source.key, source]));
  const projection = knownNow(project(claims, sources));
  const lives = new Map(
    projection.entities.flatMap(({ key, life }) => (life ? [[key, life] as const] : [])),
  );
  const kinds = groupBy(projection.relationships, ({ kind }) => kind);
  const topics = groupBy(claims, ({ assertion }) => topicKey(assertion));
  return {
    claims,
    sources,
    projection,
    lives,
    ofKind: (kind) => kinds.get(kind) ?? [],
    claimsOn: (...things) => [
      ...new Set(things.flatMap(({ topic }) => topics.get(topic) ?? []).map(({ key }) => key)),
    ],
  };
}

/** Packages as they would stand in a graph that holds nothing else. */
export function materialOfPackages(packages: readonly Package[]): Material {
  const claims = packages.flatMap((pkg) => pkg.claims.map(asRecorded));
  const once = [...groupBy(claims, ({ key }) => key).values()].map(firstOf);
  return materialOf(
    once,
    packages.flatMap(({ sources }) => sources),
  );
}

const asRecorded = (claim: Claim): RecordedClaim => ({
  ...claim,
  key: contentKey(claim),
  recordedAt: 0,
  retractedAt: null,
  retractedBecause: null,
});

const knownNow = ({ entities, values, relationships, observations }: Projection): Projection => ({
  entities,
  values: values.filter(isKnown),
  relationships: relationships.filter(isKnown),
  observations: observations.filter(isKnown),
});

const isKnown = ({ k1 }: { readonly k1: number }): boolean => k1 === STILL_KNOWN;

/** Keys of the claims that an entity exists. */
export const existenceOf = ({ claimsOn }: Material, entity: string): readonly string[] =>
  claimsOn({ topic: `${entity} existence` });

export const isRelationship = (claim: RecordedClaim): claim is ClaimOf<RelationshipAssertion> =>
  claim.assertion.asserts === 'relationship';

/** The claims that state one of these fields. */
export const stating = (
  { claims }: Material,
  fields: readonly FieldName[],
): readonly ClaimOf<ValueAssertion>[] =>
  claims.filter(
    (claim): claim is ClaimOf<ValueAssertion> =>
      claim.assertion.asserts === 'value' && fields.includes(claim.assertion.field),
  );
