import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Problem } from '../../../src/packages/problem.ts';
import { listRejects } from '../../../src/packages/rejects.ts';
import { folderOf } from './folder.ts';

const problem: Problem = {
  file: 'rows.csv',
  line: 2,
  column: 9,
  code: 'VALUE_INVALID',
  field: 'usd',
  expected: 'a number',
  came: '=1+1',
};
const LIST = 'file,line,column,code,field,expected,came\nrows.csv,2,9,VALUE_INVALID,usd,a number,';

test('what is wrong is listed with its line and reason, and no list is left once all is mended', async () => {
  const file = join(folderOf({}), 'rejects.csv');
  expect(await listRejects(file, [problem, problem])).toBe(file);
  expect(await listRejects(file, [problem])).toBe(file);
  expect(readFileSync(file, 'utf8')).toBe(`${LIST}'=1+1\n`);
  expect(await listRejects(file, [])).toBeNull();
  expect(existsSync(file)).toBe(false);
  expect(await listRejects(file, [])).toBeNull();
});

test('a table that has the name is neither overwritten nor removed', async () => {
  const table = 'file,line\nmine,1\n';
  const folder = folderOf({ 'rejects.csv': table, 'rejects-2.csv': '' });
  const file = join(folder, 'rejects.csv');
  expect(await listRejects(file, [problem])).toBe(join(folder, 'rejects-3.csv'));
  expect(await listRejects(file, [])).toBeNull();
  expect(existsSync(join(folder, 'rejects-3.csv'))).toBe(false);
  expect(readFileSync(file, 'utf8')).toBe(table);
  expect(existsSync(join(folder, 'rejects-2.csv'))).toBe(true);
});
