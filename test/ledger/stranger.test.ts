import { expect, test } from 'vitest';
import { askedChanges, listNames, lists } from '../support/asked-changes.ts';
import { type Answer, run } from '../support/run.ts';
import { runInGraph } from '../support/run-program.ts';
import { seed } from '../support/seed.ts';
import { descriptorOf, folderOf, mappingOf } from '../unit/packages/folder.ts';
import { emptyGraph } from './empty-graph.ts';
import { queried } from './stored.ts';

const FIELDS = ['id', 'sender', 'host', 'city', 'command', 'alias', 'year', 'fmf'].map((name) => ({
  name,
}));

/** New embassies, and news of what the seed knows: another command, a name more, an amount. */
const folder = () =>
  folderOf({
    'datapackage.json': descriptorOf({ path: 'rows.csv' }, FIELDS),
    'mapping.yaml': mappingOf(`entities:
  mission: { type: Embassy, id: "stranger-{id}" }
  sender: { type: Nation, name: "{sender}" }
  host: { type: Nation, name: "{host}" }
  command: { type: CombatantCommand, name: "{command}" }
claims:
  - { of: mission, exists: true }
  - { of: mission, values: { name: "Embassy of {sender}, {city}", city: "{city}" } }
  - { of: mission, kind: SENT_BY, to: sender, confidence: HIGH }
  - { of: mission, kind: ACCREDITED_TO, to: host }
  - { of: command, kind: RESPONSIBLE_FOR, to: sender, start: 2009-02 }
  - { of: sender, values: { alias: "{alias}" } }
  - { of: sender, measure: FMF, fiscalYear: "{year}", amount: "{fmf}" }`),
    'rows.csv': [
      FIELDS.map(({ name }) => name).join(','),
      'm1,Turkey,Frankreich,Paris,EUCOM,Türkiye Cumhuriyeti Devleti,,',
      'm2,Republic of Korea,USA,Washington,INDOPACOM,,2031,1000000',
      ',Israel,,,EUCOM,Medinat,2032,2000000',
    ].join('\n'),
  });

const ask = async (query: string): Promise<Answer> => {
  const { data, errors } = await run(emptyGraph().graph, query);
  expect(errors).toBeUndefined();
  return data;
};

const identities = (changes: Readonly<Record<string, readonly Answer[]>>) =>
  Object.fromEntries(
    listNames.map((name) => [name, (changes[name] ?? []).map(lists[name].identity).sort()]),
  );

const scgraph = async (...words: readonly string[]): Promise<Answer> => {
  const { exitCode, output, errors } = await runInGraph([...words, '--json', '--quiet']);
  expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: '' });
  return JSON.parse(output);
};

test('a stranger’s package changes the seed as its diff told, is loaded once, and leaves no trace when taken back', async () => {
  const { graph, ledger } = emptyGraph();
  await ledger.importPackage(seed());
  const before = await queried(graph);
  const place = folder();

  const diff = await scgraph('diff', place);
  expect(await queried(graph)).toEqual(before);

  const loaded = await scgraph('import', place);
  expect(loaded).toMatchObject({
    claims: 17,
    added: diff.added,
    rows: { read: 3, loaded: 3, leftOut: 0, rejected: 0 },
    matches: { name: { questions: 7 }, unmatched: { times: 0 } },
  });
  const { at } = loaded.entry;
  const moments = [at - 1, at].map((moment) => JSON.stringify(new Date(moment).toISOString()));
  const { openEnded: _, ...changes } = await askedChanges(
    ask,
    `axis: KNOWN, from: ${moments[0]}, to: ${moments[1]}`,
  );
  expect(identities(diff.changes)).toEqual(changes);
  expect(changes.founded).toHaveLength(2);
  for (const list of [changes.opened, changes.altered, changes.renamed]) {
    expect(list.length).toBeGreaterThan(0);
  }
  expect(await queried(graph)).not.toEqual(before);

  expect(await scgraph('import', place)).toMatchObject({ added: 0, retracted: 0, entry: null });

  expect(await scgraph('retract', 'tested', '--yes')).toMatchObject({ retracted: diff.added });
  expect(await queried(graph)).toEqual(before);
}, 180_000);
