import { demand } from '../../access/demand.ts';
import type { ProposalResolvers, QueryResolvers } from '../../generated/resolvers.ts';
import { fieldOf, statedValue } from '../../ledger/fact.ts';
import type { ProposalNode } from '../../ledger/proposal-statements.ts';
import type { Source } from '../../ledger/source.ts';
import { fromStored } from '../../ledger/stored-claim.ts';
import type { Complete } from '../complete.ts';
import { found } from '../found.ts';
import { newestFirst } from '../newest-first.ts';
import type { ProposalRecord } from './record.ts';
import { proposalCount, proposalsAfter } from './statements.ts';

export const Proposal: Complete<ProposalResolvers, ProposalRecord> = {
  subject: ({ claim }) => claim.assertion.subject,
  field: ({ claim }) => fieldOf(claim),
  value: ({ claim }) => statedValue(claim),
  authority: ({ claim: { assertion } }) =>
    assertion.asserts === 'relationship' ? (assertion.authority ?? null) : null,
  validity: ({ claim: { window } }) => [window.s0, window.s1, window.e0, window.e1] as const,
  confidence: ({ claim }) => claim.confidence,
  source: ({ claim }) => claim.source,
  locator: ({ claim }) => claim.locator,
  note: ({ claim }) => claim.note,
  proposedIn: async ({ entries }, _args, { loaders }) =>
    found(await loaders.entry.load(entries.proposed)),
  decidedIn: async ({ entries }, _args, { loaders }) =>
    entries.decided === null ? null : loaders.entry.load(entries.decided),
};

const recordOf = ({ key, status, claim, source, ...entries }: ProposalNode): ProposalRecord => ({
  key,
  status,
  claim: fromStored(JSON.parse(claim)),
  newSourceTitle: source ? (JSON.parse(source) as Source).title : null,
  entries: { proposed: entries.proposedIn, decided: entries.decidedIn ?? null },
});

export const proposalQuery = {
  proposals: async (_query, { status, ...args }, { caller, graph, answer }) => {
    demand(caller, 'contributor');
    // Not everybody gets it.
    answer.lasts = false;
    return newestFirst<ProposalRecord>(
      {
        place: 'Query.proposals',
        of: status,
        values: ({ key, entries }) => [entries.proposed, key],
        length: 2,
        async read(from, limit) {
          const [proposedIn = Number.MAX_SAFE_INTEGER, key = ''] = from ?? [];
          const [rows, [total]] = await Promise.all([
            graph.read(proposalsAfter, {
              status,
              proposedIn: Number(proposedIn),
              key: String(key),
              limit,
            }),
            graph.read(proposalCount, { status }),
          ]);
          return {
            nodes: rows.map(({ proposal }) => recordOf(proposal)),
            total: total?.count ?? 0,
          };
        },
      },
      args,
    );
  },
} satisfies QueryResolvers;
