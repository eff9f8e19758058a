import { expect, test } from 'vitest';
import { type Claim, contentKey } from '../../../src/ledger/claim.ts';
import { findingsCausedBy } from '../../../src/rules/caused.ts';
import { source } from '../../ledger/sources.ts';
import { exists, from, relates, says } from '../ledger/claims.ts';

const packageOf = (claims: readonly Claim[]) => ({
  name: 'tested',
  version: '1',
  sources: [source('paper')],
  claims,
});
const NAMED = ['nation/A', 'command/X', 'command/Y'];
const standing = packageOf([
  ...NAMED.flatMap((key) => [exists(key), says(key, 'name', key)]),
  relates('command/X', 'RESPONSIBLE_FOR', 'nation/A', { window: from(0) }),
  relates('command/Y', 'PART_OF', 'command/X'),
  says('agency/Z', 'city', 'Paris', { window: from(0, 10) }),
]);
const found = (...claims: readonly Claim[]) =>
  findingsCausedBy(packageOf(claims), standing).map(({ rule, claims }) => [rule, ...claims]);

test('a package is not blamed for what is found without it', () => {
  expect(found()).toEqual([]);
  expect(found(says('nation/A', 'alias', 'Aland'))).toEqual([]);
});

test('a package is blamed for what it and others contradict each other in, its own claim first', () => {
  const area = relates('command/Y', 'RESPONSIBLE_FOR', 'nation/A', { window: from(100) });
  const [other] = standing.claims.filter(
    ({ assertion }) => 'kind' in assertion && assertion.kind === 'RESPONSIBLE_FOR',
  );
  expect(found(says('nation/A', 'alias', 'Aland'), area)).toEqual([
    ['COMMAND_NOT_SINGLE', contentKey(area), other && contentKey(other)],
  ]);
});

test('a package is blamed by what it says of an entity of which only others say what is found now', () => {
  const life = exists('agency/Z', { window: from(50) });
  const [first] = found(says('nation/A', 'alias', 'Aland'), life).filter(
    ([rule]) => rule === 'DATES_BEYOND_LIFE',
  );
  expect(first?.[1]).toBe(contentKey(life));
});

test('what is found is told in the order of the rows', () => {
  const [one, two] = [exists('agency/one'), exists('agency/two')];
  const order = found(two, one).map(([, claim]) => claim);
  expect(order).toEqual([two, two, one, one].map(contentKey));
});
