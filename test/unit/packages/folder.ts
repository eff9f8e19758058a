import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { questionOf } from '../../../src/match/decisions.ts';
import { namedEntity } from '../../../src/match/entity.ts';
import { createMatcher } from '../../../src/match/matcher.ts';
import { createMatching } from '../../../src/match/matching.ts';
import { format, ProblemError } from '../../../src/packages/problem.ts';
import { readPackage } from '../../../src/packages/read-package.ts';
import { schema } from '../../../src/server/schema.ts';
import { whole } from '../../support/whole.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  folders.push(folder);
  for (const [name, contents] of Object.entries(files)) writeFileSync(join(folder, name), contents);
  return folder;
}

export const source = `
  bulletin:
    title: A bulletin
    publisher: A publisher
    publishedOn: 2020-05
    accessedAs: page
    licence: CC0-1.0
    kind: NEWS
    reliability: B`;

/** A mapping of one table, `rows`, with its entities and claims. */
export const mappingOf = (table: string, words = ''): string =>
  `sources:${source}
${words}
tables:
  rows:
    source: bulletin
${table.replace(/^/gm, '    ')}`;

export const descriptorOf = (
  resource: Readonly<Record<string, unknown>>,
  fields: readonly unknown[],
  more: Readonly<Record<string, unknown>> = {},
): string =>
  JSON.stringify({
    name: 'tested',
    version: '1',
    resources: [{ name: 'rows', ...resource, schema: { fields, ...more } }],
  });

const entities = [
  ['JPN', 'Japan'],
  ['FRA', 'France'],
  ['BGR', 'Bulgaria'],
  ['KOR', 'South Korea'],
  ['PRK', 'North Korea'],
].map(([iso3 = '', name = '']) =>
  namedEntity(`nation/${iso3}`, 'Nation', [
    { field: 'name', value: name },
    { field: 'iso3', value: iso3 },
  ]),
);

const nobody = { type: ['Nation'], name: 'nobody' } as const;
const decisions = new Map([[questionOf(nobody), { wanted: nobody, key: null }]]);

export async function read(folder: string) {
  const reading = await readPackage(folder, {
    schema,
    find: createMatching(createMatcher(entities), decisions).find,
  });
  return { ...reading, package: await whole(reading.package) };
}

/** What a package is refused for, a line each. */
export async function refusals(folder: string): Promise<string[]> {
  try {
    return (await read(folder)).problems.map(format);
  } catch (error) {
    if (error instanceof ProblemError) return error.problems.map(format);
    throw error;
  }
}
