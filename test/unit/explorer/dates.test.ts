import { describe, expect, test } from 'vitest';
import { type Span, spanInWords, yearBefore } from '../../../src/explorer/words/dates.ts';

const span = (
  s0: string | null,
  s1: string | null,
  e0: string | null,
  e1: string | null,
): Span => ({ start: { earliest: s0, latest: s1 }, end: { earliest: e0, latest: e1 } });

describe('a span in words', () => {
  test.each([
    [
      'a known day and no end',
      span('1953-09-22', '1953-09-22', '2014-01-01', null),
      'since 22 Sept 1953, last vouched for on 31 Dec 2013',
    ],
    [
      'a month',
      span('2021-09-01', '2021-09-30', '2022-01-01', null),
      'since September 2021, last vouched for on 31 Dec 2021',
    ],
    ['a year', span('1952-01-01', '1952-12-31', '9999-12-31', null), 'since 1952, for good'],
    [
      'two days it lies between',
      span('1952-08-01', '1983-01-01', '2021-09-01', '2021-09-30'),
      'begun between 1 Aug 1952 and 1 Jan 1983, ended in September 2021',
    ],
    [
      'an end on a day',
      span(null, '2024-01-01', '2025-03-11', '2025-03-11'),
      'begun by 1 Jan 2024, ended on 11 Mar 2025',
    ],
    [
      'an end by a day',
      span('1950-01-05', null, null, '1960-02-29'),
      'begun after 5 Jan 1950, ended by 29 Feb 1960',
    ],
    [
      'a source older than the latest start',
      span('1971-09-01', '2024-10-03', '2024-10-01', null),
      'begun between 1 Sept 1971 and 3 Oct 2024, certain on no day',
    ],
    ['nothing', span(null, null, null, null), 'beginning unknown, certain on no day'],
  ])('tells %s', (_what, given, words) => {
    expect(spanInWords(given)).toBe(words);
  });
});

test.each([
  ['2024-10-01', '2023-10-01'],
  ['2024-02-29', '2023-03-01'],
])('a year before %s is %s', (day, before) => {
  expect(yearBefore(day)).toBe(before);
});
