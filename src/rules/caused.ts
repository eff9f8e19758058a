import { contentKey } from '../ledger/claim.ts';
import type { Package } from '../ledger/package.ts';
import { findIn } from './find.ts';
import { materialOfPackages } from './material.ts';
import type { Finding } from './rule.ts';

/**
 * What the rules find where a package is loaded beside another, and not without it, in the order of its claims. Of
 * those that a finding rests on its own come first: if there are none, what it claims of the same entities.
 */
export function findingsCausedBy(pkg: Package, standing: Package): Finding[] {
  const known = new Set(findIn(materialOfPackages([standing])).map(identityOf));
  const caused = findIn(materialOfPackages([standing, pkg])).filter(
    (finding) => !known.has(identityOf(finding)),
  );
  const order = new Map(pkg.claims.map((claim, index) => [contentKey(claim), index]));
  const rank = ({ claims: [first = ''] }: Finding) => order.get(first) ?? -1;
  return caused
    .map((finding): Finding => {
      const { claims, entities } = finding;
      const own = claims.filter((key) => order.has(key));
      const first = claims.length > 0 && own.length === 0 ? claimsOn(pkg, entities) : own;
      return { ...finding, claims: [...first, ...claims.filter((key) => !order.has(key))] };
    })
    .sort((a, b) => rank(a) - rank(b));
}

const identityOf = ({ rule, message, entities }: Finding): string =>
  JSON.stringify([rule, message, entities]);

const claimsOn = ({ claims }: Package, entities: readonly string[]): string[] =>
  claims
    .filter(({ assertion }) => entities.includes(assertion.subject))
    .map((claim) => contentKey(claim));
