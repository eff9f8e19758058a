import { expect, test } from 'vitest';
import { parseAcceptances, sortOut } from '../../../src/rules/accepted.ts';
import type { Finding } from '../../../src/rules/rule.ts';

const because = 'It is so.';
const finding = (entities: readonly string[], message = 'came 5'): Finding => ({
  rule: 'AMOUNT_OUTLYING',
  severity: 'warning',
  message,
  entities,
  claims: [],
});

test('an acceptance covers its rule, its entities and its words, and nothing else', () => {
  const known = finding(['nation/JPN'], 'came 5 of FMF 2012');
  const other = finding(['nation/JPN'], 'came 5 of FMF 2013');
  const elsewhere = finding(['nation/JPN', 'nation/KOR'], 'came 5 of FMF 2012');
  const acceptance = { rule: known.rule, entities: ['nation/JPN'], saying: 'FMF 2012', because };

  expect(sortOut([known, other, elsewhere], [acceptance])).toEqual({
    open: [other, elsewhere],
    accepted: [known],
    idle: [],
  });
});

test('an acceptance of what is not found any more is told', () => {
  const acceptance = { rule: 'KEYS_ALIKE', entities: ['nation/JPN'], because };

  expect(sortOut([finding(['nation/JPN'])], [acceptance]).idle).toEqual([acceptance]);
});

test.each([
  ['{', /^accepted\.json: .*expected array/],
  ['[{"rule": "KEYS_ALIKE", "entities": ["a"]}]', /because/],
  ['[{"rule": "KEYS_ALIKE", "entities": [], "because": "so"}]', /\[0\]\.entities/],
  ['[{"rule": "KEYS_ALIKE", "entities": ["a"], "because": "so", "who": "I"}]', /"who"/],
])('%s is refused with the place and the reason', (text, message) => {
  expect(() => parseAcceptances(text, 'accepted.json')).toThrow(message);
});
