import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { descriptor } from './descriptor.ts';
import { openTable } from './rows/open-table.ts';
import type { SourceTable } from './rows/row.ts';

/** So many rows tell what a column holds. */
const SAMPLE = 1_000;

const kinds = [
  ['integer', /^-?(?:0|[1-9]\d*)$/],
  ['number', /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/],
  ['date', /^\d{4}-\d{2}-\d{2}$/],
  ['boolean', /^(?:true|false)$/i],
] as const;

/** What stands beside the tables of a package, and is none of them. */
const isOurs = /^(datapackage\.json|accepted-findings\.json|(.*\.)?rejects(-\d+)?\.csv)$/;

interface DescribedTable {
  readonly name: string;
  readonly path: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
}

/** What `datapackage.json` and `mapping.yaml` may begin as for the tables in a folder. Errors: ProblemError for a table that cannot be read. */
export async function describeFolder(
  folder: string,
  name: string,
): Promise<{ readonly descriptor: string; readonly mapping: string }> {
  const files = (await readdir(folder)).filter(
    (file) => /\.(csv|tsv|jsonl?|xlsx)$/i.test(file) && !isOurs.test(file),
  );
  const tables: DescribedTable[] = [];
  for (const path of files.sort()) tables.push(await describeTable(folder, path));
  return { descriptor: descriptorOf(name, tables), mapping: mappingOf(tables) };
}

async function describeTable(folder: string, path: string): Promise<DescribedTable> {
  const name = basename(path, extname(path)).replace(/[^A-Za-z0-9]+/g, '-');
  const { header, rows } = await openAsItIs(folder, path, name);
  const samples = header.cells.map((): string[] => []);
  let read = 0;
  for await (const { cells } of rows) {
    for (const [index, sample] of samples.entries()) {
      const cell = cells[index]?.trim();
      if (cell) sample.push(cell);
    }
    read += 1;
    if (read === SAMPLE) break;
  }
  return {
    name,
    path,
    columns: header.cells.map((column, index) => ({
      name: column.trim(),
      type: typeOf(samples[index] ?? []),
    })),
  };
}

/** Only of JSON the columns have to be known before it is read. */
async function openAsItIs(folder: string, path: string, name: string): Promise<SourceTable> {
  const fields = /\.jsonl?$/i.test(path) ? await namesIn(join(folder, path)) : ['?'];
  const { resources } = descriptor.parse({
    name: 'described',
    version: '0',
    resources: [{ name, path, schema: { fields: fields.map((field) => ({ name: field })) } }],
  });
  const [resource] = resources;
  if (!resource) throw new RangeError(name);
  return openTable(folder, resource);
}

async function namesIn(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8');
  const items: unknown = file.toLowerCase().endsWith('l')
    ? text
        .split('\n')
        .slice(0, SAMPLE)
        .filter(Boolean)
        .map((line) => JSON.parse(line))
    : JSON.parse(text);
  const names = (Array.isArray(items) ? items.slice(0, SAMPLE) : []).flatMap((item) =>
    Object.keys(item ?? {}),
  );
  return names.length > 0 ? [...new Set(names)] : ['?'];
}

const typeOf = (cells: readonly string[]): string =>
  cells.length === 0
    ? 'string'
    : (kinds.find(([, form]) => cells.every((cell) => form.test(cell)))?.[0] ?? 'string');

const descriptorOf = (name: string, tables: readonly DescribedTable[]): string =>
  `${JSON.stringify(
    {
      name,
      version: '1',
      title: 'What these tables are about',
      licenses: [{ name: 'CC0-1.0', title: 'Name the licence of the data' }],
      resources: tables.map(({ name, path, columns }) => ({
        name,
        path,
        schema: { fields: columns, missingValues: [''] },
      })),
    },
    null,
    2,
  )}\n`;

const mappingOf = (tables: readonly DescribedTable[]): string =>
  `# What the rows of the tables say, as claims; docs/packages.md has all the words.
# {column} stands for a cell. Where a cell that is needed is empty, nothing is claimed.

sources:
  my-source: # The document that the claims cite.
    title: What it is called
    publisher: Who published it
    url: https://example.org/
    publishedOn: 2020-05-17 # Or 2020-05, or 2020: it vouches for what it says up to then.
    accessedAs: How it was read
    licence: CC0-1.0
    kind: DATASET # Or OFFICIAL_DATA, NEWS, …
    reliability: C # A the authority's own word, B edited, C compiled, D anything else.

tables:
${tables.map(tableOf).join('\n')}`;

const tableOf = ({ name, columns }: DescribedTable): string => {
  const [first] = columns;
  return `  ${name}: # Columns: ${columns.map((column) => column.name).join(', ')}
    source: my-source
    locator: "row {${first?.name}}"
    # only: { ${first?.name}: [this, that] } # Leaves other rows out.
    entities:
      office: { type: CooperationOffice, id: "{${first?.name}|slug}" } # Described by this table.
      # host: { type: Nation, name: "{country}" } # There already, whatever the table calls it.
    claims:
      - { of: office, exists: true }
      - { of: office, values: { name: "{${first?.name}}" } }
      # - { of: office, kind: SERVES, to: host, start: "{since}" }
      # - { of: host, measure: FMF, fiscalYear: "{year}", amount: "{dollars}" }
`;
};
