import { expect, test } from 'vitest';
import { contentKey } from '../../src/ledger/claim.ts';
import { type Answer, run } from '../support/run.ts';
import { exists, from, says } from '../unit/ledger/claims.ts';
import { emptyGraph } from './empty-graph.ts';
import { SOURCES } from './sources.ts';

const AGENCY = 'agency/A';

const hits = async (text: string, lens = ''): Promise<Answer[]> => {
  const { data, errors } = await run(
    emptyGraph().graph,
    `query ($text: String!) { graph${lens} { search(text: $text) {
      edges { exists node { key name } matched { text } matchedCode { scheme value } }
    } } }`,
    { text },
  );
  expect(errors).toBeUndefined();
  return data.graph.search.edges;
};

const names = async (text: string, lens = ''): Promise<string[]> =>
  (await hits(text, lens)).map(({ matched }) => matched?.text);

const now = async (): Promise<string> => {
  const { data } = await run(emptyGraph().graph, '{ status { recordedThrough } }');
  return new Date(data.status.recordedThrough).toISOString();
};

test('a retracted name finds its entity only in what was known before', async () => {
  const wrong = says(AGENCY, 'name', 'Wrongly Named Agency');
  await emptyGraph().ledger.record(
    [exists(AGENCY), says(AGENCY, 'acronym', 'RNA'), wrong],
    SOURCES,
  );
  const before = await now();
  await emptyGraph().ledger.retract([contentKey(wrong)], 'It was wrong.');

  expect(await names('wrongly named')).toEqual([]);
  expect(await names('wrongly named', `(knownAt: "${before}")`)).toEqual(['Wrongly Named Agency']);
  expect(await names('rna')).toEqual(['RNA']);
});

test('an entity that nobody claims to exist any more is found only in what was known before', async () => {
  const life = exists(AGENCY);
  await emptyGraph().ledger.record([life, says(AGENCY, 'name', 'Phantom Office')], SOURCES);
  const before = await now();
  await emptyGraph().ledger.retract([contentKey(life)], 'There never was one.');

  expect(await hits('phantom')).toEqual([]);
  expect(await hits(AGENCY)).toEqual([]);
  expect(await names('phantom', `(knownAt: "${before}")`)).toEqual(['Phantom Office']);
});

test('names of every time are found at every date, and existence is told for the date', async () => {
  await emptyGraph().ledger.record(
    [
      exists(AGENCY, { window: from(1_000, 5_000) }),
      says(AGENCY, 'name', 'Early Agency', { window: from(1_000, 2_000) }),
      says(AGENCY, 'name', 'Later Agency', { window: from(2_000, 5_000) }),
    ],
    SOURCES,
  );
  const at = async (date: string) => {
    const [hit] = await hits('early agency', `(at: "${date}")`);
    return [hit.matched.text, hit.exists, hit.node.name];
  };
  expect(await at('1973-01-01')).toEqual(['Early Agency', true, 'Early Agency']);
  expect(await at('1979-01-01')).toEqual(['Early Agency', true, 'Later Agency']);
  expect(await at('1999-01-01')).toEqual(['Early Agency', false, expect.any(String)]);
});

test('evidence that one source alone gives does not suffice where two are asked for', async () => {
  await emptyGraph().ledger.record(
    [
      exists(AGENCY),
      exists(AGENCY, { source: 'gazette' }),
      says(AGENCY, 'name', 'Known Agency'),
      says(AGENCY, 'name', 'Known Agency', { source: 'gazette' }),
      says(AGENCY, 'alias', 'Rumoured Agency'),
    ],
    SOURCES,
  );
  expect(await names('rumoured agency')).toEqual(['Rumoured Agency']);
  expect(await names('rumoured agency', '(evidence: {minSources: 2})')).toEqual(['Known Agency']);
});

test('a code that was once disputed is found all the same', async () => {
  const nation = 'nation/AAA';
  const rival = says(nation, 'iso3', 'BBB');
  await emptyGraph().ledger.record(
    [exists(nation), says(nation, 'name', 'Aland'), says(nation, 'iso3', 'AAA'), rival],
    SOURCES,
  );
  await emptyGraph().ledger.retract([contentKey(rival)], 'It was wrong.');
  expect(await hits('AAA')).toMatchObject([{ matchedCode: { value: 'AAA' } }]);
  expect(await hits('BBB')).toEqual([]);
});
