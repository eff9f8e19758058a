import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import type { Graph } from '../graph/graph.ts';
import type { RecordedClaim } from '../ledger/claim.ts';
import { factsOf } from '../ledger/fact.ts';
import { groupBy } from '../ledger/group.ts';
import { isLiveAt, STILL_KNOWN } from '../ledger/history.ts';
import { fromStored } from '../ledger/stored-claim.ts';
import { confidenceRank } from '../ledger/support.ts';
import type { Lens } from '../lens/lens.ts';
import { fieldNames } from '../model/fields.ts';
import { functionalKinds } from '../model/relationship-kinds.ts';
import type { KeyedType, Plans } from '../plan/plan.ts';
import type { EntityRecord } from '../plan/record.ts';
import { type ClaimRecord, claimRecord } from './claim/record.ts';
import { claimsAboutSubjects, claimsByKey, claimsByTopic } from './claim/statements.ts';
import type { FactRecord } from './fact/record.ts';
import { type SourceRecord, sourceRecord } from './source/record.ts';
import { sourcesByKey } from './source/statements.ts';

/** What is read outside the plan: asked for many times in one answer, it is fetched in one go. */
export function createLoaders(graph: Pick<Graph, 'read'>, plans: Plans) {
  return {
    /** The claims on a topic (a relationship, an observation's subject, measure and year). */
    claimsOn: perLens(
      (lens) =>
        new DataLoader<string, readonly ClaimRecord[]>(async (topics) => {
          const rows = await graph.read(claimsByTopic, { topics });
          const claims = groupBy(rows, ({ claim }) => claim.topic);
          return topics.map((topic) =>
            (claims.get(topic) ?? [])
              .map(({ claim }) => fromStored(claim))
              .filter(isShown(lens))
              .map(claimRecord(lens)),
          );
        }),
    ),

    claim: perLens(
      (lens) =>
        new DataLoader<string, ClaimRecord | null>(async (keys) => {
          const rows = await graph.read(claimsByKey, { keys });
          const claims = new Map(rows.map(({ claim }) => [claim.key, fromStored(claim)]));
          return keys.map((key) => {
            const claim = claims.get(key);
            return claim ? claimRecord(lens)(claim) : null;
          });
        }),
    ),

    factsAbout: perLens(
      (lens) =>
        new DataLoader<string, readonly FactRecord[]>(async (subjects) => {
          const rows = await graph.read(claimsAboutSubjects, { subjects, fields: factFields });
          const sources = new Map(
            rows.map(({ claim, reliability, publishedOn }) => [
              claim.source,
              { reliability, publishedOn },
            ]),
          );
          const claims = groupBy(
            rows.map(({ claim }) => fromStored(claim)).filter(isShown(lens)),
            ({ assertion }) => assertion.subject,
          );
          return subjects.map((subject) =>
            factsOf(claims.get(subject) ?? [], sources, lens.at).map((fact) => ({
              ...fact,
              claims: fact.claims.map(claimRecord(lens)),
            })),
          );
        }),
    ),

    source: perLens(
      (lens) =>
        new DataLoader<string, SourceRecord | null>(async (keys) => {
          const rows = await graph.read(sourcesByKey, { keys });
          const sources = new Map(
            rows.map(({ source }) => [source.key, sourceRecord(lens)(source)]),
          );
          return keys.map((key) => sources.get(key) ?? null);
        }),
    ),

    /** The entities that claims name, whether or not they exist at the lens. */
    named: perSelection(plans, 'Named'),
    entity: perSelection(plans, 'Entity'),
    relationship: perSelection(plans, 'Relationship'),
    observation: perSelection(plans, 'Observation'),
  };
}

/** What facts are told of: values, and relationships that can have only one object. */
const factFields = [...fieldNames, ...functionalKinds];

export type Loaders = ReturnType<typeof createLoaders>;

/** Whether a claim was standing at the lens's moment of knowledge, with the confidence asked for. */
const isShown =
  ({ knownAt, minConfidence }: Lens) =>
  (claim: RecordedClaim): boolean =>
    isLiveAt(claim, knownAt ?? STILL_KNOWN - 1) &&
    confidenceRank(claim.confidence) >= minConfidence;

/** One loader for each lens, so that two dates never share an answer. */
function perLens<Loader>(create: (lens: Lens) => Loader): (lens: Lens) => Loader {
  const loaders = new Map<string, Loader>();
  return (lens) => {
    const loader = loaders.get(lens.token) ?? create(lens);
    loaders.set(lens.token, loader);
    return loader;
  };
}

/** One loader for each lens and selection in the operation: all that is asked alike is one statement. */
function perSelection(plans: Plans, of: KeyedType) {
  const loaders = new Map<string, DataLoader<string, EntityRecord | null>>();
  return (lens: Lens, info: GraphQLResolveInfo) => {
    const selection = [lens.token, ...info.fieldNodes.map(({ loc }) => loc?.start)].join(' ');
    const loader =
      loaders.get(selection) ??
      new DataLoader<string, EntityRecord | null>(async (keys) => {
        const found = await plans.byKeys(lens, of, keys, info);
        return keys.map((key) => (found.get(key) as EntityRecord | undefined) ?? null);
      });
    loaders.set(selection, loader);
    return loader;
  };
}
