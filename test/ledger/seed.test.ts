import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { graphCounts } from '../../src/ledger/statements.ts';
import { run } from '../support/run.ts';
import { seed } from '../support/seed.ts';
import { exists } from '../unit/ledger/claims.ts';
import { runAlteredSeed } from './broken-seed.ts';
import { emptyGraph } from './empty-graph.ts';
import { packageOf } from './sources.ts';
import { stored, version } from './stored.ts';

const pkg = seed();

const held = async () => {
  const { graph } = emptyGraph();
  const [counts] = await graph.read(graphCounts, {});
  return { version: await version(graph), ...counts };
};

const disagreements = readFileSync(
  new URL('../../examples/operations/04-where-sources-disagree-on-dscs.graphql', import.meta.url),
  'utf8',
);

interface Fact {
  readonly field: string;
  readonly claims: readonly {
    readonly value: string | null;
    readonly object: { readonly name: string } | null;
    readonly locator: string | null;
    readonly source: { readonly title: string; readonly bibtex: string };
  }[];
}

test('the seed loads within half a minute, is what a rebuild writes, and loads again unchanged', async () => {
  const { graph, ledger } = emptyGraph();
  const start = performance.now();

  const first = await ledger.importPackage(pkg);

  expect((performance.now() - start) / 1000).toBeLessThan(30);
  expect(first).toMatchObject({
    added: pkg.claims.length,
    unchanged: 0,
    retracted: 0,
    graphVersion: 1,
    counts: { claims: pkg.claims.length, sources: pkg.sources.length },
  });
  const before = await stored(graph);

  expect(await ledger.importPackage(pkg)).toEqual({
    ...first,
    added: 0,
    unchanged: pkg.claims.length,
    entry: null,
  });
  expect(await stored(graph)).toEqual(before);

  await ledger.rebuild();
  expect(await stored(graph)).toEqual(before);
});

test('where sources disagree on DSCS, each rival claim comes with its source and citation', async () => {
  const { graph, ledger } = emptyGraph();
  await ledger.importPackage(pkg);

  const { data, errors } = await run(graph, disagreements);

  expect(errors).toBeUndefined();
  const facts: readonly Fact[] = data.graph.agency.facts;
  const rivalsOn = (field: string) => facts.find((fact) => fact.field === field)?.claims ?? [];
  expect(new Set(rivalsOn('capability').map(({ value }) => value))).toEqual(
    new Set(['initial operating capability', 'full operating capability']),
  );
  const acts = new Set(rivalsOn('ESTABLISHED_BY').map(({ object }) => object?.name));
  expect(acts.size).toBe(2);
  for (const act of acts) expect(act).toMatch(/National Defense Authorization Act/);
  for (const { locator, source } of facts.flatMap(({ claims }) => claims)) {
    expect(locator).toBeTruthy();
    expect(source.title).toBeTruthy();
    expect(source.bibtex).toMatch(/^@\w+\{/);
    expect(source.bibtex).toContain('title = {');
  }
});

test('a broken table ends the program with the exact place, and the graph stays as it was', async () => {
  await emptyGraph().ledger.importPackage(packageOf([exists('nation/A')], { name: pkg.name }));
  const before = await held();

  const { exitCode, output, errors } = await runAlteredSeed('data/scos.csv', (text) => {
    const lines = text.split('\n');
    lines[7] = lines[7]?.replace(',1950,', ',19x7,') ?? '';
    return lines.join('\n');
  });

  expect({ exitCode, output, errors }).toEqual({
    exitCode: 1,
    output: '',
    errors: [
      'seed/data/scos.csv:8:135 DATE_INVALID established: expected YYYY, YYYY-MM or YYYY-MM-DD, or two of these joined by /, came "19x7"',
      '1 problem; nothing was loaded.',
      '',
    ].join('\n'),
  });
  expect(await held()).toEqual(before);
});

test('a table whose cell changed is loaded by the program, which says what changed', async () => {
  await emptyGraph().ledger.importPackage(pkg);
  const before = await held();

  const { exitCode, output } = await runAlteredSeed('data/sources.csv', (text) =>
    text.replace('The Hill', 'The  Hill'),
  );

  expect(exitCode).toBe(0);
  expect(output).toContain(`Claims: 0 added, ${pkg.claims.length} unchanged, 0 retracted.`);
  expect((await held()).version).toBe(before.version + 1);
});
