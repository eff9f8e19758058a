import { MultiDirectedGraph } from 'graphology';
import { write } from 'graphology-gexf';
import { type Attribute, allowedInXml, edgeAttributes, nodeAttributes } from './attributes.ts';
import { type Format, noteOn } from './format.ts';
import { refusal } from './refused.ts';
import { distinctThings } from './things.ts';

/** GEXF tells its attributes' types first, so that the whole graph is held before any is written. */
const MOST_NODES = 50_000;
const MOST_EDGES = 200_000;

export const createGexf = (mostNodes = MOST_NODES, mostEdges = MOST_EDGES): Format => ({
  name: 'gexf',
  mediaType: 'application/gexf+xml',
  extension: 'gexf',
  contents: 'graph',

  async *write({ origin, pages }) {
    const graph = new MultiDirectedGraph();
    graph.setAttribute('description', noteOn(origin));
    for await (const things of distinctThings(pages)) {
      for (const thing of things) {
        if (thing.thing === 'entity') {
          graph.addNode(allowedInXml(thing.key), valuesOf(nodeAttributes, thing));
        } else if (thing.thing === 'relationship') {
          const [key, from, to] = [thing.key, thing.from, thing.to].map(allowedInXml);
          graph.addDirectedEdgeWithKey(key, from, to, valuesOf(edgeAttributes, thing));
        }
      }
      if (graph.order > mostNodes || graph.size > mostEdges) {
        throw refusal(
          `gexf: expected at most ${mostNodes} nodes and ${mostEdges} edges, came more; export GraphML, which has no such limit.`,
        );
      }
    }
    yield write(graph, { version: '1.3' });
  },
});

const valuesOf = <Of>(attributes: readonly Attribute<Of>[], thing: Of) =>
  Object.fromEntries(attributes.map(({ name, of }) => [name, of(thing)]));
