import { describe, expect, test } from 'vitest';
import { createJudge, MOST_JUDGED } from '../../../src/cli/judge.ts';
import { source } from '../../ledger/sources.ts';
import { runProgram } from '../../support/run-program.ts';
import { exists, says } from '../ledger/claims.ts';
import { descriptorOf, folderOf, mappingOf } from '../packages/folder.ts';

const FIELDS = ['nation', 'command', 'year', 'usd'].map((name) => ({ name }));
const TABLE = `entities:
  nation: { type: Nation, name: "{nation}" }
  command: { type: CombatantCommand, name: "{command}" }
claims:
  - { of: command, kind: RESPONSIBLE_FOR, to: nation, start: 2021, end: 2027 }
  - { of: nation, measure: FMF, fiscalYear: "{year}", amount: "{usd}" }`;

const seed = {
  package: { name: 'seed', version: '1', sources: [source('paper')], claims: [] },
  placed: [],
};
const place = { line: 3, column: 1 };
const readOf = (claims: number) => ({
  package: { ...seed.package, claims: [] },
  sourcePlaces: new Map([['list', 'mapping.yaml:2:3']]),
  tables: [{ table: 'rows', rows: 1, leftOut: 0, rejected: 0, claims }],
});

describe('scgraph check', () => {
  test('judges what the package makes of the seed, by place, and fails for errors', async () => {
    const folder = folderOf({
      'datapackage.json': descriptorOf({ path: 'rows.csv' }, FIELDS),
      'mapping.yaml': mappingOf(TABLE).replace('CC0-1.0', 'Ask us'),
      'rows.csv': 'nation,command,year,usd\nFrance,,2015,900000000000\nJapan,EUCOM,,\n',
    });
    const { exitCode, output, errors } = await runProgram(['check', folder]);
    expect({ exitCode, output }).toEqual({ exitCode: 1, output: '' });
    expect(errors).toMatch(/^rows\.csv:2:1 AMOUNT_TOO_LARGE warning: expected FMF of at most /m);
    expect(errors).toMatch(
      /^rows\.csv:3:1 COMMAND_NOT_SINGLE error: .* \(see also seed\/data\/areas_of_responsibility\.csv:\d+:1\)$/m,
    );
    expect(errors).toMatch(/^mapping\.yaml:2:3 LICENCE_UNKNOWN warning: .*"Ask us" of bulletin$/m);
    expect(errors).toMatch(/^3 findings, \d+ notes, 0 accepted\.$/m);
  });

  test('tells warnings without counting them as errors, and not what was accepted', () => {
    const because = 'It is so.';
    const folder = folderOf({
      'accepted-findings.json': JSON.stringify([
        { rule: 'ENTITY_UNLINKED', entities: ['agency/A'], because },
      ]),
    });
    const { hear, judge } = createJudge(seed);
    hear([exists('agency/A')], 'rows.csv', place);
    expect(judge(readOf(1), { folder, notes: false })).toMatchObject({
      errors: 0,
      lines: [
        'rows.csv:3:1 ENTITY_UNNAMED warning: expected a name, came none of agency/A',
        '1 findings, 0 notes, 1 accepted.',
      ],
      findings: [{ rule: 'ENTITY_UNNAMED', severity: 'warning', places: ['rows.csv:3:1'] }],
    });
  });

  test('leaves the rules out where there are more claims than they can look at', () => {
    const { hear, judge } = createJudge(seed);
    const claim = says('agency/A', 'name', 'A');
    hear([claim], 'rows.csv', place);
    hear(
      Array.from({ length: MOST_JUDGED }, () => claim),
      'rows.csv',
      place,
    );
    hear([claim], 'rows.csv', place);
    expect(judge(readOf(MOST_JUDGED + 2), { folder: '.', notes: false })).toBeNull();
  });
});
