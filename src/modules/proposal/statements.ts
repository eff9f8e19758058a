import { cypher } from '../../graph/cypher.ts';
import type { ProposalNode, ProposalStatus } from '../../ledger/proposal-statements.ts';

/** Those of a status after one of them, the last first. */
export const proposalsAfter = cypher<
  {
    readonly status: ProposalStatus;
    readonly proposedIn: number;
    readonly key: string;
    readonly limit: number;
  },
  { proposal: ProposalNode }
>`
  MATCH (proposal:Proposal {status: $status})
  WHERE
    proposal.proposedIn < $proposedIn
    OR (proposal.proposedIn = $proposedIn AND proposal.key > $key)
  RETURN properties(proposal) AS proposal
  ORDER BY proposal.proposedIn DESC, proposal.key
  LIMIT $limit
`;

export const proposalCount = cypher<{ readonly status: ProposalStatus }, { count: number }>`
  MATCH (proposal:Proposal {status: $status})
  RETURN count(proposal) AS count
`;
