import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BEGINNING,
  FOREVER,
  fiscalYear,
  fiscalYearOf,
  type Period,
  parseDay,
  parsePeriod,
  today,
  toIsoDate,
  UNDATED,
  windowOf,
} from '../../../src/model/time.ts';

const day = (text: string): number => {
  const parsed = parseDay(text);
  if (parsed === null) throw new RangeError(text);
  return parsed;
};

const period = (text: string): Period => {
  const parsed = parsePeriod(text);
  if (parsed === null) throw new RangeError(text);
  return parsed;
};

const datesOf = (text: string) => {
  const parsed = parsePeriod(text);
  return parsed && [toIsoDate(parsed.earliest), toIsoDate(parsed.latest)];
};

describe('days', () => {
  test('count from 1970', () => {
    expect(day('1970-01-01')).toBe(0);
    expect(day('1969-12-31')).toBe(-1);
    expect(day('2024-10-01')).toBe(19_997);
  });

  test('the open ends are the first and the last day that can be written', () => {
    expect(day('0001-01-01')).toBe(BEGINNING);
    expect(day('9999-12-31')).toBe(FOREVER);
  });

  test('years below 1000 and below 100 are themselves', () => {
    expect(toIsoDate(day('0099-03-04'))).toBe('0099-03-04');
    expect(toIsoDate(day('0800-12-25'))).toBe('0800-12-25');
    expect(day('0100-01-01') - day('0099-01-01')).toBe(365);
  });

  test('every day is written and read back as itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: BEGINNING, max: FOREVER }), (one) => {
        expect(parseDay(toIsoDate(one))).toBe(one);
      }),
      { numRuns: 1_000 },
    );
  });

  test.each([
    '2023-02-29',
    '1900-02-29',
    '2024-02-30',
    '2024-04-31',
    '2024-00-10',
    '2024-13-01',
    '2024-01-00',
    '2024-01-32',
    '0000-01-01',
    '2024-1-1',
    '24-01-01',
    '02024-01-01',
    '+2024-01-01',
    ' 2024-01-01',
    '2024-01-01\n',
    '2024-01-01T00:00:00Z',
    '２０２４-01-01',
    '2024/01/01',
    '2024',
    '2024-01',
    '',
  ])('%j is no day', (text) => {
    expect(parseDay(text)).toBeNull();
  });

  test('leap days are days', () => {
    expect(toIsoDate(day('2024-02-29'))).toBe('2024-02-29');
    expect(toIsoDate(day('2000-02-29'))).toBe('2000-02-29');
  });

  test('today is the day of a moment, before 1970 too', () => {
    expect(today(Date.parse('2026-03-01T23:59:59.999Z'))).toBe(day('2026-03-01'));
    expect(today(-1)).toBe(-1);
  });
});

describe('periods', () => {
  test.each([
    ['2021', '2021-01-01', '2021-12-31'],
    ['2021-02', '2021-02-01', '2021-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2021-12', '2021-12-01', '2021-12-31'],
    ['2021-09-16', '2021-09-16', '2021-09-16'],
    ['0476', '0476-01-01', '0476-12-31'],
    ['2021/2022', '2021-01-01', '2022-12-31'],
    ['2021-09-16/2021-10', '2021-09-16', '2021-10-31'],
    ['2021-06/2021', '2021-06-01', '2021-12-31'],
    ['2021/2021-06', '2021-01-01', '2021-06-30'],
  ])('%s goes from %s to %s', (text, earliest, latest) => {
    expect(datesOf(text)).toEqual([earliest, latest]);
  });

  test.each([
    '2021/2020',
    '2021-05-02/2021-05-01',
    '2021/',
    '/2021',
    '2021/2022/2023',
    '2021-00',
    '2021-13',
    '2021-02-30/2022',
    '2021-02-01/2022-02-30',
    '0000',
    '21',
    '2021-',
    '2021 ',
    'unknown',
    '',
  ])('%j is no period', (text) => {
    expect(parsePeriod(text)).toBeNull();
  });
});

