import { type Confidence, confidences } from '../ledger/claim.ts';

/** The name of a confidence that Neo4j keeps as 1, 2 or 3. */
export const confidenceOf = (rank: number): Confidence => confidences[rank - 1] ?? 'LOW';
