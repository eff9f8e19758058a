import { listed } from '../graph/cypher.ts';
import type { Graph } from '../graph/graph.ts';
import { nationKinds, type RelationshipKind } from '../model/relationship-kinds.ts';
import { type NamedEntity, namedEntity, tellingFields, tieOf } from './entity.ts';
import { namedEntities } from './statements.ts';

/** All entities that the graph holds, by one statement. */
export async function entitiesOfGraph(graph: Pick<Graph, 'read'>): Promise<NamedEntity[]> {
  const rows = await graph.read(namedEntities, {
    fields: listed(tellingFields),
    kinds: listed<RelationshipKind>([...nationKinds, 'SENT_BY']),
  });
  return rows.map(({ key, type, values, nations }) =>
    namedEntity(key, type, [
      ...values.map(([field, value, scheme]) => ({ field, value, scheme })),
      ...nations.flatMap(([kind, nation]) => tieOf(kind, nation)),
    ]),
  );
}
