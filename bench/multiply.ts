import type { Graph } from '../src/graph/graph.ts';
import { project } from '../src/ledger/project.ts';
import type { Projection } from '../src/ledger/projection.ts';
import { projectEntities, projectValues } from '../src/ledger/reproject-statements.ts';
import { allClaims, createEntities, storedSources } from '../src/ledger/statements.ts';
import { fromStored, type StoredClaim } from '../src/ledger/stored-claim.ts';
import { type EntityType, typeOfKey } from '../src/model/entity-types.ts';
import { fieldNames, fieldRule, nameFields } from '../src/model/fields.ts';
import { copiedEntity, copiedValue } from './copied-rows.ts';
import {
  copyClaims,
  copyObservations,
  copyRelationships,
  copySources,
  type Marks,
  nameObjects,
  type Originals,
  type Renamed,
} from './copy-statements.ts';

/** There is one DSCA and one United States, however many nations there are. */
const hubTypes: readonly (EntityType | null)[] = [
  'Agency',
  'CombatantCommand',
  'Alliance',
  'StatePartner',
  'Statute',
  'Event',
];
const isHub = (key: string): boolean => hubTypes.includes(typeOfKey(key)) || key === 'nation/USA';

/** Larger graphs have more sources, and more claims in each. */
const COPIES_A_SOURCE = 10;

const renamed: Renamed = {
  names: nameFields,
  codes: fieldNames.filter((field) => ['constant', 'reference'].includes(fieldRule(field).holds)),
};

const marksOf = (copy: number): Marks => ({
  mark: `~${copy}`,
  number: ` ${copy}`,
  sourceMark: copy < COPIES_A_SOURCE ? '' : `~${Math.floor(copy / COPIES_A_SOURCE)}`,
});

/**
 * Copies what the graph holds, hubs apart, until it holds it so many times. Entities and their values
 * are written as the ledger writes them; what is most, Neo4j copies itself.
 */
export async function multiply(
  graph: Graph,
  copies: number,
  report: (line: string) => void,
): Promise<void> {
  const claims = (await graph.read(allClaims, {})).map(({ claim }) => claim);
  const sources = (await graph.read(storedSources, {})).map(({ source }) => source);
  const projection = project(
    claims.map(fromStored),
    new Map(sources.map((source) => [source.key, source])),
  );
  const originals = originalsOf(projection, claims);
  for (let copy = 1; copy < copies; copy += 1) {
    await copyOnce(graph, projection, originals, copy);
    if ((copy + 1) % 10 === 0) report(`Copied ${copy + 1} of ${copies} times`);
  }
}

function originalsOf({ entities }: Projection, claims: readonly StoredClaim[]): Originals {
  const keys = entities.map(({ key }) => key);
  return {
    hubs: keys.filter(isHub),
    entities: keys.filter((key) => !isHub(key)),
    claims: claims
      .filter(({ subject, object }) => !isHub(subject) || (object && !isHub(object)))
      .map(({ key }) => key),
  };
}

async function copyOnce(
  graph: Graph,
  { entities, values }: Projection,
  originals: Originals,
  copy: number,
): Promise<void> {
  const copying = { ...marksOf(copy), ...renamed };
  const entityRows = entities
    .filter(({ key }) => !isHub(key))
    .map((entity) => copiedEntity(entity, copying));
  const valueRows = values
    .filter(({ entity }) => !isHub(entity))
    .map((value) => copiedValue(value, copying));
  const parameters = { ...copying, ...originals };

  await graph.write(async ({ run }) => {
    if (copy % COPIES_A_SOURCE === 0) await run(copySources, parameters);
    await run(createEntities, { keys: entityRows.map(({ key }) => key) });
    await run(projectEntities, { rows: entityRows });
    await run(projectValues, { rows: valueRows });
    await run(copyRelationships, parameters);
    await run(copyObservations, parameters);
    await run(copyClaims, parameters);
    await run(nameObjects, parameters);
  });
}
