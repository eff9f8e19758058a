import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { superiorsOf } from '../explore/chains.ts';
import { type Generation, lineageOf } from '../explore/lineage.ts';
import type { Web } from '../explore/link.ts';
import { listed } from '../graph/cypher.ts';
import type { Graph } from '../graph/graph.ts';
import type { Entry } from '../ledger/chain/entry.ts';
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
import { selectedField } from '../plan/selection.ts';
import type { StepsOf } from '../plan/steps.ts';
import { type ClaimRecord, claimRecord } from './claim/record.ts';
import { claimsAboutSubjects, claimsByKey, claimsByTopic } from './claim/statements.ts';
import type { FactRecord } from './fact/record.ts';
import { entriesNumbered, entriesOfMoments } from './ledger-entry/statements.ts';
import type { RelationshipRecord } from './relationship/record.ts';
import { type SourceRecord, sourceRecord } from './source/record.ts';
import { sourcesByKey } from './source/statements.ts';

/** What is read outside the plan: asked for many times in one answer, it is fetched in one go. */
export function createLoaders(graph: Pick<Graph, 'read'>, plans: Plans, steps: StepsOf) {
  return {
    /** The claims on a topic (a relationship, an observation's subject, measure and year). */
    claimsOn: perLens(
      (lens) =>
        new DataLoader<string, readonly ClaimRecord[]>(async (topics) => {
          const rows = await graph.read(claimsByTopic, { topics: listed(topics) });
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
          const rows = await graph.read(claimsByKey, { keys: listed(keys) });
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
          const rows = await graph.read(claimsAboutSubjects, {
            subjects: listed(subjects),
            fields: listed(factFields),
          });
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
            factsOf(claims.get(subject) ?? [], sources, lens.at, momentOf(lens)).map((fact) => ({
              ...fact,
              claims: fact.claims.map(claimRecord(lens)),
            })),
          );
        }),
    ),

    source: perLens(
      (lens) =>
        new DataLoader<string, SourceRecord | null>(async (keys) => {
          const rows = await graph.read(sourcesByKey, { keys: listed(keys) });
          const sources = new Map(
            rows.map(({ source }) => [source.key, sourceRecord(lens)(source)]),
          );
          return keys.map((key) => sources.get(key) ?? null);
        }),
    ),

    /** Writes of the ledger by their numbers. */
    entry: new DataLoader<number, Entry | null>(async (numbers) => {
      const rows = await graph.read(entriesNumbered, { numbers: listed(numbers) });
      const entries = new Map(rows.map(({ entry }) => [entry.number, entry]));
      return numbers.map((number) => entries.get(number) ?? null);
    }),

    /** Writes of the ledger by their moments. */
    entryOf: new DataLoader<number, Entry | null>(async (moments) => {
      const rows = await graph.read(entriesOfMoments, { moments: listed(moments) });
      const entries = new Map(rows.map(({ moment, entry }) => [moment, entry]));
      return moments.map((moment) => entries.get(moment) ?? null);
    }),

    /** The entities that claims name, whether or not they exist at the lens. */
    named: perSelection(plans, 'Named'),
    entity: perSelection(plans, 'Entity'),
    relationship: perSelection<RelationshipRecord>(plans, 'Relationship'),
    observation: perSelection(plans, 'Observation'),

    lineage: perField(
      (lens, info) =>
        new DataLoader<string, readonly Generation[]>(async (keys) => {
          const successions = await steps(lens, null, info).successions(keys);
          return keys.map((key) => lineageOf(key, successions));
        }),
    ),

    /** All that stands above an entity. */
    superiors: perField(
      (lens, info) =>
        new DataLoader<string, Web>(async (keys) => {
          const authorities = selectedField(info).args.authority as readonly string[] | null;
          const { superiors } = steps(lens, null, info);
          const web = await superiorsOf((keys) => superiors(keys, authorities ?? null), keys);
          return keys.map(() => web);
        }),
    ),
  };
}

/** What facts are told of: values, and relationships that can have only one object. */
const factFields = [...fieldNames, ...functionalKinds];

export type Loaders = ReturnType<typeof createLoaders>;

/** The lens's moment of knowledge, in milliseconds since 1970. */
const momentOf = ({ knownAt }: Lens): number => knownAt ?? STILL_KNOWN - 1;

/** Whether a claim was standing at the lens's moment of knowledge, with the confidence asked for. */
const isShown =
  (lens: Lens) =>
  (claim: RecordedClaim): boolean =>
    isLiveAt(claim, momentOf(lens)) && confidenceRank(claim.confidence) >= lens.minConfidence;

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
const perSelection = <Found = EntityRecord>(plans: Plans, of: KeyedType) =>
  perField(
    (lens, info) =>
      new DataLoader<string, Found | null>(async (keys) => {
        const found = await plans.byKeys(lens, of, keys, info);
        return keys.map((key) => (found.get(key) as Found | undefined) ?? null);
      }),
  );

/** One loader for each lens and place in the operation, with its arguments. */
function perField<Loader>(create: (lens: Lens, info: GraphQLResolveInfo) => Loader) {
  const loaders = new Map<string, Loader>();
  return (lens: Lens, info: GraphQLResolveInfo): Loader => {
    const place = [lens.token, ...info.fieldNodes.map(({ loc }) => loc?.start)].join(' ');
    const loader = loaders.get(place) ?? create(lens, info);
    loaders.set(place, loader);
    return loader;
  };
}
