import { describe, expect, test } from 'vitest';
import {
  families,
  funding,
  type Measure,
  measures,
  whyNotAdded,
} from '../../../src/model/measures.ts';

describe('measures that add up', () => {
  test.each<readonly [readonly Measure[]]>([
    [['FMF', 'IMET', 'PKO', 'INCLE', 'NADR']],
    [['NADR', 'FMF']],
    [['PARTNER_FUNDED', 'FMF_FUNDED', 'OTHER_US_FUNDED']],
    [['FMS_PROGRAM', 'NON_FMS_CASES']],
  ])('are %s', (asked) => {
    expect(whyNotAdded(asked)).toBeNull();
  });

  test('is any alone, and no two others', () => {
    const added = measures.flatMap((one, index) =>
      measures.slice(index + 1).flatMap((other) => {
        expect(whyNotAdded([one]), one).toBeNull();
        expect(whyNotAdded([one, other]) === null).toBe(whyNotAdded([other, one]) === null);
        return whyNotAdded([one, other]) === null ? [`${one} ${other}`] : [];
      }),
    );
    // 10 pairs of five accounts at each of three stages, 3 of who pays, 1 of kinds of cases.
    expect(added).toHaveLength(34);
  });
});

test('what was budgeted, obligated and disbursed never adds up, nor do they rival each other', () => {
  expect(whyNotAdded(['FMF', 'FMF_OBLIGATED'])).toBe(
    'FMF counts what is BUDGETED, FMF_OBLIGATED what is OBLIGATED',
  );
  expect(whyNotAdded(['FMF_OBLIGATED', 'IMET_DISBURSED'])).toBe(
    'FMF_OBLIGATED counts what is OBLIGATED, IMET_DISBURSED what is DISBURSED',
  );
  expect(families.FMF).toEqual(['FMF']);
  expect(families.FMF_OBLIGATED).toEqual(['FMF_OBLIGATED']);
});

test('a total is refused with each of its parts', () => {
  for (const total of funding.totals) {
    for (const part of funding.parts) {
      expect(whyNotAdded([part, total])).toBe(
        `${part} is a part of ${total} and would count twice`,
      );
    }
  }
});
