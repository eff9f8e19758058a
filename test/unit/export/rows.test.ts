import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csv } from '../../../src/export/csv.ts';
import { jsonl } from '../../../src/export/jsonl.ts';
import { entity, relationship, source, writtenRows } from './answers.ts';

const readCsv = (text: string): string[][] => parse(text, { relax_column_count: false });

const cellsOf = async (value: unknown): Promise<string | undefined> => {
  const [, row] = readCsv(await writtenRows(csv, ['value', 'other'], [{ value, other: 'x' }]));
  return row?.[0];
};

describe('CSV', () => {
  test('names its columns though it has no rows', async () => {
    expect(await writtenRows(csv, ['key', 'from.name'], [])).toBe('key,from.name,sources\r\n');
  });

  test.each([
    ['nothing', null, ''],
    ['what is not there', undefined, ''],
    ['a number', 1_000_000, '1000000'],
    ['a number below zero', -12.5, '-12.5'],
    ['a text that is a number below zero', '-33.86', '-33.86'],
    ['a text with a zero before', '007', '007'],
    ['true', true, 'true'],
    ['false', false, 'false'],
    ['several texts', ['a', 'b; c', null], 'a; b; c; '],
  ])('writes %s plainly', async (_what, value, cell) => {
    expect(await cellsOf(value)).toBe(cell);
  });

  test.each(['=1+1', '+1', '-1+1', '@SUM(A1)', '\tx', '\rx', '=HYPERLINK("http://x";"y")', '＝1'])(
    'makes no formula of %j',
    async (text) => {
      expect(await cellsOf(text)).toBe(`'${text}`);
      expect(await cellsOf([text, 'x'])).toBe(`'${text}; x`);
    },
  );

  test.each(['a\nb', 'a\rb', 'a\r\nb', 'a,b'])('puts %j between quotes', async (text) => {
    expect(await writtenRows(csv, ['value'], [{ value: text }])).toContain(`"${text}"`);
  });

  test('comes back as it was, whatever is in it, but for formulas', async () => {
    const texts = fc.string({ unit: 'binary' });
    const hostile = fc.array(fc.constantFrom('"', ',', '\n', '\r', '\r\n', "'", ' ', 'a', '='));
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          texts,
          hostile.map((parts) => parts.join('')),
        ),
        async (text) => {
          const cell = await cellsOf(text);
          expect([text, `'${text}`]).toContain(cell);
          if (Number.isNaN(Number(cell))) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        },
      ),
    );
  });

  test('joins what lists below a row hold, place by place', async () => {
    const row = {
      key: 'nation/JPN',
      embassies: {
        nodes: [
          { name: 'A', city: null },
          { name: 'B', city: 'Y' },
        ],
      },
    };
    const text = await writtenRows(
      csv,
      ['key', 'embassies.nodes.name', 'embassies.nodes.city'],
      [row],
    );
    expect(readCsv(text)[1]).toEqual(['nation/JPN', 'A; B', '; Y', '']);
  });
});

const row = {
  ...relationship('r', entity('nation/A', 'A'), entity('nation/B', 'B'), [
    source('s2'),
    source('s1'),
    source('s2'),
  ]),
  kind: 'BORDERS',
  from: {
    ...entity('nation/A', 'A'),
    name: 'A',
    export_facts_name: [
      {
        export_typename: 'Fact',
        export_claims: [{ export_typename: 'Claim', export_source: source('of its name') }],
      },
    ],
  },
};

describe('the sources of a row', () => {
  test('are its own, each once, by key', async () => {
    const text = await writtenRows(csv, ['kind', 'from.name'], [row]);
    expect(readCsv(text)[1]).toEqual(['BORDERS', 'A', 's1; s2']);
  });

  test('are those of the things in a row that is none itself', async () => {
    const path = { nodes: [{ name: 'A' }], relationships: [row, { ...row, export_claims: [] }] };
    const text = await writtenRows(csv, ['nodes.name'], [path]);
    expect(readCsv(text)[1]).toEqual(['A', 's1; s2']);
  });
});

describe('JSON Lines', () => {
  test('are what was selected and the sources, with where in them it stands', async () => {
    const text = await writtenRows(jsonl, [], [row, row]);
    const [first, second, rest] = text.split('\n');
    expect(rest).toBe('');
    expect(second).toBe(first);
    expect(JSON.parse(first ?? '')).toEqual({
      kind: 'BORDERS',
      from: { name: 'A' },
      sources: ['s1', 's2'].map((key) => ({
        key,
        title: `Title of ${key}`,
        publisher: `Title of ${key}`,
        url: null,
        publishedOn: '2021-09',
        accessedAs: 'page',
        licence: 'CC0',
        kind: 'NEWS',
        reliability: 'B',
        locators: ['row 1'],
      })),
    });
  });

  test('stay one line each, whatever is in them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (name) => {
        const lines = (await writtenRows(jsonl, [], [{ name }])).split('\n');
        expect(lines).toHaveLength(2);
        expect(JSON.parse(lines[0] ?? '')).toEqual({ name, sources: [] });
      }),
    );
  });
});
