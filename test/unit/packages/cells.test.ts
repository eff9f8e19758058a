import { describe, expect, test } from 'vitest';
import { cellReader } from '../../../src/packages/cell.ts';
import { descriptor } from '../../../src/packages/descriptor.ts';
import { TemplateError, template } from '../../../src/packages/template.ts';
import { descriptorOf } from './folder.ts';

function readerOf(field: object, missing?: readonly string[]) {
  const text = descriptorOf(
    { path: 'rows.csv' },
    [{ name: 'x', ...field }],
    missing && { missingValues: missing },
  );
  const [resource] = descriptor.parse(JSON.parse(text)).resources;
  const [first] = resource?.schema.fields ?? [];
  if (!resource || !first) throw new Error('There is one field.');
  return cellReader(first, resource.schema.missingValues);
}

describe('a cell', () => {
  test.each([
    [{}, ' text ', 'text'],
    [{ type: 'integer' }, '007', '007'],
    [{ type: 'integer', groupChar: ',' }, '1,234,567', '1234567'],
    [{ type: 'number', groupChar: '.', decimalChar: ',' }, '1.234,5', '1234.5'],
    [{ type: 'number', bareNumber: false, groupChar: ',' }, '$1,200.50 million', '1200.50'],
    [{ type: 'number', bareNumber: false, groupChar: ',' }, '$23,952,760 ', '23952760'],
    [{ type: 'integer', bareNumber: false, groupChar: ',' }, '(1,234)', '-1234'],
    [{ type: 'integer', bareNumber: false, groupChar: ',' }, '($1,234)', '-1234'],
    [{ type: 'integer', bareNumber: false }, '-$5', '-5'],
    [{ type: 'integer', bareNumber: false }, '$-5', '-5'],
    [{ type: 'boolean' }, 'TRUE', 'true'],
    [{ type: 'boolean', falseValues: ['no'] }, 'no', 'false'],
    [{ type: 'date' }, '2020-02', '2020-02'],
    [{ type: 'date', format: '%d/%m/%Y' }, '3/12/2020', '2020-12-03'],
    [{ type: 'date', format: '%B %d, %Y' }, 'October 1, 2024', '2024-10-01'],
    [{ type: 'date', format: '%Y' }, '1999', '1999'],
    [{ type: 'datetime' }, '1927-01-01T00:00:00Z', '1927-01-01'],
  ])('of %j: %j is %j', (field, cell, value) => {
    expect(readerOf(field)(cell)).toEqual({ value });
  });

  test.each([
    [{ type: 'integer' }, '1.5'],
    [{ type: 'number' }, '1,5'],
    [{ type: 'number' }, '0x10'],
    [{ type: 'number' }, '(5)'],
    [{ type: 'number', bareNumber: false }, 'none'],
    [{ type: 'boolean' }, 'maybe'],
    [{ type: 'date', format: '%d/%m/%Y' }, '2020-12-03'],
    [{ type: 'year' }, '20'],
    [{ constraints: { enum: ['a', 'b'] } }, 'c'],
    [{ constraints: { pattern: '[A-Z]{3}' } }, 'ABCD'],
    [{ type: 'number', constraints: { minimum: 0 } }, '-1'],
    [{ type: 'number', constraints: { maximum: 90 } }, '91'],
    [{ constraints: { required: true } }, ''],
  ])('of %j: %j is refused', (field, cell) => {
    expect(readerOf(field)(cell)).toEqual({ expected: expect.any(String) });
  });

  test('that is empty is unknown, never 0 or false, as is what the table calls missing', () => {
    for (const type of ['integer', 'number', 'boolean', 'date', 'string']) {
      const read = readerOf({ type }, ['NULL', 'NA']);
      for (const cell of ['', '  ', 'NULL', 'NA']) expect(read(cell)).toEqual({ value: null });
    }
  });
});

describe('a template', () => {
  const columns = new Set(['a', 'b']);
  const words = { states: { open: 'OPEN', shut: 'CLOSED' } };
  const written = (text: string, a: string | null, b: string | null = null) =>
    template(text, columns, words)({ a, b });

  test.each([
    ['{a}', 'x', 'x'],
    ['Embassy of {a}', 'Japan', 'Embassy of Japan'],
    ['{a|plus:1}', '1999', '2000'],
    ['{a|last}', 'http://x.org/entity/Q12', 'Q12'],
    ['{a|find:\\d\\d-\\d\\d+}', 'Transmittal No. 24-04', '24-04'],
    ['{a|find:No. (.+)-}', 'Transmittal No. 24-04', '24'],
    ['{a|find:x(.)}', 'none of it', null],
    ['{a|slug}', 'Côte d’Ivoire (CI)', 'cote-d-ivoire-ci'],
    ['{a|upper}', 'jpn', 'JPN'],
    ['{a|year}', '2020-02-03', '2020'],
    ['{a|date:%B %d, %Y}', 'June 5, 2026', '2026-06-05'],
    ['{a|times:1000000}', '1.1', '1100000'],
    ['{a|times:1000}', '9007199254740', '9007199254740000'],
    ['{a|words:states}', 'shut', 'CLOSED'],
  ])('%j of %j is %j', (text, a, value) => {
    expect(written(text, a)).toBe(value);
  });

  test.each([
    ['1949', '4', '04', '1949-04-04'],
    ['1949', '12', null, '1949-12'],
    ['1949', null, '4', '1949'],
    ['962', '2', '2', '0962-02-02'],
    [null, '4', '4', null],
  ])('puts year %j, month %j and day %j together as %j', (a, b, c, value) => {
    const date = template('{a|with:b,c}', new Set(['a', 'b', 'c']), {});
    expect(date({ a, b, c })).toBe(value);
  });

  test('is unknown where one of its cells is, unless it says what stands for it', () => {
    expect(written('{a} {b}', 'x')).toBeNull();
    expect(written('{a} {b|or:none}', 'x')).toBe('x none');
  });

  test.each([
    ['{c}', 'x', /one of the columns a, b, came c/],
    ['{a|shout}', 'x', /one of lower, .*, came shout/],
    ['{a|words:other}', 'x', /one of the words states, came other/],
    ['{a|words:states}', 'ajar', /one of open, shut, came ajar/],
    ['{a|times:1000}', '1.2345', /a number that 1000 makes whole, came 1.2345/],
    ['{a|times:1000}', 'many', /a number, came many/],
    ['{a|plus:1}', 'many', /a whole number, came many/],
    ['{a|with:b,c}', '1949', /one of the columns a, b, came c/],
    ['{a|find:(}', 'x', /a regular expression, came \(/],
    ['{a|date:%B %d, %Y}', '5 June', /a date as %B %d, %Y, came 5 June/],
    ['{a|year}', 'long ago', /a date, came long ago/],
  ])('%j of %j is refused', (text, a, message) => {
    expect(() => written(text, a)).toThrow(TemplateError);
    expect(() => written(text, a)).toThrow(message);
  });
});
