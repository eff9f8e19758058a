import { DataFactory, type Quad, Writer } from 'n3';
import type { Format } from './format.ts';
import { originResource, type Resource, type ResourceValue, resourceOf } from './resources.ts';
import { distinctThings } from './things.ts';
import { type CompactIri, expanded, prefixes, type Term, termRule } from './vocabulary.ts';

const { blankNode, literal, namedNode, quad } = DataFactory;

export const turtle: Format = {
  name: 'turtle',
  mediaType: 'text/turtle; charset=utf-8',
  extension: 'ttl',
  contents: 'graph',

  async *write({ origin, pages }, naming) {
    let chunks: string[] = [];
    const taken = (): string => {
      const text = chunks.join('');
      chunks = [];
      return text;
    };
    const sink = { write: (chunk: string) => chunks.push(chunk), end: () => {} };
    const writer = new Writer(sink, { prefixes });
    writer.addQuads(quadsOf(originResource(origin)));
    for await (const things of distinctThings(pages)) {
      for (const thing of things) writer.addQuads(quadsOf(resourceOf(thing, naming)));
      yield taken();
    }
    writer.end();
    yield taken();
  },
};

/** What JSON-LD's context makes of the same resource. */
export function quadsOf({ '@id': id, '@type': types, ...said }: Resource): Quad[] {
  const subject = id.startsWith('_:') ? blankNode(id.slice(2)) : namedNode(id);
  const type = namedNode(expanded('rdf:type'));
  return [
    ...types.map((name) => quad(subject, type, namedNode(expanded(name)))),
    ...Object.entries(said).flatMap(([name, value]) => {
      const values = Array.isArray(value) ? value : [value];
      const term = name as Term;
      const predicate = namedNode(expanded(termRule(term)['@id']));
      return values
        .filter((one) => one !== null && one !== undefined)
        .map((one) => quad(subject, predicate, objectOf(term, one)));
    }),
  ];
}

function objectOf(term: Term, value: ResourceValue) {
  const { '@type': type } = termRule(term);
  if (typeof value === 'object')
    return literal(value['@value'], namedNode(expanded(value['@type'])));
  if (typeof value === 'boolean') return literal(String(value), namedNode(expanded('xsd:boolean')));
  if (typeof value === 'number') return literal(value);
  switch (type) {
    case undefined:
      return literal(value);
    case '@id':
      return namedNode(value);
    case '@vocab':
      return namedNode(expanded(value as CompactIri));
    default:
      return literal(value, namedNode(expanded(type)));
  }
}
