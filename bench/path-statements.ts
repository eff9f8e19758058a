import { cypher } from '../src/graph/cypher.ts';

interface Between {
  readonly from: string;
  readonly to: string;
  readonly at: number;
}

interface Found {
  readonly keys: readonly string[];
}

/** The kinds are spelt out, as only constants may be: what a path of the API can pass over. */
export const neo4jShortest = cypher<Between, Found>`
  MATCH (a:Entity {key: $from}), (b:Entity {key: $to})
  MATCH path = allShortestPaths((a)-[:RESPONSIBLE_FOR|MINISTRY_OF|SENT_BY|HOSTED_BY|ACCREDITED_TO|SERVES|LOCATED_AT|COUNTERPART_OF|POST_IN|OVERSEES|PART_OF|SUCCEEDS|MEMBER_OF|PARTNERED_WITH|BORDERS|ESTABLISHED_BY|SOLD_TO*..4]-(b))
  WHERE all(held IN relationships(path) WHERE held.s0 <= $at AND $at < held.e1)
    AND all(entity IN nodes(path) WHERE entity.s0 <= $at AND $at < entity.e1)
  RETURN DISTINCT [entity IN nodes(path) | entity.key] AS keys
`;

export const enumerated = cypher<Between, Found>`
  MATCH (a:Entity {key: $from}), (b:Entity {key: $to})
  MATCH path = (a)-[:RESPONSIBLE_FOR|MINISTRY_OF|SENT_BY|HOSTED_BY|ACCREDITED_TO|SERVES|LOCATED_AT|COUNTERPART_OF|POST_IN|OVERSEES|PART_OF|SUCCEEDS|MEMBER_OF|PARTNERED_WITH|BORDERS|ESTABLISHED_BY|SOLD_TO*1..4]-(b)
  WHERE all(held IN relationships(path) WHERE held.s0 <= $at AND $at < held.e1)
    AND all(entity IN nodes(path) WHERE entity.s0 <= $at AND $at < entity.e1)
    AND all(entity IN nodes(path) WHERE single(same IN nodes(path) WHERE same = entity))
  WITH DISTINCT [entity IN nodes(path) | entity.key] AS keys
  RETURN keys
  ORDER BY size(keys), keys
  LIMIT 10
`;

/** The same ones each time. */
export const seedPairs = cypher<{ at: number; pairs: number }, { from: string; to: string }>`
  MATCH (entity:Entity)
  WHERE entity.s0 <= $at AND $at < entity.e1
  WITH entity.key AS key
  ORDER BY key
  WITH collect(key) AS keys
  UNWIND range(1, $pairs) AS pair
  RETURN keys[(pair * 7919) % size(keys)] AS from, keys[(pair * 104729 + 13) % size(keys)] AS to
  ORDER BY pair
`;

export const removeAll = cypher<Record<string, never>, never>`
  MATCH (node)
  WHERE NOT node:Migration
  DETACH DELETE node
`;

/** Two hubs, 20,000 spokes on both, and a far hub on one of them with as many of its own. */
export const writeHubs = cypher<{ at: number }, never>`
  WITH {type: 'Agency', s0: $at - 10, s1: $at - 10, e0: $at + 10, e1: $at + 10, k0: 0, k1: 1,
    confidence: 3, sourceCount: 1, dated: []} AS life
  CREATE (a:Entity:Agency {key: 'agency/a'}), (b:Entity:Agency {key: 'agency/b'}),
    (far:Entity:Agency {key: 'agency/far'})
  SET a += life, b += life, far += life
  CREATE (a)-[link:PART_OF {key: 'agency/a PART_OF agency/far'}]->(far)
  SET link += life
  WITH life, a, b, far
  UNWIND range(1, 20000) AS at
  CREATE (spoke:Entity:Agency {key: 'agency/spoke-' + at}),
    (leaf:Entity:Agency {key: 'agency/leaf-' + at}),
    (spoke)-[one:PART_OF {key: 'agency/spoke-' + at + ' PART_OF agency/a'}]->(a),
    (spoke)-[other:PART_OF {key: 'agency/spoke-' + at + ' PART_OF agency/b'}]->(b),
    (leaf)-[third:PART_OF {key: 'agency/leaf-' + at + ' PART_OF agency/far'}]->(far)
  SET spoke += life, leaf += life, one += life, other += life, third += life
`;

/** From a spoke to another, or to something on the far hub. */
export const hubPairs = (
  pairs: number,
  to: 'spoke' | 'far' = 'spoke',
): readonly (readonly [string, string])[] =>
  Array.from({ length: pairs }, (_, at) => [
    `agency/spoke-${at * 37 + 1}`,
    `agency/${to === 'far' ? 'leaf' : 'spoke'}-${at * 53 + 7000}`,
  ]);
