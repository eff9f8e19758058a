import { describe, expect, test } from 'vitest';
import { descriptorOf, folderOf, mappingOf, read, refusals } from './folder.ts';
import { workbookOf } from './workbook.ts';

const MAPPING = mappingOf(`entities:
  office: { type: Agency, id: "{id}" }
claims:
  - { of: office, exists: true }
  - { of: office, values: { name: "{name}" } }`);
const FIELDS = [{ name: 'id' }, { name: 'name' }];

const packageOf = (path: string, contents: string | Uint8Array, resource = {}) =>
  folderOf({
    'datapackage.json': descriptorOf({ path, ...resource }, FIELDS),
    'mapping.yaml': MAPPING,
    [path]: contents,
  });

const namesIn = async (folder: string) => {
  const { package: pkg, problems } = await read(folder);
  expect(problems).toEqual([]);
  return pkg.claims.flatMap(({ assertion }) =>
    assertion.asserts === 'value' && assertion.field === 'name' ? [assertion.value] : [],
  );
};

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');

describe('names are read as they are meant', () => {
  const lines = 'id,name\nA,Défense\nB,"Two, or\nmore"\n';
  test.each([
    ['CSV', 'rows.csv', lines],
    ['CSV with a byte order mark', 'rows.csv', `\uFEFF${lines}`],
    ['CSV of Windows', 'rows.csv', lines.replaceAll('\n', '\r\n')],
    ['semicolons', 'rows.csv', 'id;name\nA;Défense\nB;"Two, or\nmore"'],
    ['tabs', 'rows.tsv', 'id\tname\nA\tDéfense\nB\t"Two, or\nmore"\n'],
    ['JSON', 'rows.json', '[{"id":"A","name":"Défense"},{"id":"B","name":"Two, or\\nmore"}]'],
    [
      'JSON Lines',
      'rows.jsonl',
      '{"id":"A","name":"Défense"}\n\n{"name":"Two, or\\nmore","id":"B","x":1}',
    ],
    ['UTF-16', 'rows.csv', utf16(lines)],
  ])('from %s', async (_format, path, contents) => {
    expect(await refusals(packageOf(path, contents))).toEqual([
      expect.stringMatching(/claims\[1\].value.value: expected text without control characters/),
    ]);
    const single =
      typeof contents === 'string'
        ? contents.replaceAll(/or(\r?\n|\\n)more/g, 'or more')
        : utf16(lines.replace('or\n', 'or '));
    expect(await namesIn(packageOf(path, single))).toEqual(['Défense', 'Two, or more']);
  });

  test('from Latin 1 that is declared, with columns in another order and more of them', async () => {
    const folder = packageOf('rows.csv', latin1('more,name,id\nx,Défense,A\n'), {
      encoding: 'iso-8859-1',
    });
    expect(await namesIn(folder)).toEqual(['Défense']);
  });

  test('from Latin 1 that nobody declares', async () => {
    const text = `id,name\n${['Ministère de la Défense', 'Armée française', 'Réserve générale'].map((name, index) => `${index + 1},${name}`).join('\n')}\n`;
    expect(await namesIn(packageOf('rows.csv', latin1(text)))).toContain('Armée française');
  });

  test('from a sheet of a workbook, its first unless another is named', async () => {
    const workbook = workbookOf({
      Offices: [
        ['id', 'name'],
        [1, 'One'],
        [2, null],
      ],
      Others: [
        ['id', 'name'],
        ['A', 'Another'],
      ],
    });
    expect(await namesIn(packageOf('rows.xlsx', workbook))).toEqual(['One']);
    const dialect = { sheetName: 'Others' };
    expect(await namesIn(packageOf('rows.xlsx', workbook, { dialect }))).toEqual(['Another']);
    expect(
      await refusals(packageOf('rows.xlsx', workbook, { dialect: { sheetName: 'X' } })),
    ).toEqual([
      'rows.xlsx:1:1 WORKBOOK_INVALID: expected one of the sheets Offices, Others, came X',
    ]);
  });

  test('from a list within JSON', async () => {
    const folder = packageOf('rows.json', '{"data":[{"id":1,"name":"One"}]}', {
      dialect: { property: 'data' },
    });
    expect(await namesIn(folder)).toEqual(['One']);
  });
});

