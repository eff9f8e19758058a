import { append, describe } from './append.ts';
import { inBatches } from './batches.ts';
import type { Proposal } from './chain/entry.ts';
import { type Claim, contentKey } from './claim.ts';
import { LedgerError } from './error.ts';
import {
  decideProposals,
  type ProposalNode,
  proposalsOf,
  proposalsWithKeys,
  storeProposals,
} from './proposal-statements.ts';
import { conflictWith } from './rivals.ts';
import type { Source } from './source.ts';
import { knownSources, recordingsOf } from './statements.ts';
import { fromStored, toStored } from './stored-claim.ts';
import type { Writing } from './writing.ts';

/** Keeps claims for a curator to decide on. Those that stand, or wait already, are not proposed again. */
export async function propose(
  writing: Writing,
  claims: readonly Claim[],
  sources: readonly Source[],
): Promise<{ readonly unchanged: number }> {
  const { transaction, at, number, lines } = writing;
  await refuseUnknownSources(writing, claims, sources);
  const byContent = new Map(claims.map((claim) => [contentKey(claim), claim]));
  const contents = [...byContent.keys()];
  for (const { content, live } of await transaction.run(recordingsOf, { contents })) {
    if (live) byContent.delete(content);
  }
  const earlier = new Map<string, number>();
  for (const { content, proposals, waits } of await transaction.run(proposalsOf, { contents })) {
    if (waits) byContent.delete(content);
    else earlier.set(content, proposals);
  }
  const described = new Map(sources.map((source) => [source.key, source]));
  const proposals = [...byContent].map(([content, claim]): Proposal => {
    const times = earlier.get(content) ?? 0;
    return {
      key: times === 0 ? content : `${content}.${times + 1}`,
      claim: toStored(claim, { recordedAt: at, package: null, earlier: 0 }),
      source: described.get(claim.source) ?? null,
    };
  });
  await inBatches(proposals, (batch) =>
    transaction.run(storeProposals, { rows: batch.map((proposal) => nodeOf(proposal, number)) }),
  );
  lines.push(...proposals.map((proposed) => ({ proposed })));
  return { unchanged: contents.length - proposals.length };
}

/** As Neo4j keeps it until it is decided on. */
export const nodeOf = ({ key, claim, source }: Proposal, proposedIn: number): ProposalNode => ({
  key,
  content: claim.content,
  subject: claim.subject,
  claim: JSON.stringify(claim),
  source: source && JSON.stringify(source),
  status: 'PENDING',
  proposedIn,
});

async function refuseUnknownSources(
  { transaction }: Writing,
  claims: readonly Claim[],
  described: readonly Source[],
): Promise<void> {
  const keys = [...new Set(claims.map(({ source }) => source))];
  const known = new Set([
    ...(await transaction.run(knownSources, { keys })).map(({ key }) => key),
    ...described.map(({ key }) => key),
  ]);
  const unknown = keys.find((key) => !known.has(key));
  if (unknown === undefined) return;
  throw new LedgerError('SOURCE_UNKNOWN', `expected the key of a source, came "${unknown}"`);
}

/** Records what was proposed, and describes sources that nobody has described before. */
export async function accept(
  writing: Writing,
  keys: readonly string[],
): Promise<{ readonly unchanged: number }> {
  const proposals = await decide(writing, keys, true);
  const sources = new Map(
    proposals.flatMap(({ source }) => {
      const proposed = source ? (JSON.parse(source) as Source) : null;
      return proposed ? [[proposed.key, proposed]] : [];
    }),
  );
  const known = await writing.transaction.run(knownSources, { keys: [...sources.keys()] });
  for (const { key } of known) sources.delete(key);
  await describe(writing, [...sources.values()]);
  const claims = proposals.map(({ claim }): Claim => fromStored(JSON.parse(claim)));
  return append(writing, { claims, contents: new Set(claims.map(contentKey)), package: null });
}

export async function reject(
  writing: Writing,
  keys: readonly string[],
): Promise<{ readonly unchanged: number }> {
  await decide(writing, keys, false);
  return { unchanged: 0 };
}

async function decide(
  writing: Writing,
  keys: readonly string[],
  accepted: boolean,
): Promise<readonly ProposalNode[]> {
  const { transaction, number, lines } = writing;
  const found = await transaction.run(proposalsWithKeys, { keys });
  const proposals = found.map(({ proposal }) => proposal);
  const known = new Set(proposals.map(({ key }) => key));
  const unknown = keys.find((key) => !known.has(key));
  if (unknown !== undefined) {
    throw new LedgerError('PROPOSAL_UNKNOWN', `expected the key of a proposal, came "${unknown}"`);
  }
  const decided = proposals.find(({ decidedIn }) => decidedIn !== undefined);
  if (decided) throw await conflictWith(writing, decided.decidedIn ?? 0, [decided.key]);
  const status = accepted ? 'ACCEPTED' : 'REJECTED';
  await transaction.run(decideProposals, { keys, status, number });
  lines.push(...keys.map((key) => ({ decided: { key, accepted } })));
  return proposals;
}
