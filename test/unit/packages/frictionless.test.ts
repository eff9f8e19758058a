import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { describeFolder } from '../../../src/packages/describe-folder.ts';
import { frictionlessErrors, frictionlessMissing } from '../../support/frictionless.ts';
import { folderOf } from './folder.ts';

const SEED = fileURLToPath(new URL('../../../seed/', import.meta.url));
const adapters = readdirSync(join(SEED, 'adapters'), { withFileTypes: true })
  .filter((one) => one.isDirectory())
  .map(({ name }) => join(SEED, 'adapters', name, 'datapackage.json'));

const reason = frictionlessMissing ? ` (left out: ${frictionlessMissing})` : '';

describe.skipIf(frictionlessMissing !== null)(`Python's frictionless${reason}`, () => {
  test('finds nothing wrong with the seed, what init writes and any adapter, and what is wrong elsewhere', async () => {
    const folder = folderOf({
      'offices.csv': 'id,since,staff,open\na,2020-01-31,12,true\nb,,,\n',
      'people.tsv': 'role\tcount\nchief\t2\n',
    });
    const { descriptor } = await describeFolder(folder, 'mine');
    const described = join(folder, 'datapackage.json');
    writeFileSync(described, descriptor);
    const broken = join(
      folderOf({
        'datapackage.json': descriptor,
        'offices.csv': readFileSync(join(folder, 'offices.csv'), 'utf8').replace('12', 'many'),
        'people.tsv': 'role\tcount\nchief\t2\n',
      }),
      'datapackage.json',
    );
    const misdescribed = join(
      folderOf({ 'datapackage.json': descriptor.replace('"integer"', '"whole"') }),
      'datapackage.json',
    );

    const [ofSeed, ofInit, ofBroken, ofMisdescribed, ...ofAdapters] = frictionlessErrors([
      ...[join(SEED, 'datapackage.json'), described, broken].map((file) => ({ file, whole: true })),
      ...[misdescribed, ...adapters].map((file) => ({ file, whole: false })),
    ]);

    expect(ofSeed).toEqual([]);
    expect(ofInit).toEqual([]);
    expect(ofAdapters).toEqual(adapters.map(() => []));
    expect(ofBroken).toEqual([expect.stringMatching(/^offices\.csv: .*"many".*integer/)]);
    expect(ofMisdescribed?.join(' ')).toContain('whole');
  });
});
