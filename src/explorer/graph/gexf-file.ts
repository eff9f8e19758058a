import { MultiDirectedGraph } from 'graphology';
import { write } from 'graphology-gexf';
import {
  type Attribute,
  allowedInXml,
  edgeAttributes,
  nodeAttributes,
} from '../../export/attributes.ts';
import type { Dates } from '../../export/things.ts';
import type { GraphEntityFragment, GraphLinkFragment } from '../generated/graphql.ts';
import type { Shown } from './assemble.ts';
import type { Drawing } from './drawing.ts';
import { authorityLooks, plainLine, typeLooks } from './looks.ts';

/** The keys of the sources that state a relationship, by its id. */
export type SourcesOf = ReadonlyMap<string, readonly string[]>;

/** Exactly what a picture shows, with the attributes of this server's exports, and where and in what colour it is drawn. */
export function gexfFile(
  { nodes, links }: Shown,
  drawing: Drawing,
  sources: SourcesOf,
  description: string,
): string {
  const graph = new MultiDirectedGraph();
  graph.setAttribute('description', allowedInXml(description));
  const places = new Map(drawing.nodes.map(({ thing, at }) => [thing.entity.key, at]));
  for (const { entity } of nodes) {
    const { x = 0, y = 0 } = places.get(entity.key) ?? {};
    graph.addNode(allowedInXml(entity.key), {
      ...valuesOf(nodeAttributes, entityThing(entity)),
      x,
      // Tools count upwards, pictures downwards.
      y: -y,
      size: 10,
      color: typeLooks[entity.__typename].colour.light,
    });
  }
  for (const link of links) {
    const [key, from, to] = [link.key, link.from.key, link.to.key].map(allowedInXml);
    graph.addDirectedEdgeWithKey(key, from, to, {
      ...valuesOf(edgeAttributes, linkThing(link)),
      sources: (sources.get(link.id) ?? []).map(allowedInXml).join(' | '),
      color: (link.authority ? authorityLooks[link.authority].colour : plainLine).light,
    });
  }
  return write(graph, { version: '1.3' });
}

const valuesOf = <Of>(attributes: readonly Attribute<Of>[], thing: Of) =>
  Object.fromEntries(attributes.map(({ name, of }) => [name, of(thing)]));

type Told = NonNullable<GraphEntityFragment['validity']>;

const datesOf = (validity: Told | null): Dates => ({
  startEarliest: validity?.start.earliest ?? null,
  startLatest: validity?.start.latest ?? null,
  endEarliest: validity?.end.earliest ?? null,
  endLatest: validity?.end.latest ?? null,
  validity: validity?.text ?? null,
});

const entityThing = ({ key, name, __typename, validity }: GraphEntityFragment) => ({
  thing: 'entity' as const,
  key,
  name,
  type: __typename,
  ...datesOf(validity),
});

const linkThing = (link: GraphLinkFragment) => ({
  thing: 'relationship' as const,
  key: link.key,
  kind: link.kind,
  authority: link.authority,
  from: link.from.key,
  to: link.to.key,
  confidence: link.confidence,
  sourceCount: link.sourceCount,
  disputed: link.disputed,
  sources: [],
  ...datesOf(link.validity),
});
