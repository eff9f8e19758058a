import { isDeepStrictEqual } from 'node:util';
import { cypher } from '../src/graph/cypher.ts';
import type { Graph } from '../src/graph/graph.ts';
import { run } from '../test/support/run.ts';

type None = Record<string, never>;

const ASKED = 25;

/** How many of each kind each copy has; hubs and what links only them count as the original's. */
const census = cypher<None, { kind: string; copy: string; count: number }>`
  CALL () {
    MATCH (node:Entity|Observation|Claim)
    RETURN coalesce(node.type, labels(node)[0]) AS kind, node.key AS key
    UNION ALL
    MATCH (:Entity)-[held]->(:Entity)
    RETURN type(held) AS kind, held.key AS key
  }
  WITH kind, coalesce(split(split(key, '~')[1], ' ')[0], 'original') AS copy
  RETURN kind, copy, count(*) AS count
  ORDER BY kind, copy
`;

/** Copied relationships, and how many of them have an original that they differ from in keys only. */
const comparedRelationships = cypher<None, { copied: number; alike: number }>`
  MATCH (from:Entity)-[held]->(to:Entity)
  WHERE held.key CONTAINS '~'
  RETURN count(*) AS copied, sum(COUNT {
    MATCH (:Entity {key: split(from.key, '~')[0]})-[original]->(:Entity {key: split(to.key, '~')[0]})
    WHERE type(original) = type(held)
      AND original {.*, key: '', topic: '', listOf: '', listed: ''} = held {.*, key: '', topic: '', listOf: '', listed: ''}
      AND coalesce(original.listOf, '') = coalesce(split(held.listOf, '~')[0], '')
      AND coalesce(original.listed, '') = coalesce(split(held.listed, '~')[0], '')
  }) AS alike
`;

const anyCopies = cypher<{ readonly limit: number }, { key: string }>`
  MATCH (entity:Entity)
  WHERE entity.key CONTAINS '~'
  WITH entity.key AS key, rand() AS lot
  ORDER BY lot
  LIMIT $limit
  RETURN key
`;

/** All that can be asked of any entity. */
const everything = `query Everything($key: String!) {
  graph {
    entity(key: $key) {
      __typename key name aliases validity { text }
      names { text use validity { text } }
      refs { scheme value label }
      relationships(first: 100) {
        totalCount
        nodes {
          key kind authority confidence validity { text }
          from { key name } to { key name }
          claims { locator source { title } }
        }
      }
      observations(first: 100) { totalCount nodes { key amount claims { locator } } }
      facts { field value chosenBy claims { value locator source { title } } }
    }
  }
}`;

/** Throws unless the copies are as many as wanted, all alike, and answer as the original does. */
export async function checkCopies(graph: Graph, copies: number): Promise<void> {
  const counts = new Map<string, number[]>();
  for (const { kind, copy, count } of await graph.read(census, {})) {
    if (copy !== 'original') counts.set(kind, [...(counts.get(kind) ?? []), count]);
  }
  for (const [kind, each] of counts) {
    if (each.length === copies - 1 && new Set(each).size === 1) continue;
    throw new Error(`${kind}: expected ${copies - 1} equal copies, came ${each}.`);
  }
  for (const { copied, alike } of await graph.read(comparedRelationships, {})) {
    if (copied !== alike) throw new Error(`${alike} of ${copied} relationships are as they were.`);
  }
  for (const { key } of await graph.read(anyCopies, { limit: ASKED })) {
    const [original = '', copy = ''] = key.split('~');
    const [expected, came] = [await ask(graph, original), await ask(graph, key)];
    if (isDeepStrictEqual(comparable(expected), comparable(unmarked(came, copy)))) continue;
    throw new Error(`${key} answers otherwise than ${original}.`);
  }
}

async function ask(graph: Graph, key: string): Promise<unknown> {
  const { data, errors } = await run(graph, everything, { key });
  if (errors) throw errors[0];
  return data;
}

/** The answer as the original would give it. */
const unmarked = (answer: unknown, copy: string): unknown =>
  JSON.parse(JSON.stringify(answer).replaceAll(`~${copy}`, '').replaceAll(` ${copy}"`, '"'));

/** Lists are sorted by keys, which marks put into another order. */
function comparable(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map((item) => JSON.stringify(comparable(item))).sort();
  if (typeof answer !== 'object' || answer === null) return answer;
  return Object.fromEntries(
    Object.entries(answer).map(([field, value]) => [field, comparable(value)]),
  );
}
