import { cypher } from '../graph/cypher.ts';

type Keys = { readonly keys: readonly string[] };

export const proposalStatuses = ['PENDING', 'ACCEPTED', 'REJECTED'] as const;
export type ProposalStatus = (typeof proposalStatuses)[number];

/** A proposal as Neo4j keeps it. */
export interface ProposalNode {
  readonly key: string;
  /** The key of what the claim says. */
  readonly content: string;
  readonly subject: string;
  /** A StoredClaim as JSON: until it is accepted nothing is queried by it. */
  readonly claim: string;
  /** A Source as JSON, if it is to be described with it. */
  readonly source?: string | null;
  readonly status: ProposalStatus;
  /** Numbers of entries. */
  readonly proposedIn: number;
  readonly decidedIn?: number;
}

export const storeProposals = cypher<{ readonly rows: readonly ProposalNode[] }, never>`
  UNWIND $rows AS row
  CREATE (proposal:Proposal)
  SET proposal = row
`;

export const proposalsWithKeys = cypher<Keys, { proposal: ProposalNode }>`
  MATCH (proposal:Proposal)
  WHERE proposal.key IN $keys
  RETURN properties(proposal) AS proposal
  ORDER BY proposal.key
`;

/** How often the same claim was proposed, and whether it waits to be decided on. */
export const proposalsOf = cypher<
  { readonly contents: readonly string[] },
  { content: string; proposals: number; waits: boolean }
>`
  UNWIND $contents AS content
  MATCH (proposal:Proposal {content: content})
  RETURN content, count(proposal) AS proposals, count(proposal) > count(proposal.decidedIn) AS waits
  ORDER BY content
`;

export const decideProposals = cypher<
  Keys & { readonly status: ProposalStatus; readonly number: number },
  never
>`
  UNWIND $keys AS key
  MATCH (proposal:Proposal {key: key})
  SET proposal.status = $status, proposal.decidedIn = $number
`;

export const allProposals = cypher<Record<string, never>, { proposal: ProposalNode }>`
  MATCH (proposal:Proposal)
  RETURN properties(proposal) AS proposal
  ORDER BY proposal.key
`;
