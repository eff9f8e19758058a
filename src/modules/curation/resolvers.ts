import type { Context } from '../../context.ts';
import type {
  ClaimBatch,
  ClaimInput,
  MutationResolvers,
  WrittenResolvers,
} from '../../generated/resolvers.ts';
import { listed } from '../../graph/cypher.ts';
import type { Claim } from '../../ledger/claim.ts';
import type { Package } from '../../ledger/package.ts';
import type { Source } from '../../ledger/source.ts';
import { badInput } from '../../plan/bad-input.ts';
import { changesBetween } from '../change-set/between.ts';
import type { Complete } from '../complete.ts';
import { sourcesByKey } from '../source/statements.ts';
import { claimOf, type Known } from './claim-input.ts';
import type { WrittenRecord } from './record.ts';
import { sourceOf } from './source-input.ts';
import { nameOf } from './texts.ts';
import { tryOut, write } from './write.ts';

export const Written: Complete<WrittenResolvers, WrittenRecord> = {
  changes: ({ moments }) => changesBetween(moments),
};

export const Mutation: Required<MutationResolvers> = {
  retractClaims: (_mutation, { keys, ...asked }, context) => {
    refuseMany(keys, MOST_KEYS, 'Mutation.retractClaims(keys:)');
    const wish = { mutation: 'retractClaims', needs: 'curator', asked } as const;
    return write(context, wish, (ledger, signature) =>
      ledger.retract([...new Set(keys)], signature.reason ?? '', signature),
    );
  },

  proposeClaims: async (_mutation, { claims, sources = [], note, requestKey }, context, info) => {
    const place = 'Mutation.proposeClaims';
    refuseMany(claims, MOST_KEYS, `${place}(claims:)`);
    refuseMany(sources, MOST_SOURCES, `${place}(sources:)`);
    const asked = { requestKey, reason: note };
    const wish = { mutation: 'proposeClaims', needs: 'contributor', asked } as const;
    return write(context, wish, async (ledger, signature) => {
      const described = sources.map((source, index) =>
        sourceOf(source, `${place}(sources:)[${index}]`),
      );
      const read = await claimsOf(claims, described, context, info.schema, `${place}(claims:)`);
      return ledger.propose(read, described, signature);
    });
  },

  acceptClaims: (_mutation, { keys, note = null, ...rest }, context) => {
    refuseMany(keys, MOST_KEYS, 'Mutation.acceptClaims(keys:)');
    const asked = { ...rest, reason: note };
    const wish = { mutation: 'acceptClaims', needs: 'curator', asked } as const;
    return write(context, wish, (ledger, signature) =>
      ledger.accept([...new Set(keys)], signature),
    );
  },

  rejectClaims: (_mutation, { keys, ...asked }, context) => {
    refuseMany(keys, MOST_KEYS, 'Mutation.rejectClaims(keys:)');
    const wish = { mutation: 'rejectClaims', needs: 'curator', asked } as const;
    return write(context, wish, (ledger, signature) =>
      ledger.reject([...new Set(keys)], signature),
    );
  },

  resolveFact: (_mutation, { prefer, note, ...rest }, context) => {
    const wish = {
      mutation: 'resolveFact',
      needs: 'curator',
      asked: { ...rest, reason: note },
    } as const;
    return write(context, wish, (ledger, signature) => ledger.resolve(prefer, signature));
  },

  importClaims: async (_mutation, { batch, dryRun, ...asked }, context, { schema }) => {
    const wish = { mutation: 'importClaims', needs: 'curator', asked } as const;
    const pkg = () => packageOf(batch, context, schema);
    return dryRun
      ? tryOut(context, wish, async (ledger, signature, look) =>
          ledger.tryPackage(await pkg(), look, { signature }),
        )
      : write(context, wish, async (ledger, signature) =>
          ledger.importPackage(await pkg(), { signature }),
        );
  },
};

const MOST_KEYS = 500;
const MOST_CLAIMS = 1_000;
const MOST_SOURCES = 100;

const BATCH = 'Mutation.importClaims(batch:)';

async function packageOf(
  { name, version, sources: described = [], claims }: ClaimBatch,
  context: Context,
  schema: Known['schema'],
): Promise<Package> {
  refuseMany(described, MOST_SOURCES, `${BATCH}.sources`);
  refuseMany(claims, MOST_CLAIMS, `${BATCH}.claims`);
  const sources = described.map((source, index) => sourceOf(source, `${BATCH}.sources[${index}]`));
  return {
    name: nameOf(name, `${BATCH}.name`),
    version: nameOf(version, `${BATCH}.version`),
    sources,
    claims: await claimsOf(claims, sources, context, schema, `${BATCH}.claims`),
  };
}

async function claimsOf(
  inputs: readonly ClaimInput[],
  described: readonly Source[],
  context: Context,
  schema: Known['schema'],
  place: string,
): Promise<Claim[]> {
  const cited = inputs.map(({ source }) => source);
  const publishedOn = await publicationsOf(context, described, cited);
  return inputs.map((input, index) =>
    claimOf(input, { schema, publishedOn }, `${place}[${index}]`),
  );
}

/** When sources were published: those described here, and those described before. */
async function publicationsOf(
  { graph }: Context,
  described: readonly Source[],
  cited: readonly string[],
): Promise<Known['publishedOn']> {
  const keys = [...new Set(cited)];
  const stored = await graph.read(sourcesByKey, { keys: listed(keys) });
  const dates = new Map(
    [...stored.map(({ source }) => source), ...described].map(({ key, publishedOn }) => [
      key,
      publishedOn ?? null,
    ]),
  );
  return (source) => dates.get(source) ?? null;
}

function refuseMany(items: readonly unknown[], most: number, place: string): void {
  if (items.length > most) throw badInput(place, `at most ${most}`, items.length);
}
