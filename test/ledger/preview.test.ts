import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Package } from '../../src/ledger/package.ts';
import { dryRun } from '../graph/questions.ts';
import { seed } from '../support/seed.ts';
import { exists, from, observes, relates, says } from '../unit/ledger/claims.ts';
import { runAlteredSeed } from './broken-seed.ts';
import { emptyGraph } from './empty-graph.ts';
import { packageOf } from './sources.ts';
import { stored } from './stored.ts';

const before = [
  exists('nation/A'),
  exists('nation/B'),
  exists('command/X'),
  exists('command/Y'),
  says('nation/A', 'name', 'Aland'),
  relates('command/X', 'RESPONSIBLE_FOR', 'nation/A'),
  relates('command/X', 'RESPONSIBLE_FOR', 'nation/B'),
  observes('nation/A', { low: 5, high: 5 }),
];

const after = [
  ...before.slice(0, 4),
  exists('sco/S'),
  says('sco/S', 'name', 'The S'),
  relates('sco/S', 'SERVES', 'nation/A'),
  says('nation/A', 'name', 'Aland', { window: from(0, 100) }),
  says('nation/A', 'name', 'New Aland', { window: from(100) }),
  relates('command/X', 'RESPONSIBLE_FOR', 'nation/A', { window: from(0, 100) }),
  relates('command/Y', 'RESPONSIBLE_FOR', 'nation/A', { window: from(100) }),
  observes('nation/A', { low: 5, high: 5 }),
];

const tried = (pkg: Package) => emptyGraph().ledger.tryPackage(pkg, async (trial) => trial);

describe('a preview of an import', () => {
  test('tells what would be new, gone or otherwise, and keeps nothing', async () => {
    const { graph, ledger } = emptyGraph();
    await ledger.importPackage(packageOf(before));
    const stood = await stored(graph);

    const preview = await tried(packageOf(after, { version: '2.0.0' }));

    expect(preview).toMatchObject({ added: 7, unchanged: 5, retracted: 3 });
    const told = preview.differences.map(
      ({ of, key, before, after }) =>
        `${before.length === 0 ? '+' : after.length === 0 ? '-' : '~'} ${of} ${key}`,
    );
    expect(told).toEqual([
      '+ entity sco/S',
      '~ value nation/A name "Aland"',
      '+ value nation/A name "New Aland"',
      '~ relationship command/X RESPONSIBLE_FOR nation/A',
      '- relationship command/X RESPONSIBLE_FOR nation/B',
      '+ relationship command/Y RESPONSIBLE_FOR nation/A',
      '+ relationship sco/S SERVES nation/A',
    ]);
    const moved = preview.differences.find(({ key }) => key.startsWith('command/Y'));
    expect(moved?.after).toMatchObject([from(100)]);
    expect(await stored(graph)).toEqual(stood);
  });

  test('of what stands already tells nothing', async () => {
    const { ledger } = emptyGraph();
    await ledger.importPackage(packageOf(before));
    expect(await tried(packageOf(before))).toMatchObject({
      added: 0,
      unchanged: before.length,
      retracted: 0,
      differences: [],
    });
  });

  test('that fails says why, as the import would', async () => {
    const unknown = [exists('nation/A', { source: 'nobody' })];
    await expect(tried(packageOf(unknown))).rejects.toThrow('nobody');
  });
});

test('the program shows what loading an altered seed would change, line by line', async () => {
  const { graph, ledger } = emptyGraph();
  await ledger.importPackage(seed());
  const stood = await stored(graph);

  const { file, before, after } = dryRun;
  const { exitCode, output } = await runAlteredSeed(file, (text) => text.replace(before, after), [
    '--dry-run',
  ]);

  expect(exitCode).toBe(0);
  const told = output.trimEnd().split('\n');
  const moved = told.find((line) => line.includes('command/CENTCOM RESPONSIBLE_FOR nation/ISR'));
  expect(moved).toMatch(/^~ relationship .* 2021-09-01\/2021-09-30 .* -> 2021-10-01\/2021-10-31 /);
  expect(told.at(-1)).toContain('Nothing was changed.');
  // The page of questions shows just this.
  const page = readFileSync(new URL('../../docs/questions.md', import.meta.url), 'utf8');
  expect(page).toContain(`\`\`\`\n${told.join('\n')}\n\`\`\``);
  expect(await stored(graph)).toEqual(stood);
});
