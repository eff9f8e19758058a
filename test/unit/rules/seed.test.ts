import { expect, test } from 'vitest';
import { readSeed } from '../../../seed/package.ts';
import type { Claim } from '../../../src/ledger/claim.ts';
import { parseDay } from '../../../src/model/time.ts';
import { readAcceptances, sortOut } from '../../../src/rules/accepted.ts';
import { findIn, scopesOfPackage } from '../../../src/rules/find.ts';
import { nowhere, placesIn } from '../../../src/rules/finding-text.ts';
import { materialOfPackages } from '../../../src/rules/material.ts';
import { reportOf } from '../../../src/rules/report.ts';
import { SEED, seed } from '../../support/seed.ts';
import { from, relates } from '../ledger/claims.ts';

const pkg = seed();
const acceptances = readAcceptances(SEED);
const judged = (claims: readonly Claim[]) =>
  sortOut(
    findIn(materialOfPackages([pkg, { ...pkg, name: 'more', sources: [], claims }])),
    acceptances,
  );

test('nothing is found in the seed that nobody accepted, and nothing accepted that is not found', () => {
  const { lines, isClean } = reportOf(judged([]), { placeOf: nowhere });

  expect(lines.filter((line) => !line.includes(' note: '))).toHaveLength(1);
  expect(isClean).toBe(true);
});

test('a finding is shown where the rows stand that it comes from, and fails the check', () => {
  const reading = readSeed(SEED);
  const placed = 'placed' in reading ? reading.placed : [];
  const wrong = relates('command/EUCOM', 'RESPONSIBLE_FOR', 'nation/JPN', {
    source: 'S-CSIS-CC',
    window: from(parseDay('2020-01-01') ?? 0),
  });
  const row = { claim: wrong, file: 'more/areas.csv', place: () => ({ line: 7, column: 1 }) };
  const { lines, isClean } = reportOf(judged([wrong]), {
    placeOf: placesIn([row, ...placed]),
  });

  expect(isClean).toBe(false);
  expect(lines[0]).toMatch(
    /^seed\/data\/areas_of_responsibility\.csv:\d+:1 COMMAND_NOT_SINGLE error: expected one command of nation\/JPN on any day, came command\/\w+ and command\/\w+ from \S+ to \S+ \(see also more\/areas\.csv:7:1\)$/,
  );
  expect(lines.at(-1)).toMatch(/^[1-9]\d* findings, \d+ notes, \d+ accepted\.$/);
});

test('a package is not blamed alone for what others may describe', () => {
  const part = {
    ...pkg,
    claims: [relates('command/EUCOM', 'RESPONSIBLE_FOR', 'nation/JPN', { source: 'S-CSIS-CC' })],
  };

  expect(
    findIn(materialOfPackages([part]), scopesOfPackage).filter(({ rule }) =>
      rule.startsWith('ENTITY'),
    ),
  ).toEqual([]);
  expect(findIn(materialOfPackages([part])).map(({ rule }) => rule)).toContain(
    'ENTITY_WITHOUT_LIFE',
  );
});
