import { beforeEach, describe, expect, test } from 'vitest';
import { cypher, type Statement } from '../../src/graph/cypher.ts';
import { contentKey } from '../../src/ledger/claim.ts';
import { signedBy } from '../../src/ledger/ledger.ts';
import { verifyLedger } from '../../src/ledger/verify.ts';
import { exists, observes, relates, says } from '../unit/ledger/claims.ts';
import { emptyGraph } from './empty-graph.ts';
import { packageOf, SOURCES, source } from './sources.ts';
import { stored } from './stored.ts';

type None = Record<string, never>;
type Alteration = Statement<None, never>;

const capital = says('nation/A', 'capital', 'Alpha');
const world = [
  exists('nation/A'),
  exists('nation/B'),
  exists('sco/S'),
  says('nation/A', 'name', 'Aland'),
  says('nation/A', 'name', 'Old Aland', { source: 'wiki' }),
  capital,
  relates('sco/S', 'SERVES', 'nation/A'),
  observes('nation/A', { low: 5, high: 5 }),
];

const problems = async () => (await verifyLedger(emptyGraph().graph)).problems;

beforeEach(async () => {
  const { ledger } = emptyGraph();
  await ledger.importPackage(packageOf(world));
  await ledger.record([says('nation/B', 'capital', 'Beta')], [source('paper', { title: 'New' })]);
  await ledger.retract([contentKey(capital)], 'The capital moved.', signedBy('somebody'));
});

const alter = (alteration: Alteration) =>
  emptyGraph().graph.write((transaction) => transaction.run(alteration, {}));

test('what was only written by the ledger is verified, and stays as it is', async () => {
  const { graph } = emptyGraph();
  const before = await stored(graph);
  const { entries, claims } = await verifyLedger(graph);
  expect(await problems()).toEqual([]);
  expect(claims).toBe(9);
  expect(entries.map(({ number, action, by, reason }) => [number, action, by, reason])).toEqual([
    [1, 'IMPORT', 'program', undefined],
    [2, 'RECORD', 'program', undefined],
    [3, 'RETRACT', 'somebody', 'The capital moved.'],
  ]);
  expect(await stored(graph)).toEqual(before);
});

