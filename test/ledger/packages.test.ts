import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { runInGraph } from '../support/run-program.ts';
import { exists, says } from '../unit/ledger/claims.ts';
import { descriptorOf, folderOf, mappingOf } from '../unit/packages/folder.ts';
import { emptyGraph } from './empty-graph.ts';
import { packageOf } from './sources.ts';
import { queried, stored } from './stored.ts';

const FIELDS = ['id', 'sender', 'host', 'city', 'since'].map((name) => ({ name }));
const MAPPING = mappingOf(`start: "{since}"
entities:
  mission: { type: Embassy, id: "{id}" }
  sender: { type: Nation, name: "{sender}" }
  host: { type: Nation, name: "{host}" }
claims:
  - { of: mission, exists: true }
  - { of: mission, values: { name: "Embassy of {sender}, {city}", city: "{city}" } }
  - { of: mission, kind: SENT_BY, to: sender }
  - { of: mission, kind: ACCREDITED_TO, to: host }`);
const ROWS = 'id;sender;host;city;since\nm1;Japan;Frankreich;Paris;1960\nm2;JPN;Türkiye;Ankara;\n';

const folderWith = (rows: string) =>
  folderOf({
    'datapackage.json': descriptorOf({ path: 'rows.csv' }, FIELDS),
    'mapping.yaml': MAPPING,
    'rows.csv': rows,
  });

const nations = [
  ['JPN', 'Japan'],
  ['FRA', 'France'],
  ['TUR', 'Türkiye'],
].flatMap(([iso3 = '', name = '']) => [
  exists(`nation/${iso3}`),
  says(`nation/${iso3}`, 'name', name),
  says(`nation/${iso3}`, 'iso3', iso3),
]);

beforeEach(async () => {
  await emptyGraph().ledger.importPackage(packageOf(nations, { name: 'nations' }));
});

describe('a package of somebody’s own', () => {
  test('with rows that are wrong is not loaded, and says which, why and what is to be decided', async () => {
    const folder = folderWith(`${ROWS}m3;Atlantis;France;Paris;\nm4;Japan;France;Lyon;soon\n`);
    const stood = await stored(emptyGraph().graph);

    const refused = await runInGraph(['import', folder]);
    expect(refused.exitCode).toBe(1);
    expect(refused.errors).toContain('rows.csv:4:4 ENTITY_UNKNOWN sender');
    expect(refused.errors).toContain('Nothing was loaded');
    expect(await stored(emptyGraph().graph)).toEqual(stood);
    const rejects = readFileSync(join(folder, 'rejects.csv'), 'utf8').split('\n');
    expect(rejects[1]).toMatch(/^rows\.csv,4,4,ENTITY_UNKNOWN,sender,/);
    expect(rejects[2]).toMatch(/^rows\.csv,5,1,CLAIM_INVALID,claims\[0\]\.start,/);

    const decisions = join(folder, 'decisions.yaml');
    const asked = readFileSync(decisions, 'utf8');
    expect(asked).toContain('name: Atlantis');
    writeFileSync(decisions, asked.replace(/^ {2}key:$/m, '  key: nation/JPN'));
    const loaded = await runInGraph(['import', folder, '--skip-rejected', '--json', '--quiet']);
    expect(JSON.parse(loaded.output)).toMatchObject({
      added: 15,
      tables: [{ rows: 4, rejected: 1 }],
      matches: { decided: { times: 1 } },
    });
    expect(existsSync(decisions)).toBe(true);
  });

  test('finds what is there, makes what is not, and finds that again', async () => {
    const folder = folderOf({
      'datapackage.json': descriptorOf(
        { path: 'rows.csv' },
        ['id', 'since', 'member'].map((name) => ({ name })),
      ),
      'mapping.yaml': mappingOf(`entities:
  treaty: { type: Alliance, id: "T-{id}", code: "{id}", scheme: Lists }
  member: { type: Nation, name: "{member}" }
claims:
  - { of: treaty, exists: true }
  - { of: treaty, scheme: Lists, code: "{id}" }
  - { of: treaty, made: true, values: { name: "Treaty {id}" } }
  - { of: member, kind: MEMBER_OF, to: treaty, start: "{since}" }`),
      'rows.csv': 'id,since,member\n1,1950,Japan\n2,1960,Japan\n',
    });
    await emptyGraph().ledger.importPackage(
      packageOf(
        [
          exists('alliance/PACT'),
          says('alliance/PACT', 'name', 'The Pact'),
          says('alliance/PACT', 'reference', '1', { scheme: 'Lists' }),
        ],
        { name: 'treaties' },
      ),
    );

    await runInGraph(['import', folder, '--json', '--quiet']);
    const loaded = await queried(emptyGraph().graph);
    expect(loaded.join()).toContain('nation/JPN MEMBER_OF alliance/PACT');
    expect(loaded.join()).toContain('nation/JPN MEMBER_OF alliance/T-2');
    expect(loaded.join()).not.toContain('alliance/T-1');

    const again = await runInGraph(['import', folder, '--json', '--quiet']);
    expect(JSON.parse(again.output)).toMatchObject({ added: 0, retracted: 0, entry: null });
    expect(await queried(emptyGraph().graph)).toEqual(loaded);
  });

  test('that is not in the graph cannot be taken back', async () => {
    const { exitCode, errors } = await runInGraph(['retract', 'other', '--yes']);
    expect(exitCode).toBe(1);
    expect(errors).toContain('other: expected a package with claims in the graph, came none.');
  });
});

