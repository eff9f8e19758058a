import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { backUp } from '../../src/ledger/backup.ts';
import { contentKey } from '../../src/ledger/claim.ts';
import { signedBy } from '../../src/ledger/ledger.ts';
import { restore } from '../../src/ledger/restore.ts';
import { verifyLedger } from '../../src/ledger/verify.ts';
import { runInGraph } from '../support/run-program.ts';
import { exists, observes, relates, says } from '../unit/ledger/claims.ts';
import { emptyGraph } from './empty-graph.ts';
import { packageOf, SOURCES, source } from './sources.ts';
import { stored } from './stored.ts';

const alpha = says('nation/AAA', 'capital', 'Alpha');
const beta = says('nation/AAA', 'capital', 'Beta', { source: 'gazette' });

/** A ledger in which everything has happened. */
async function live(): Promise<void> {
  const { ledger } = emptyGraph();
  await ledger.importPackage(
    packageOf([
      exists('nation/AAA'),
      exists('sco/odc-a'),
      relates('sco/odc-a', 'SERVES', 'nation/AAA', { note: 'Ünïcödé "quoted"\nand broken.' }),
      observes('nation/AAA', { low: 5, high: null }),
      alpha,
      beta,
    ]),
  );
  await ledger.resolve(contentKey(beta), signedBy('key:a', 'Better.'));
  await ledger.propose(
    [exists('nation/BBB', { source: 'memo' }), exists('nation/CCC', { source: 'memo' })],
    [source('memo')],
    signedBy('key:b'),
  );
  await ledger.accept([contentKey(exists('nation/BBB', { source: 'memo' }))], signedBy('key:a'));
  await ledger.retract([contentKey(alpha)], 'The capital moved.');
  await ledger.record([alpha], [source('paper', { reliability: 'A' })]);
  await ledger.importPackage(
    packageOf([exists('nation/AAA'), exists('sco/odc-a')], { version: '2' }),
  );
}

async function backedUp(): Promise<string> {
  let text = '';
  await backUp(emptyGraph().graph, async (part) => {
    text += part;
  });
  return text;
}

const restoreFrom = (text: string) =>
  restore(emptyGraph().graph, async function* () {
    yield* text.trimEnd().split('\n');
  });

const sealed = (lines: readonly string[]): string => {
  const text = lines.map((line) => `${line}\n`).join('');
  return `${text}${JSON.stringify({ sha256: createHash('sha256').update(text).digest('hex') })}\n`;
};

describe('a backup', () => {
  test('restored into an empty graph makes it what the first one was, down to the hashes', async () => {
    const { graph, clear, ledger } = emptyGraph();
    await live();
    const before = await stored(graph);
    const text = await backedUp();
    expect(await stored(graph)).toEqual(before);

    await clear();
    const header = await restoreFrom(text);

    expect(header).toMatchObject({ version: 7, entries: 7, claims: 8 });
    expect(await stored(graph)).toEqual(before);
    expect((await verifyLedger(graph)).problems).toEqual([]);
    expect(await backedUp()).toBe(text);
    const change = await ledger.record([says('nation/AAA', 'name', 'Aland')], SOURCES);
    expect(change).toMatchObject({ graphVersion: 8, entry: { number: 8 } });
  });

  test('of a graph that nothing was written to is one of nothing', async () => {
    const text = await backedUp();
    await emptyGraph().clear();
    expect(await restoreFrom(text)).toMatchObject({ entries: 0, claims: 0 });
  });

  test.each<[string, (lines: readonly string[]) => string, string]>([
    ['cut off', (lines) => lines.slice(0, -2).join('\n'), 'is not whole'],
    [
      'altered',
      (lines) => lines.join('\n').replace('Beta', 'Zeta'),
      'was altered: it does not have the checksum',
    ],
    [
      'altered and given a new checksum',
      (lines) =>
        sealed(lines.slice(0, -1).map((line) => line.replace('"value":"Beta"', '"value":"Zeta"'))),
      'was altered before it was sealed. Entry 1: what it wrote is not what is stored.',
    ],
    [
      'without one of its entries',
      (lines) => sealed(lines.slice(0, -1).filter((line) => !line.includes('"action":"RESOLVE"'))),
      'was altered before it was sealed.',
    ],
    [
      'of another format',
      () => '{"type":"FeatureCollection"}\n',
      'whose first line names the format',
    ],
    [
      'of a later version of the format',
      (lines) =>
        sealed(
          lines.slice(0, -1).map((line) => line.replace('"formatVersion":1', '"formatVersion":2')),
        ),
      'expected a backup of format version 1, came 2.',
    ],
    ['empty', () => '', 'expected a backup'],
  ])('that is %s is refused, and nothing is written', async (_what, alter, told) => {
    const { graph, clear } = emptyGraph();
    await live();
    const text = await backedUp();
    await clear();
    await expect(restoreFrom(alter(text.trimEnd().split('\n')))).rejects.toThrow(told);
    expect(await stored(graph)).toEqual([]);
  });

  test('is not restored into a graph that was written to', async () => {
    await live();
    const text = await backedUp();
    const before = await stored(emptyGraph().graph);
    await expect(restoreFrom(text)).rejects.toThrow('expected an empty graph to restore into');
    expect(await stored(emptyGraph().graph)).toEqual(before);
  });
});

describe('scgraph backup, restore and verify', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'backup-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('make a file, prove what it holds, and make the graph from it again', async () => {
    const { graph, clear } = emptyGraph();
    await live();
    const before = await stored(graph);
    const file = join(folder, 'ledger.jsonl');
    const made = await runInGraph(['backup', file]);
    expect(made).toMatchObject({ exitCode: 0, errors: '' });
    const [head] = /[\w-]{43}$/.exec(made.output.trim()) ?? [];

    await clear();
    const done = await runInGraph(['restore', file]);
    expect(done.output).toBe(`7 entries and 8 claims restored. The last entry's hash: ${head}\n`);
    expect(await stored(graph)).toEqual(before);

    const proved = await runInGraph(['verify', '--head', head ?? '']);
    expect(proved.exitCode).toBe(0);
    expect(proved.output).toContain('7 entries, 8 claims: nothing was altered');
    const other = await runInGraph(['verify', '--head', 'x']);
    expect(other.exitCode).toBe(1);
    expect(other.errors).toContain('No entry has the hash x');

    const again = await runInGraph(['restore', file]);
    expect(again.exitCode).toBe(1);
    expect(again.errors).toMatch(/^expected an empty graph to restore into/);
  });

  test('say what is wrong with a file, and leave none that is not whole', async () => {
    const broken = join(folder, 'broken.jsonl');
    await writeFile(broken, 'nothing\n');
    const done = await runInGraph(['restore', broken]);
    expect(done.exitCode).toBe(1);
    expect(done.errors).toMatch(/^expected a backup, whose first line/);
    const usage = await runInGraph(['backup']);
    expect(usage.exitCode).toBe(2);
    expect(usage.errors).toContain("missing required argument 'file'");
    const nowhere = await runInGraph(['backup', join(folder, 'none', 'x.jsonl')]);
    expect(nowhere.exitCode).toBe(1);
    await expect(readFile(join(folder, 'none', 'x.jsonl'))).rejects.toThrow('ENOENT');
    const existing = await runInGraph(['backup', broken]);
    expect(existing.exitCode).toBe(2);
    expect(existing.errors).toContain(
      'exists. Replace it? Nobody can be asked here: expected --yes.',
    );
    expect(await readFile(broken, 'utf8')).toBe('nothing\n');
  });
});
