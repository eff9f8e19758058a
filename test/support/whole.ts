import type { Claim } from '../../src/ledger/claim.ts';
import type { Claims, Package } from '../../src/ledger/package.ts';

/** A package with its claims in memory, however they come. */
export async function whole(pkg: Package<Claims>): Promise<Package> {
  const claims: Claim[] = [];
  for await (const claim of pkg.claims) claims.push(claim);
  return { ...pkg, claims };
}
