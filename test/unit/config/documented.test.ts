import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { environment, readSettings } from '../../../src/config.ts';

const read = (file: string) => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');

const row = /^\| `([A-Z][A-Z\d_]*)` \| (?:`(.*?)`)? ?\|/gm;
const rows = [...read('docs/operate.md').matchAll(row)].map(([, name = '', value]) => ({
  name,
  value,
}));

describe('docs/operate.md', () => {
  test('has every setting once, and no other', () => {
    const names = rows.map(({ name }) => name);
    expect(names.toSorted()).toEqual(Object.keys(environment.shape).sort());
  });

  test.each(rows.filter(({ value }) => value !== undefined))(
    'tells the default of $name: $value',
    ({ name, value }) => {
      expect(readSettings({ [name]: value })).toEqual(readSettings({}));
    },
  );

  test('leaves no default untold', () => {
    const untold = rows.filter(
      ({ name, value }) =>
        value === undefined && environment.shape[name as 'PORT'].safeParse(undefined).data,
    );
    expect(untold).toEqual([]);
  });
});

test('every setting that a README, a document or compose.yaml names exists', () => {
  const known = new Set(Object.keys(environment.shape));
  const table = /^\| (`[A-Z][A-Z\d_]*`(?:, `[A-Z][A-Z\d_]*`)*) \|/gm;
  const named = ['README.md', 'docs/local-neo4j.md'].flatMap((file) =>
    [...read(file).matchAll(table)].flatMap(([, cell = '']) =>
      cell.replaceAll('`', '').split(', '),
    ),
  );
  const [, server = ''] = read('compose.yaml').split(/^ {2}server:\n/m);
  const [, given = ''] = /environment:\n((?: {6}.*\n)+)/.exec(server) ?? [];
  const set = [...given.matchAll(/^ {6}([A-Z\d_]+):/gm)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(3);
  expect(set.length).toBeGreaterThan(3);
  expect([...named, ...set].filter((name) => !known.has(name))).toEqual([]);
});
