import { expect, test } from 'vitest';
import { FOREVER, parseDay, type Window } from '../../../src/model/time.ts';
import { coverageOn, patternsOf } from '../../../src/quality/coverage.ts';
import { stalenessOn } from '../../../src/quality/staleness.ts';
import { supportIn } from '../../../src/quality/support.ts';
import { materialOf } from '../../../src/rules/material.ts';
import { exists, from, observes, record, relates, says } from '../ledger/claims.ts';

const day = (text: string): number => parseDay(text) ?? Number.NaN;
const DAY = day('2026-01-01');
const [JAPAN, KOREA, MALTA] = ['nation/JPN', 'nation/KOR', 'nation/MLT'] as const;

test('coverage counts what may hold on the day, from either end, and only of the type asked for', () => {
  const material = materialOf(
    [
      ...[JAPAN, KOREA, MALTA, 'embassy/tokyo', 'attache-office/seoul', 'alliance/MNNA'].map(
        (key) => exists(key),
      ),
      exists('nation/YUG', { window: from(0, day('1992-01-01')) }),
      relates('embassy/tokyo', 'HOSTED_BY', JAPAN),
      relates('attache-office/seoul', 'HOSTED_BY', KOREA),
      relates(JAPAN, 'MEMBER_OF', 'alliance/MNNA'),
      relates(KOREA, 'MEMBER_OF', 'alliance/MNNA', { window: from(0, DAY) }),
      observes(KOREA, { low: 1, high: 1 }),
    ].map((claim) => record(claim)),
    [],
  );

  expect(
    patternsOf(coverageOn(material, DAY)).map(({ known, nations }) => [[...known], nations]),
  ).toEqual([
    [['embassy', 'alliance'], [JAPAN]],
    [['attaché office', 'amounts'], [KOREA]],
    [[], [MALTA]],
  ]);
});

test('staleness is counted from the last day that a source vouched for', () => {
  const vouched = (until: string): Window => ({ ...from(0), e0: day(until) });

  expect(
    stalenessOn(
      [
        from(0),
        vouched('2025-06-01'),
        vouched('2022-01-01'),
        vouched('2017-01-01'),
        vouched('2000-01-01'),
        // Certain on no day.
        { s0: 0, s1: DAY, e0: 0, e1: FOREVER },
        // Over by the day.
        from(0, DAY),
      ],
      DAY,
    ),
  ).toEqual({ current: 6, within: [2, 1, 1, 1], never: 1 });
});

test('a fact rests on as many sources as say anything of it, and rival amounts are one fact', () => {
  const material = materialOf(
    [
      exists(JAPAN),
      says(JAPAN, 'capital', 'Tokyo'),
      says(JAPAN, 'capital', 'Kyoto', { source: 'book' }),
      observes(JAPAN, { low: 1, high: 1 }),
      observes(JAPAN, { low: 2, high: 2 }, { source: 'book' }),
    ].map((claim) => record(claim)),
    [],
  );

  expect(
    supportIn(material, DAY).map(({ name, sources, disputed }) => [name, sources, disputed]),
  ).toEqual([
    ['capital', 2, true],
    ['existence', 1, false],
    ['FMS_TOTAL', 2, true],
  ]);
});
