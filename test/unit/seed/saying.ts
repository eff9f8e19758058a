import type { Claim } from '../../../src/ledger/claim.ts';
import { seed } from '../../support/seed.ts';
import { sentence } from './sentence.ts';

const { claims } = seed();

/** The claims that state exactly this. */
export const saying = (words: string): Claim[] =>
  claims.filter((claim) => sentence(claim) === words);

/** The claims whose statement begins so. */
export const everyOf = (words: string): Claim[] =>
  claims.filter((claim) => sentence(claim).startsWith(words));
