import { describe, expect, test } from 'vitest';
import {
  type Asked,
  askedQuery,
  changeVariables,
  LAUNCH,
  readAsked,
} from '../../../src/explorer/change/asked.ts';
import { DEFAULT } from '../../../src/explorer/lens/lens.ts';

const ISRAEL: Asked = {
  from: '2021-08-31',
  to: '2021-10-01',
  axis: 'KNOWN',
  show: 'altered',
  kind: 'RESPONSIBLE_FOR',
  of: 'nation/ISR',
};

describe('the changes that an address asks for', () => {
  test('are those of the launch of DSCS where it says nothing', () => {
    expect(readAsked({})).toEqual({ asked: LAUNCH, problems: [] });
  });

  test.each([LAUNCH, ISRAEL])('come back from the address that is made of them', (asked) => {
    expect(readAsked(askedQuery(asked))).toEqual({ asked, problems: [] });
  });

  test.each([
    ['from', '2021-02-30', 'a day, as 2020-06-01'],
    ['axis', 'BOTH', 'WORLD or KNOWN'],
    ['show', 'all', 'altered or founded or dissolved or renamed or opened or closed or uncertain'],
    ['of', ' ', 'a key or a name'],
    ['to', '2024-09-30', 'a day after 2024-09-30'],
  ])('are refused with what was expected: %s “%s”', (name, value, expected) => {
    expect(readAsked({ [name]: value }).problems).toEqual([
      `${name}: expected ${expected}, came “${value}”.`,
    ]);
  });

  test('are seen from the later day, on the clock that is asked for', () => {
    const lens = { ...DEFAULT, at: '1990-01-01', minSources: 2 };
    expect(changeVariables(LAUNCH, lens)).toEqual({
      at: '2024-10-01',
      evidence: { minConfidence: 'LOW', certainty: 'POSSIBLE', minSources: 2 },
      from: '2024-09-30',
      to: '2024-10-01',
      axis: 'WORLD',
    });
    expect(changeVariables(ISRAEL, DEFAULT)).toEqual({
      knownAt: '2021-10-01T00:00:00Z',
      from: '2021-08-31',
      to: '2021-10-01',
      axis: 'KNOWN',
      within: { key: { eq: 'nation/ISR' } },
    });
  });
});
