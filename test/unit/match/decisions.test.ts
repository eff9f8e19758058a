import { expect, test } from 'vitest';
import { createMatching, describeMatching } from '../../../src/match/matching.ts';
import { readDecisions } from '../../../src/match/read-decisions.ts';
import { writeDecisions } from '../../../src/match/write-decisions.ts';
import { format } from '../../../src/packages/problem.ts';
import { matcher } from './seeded-matcher.ts';

const FILE = 'decisions.yaml';

const read = (text: string) => {
  const reading = readDecisions(text, FILE, matcher.has);
  if ('problems' in reading) throw new Error(reading.problems.map(format).join('\n'));
  return reading.decisions;
};

const problemsIn = (text: string): string[] => {
  const reading = readDecisions(text, FILE, matcher.has);
  return 'problems' in reading ? reading.problems.map(format) : [];
};

/** As an importer that meets these nations, one a line. */
function matching(names: readonly string[], text = '') {
  const decisions = read(text);
  const session = createMatching(matcher, decisions);
  const found = names.map((name, index) =>
    session.find({ type: 'Nation', name }, `missions.csv:${index + 2}:1`),
  );
  return { ...session, found, file: () => writeDecisions(session.unresolved(), decisions) };
}

test('each open question is listed once, with its candidates, how often and where first', () => {
  const { file } = matching(['Korea', 'Turkey', 'Guam', 'Korea']);

  expect(file().replace(/^#.*\n/gm, '')).toBe(`
- type: Nation
  name: Guam
  found: unmatched
  reason: Guam (GUM) is not in the graph
  seen: 1
  first: missions.csv:4:1
  candidates: {}
  key:
- type: Nation
  name: Korea
  found: ambiguous
  seen: 2
  first: missions.csv:2:1
  candidates:
    nation/KOR: South Korea
    nation/PRK: North Korea
  key:
`);
});

test('the file is the same whatever the order in which things were met', () => {
  const questions = (text: string) => text.match(/name: .*/g);

  expect(questions(matching(['Korea', 'Guam', 'TU']).file())).toEqual(
    questions(matching(['TU', 'Korea', 'Guam']).file()),
  );
});

test('what is filled in is obeyed at the next import, and kept in the file', () => {
  const filled = matching(['Korea', 'Guam', 'TU'])
    .file()
    .replace(/(name: Korea[\s\S]*?key:)/, '$1 nation/KOR')
    .replace(/(name: Guam[\s\S]*?key:)/, '$1 skip');

  const next = matching(['Guam', 'TU', 'Korea'], filled);

  expect(next.found).toEqual([
    { by: 'skipped', key: null },
    { by: 'ambiguous', key: null },
    { by: 'decided', key: 'nation/KOR' },
  ]);
  expect(next.unresolved().map(({ wanted }) => wanted.name)).toEqual(['TU']);
  expect([...read(next.file()).values()].map(({ key }) => key)).toEqual([null, 'nation/KOR']);
  expect([...read(matching([], next.file()).file())]).toEqual([...read(next.file())]);
});

test('a decision holds for its question alone: another type, scheme or place is another one', () => {
  const decided = read('- {type: Nation, code: TU, scheme: GEC, key: nation/TUN}');
  const { find } = createMatching(matcher, decided);

  expect(find({ type: 'Nation', code: 'TU', scheme: 'GEC' }, 'a')).toEqual({
    by: 'decided',
    key: 'nation/TUN',
  });
  expect(find({ type: 'Nation', code: 'TU' }, 'b').by).toBe('ambiguous');
});

test('names that YAML would take for something else stay what they are', () => {
  const names = ['0042', 'no', '~', 'a: b', '- x', '1e3', ' "q', 'null'];

  const text = matching(names).file().replace(/key:$/gm, 'key: nation/NOR');

  expect([...read(text).values()].map(({ wanted }) => wanted.name).sort()).toEqual(
    [...names].sort(),
  );
});

test('what is written by hand needs no quotes', () => {
  const [decision] = read('- {type: Nation, code: 004, name: no, key: nation/NOR}').values();

  expect(decision?.wanted).toEqual({ type: ['Nation'], code: '004', name: 'no' });
});

test('wrong decisions are refused with their places, all of them', () => {
  const problems = problemsIn(`- type: Nation
  name: Korea
  key: nation/KORR
- type: Nation
  name: Congo
  key: sco/odc-turkey
- type: Country
  name: Chad
  key: nation/TCD
- type: Nation
  name: Guam
  nation: nation/USA
  key: skip
- type: Nation
  name: Guam
  key: skip
`);

  expect(problems).toEqual([
    'decisions.yaml:3:8 REFERENCE_UNKNOWN key: expected skip, or the key of a Nation, came "nation/KORR"',
    'decisions.yaml:6:8 REFERENCE_UNKNOWN key: expected skip, or the key of a Nation, came "sco/odc-turkey"',
    expect.stringMatching(/^decisions\.yaml:7:9 VALUE_INVALID type: .* came "Country"$/),
    expect.stringMatching(/^decisions\.yaml:12:3 COLUMN_UNKNOWN nation: .* came "nation"$/),
    'decisions.yaml:14:3 KEY_DUPLICATE: expected each question once, came "Guam"',
  ]);
});

test('what is no list of decisions is refused', () => {
  expect(problemsIn('- {type: Nation')).toEqual([
    expect.stringMatching(/^decisions\.yaml:1:\d+ VALUE_INVALID: expected YAML/),
  ]);
  expect(problemsIn('key: nation/KOR')).toEqual([
    'decisions.yaml:1:1 VALUE_INVALID: expected a list of decisions, came "key: nation/KOR"',
  ]);
  expect(problemsIn('- nation/KOR')).toHaveLength(1);
  expect(problemsIn('')).toEqual([]);
});

test('the report counts each way of matching, in all and by question', () => {
  const { report } = matching(
    ['Turkey', 'Turkey', 'TUR', 'Phillipines', 'Korea', 'Guam', 'Congo'],
    '- {type: Nation, name: Congo, key: skip}',
  );

  expect(describeMatching(report())).toEqual([
    'by code: 1 (1 different)',
    'by name: 2 (1 different)',
    'by score: 1 (1 different)',
    'left out, as decided: 1 (1 different)',
    'ambiguous: 1 (1 different)',
    'unmatched: 1 (1 different)',
  ]);
});
