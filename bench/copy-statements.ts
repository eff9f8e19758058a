import { cypher } from '../src/graph/cypher.ts';

/** What is told apart when a graph is copied within itself; all by key. */
export interface Originals {
  /** Entities that the world has once: copies link to them. */
  readonly hubs: readonly string[];
  /** All others: each copy has its own. */
  readonly entities: readonly string[];
  /** Claims that name at least one of those. */
  readonly claims: readonly string[];
}

export interface Marks {
  /** Added to keys and codes. */
  readonly mark: string;
  /** Added to names. */
  readonly number: string;
  /** Added to the keys of sources, of which several copies share one. */
  readonly sourceMark: string;
}

/** Fields by what becomes of their values in a copy. */
export interface Renamed {
  readonly names: readonly string[];
  readonly codes: readonly string[];
}

type Copying = Marks & Renamed;

export const copySources = cypher<Pick<Marks, 'sourceMark'>, never>`
  MATCH (source:Source)
  WHERE NOT source.key CONTAINS '~'
  CREATE (copy:Source)
  SET copy = source {.*, key: source.key + $sourceMark}
`;

/** A relationship between two hubs stays the only one; between others, its subject brings it. */
export const copyRelationships = cypher<Copying & Originals, never>`
  UNWIND $entities AS key
  MATCH (entity:Entity {key: key})-[held]-(other:Entity)
  WHERE startNode(held) = entity OR other.key IN $hubs
  WITH held, startNode(held).key AS from, endNode(held).key AS to
  WITH held, from, to,
    from + CASE WHEN from IN $hubs THEN '' ELSE $mark END AS newFrom,
    to + CASE WHEN to IN $hubs THEN '' ELSE $mark END AS newTo
  MATCH (subject:Entity {key: newFrom})
  MATCH (object:Entity {key: newTo})
  CREATE (subject)-[copy:$(type(held))]->(object)
  SET copy = held {
    .*,
    key: replace(replace(held.key, from + ' ', newFrom + ' '), ' ' + to, ' ' + newTo),
    topic: replace(replace(held.topic, from + ' ', newFrom + ' '), ' ' + to, ' ' + newTo),
    listOf: CASE held.listOf WHEN from THEN newFrom WHEN to THEN newTo END,
    listed: CASE held.listed WHEN from THEN newFrom WHEN to THEN newTo END
  }
`;

export const copyObservations = cypher<Copying & Pick<Originals, 'entities'>, never>`
  UNWIND $entities AS key
  MATCH (:Entity {key: key})<-[of]-(observation:Observation)
  MATCH (subject:Entity {key: key + $mark})
  CREATE (copy:Observation)
  SET copy = observation {
    .*,
    key: key + $mark + substring(observation.key, size(key)),
    topic: key + $mark + substring(observation.topic, size(key)),
    sources: [source IN observation.sources | source + $sourceMark]
  }
  CREATE (copy)-[held:$(type(of))]->(subject)
  SET held = properties(of)
`;

export const copyClaims = cypher<Copying & Originals, never>`
  UNWIND $claims AS key
  MATCH (claim:Claim {key: key})
  WITH claim, claim.subject AS from, claim.object AS to,
    claim.subject + CASE WHEN claim.subject IN $hubs THEN '' ELSE $mark END AS newFrom,
    claim.object + CASE WHEN claim.object IN $hubs THEN '' ELSE $mark END AS newTo,
    CASE
      WHEN claim.asserts <> 'value' THEN ''
      WHEN claim.field IN $names THEN $number
      WHEN claim.field IN $codes THEN $mark
      ELSE ''
    END AS ending
  WITH *,
    newFrom + substring(claim.topic, size(from)) AS topic,
    newFrom + substring(claim.assertion, size(from)) AS assertion
  MATCH (subject:Entity {key: newFrom})
  MATCH (source:Source {key: claim.source + $sourceMark})
  CREATE (copy:Claim)
  SET copy = claim {
    .*,
    key: claim.key + $mark,
    content: claim.content + $mark,
    package: claim.package + $mark,
    source: source.key,
    subject: newFrom,
    object: newTo,
    value: claim.value + ending,
    topic: CASE WHEN to IS NULL THEN topic ELSE replace(topic, ' ' + to, ' ' + newTo) END,
    assertion: CASE WHEN to IS NULL THEN assertion ELSE replace(assertion, ' ' + to, ' ' + newTo) END + ending
  }
  CREATE (copy)-[:ABOUT]->(subject)
  CREATE (copy)-[:CITES]->(source)
`;

export const nameObjects = cypher<Copying & Pick<Originals, 'claims'>, never>`
  UNWIND $claims AS key
  MATCH (claim:Claim {key: key + $mark})
  MATCH (object:Entity {key: claim.object})
  CREATE (claim)-[:NAMES]->(object)
`;
