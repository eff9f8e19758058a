import { cypher } from '../../src/graph/cypher.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { changeFields } from '../../src/model/change-index.ts';

type None = Record<string, never>;
type Properties = Readonly<Record<string, unknown>>;

interface StoredNode {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
}

interface StoredRelationship {
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly properties: Properties;
}

/** Knows nothing of what the nodes mean. */
const allNodes = cypher<None, StoredNode>`
  MATCH (node)
  WHERE NOT node:Migration
  RETURN elementId(node) AS id, labels(node) AS labels, properties(node) AS properties
  ORDER BY id
`;

const allRelationships = cypher<None, StoredRelationship>`
  MATCH (from)-[relationship]->(to)
  RETURN
    elementId(from) AS from,
    elementId(to) AS to,
    type(relationship) AS type,
    properties(relationship) AS properties
  ORDER BY elementId(relationship)
`;

const currentVersion = cypher<None, { version: number }>`
  OPTIONAL MATCH (graph:GraphVersion)
  RETURN coalesce(graph.version, 0) AS version
`;

const sorted = (properties: Properties) =>
  JSON.stringify(properties, Object.keys(properties).sort());

/** When it was rebuilt says nothing of what the graph holds. */
const nodeText = ({
  labels,
  properties: { rebuiltAt: _, ...properties },
}: Omit<StoredNode, 'id'>) => `(${[...labels].sort().join(':')} ${sorted(properties)})`;

/** All that is in the graph, one line a node or relationship, whatever its order and inner ids. */
export async function stored(graph: Graph): Promise<string[]> {
  const nodes = await graph.read(allNodes, {});
  const texts = new Map(nodes.map((node) => [node.id, nodeText(node)]));
  const relationships = await graph.read(allRelationships, {});
  return [
    ...texts.values(),
    ...relationships.map(
      ({ from, to, type, properties }) =>
        `${texts.get(from)}-[${type} ${sorted(properties)}]->${texts.get(to)}`,
    ),
  ].sort();
}

export async function version(graph: Graph): Promise<number> {
  const [row] = await graph.read(currentVersion, {});
  return row?.version ?? 0;
}

const spanNames = ['s0', 's1', 'e0', 'e1'] as const;
const inKnowledge = ['k0', 'k1', 'firstKnown', 'dated', ...changeFields];
const evidence = ['confidence', 'sourceCount', 'disputed', 'rank'];
const identity = ['key', 'type', 'label', 'labelFolded', ...spanNames, ...evidence];
const isFolded = (name: string) => name === 'folded' || name === 'words' || name.endsWith('Folded');

/**
 * What is known now, whatever was known before: where a value is stored, on its entity or beside
 * it, depends on its history, so that both come out alike here.
 */
export async function current(graph: Graph): Promise<string[]> {
  const nodes = (await graph.read(allNodes, {})).filter(({ labels }) =>
    ['Entity', 'Value', 'Observation'].some((label) => labels.includes(label)),
  );
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const relationships = (await graph.read(allRelationships, {})).filter(
    ({ from, to, type }) => byId.has(from) && byId.has(to) && !type.endsWith('_SUPERSEDED'),
  );
  const lines = new Set<string>();
  const add = (...parts: readonly unknown[]) => lines.add(JSON.stringify(parts));

  for (const { labels, properties } of nodes.filter(({ labels }) => labels.includes('Entity'))) {
    const { key } = properties;
    const life = spanNames.map((name) => properties[name]);
    add(key, [...labels].sort(), sorted(pick(properties, identity)));
    for (const [field, value] of Object.entries(properties)) {
      if ([...identity, ...inKnowledge].includes(field) || isFolded(field)) continue;
      add(key, field, value, life);
    }
  }
  for (const { from, to, type, properties } of relationships) {
    const [start, end] = [byId.get(from), byId.get(to)];
    if (!start || !end) continue;
    if (type.startsWith('HAS_')) {
      const { value, folded: _folded, words: _words, ...more } = end.properties;
      const span = spanNames.map((name) => properties[name]);
      add(start.properties.key, properties.field, value, span);
      if (Object.keys(more).length > 0) add(start.properties.key, value, sorted(more));
      continue;
    }
    add(type, start.properties.key, end.properties.key, sorted(without(properties, inKnowledge)));
  }
  for (const { properties } of nodes.filter(({ labels }) => labels.includes('Observation'))) {
    if (relationships.some(({ from }) => byId.get(from)?.properties === properties)) {
      add(sorted(properties));
    }
  }
  return [...lines].sort();
}

/** All that is queried. Of what no claim stands any more the ledger keeps a node without dates, which nothing shows. */
export const queried = async (graph: Graph): Promise<string[]> =>
  (await current(graph)).filter((line) => !line.includes('"Entity"]') || line.includes('s0'));

const pick = (properties: Properties, names: readonly string[]): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([name]) => names.includes(name)));

const without = (properties: Properties, names: readonly string[]): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([name]) => !names.includes(name)));
