import { describe, expect, test } from 'vitest';
import { BEGINNING, FOREVER, fiscalYear, parseDay } from '../../../src/model/time.ts';
import { type Area, responsible } from '../../../src/tabulate/responsible.ts';

const day = (text: string): number => parseDay(text) ?? Number.NaN;

const yearOf = (year: number) => {
  const { s0, e0 } = fiscalYear(year);
  return { from: s0, until: e0 };
};

/** Certainly from one day until another. */
const held = (command: string, from: string, until: string): Area => ({
  command,
  s0: day(from),
  s1: day(from),
  e0: day(until),
  e1: day(until),
});

/** As the architecture's example has it. */
const israel: readonly Area[] = [
  { ...held('EUCOM', '1952-08-01', '2021-09-01'), e1: day('2021-09-30') },
  { ...held('CENTCOM', '2021-09-01', '2021-09-03'), s1: day('2021-09-30'), e1: FOREVER },
];

describe('the command responsible', () => {
  test.each([
    [2020, 'EUCOM'],
    [2021, 'EUCOM'],
    [2022, 'CENTCOM'],
    [1900, null],
  ])('for Israel in %s is %s', (year, command) => {
    expect(responsible(israel, yearOf(year), 'POSSIBLE')).toBe(command);
  });

  test('must be certain on most days if the lens asks for certainty', () => {
    expect(responsible(israel, yearOf(2021), 'CERTAIN')).toBe('EUCOM');
    expect(responsible(israel, yearOf(2022), 'CERTAIN')).toBeNull();
  });

  test('on a day between two that may be is neither', () => {
    const at = day('2021-09-15');
    expect(responsible(israel, { from: at, until: at + 1 }, 'POSSIBLE')).toBeNull();
  });

  test('is none where two are certain, or the year is split in halves', () => {
    const both = [held('A', '2000-01-01', '2010-01-01'), held('B', '2000-01-01', '2010-01-01')];
    const halves = [held('A', '2000-01-01', '2004-04-01'), held('B', '2004-04-01', '2010-01-01')];
    expect(responsible(both, yearOf(2004), 'POSSIBLE')).toBeNull();
    expect(responsible(halves, yearOf(2004), 'POSSIBLE')).toBeNull();
    expect(responsible(halves.slice(1), yearOf(2004), 'POSSIBLE')).toBeNull();
  });

  test('that certainly was goes before another that may have been', () => {
    const undated = { command: 'B', s0: BEGINNING, s1: FOREVER, e0: BEGINNING, e1: FOREVER };
    const areas = [undated, held('A', '2000-01-01', '2010-01-01')];
    expect(responsible(areas, yearOf(2004), 'POSSIBLE')).toBe('A');
    expect(responsible(areas, yearOf(2012), 'POSSIBLE')).toBe('B');
  });

  test('in two stretches of a year holds it on the days of both', () => {
    const areas = [held('A', '2003-10-01', '2004-01-15'), held('A', '2004-06-01', '2004-10-01')];
    expect(responsible(areas, yearOf(2004), 'POSSIBLE')).toBe('A');
  });
});