describe('a header is found', () => {
  const lines = 'Offices; all of them,\nAs of 2020\n,\nid;name\nA;One\n;\nB;Two\n';

  test('in the row that is declared, and rows without a cell are passed over', async () => {
    const folder = packageOf('rows.csv', lines, { dialect: { headerRows: [4] } });
    expect(await namesIn(folder)).toEqual(['One', 'Two']);
  });

  test('in two rows, one below the other', async () => {
    const workbook = workbookOf({
      Offices: [
        ['All of them', null, null],
        ['i', 'na', 'x'],
        ['d', 'me', null],
        ['A', 'One', 1],
      ],
    });
    const dialect = { headerRows: [2, 3], headerJoin: '' };
    expect(await namesIn(packageOf('rows.xlsx', workbook, { dialect }))).toEqual(['One']);
  });

  test('or missed, with the row in which it was looked for', async () => {
    const folder = packageOf('rows.csv', lines, { dialect: { headerRows: [14] } });
    expect(await refusals(folder)).toEqual([
      'rows.csv:1:1 COLUMN_MISSING: expected names of columns in row 14, came none',
    ]);
  });
});

test('columns without a name are not read, however many there are', async () => {
  const folder = packageOf('rows.csv', 'id, ,name, \nA,?,One,?\n');
  expect(await namesIn(folder)).toEqual(['One']);
});

describe('a file is refused', () => {
  test.each([
    [
      'that is missing',
      'other.csv',
      'id,name\n',
      { path: 'rows.csv' },
      'rows.csv:1:1 FILE_MISSING: expected a file, came none',
    ],
    [
      'that is empty',
      'rows.csv',
      '',
      {},
      'rows.csv:1:1 COLUMN_MISSING: expected a header, came an empty file',
    ],
    [
      'without a column',
      'rows.csv',
      'id,nam\n',
      {},
      'rows.csv:1:1 COLUMN_MISSING: expected a column name, came "id, nam"',
    ],
    [
      'that begins with something else than its columns',
      'rows.csv',
      'Table 3. Names of the year\nid,name\n',
      {},
      'rows.csv:1:1 COLUMN_MISSING: expected columns such as id, or headerRows that say where their names stand, came "Table 3. Names of the year"',
    ],
    [
      'with a column twice',
      'rows.csv',
      'id,name,name\n',
      {},
      'rows.csv:1:9 COLUMN_DUPLICATE: expected each column once, came "name"',
    ],
    ['whose quotes are open', 'rows.csv', 'id,name\nA,x\nB,"y\n', {}, /^rows\.csv:3:1 CSV_INVALID/],
    ['that is no JSON', 'rows.json', '[{]', {}, /^rows\.json:1:1 JSON_INVALID: expected JSON/],
    [
      'whose JSON is no list',
      'rows.json',
      '{}',
      {},
      'rows.json:1:1 JSON_INVALID: expected a list of objects, came object',
    ],
    [
      'with a line that is no JSON',
      'rows.jsonl',
      '{"id":1}\nx',
      {},
      /^rows\.jsonl:2:1 JSON_INVALID/,
    ],
    [
      'of another format',
      'rows.pdf',
      '%PDF',
      {},
      /^rows\.pdf:1:1 FORMAT_UNKNOWN: expected one of csv,/,
    ],
    ['that is no workbook', 'rows.xlsx', 'PK', {}, /^rows\.xlsx:1:1 WORKBOOK_INVALID/],
    [
      'that is not in the encoding declared',
      'rows.csv',
      latin1('id,name\nA,é\n'),
      { encoding: 'utf-8' },
      /^rows\.csv:1:1 ENCODING_INVALID: expected UTF-8/,
    ],
    [
      'outside the folder',
      'rows.csv',
      '',
      { path: '../rows.csv' },
      /PACKAGE_INVALID: expected a path within the folder/,
    ],
  ])('%s', async (_what, path, contents, resource, expected) => {
    const [first, ...more] = await refusals(packageOf(path, contents, resource));
    if (typeof expected === 'string') expect(first).toBe(expected);
    else expect(first).toMatch(expected);
    expect(more).toEqual([]);
  });

  test('with more cells in a row than columns, at the row', async () => {
    expect(await refusals(packageOf('rows.csv', 'id,name\nA,x\nB,y,z\n'))).toEqual([
      'rows.csv:3:1 ROW_WIDTH: expected 2 cells, came 3 cells',
    ]);
  });
});