describe('windowOf', () => {
  test('nothing said is possible always and certain never', () => {
    expect(windowOf({})).toEqual(UNDATED);
  });

  test('exact dates leave nothing open', () => {
    expect(windowOf({ start: period('2008-10-01'), end: period('2021-09-16') })).toEqual({
      s0: day('2008-10-01'),
      s1: day('2008-10-01'),
      e0: day('2021-09-16'),
      e1: day('2021-09-16'),
    });
  });

  test('imprecise dates keep both their ends', () => {
    expect(windowOf({ start: period('2008'), end: period('2021-09') })).toEqual({
      s0: day('2008-01-01'),
      s1: day('2008-12-31'),
      e0: day('2021-09-01'),
      e1: day('2021-09-30'),
    });
  });

  test('without an end it goes on, but is certain only to the last day vouched for', () => {
    const start = period('2008-10-01');

    expect(windowOf({ start, attested: period('2024-11') })).toEqual({
      s0: start.earliest,
      s1: start.latest,
      e0: day('2024-12-01'),
      e1: FOREVER,
    });
    expect(windowOf({ start })).toMatchObject({ e0: day('2008-10-02'), e1: FOREVER });
  });

  test('without a start it is certain only from the first day vouched for', () => {
    const end = period('2021-09-16');

    expect(windowOf({ end, attested: period('2019') })).toEqual({
      s0: BEGINNING,
      s1: day('2019-01-01'),
      e0: end.earliest,
      e1: end.latest,
    });
    expect(windowOf({ end })).toMatchObject({ s0: BEGINNING, s1: day('2021-09-15') });
  });

  test('what is only attested is certain on just those days', () => {
    expect(windowOf({ attested: period('1955') })).toEqual({
      s0: BEGINNING,
      s1: day('1955-01-01'),
      e0: day('1956-01-01'),
      e1: FOREVER,
    });
  });

  test('a start or an end that is known is not moved by what a source vouches for', () => {
    const start = period('2008');
    const end = period('2021');

    expect(windowOf({ start, end, attested: period('2010') })).toEqual(windowOf({ start, end }));
  });

  test('whatever is said, what is certain is possible', () => {
    const stated = fc.option(
      fc
        .tuple(fc.integer({ min: 0, max: 9 }), fc.nat({ max: 4 }))
        .map(([earliest, more]) => ({ earliest, latest: earliest + more })),
    );
    fc.assert(
      fc.property(stated, stated, stated, (start, end, attested) => {
        const { s0, s1, e0, e1 } = windowOf({ start, end, attested });
        expect(s0).toBeLessThanOrEqual(s1);
        expect(e0).toBeLessThanOrEqual(e1);
      }),
    );
  });
});

test('a fiscal year is from 1 October of the year before until 1 October', () => {
  const { s0, s1, e0, e1 } = fiscalYear(2024);

  expect([s0, s1, e0, e1].map(toIsoDate)).toEqual([
    '2023-10-01',
    '2023-10-01',
    '2024-10-01',
    '2024-10-01',
  ]);
});

describe('the fiscal year of a period', () => {
  test.each([
    ['2023-09-30', 2023],
    ['2023-10-01', 2024],
    ['2023-09', 2023],
    ['2023-10', 2024],
    ['2023', null],
    ['2023-09/2023-10', null],
    ['2023-10/2024-09', 2024],
  ])('%s is %s', (text, year) => {
    expect(fiscalYearOf(period(text))).toBe(year);
  });

  test('is the one whose days it lies in', () => {
    fc.assert(
      fc.property(fc.integer({ min: BEGINNING + 1000, max: FOREVER - 1000 }), (one) => {
        const year = fiscalYearOf({ earliest: one, latest: one });
        const { s0, e0 } = fiscalYear(year ?? 0);
        expect(s0 <= one && one < e0).toBe(true);
      }),
    );
  });
});
