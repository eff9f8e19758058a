import type { Statement } from '../src/graph/cypher.ts';
import type { Graph } from '../src/graph/graph.ts';
import type { EntityType } from '../src/model/entity-types.ts';
import { fieldNames, fieldRule, nameFields } from '../src/model/fields.ts';
import {
  type Copy,
  copyClaims,
  copyEntities,
  copyObservations,
  copyRelationships,
  copySources,
  copyValues,
  findOriginals,
  nameObjects,
  type Originals,
  type Renamed,
} from './copy-statements.ts';

/** There is one DSCA and one United States, however many nations there are. */
const hubTypes: readonly EntityType[] = [
  'Agency',
  'CombatantCommand',
  'Alliance',
  'StatePartner',
  'Statute',
  'Event',
];
const hubKeys = ['nation/USA'];

/** Larger graphs have more sources, and more claims in each. */
const COPIES_A_SOURCE = 10;

const renamed: Renamed = {
  names: nameFields,
  codes: fieldNames.filter((field) => ['constant', 'reference'].includes(fieldRule(field).holds)),
};

const sourceMark = (copy: number): string =>
  copy < COPIES_A_SOURCE ? '' : `~${Math.floor(copy / COPIES_A_SOURCE)}`;

/** Copies what the graph holds, hubs apart, until it holds it so many times. */
export async function multiply(
  graph: Graph,
  copies: number,
  report: (line: string) => void,
): Promise<void> {
  const [originals] = await graph.read(findOriginals, { hubTypes, hubKeys });
  if (!originals) throw new Error('Neo4j returned no originals.');
  for (let copy = 1; copy < copies; copy += 1) {
    await copyOnce(graph, originals, copy);
    if ((copy + 1) % 10 === 0) report(`Copied ${copy + 1} of ${copies} times`);
  }
}

async function copyOnce(graph: Graph, originals: Originals, copy: number): Promise<void> {
  const marks: Copy = { mark: `~${copy}`, number: ` ${copy}`, sourceMark: sourceMark(copy) };
  const parameters = { ...marks, ...renamed, ...originals };
  const steps: Statement<typeof parameters, never>[] = [
    ...(copy % COPIES_A_SOURCE === 0 ? [copySources] : []),
    copyEntities,
    copyValues,
    copyRelationships,
    copyObservations,
    copyClaims,
    nameObjects,
  ];
  await graph.write(async (transaction) => {
    for (const step of steps) await transaction.run(step, parameters);
  });
}