describe('claims as JSON Lines', () => {
  const of = { subject: 'agency/desk', source: 'bulletin', confidence: 'HIGH' };
  const lines = [
    { name: 'desk', version: '1' },
    {
      ...{ key: 'bulletin', title: 'A bulletin', publisher: 'A publisher', accessedAs: 'page' },
      ...{ licence: 'CC0-1.0', kind: 'NEWS', reliability: 'B' },
    },
    { ...of, value: { field: 'existence', value: 'exists' } },
    { ...of, source: 'paper', value: { field: 'name', value: 'The desk' } },
  ];
  const textOf = (items: readonly unknown[]) =>
    items.map((item) => JSON.stringify(item)).join('\n');

  test('are tried from the standard input and loaded from a file', async () => {
    const stood = await stored(emptyGraph().graph);
    const tried = await runInGraph(['import', '-', '--dry-run'], { input: textOf(lines) });
    expect(tried).toMatchObject({ exitCode: 0 });
    expect(tried.output).toMatch(/^Rows: 3 read, 3 loaded, 0 left out, 0 rejected\.$/m);
    expect(tried.output).toMatch(/^\+ entity agency\/desk: /m);
    expect(tried.output).toMatch(/^Change set: 0 opened, 0 closed, 0 altered, 1 founded, /m);
    expect(await stored(emptyGraph().graph)).toEqual(stood);

    const file = join(folderOf({ 'claims.jsonl': textOf(lines) }), 'claims.jsonl');
    const { output } = await runInGraph(['import', file, '--json', '--quiet']);
    expect(JSON.parse(output)).toMatchObject({ name: 'desk', added: 2, claims: 2, sources: 1 });
  });

  test('are refused by the line, with a list of them beside the file', async () => {
    const wrong = { ...of, value: { field: 'colour', value: 'red' } };
    const file = join(folderOf({ 'claims.jsonl': textOf([...lines, wrong]) }), 'claims.jsonl');
    const { exitCode, errors } = await runInGraph(['import', file]);
    expect(exitCode).toBe(1);
    expect(errors).toContain(`${file}:5:1 CLAIM_INVALID claim.value.field: expected one of`);
    expect(readFileSync(file.replace('.jsonl', '.rejects.csv'), 'utf8')).toContain(',5,1,CLAIM');
  });
});