describe('what was altered behind the back of the ledger is told', () => {
  test.each<[string, Alteration, RegExp]>([
    [
      'the value of a claim',
      cypher`MATCH (claim:Claim {value: 'Beta'}) SET claim.value = 'Gamma'`,
      /^Entry 2: what it wrote/,
    ],
    [
      'the confidence of a claim',
      cypher`MATCH (claim:Claim {value: 'Aland'}) SET claim.confidence = 3`,
      /^Entry 1: what it wrote/,
    ],
    [
      'why a claim was retracted',
      cypher`MATCH (claim:Claim {value: 'Alpha'}) SET claim.retractedBecause = 'It was boring.'`,
      /^Entry 3: what it wrote/,
    ],
    [
      'a retraction taken back',
      cypher`
        MATCH (claim:Claim {value: 'Alpha'})
        SET claim.retractedAt = 253402300799999
        REMOVE claim.retractedBecause
      `,
      /^Entry 3: what it wrote/,
    ],
    [
      'a claim that is gone',
      cypher`MATCH (claim:Claim {value: 'Beta'}) DETACH DELETE claim`,
      /^Entry 2: what it wrote/,
    ],
    [
      'a claim put in',
      cypher`MATCH (claim:Claim {value: 'Beta'}) CREATE (other:Claim) SET other = claim {.*, key: 'x'}`,
      /^Entry 2: what it wrote/,
    ],
    [
      'a claim put in after the last entry',
      cypher`
        MATCH (claim:Claim {value: 'Beta'})
        CREATE (other:Claim)
        SET other = claim {.*, key: 'x', recordedAt: 4000000000000}
      `,
      /^Claim x: no entry wrote it/,
    ],
    [
      'a claim linked to another source',
      cypher`
        MATCH (claim:Claim {value: 'Beta'})-[cites:CITES]->(), (other:Source {key: 'wiki'})
        DELETE cites
        CREATE (claim)-[:CITES]->(other)
      `,
      /^Claim .* not linked to just what it says/,
    ],
    [
      'the title of a source',
      cypher`MATCH (source:Source {key: 'wiki'}) SET source.title = 'Other'`,
      /^Source wiki:/,
    ],
    ['a package', cypher`MATCH (package:Package) SET package.version = '2.0.0'`, /^Package pack:/],
    [
      'who wrote an entry',
      cypher`MATCH (entry:Entry {number: 3}) SET entry.by = 'nobody'`,
      /^Entry 3: it was altered/,
    ],
    [
      'an entry that is gone',
      cypher`MATCH (entry:Entry {number: 2}) DELETE entry`,
      /^Entry 2: it is missing/,
    ],
    [
      'the last entry gone',
      cypher`MATCH (entry:Entry {number: 3}) DELETE entry`,
      /^The graph: its version is not that of the last entry/,
    ],
    [
      'what an entry described',
      cypher`MATCH (line:EntryLine {entry: 2}) SET line.text = replace(line.text, 'New', 'Old')`,
      /^Entry 2: what it wrote/,
    ],
    [
      'a preference',
      cypher`MATCH (claim:Claim {value: 'Beta'}) SET claim.preferred = [claim.recordedAt]`,
      /^Entry 2: what it wrote/,
    ],
    ['a proposal put in', cypher`CREATE (:Proposal {key: 'x', status: 'PENDING'})`, /^Proposal x:/],
    [
      'the version of the graph',
      cypher`MATCH (graph:GraphVersion) SET graph.version = 7`,
      /^The graph: its version/,
    ],
    [
      'a property that is queried',
      cypher`MATCH (nation:Nation {key: 'nation/A'}) SET nation.label = 'Nobody'`,
      /^nation\/A: it is stored otherwise/,
    ],
    [
      'a label',
      cypher`MATCH (nation:Nation {key: 'nation/A'}) SET nation:Agency`,
      /^nation\/A: it is stored otherwise/,
    ],
    [
      'a relationship that is gone',
      cypher`MATCH ()-[serves:SERVES]->() DELETE serves`,
      /^SERVES sco\/S SERVES nation\/A: the claims have it otherwise/,
    ],
    [
      'a relationship put in',
      cypher`MATCH (sco:CooperationOffice), (nation:Nation {key: 'nation/B'}) CREATE (sco)-[:SERVES {key: 'x'}]->(nation)`,
      /^SERVES x: it is stored otherwise/,
    ],
    [
      'an entity put in',
      cypher`CREATE (:Entity:Nation {key: 'nation/C', type: 'Nation', label: 'C', s0: 0, e1: 9})`,
      /^nation\/C: it is stored otherwise/,
    ],
    [
      'an amount',
      cypher`MATCH (observation:Observation) SET observation.high = 6`,
      /^nation\/A FMS_TOTAL 2023=5\.\.5: it is stored otherwise/,
    ],
    [
      'a name',
      cypher`MATCH (:Nation)-[:HAS_NAME]->(value:Value {value: 'Old Aland'}) SET value.value = 'New Aland'`,
      /^New Aland: it is stored otherwise/,
    ],
  ])('%s', async (_what, alteration, told) => {
    await alter(alteration);
    expect(await problems()).toContainEqual(expect.stringMatching(told));
  });
});

test('entries made anew from the first altered one on do not have the hash that was noted', async () => {
  const { graph, ledger } = emptyGraph();
  const noted = (await verifyLedger(graph)).entries.at(-1)?.hash;
  await alter(cypher`MATCH (claim:Claim {value: 'Beta'}) SET claim.value = 'Gamma'`);
  await alter(cypher`MATCH (written:Entry|EntryLine) DELETE written`);
  await alter(cypher`MATCH (graph:GraphVersion) REMOVE graph.entries, graph.head`);
  await ledger.found();
  await ledger.rebuild();
  const { problems, entries } = await verifyLedger(graph);
  expect(problems).toEqual([]);
  expect(entries.map(({ hash }) => hash)).not.toContain(noted);
});

test('what was written before writes had entries has one that stands for all of it', async () => {
  const { graph, ledger } = emptyGraph();
  await alter(cypher`MATCH (written:Entry|EntryLine) DELETE written`);
  await alter(cypher`MATCH (graph:GraphVersion) REMOVE graph.entries, graph.head`);
  const before = await stored(graph);

  await ledger.found();

  expect((await stored(graph)).filter((line) => !/Entry|GraphVersion/.test(line))).toEqual(
    before.filter((line) => !line.includes('GraphVersion')),
  );
  await ledger.record([says('nation/B', 'name', 'Bland')], SOURCES);
  const { entries } = await verifyLedger(graph);
  expect(await problems()).toEqual([]);
  expect(entries.map(({ action, added, retracted }) => [action, added, retracted])).toEqual([
    ['FOUND', 9, 1],
    ['RECORD', 1, 0],
  ]);
  await alter(cypher`MATCH (claim:Claim {value: 'Beta'}) SET claim.value = 'Gamma'`);
  expect(await problems()).toContainEqual(expect.stringMatching(/^Entry 1: what it wrote/));
});
