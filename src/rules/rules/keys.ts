import { groupBy } from '../../ledger/group.ts';
import { fold } from '../../model/fold.ts';
import { existenceOf } from '../material.ts';
import type { Rule } from '../rule.ts';

export const keysAlike: Rule = {
  name: 'KEYS_ALIKE',
  description:
    'Keys differ by more than case, accents, dashes and signs that look the same (0 and o, 1 and l): else two of them are likely one thing.',
  severity: 'warning',
  scope: 'graph',
  *check(material) {
    const { lives, sources } = material;
    for (const keys of [[...lives.keys()], [...sources.keys()]]) {
      for (const alike of groupBy(keys, looksOf).values()) {
        if (alike.length < 2) continue;
        yield {
          expected: 'keys that can be told apart',
          came: alike.join(' and '),
          entities: alike,
          claims: alike.flatMap((key) => existenceOf(material, key)),
        };
      }
    }
  },
};

const looksOf = (key: string): string =>
  fold(key)
    .replace(/[^\p{L}\p{N}/]/gu, '')
    .replaceAll('0', 'o')
    .replaceAll('1', 'l');
