import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { printSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from './schema.ts';

const require = createRequire(import.meta.url);
const compiler = require.resolve('relay-compiler/cli.js');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relay-'));
  await mkdir(join(folder, 'src'));
  await writeFile(join(folder, 'schema.graphql'), printSchema(schema));
  await writeFile(
    join(folder, 'relay.config.json'),
    JSON.stringify({ src: './src', schema: './schema.graphql', language: 'typescript' }),
  );
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Compiles one component that holds these GraphQL texts; gives what the compiler said. */
async function compile(component: string, ...texts: readonly string[]): Promise<string> {
  const source = texts.map((text, index) => `export const part${index} = graphql\`${text}\`;`);
  await writeFile(
    join(folder, 'src', `${component}.ts`),
    ["import { graphql } from 'react-relay';", ...source].join('\n'),
  );
  try {
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      [compiler, 'relay.config.json'],
      { cwd: folder },
    );
    return stdout + stderr;
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    return `refused: ${stdout}${stderr}`;
  } finally {
    await rm(join(folder, 'src', `${component}.ts`), { force: true });
  }
}

const artifact = (name: string): string =>
  join(folder, 'src', '__generated__', `${name}.graphql.ts`);

describe("Relay's compiler accepts", () => {
  test('a connection that is read page by page and refetched through its node', async () => {
    const said = await compile(
      'Sales',
      `query SalesQuery($at: Date) {
        graph(at: $at) { nation(iso3: "JPN") { name ...Sales_nation } }
      }`,
      `fragment Sales_nation on Nation
        @refetchable(queryName: "SalesPageQuery")
        @argumentDefinitions(count: { type: "Int", defaultValue: 5 }, cursor: { type: "String" }) {
        armsSales(first: $count, after: $cursor, orderBy: [{ by: ESTIMATED_VALUE_USD, direction: DESC }])
          @connection(key: "Sales_armsSales") {
          edges { node { name estimatedValueUsd } relationship { confidence claims { source { cite } } } }
        }
      }`,
    );
    expect(said).not.toMatch(/refused|error/i);
    expect(existsSync(artifact('SalesPageQuery'))).toBe(true);
  });

  test('a connection that is read backward, on an interface', async () => {
    const said = await compile(
      'Masters',
      `fragment Masters_organization on SecurityCooperationOrganization
        @refetchable(queryName: "MastersPageQuery")
        @argumentDefinitions(count: { type: "Int", defaultValue: 5 }, cursor: { type: "String" }) {
        overseers(last: $count, before: $cursor, authority: [ADMINISTRATIVE])
          @connection(key: "Masters_overseers") {
          edges { node { __typename name ... on Agency { acronym } } }
        }
      }`,
    );
    expect(said).not.toMatch(/refused|error/i);
    expect(existsSync(artifact('MastersPageQuery'))).toBe(true);
  });

  test('two lenses in one query, and a refetch of a node by its id', async () => {
    const said = await compile(
      'Compare',
      `query CompareQuery($id: ID!) {
        before: graph(at: "2020-06-01") { nation(iso3: "ISR") { id combatantCommand { name } } }
        after: graph(at: "2022-06-01", evidence: { certainty: CERTAIN }) { nation(iso3: "ISR") { id combatantCommand { name } } }
        node(id: $id) { id ... on Entity { name } ...Compare_claim @alias }
        sources(first: 3) @connection(key: "Compare_sources") { edges { node { cite(style: BIBTEX) } } }
      }`,
      `fragment Compare_claim on Claim @refetchable(queryName: "CompareClaimQuery") { locator source { title } }`,
    );
    expect(said).not.toMatch(/refused|error/i);
    expect(existsSync(artifact('CompareQuery'))).toBe(true);
  });
});

test("Relay's compiler refuses what the schema lacks, so the above says something", async () => {
  const said = await compile('Wrong', 'query WrongQuery { graph { nations { presidents } } }');
  expect(said).toMatch(/^refused/);
  expect(said).toContain('presidents');
});
