import { expect, test } from 'vitest';
import type { Own } from '../../../src/explorer/address.ts';
import {
  collapsed,
  expanded,
  pictureOf,
  readGraphState,
  writeGraphState,
} from '../../../src/explorer/graph/graph-state.ts';

const address: Own = [
  ['of', 'command/EUCOM'],
  ['of', 'nation/BGR'],
  ['expand', 'OVERSEES:command/EUCOM'],
  ['expand', 'sco/odc-bulgaria'],
  ['collapse', 'nation/GRC'],
  ['without', 'BORDERS'],
  ['select', 'nation/BGR'],
];

test('a picture is read from its address and written to the same one', () => {
  const { state, problems } = readGraphState(address);
  expect(problems).toEqual([]);
  expect(state).toEqual({
    of: ['command/EUCOM', 'nation/BGR'],
    to: null,
    steps: 3,
    expand: [
      { key: 'command/EUCOM', kind: 'OVERSEES' },
      { key: 'sco/odc-bulgaria', kind: null },
    ],
    collapse: ['nation/GRC'],
    without: ['BORDERS'],
    select: 'nation/BGR',
  });
  expect(writeGraphState(state)).toEqual(address);
});

test.each([
  [[['of', 'EUCOM']], 'of: expected the key of an entity, as sco/odc-bulgaria, came “EUCOM”.'],
  [
    [['without', 'borders']],
    'without: expected a kind of relationship, as BORDERS, came “borders”.',
  ],
  [[['expand', 'LIKES:nation/BGR']], 'expand: expected a key, or as OVERSEES:command/EUCOM'],
  [[['steps', '9']], 'steps: expected a whole number from 1 to 6, came “9”.'],
  [[['to', 'nation/BGR']], 'to: expected exactly one “of” beside it, came 0.'],
  [Array.from({ length: 8 }, (_, n) => ['of', `nation/${n}`]), 'of: expected at most 7, came 8.'],
] as [Own, string][])('what an address cannot mean is told: %j', (own, problem) => {
  expect(readGraphState(own).problems.join('\n')).toContain(problem);
});

test('all around an entity has what one kind links to it, and collapsing takes both away', () => {
  const key = 'command/EUCOM';
  const one = expanded(pictureOf(['nation/BGR']), { key, kind: 'OVERSEES' });
  const two = expanded(one, { key, kind: 'PART_OF' });
  expect(two.expand).toHaveLength(2);
  expect(expanded(two, { key, kind: null }).expand).toEqual([{ key, kind: null }]);
  expect(collapsed(two, key)).toEqual(pictureOf(['nation/BGR']));
});

test('what was not expanded is collapsed until it is expanded', () => {
  const state = collapsed(pictureOf(['nation/BGR']), 'nation/BGR');
  expect(state.collapse).toEqual(['nation/BGR']);
  expect(expanded(state, { key: 'nation/BGR', kind: null }).collapse).toEqual([]);
});
