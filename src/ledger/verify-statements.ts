import { cypher } from '../graph/cypher.ts';

type None = Record<string, never>;
type Properties = Readonly<Record<string, unknown>>;

/** Leaves of entities what no claim bears on: nothing but their keys. */
export const bareEntities = cypher<None, never>`
  MATCH (entity:Entity)
  WITH entity, [label IN labels(entity) WHERE label <> 'Entity'] AS labels
  REMOVE entity:$(labels)
  SET entity = {key: entity.key}
`;

export const storedNodes = cypher<
  None,
  { id: string; labels: readonly string[]; properties: Properties }
>`
  MATCH (node:Entity|Value|Observation|Source)
  RETURN elementId(node) AS id, COLLECT { UNWIND labels(node) AS label RETURN label ORDER BY label } AS labels,
    properties(node) AS properties
  ORDER BY id
`;

/** Of all that is queried; claims have links of their own. */
export const storedRelationships = cypher<
  None,
  { from: string; to: string; type: string; name: string; properties: Properties }
>`
  MATCH (from:Entity|Value|Observation|Source)-[held]->(to)
  RETURN
    elementId(from) AS from,
    elementId(to) AS to,
    type(held) AS type,
    coalesce(held.key, from.key + ' ' + held.field, from.key) AS name,
    properties(held) AS properties
  ORDER BY elementId(held)
`;
