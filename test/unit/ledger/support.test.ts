import { describe, expect, test } from 'vitest';
import type { RecordedClaim } from '../../../src/ledger/claim.ts';
import { rank, resolutionOf, type Sources, supportOf } from '../../../src/ledger/support.ts';
import { record, says } from './claims.ts';

const sources: Sources = new Map([
  ['law', { reliability: 'A', publishedOn: '1990' }],
  ['desk', { reliability: 'B', publishedOn: '2019-05' }],
  ['paper', { reliability: 'B', publishedOn: '2020' }],
  ['copy', { reliability: 'B', publishedOn: '2020' }],
  ['month', { reliability: 'B', publishedOn: '2024-10' }],
  ['day', { reliability: 'B', publishedOn: '2024-10-02' }],
  ['wiki', { reliability: 'C', publishedOn: '2025' }],
  ['undated', { reliability: 'B', publishedOn: null }],
]);

type Confidence = RecordedClaim['confidence'];

const rival = (...cited: (string | readonly [string, Confidence])[]) => ({
  claims: cited.map((one) => {
    const [source, confidence] = typeof one === 'string' ? [one, 'MEDIUM' as const] : one;
    return record(says('sco/S', 'city', 'Seoul', { source, confidence }));
  }),
});

test('support is the best confidence and the number of distinct sources', () => {
  const { claims } = rival(['paper', 'LOW'], ['paper', 'HIGH'], ['wiki', 'MEDIUM']);

  expect(supportOf(claims)).toEqual({ confidence: 3, sourceCount: 2 });
});

const NOW = 1_000;

describe('rivals', () => {
  const cases = [
    ['MOST_RELIABLE', rival(['law', 'LOW']), rival(['paper', 'HIGH'], 'desk', 'wiki')],
    ['MOST_CONFIDENT', rival(['desk', 'HIGH']), rival(['paper', 'MEDIUM'], ['copy', 'LOW'])],
    ['MOST_SOURCES', rival('desk', 'undated'), rival('paper')],
    ['MOST_RECENT', rival('paper'), rival('desk')],
    ['MOST_RECENT', rival('desk'), rival('undated')],
  ] as const;

  test.each(cases)('%s decides where nothing before it does', (resolution, best, other) => {
    for (const rivals of [
      [best, other],
      [other, best],
    ]) {
      expect(resolutionOf(rivals, sources, NOW)).toBe(resolution);
      expect(rank(rivals, sources, NOW)).toEqual([
        { rival: best, rank: 0 },
        { rival: other, rank: 1 },
      ]);
    }
  });

  test('that nothing tells apart share a rank and stay unresolved', () => {
    const rivals = [rival('paper'), rival('copy')];

    expect(resolutionOf(rivals, sources, NOW)).toBe('UNRESOLVED');
    expect(rank(rivals, sources, NOW).map(({ rank }) => rank)).toEqual([0, 0]);
  });

  test('of one month are not told apart by the day of only one of them', () => {
    const rivals = [rival('day'), rival('month')];

    expect(resolutionOf(rivals, sources, NOW)).toBe('UNRESOLVED');
    expect(rank(rivals, sources, NOW).map(({ rank }) => rank)).toEqual([0, 0]);
  });

  test('after a shared rank the next one leaves as many places free', () => {
    const ranked = rank([rival('wiki'), rival('paper'), rival('copy')], sources, NOW);

    expect(ranked.map(({ rank }) => rank)).toEqual([0, 0, 2]);
  });

  test('a tie among the others leaves the best one resolved', () => {
    expect(resolutionOf([rival('paper'), rival('law'), rival('copy')], sources, NOW)).toBe(
      'MOST_RELIABLE',
    );
  });

  test('alone there is nothing to resolve', () => {
    expect(resolutionOf([rival('wiki')], sources, NOW)).toBe('ONLY_VALUE');
    expect(rank([rival('wiki')], sources, NOW)).toMatchObject([{ rank: 0 }]);
  });

  test('a source that nobody described counts as the least reliable', () => {
    expect(resolutionOf([rival(['unheard', 'HIGH']), rival(['wiki', 'LOW'])], sources, NOW)).toBe(
      'MOST_RELIABLE',
    );
  });
});
