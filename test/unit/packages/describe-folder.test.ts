import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeFolder } from '../../../src/packages/describe-folder.ts';
import { folderOf, read } from './folder.ts';
import { workbookOf } from './workbook.ts';

test('a folder of tables is described so that it can be read at once', async () => {
  const folder = folderOf({
    'offices.csv': 'id;since;head count;open;share;code\n7;1990-01-02;12;true;0.5;007\n8;;;;;008\n',
    'people.jsonl': '{"role":"attaché"}\n{"role":"chief","count":2}\n',
    'sales.xlsx': workbookOf({
      Sales: [
        ['customer', 'usd'],
        ['JPN', 12],
      ],
    }),
    'notes.txt': 'not a table',
    'rejects.csv': 'file,line\n',
    'accepted-findings.json': '[]',
  });
  const { descriptor, mapping } = await describeFolder(folder, 'mine');
  expect(
    JSON.parse(descriptor).resources.map(
      ({ path, schema }: { path: string; schema: { fields: unknown } }) => [path, schema.fields],
    ),
  ).toEqual([
    [
      'offices.csv',
      [
        { name: 'id', type: 'integer' },
        { name: 'since', type: 'date' },
        { name: 'head count', type: 'integer' },
        { name: 'open', type: 'boolean' },
        { name: 'share', type: 'number' },
        { name: 'code', type: 'string' },
      ],
    ],
    [
      'people.jsonl',
      [
        { name: 'role', type: 'string' },
        { name: 'count', type: 'integer' },
      ],
    ],
    [
      'sales.xlsx',
      [
        { name: 'customer', type: 'string' },
        { name: 'usd', type: 'integer' },
      ],
    ],
  ]);

  writeFileSync(join(folder, 'datapackage.json'), descriptor);
  writeFileSync(join(folder, 'mapping.yaml'), mapping);
  const { problems, tables } = await read(folder);
  expect(problems).toEqual([]);
  expect(tables.map(({ table, claims }) => [table, claims])).toEqual([
    ['offices', 4],
    ['people', 4],
    ['sales', 2],
  ]);
  expect(readFileSync(join(folder, 'mapping.yaml'), 'utf8')).toContain('# Columns: role, count');
});
