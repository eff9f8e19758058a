import type { ClaimResolvers } from '../../generated/resolvers.ts';
import { fieldOf, statedValue } from '../../ledger/fact.ts';
import { encodeId } from '../../lens/id.ts';
import type { Complete } from '../complete.ts';
import { found } from '../found.ts';
import type { ClaimRecord } from './record.ts';

export const Claim: Complete<ClaimResolvers, ClaimRecord> = {
  id: ({ claim, lens }) => encodeId('Claim', claim.key, lens),
  key: ({ claim }) => claim.key,
  subject: async ({ claim, lens }, _args, { loaders }, info) =>
    found(await loaders.named(lens, info).load(claim.assertion.subject)),
  field: ({ claim }) => fieldOf(claim),
  value: ({ claim }) => (claim.assertion.asserts === 'relationship' ? null : statedValue(claim)),
  object: ({ claim: { assertion }, lens }, _args, { loaders }, info) =>
    assertion.asserts === 'relationship' ? loaders.named(lens, info).load(assertion.object) : null,
  authority: ({ claim: { assertion } }) =>
    assertion.asserts === 'relationship' ? (assertion.authority ?? null) : null,
  validity: ({ claim: { window } }) => [window.s0, window.s1, window.e0, window.e1] as const,
  status: ({ claim }) => (claim.retractedAt === null ? 'STANDING' : 'RETRACTED'),
  confidence: ({ claim }) => claim.confidence,
  locator: ({ claim }) => claim.locator,
  note: ({ claim }) => claim.note,
  source: async ({ claim, lens }, _args, { loaders }) =>
    found(await loaders.source(lens).load(claim.source)),
  recordedAt: ({ claim }) => new Date(claim.recordedAt),
  retractedAt: ({ claim }) => (claim.retractedAt === null ? null : new Date(claim.retractedAt)),
  retractedBecause: ({ claim }) => claim.retractedBecause,
};
