import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { MultiDirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { Parser, type Quad } from 'n3';
import { describe, expect, test } from 'vitest';
import { bibtex, cslJson } from '../../../src/export/bibliography.ts';
import { createGexf } from '../../../src/export/gexf.ts';
import { graphml } from '../../../src/export/graphml.ts';
import { jsonLd } from '../../../src/export/json-ld.ts';
import { turtle } from '../../../src/export/turtle.ts';
import { entity, relationship, source, written } from './answers.ts';

const gexf = createGexf();

/** Two nations and what links them, all of them called by a text that may do harm. */
const pagesOf = (text: string) => [
  {
    list: [
      relationship(`key ${text}`, entity('nation/A', text), entity('nation/B', 'B'), [
        source('s1', text, `https://example.org/${text}`),
        source('s2'),
      ]),
    ],
  },
  // Again, and with another: what was written before is not written twice.
  {
    list: [
      relationship('other', entity('nation/B', 'B'), entity('nation/C', 'C')),
      relationship(`key ${text}`, entity('nation/A', text), entity('nation/B', 'B')),
    ],
  },
];

/** What XML cannot hold is replaced. */
const inXml = (text: string): string =>
  [...text.toWellFormed()]
    .map((character) =>
      /[\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(character) ? character : '\uFFFD',
    )
    .join('');

const hostile = [
  '<b>&amp;"\'</b>',
  ']]>',
  '--> <!-- ',
  '\u0000\u0001\u001F\uFFFE',
  'a\nb\r\nc\td',
  '𝒜é中',
  '\uD800',
  '  ',
  '"""',
  '\\u0041 \\',
];

const everyText = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
);

interface ReadElement {
  readonly id: string;
  readonly values: Readonly<Record<string, string>>;
}

function readGraphml(text: string): {
  nodes: ReadElement[];
  edges: (ReadElement & { from: string; to: string })[];
} {
  const document = new DOMParser({
    errorHandler: (level: string, message: string) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(text, 'application/xml');
  const names = new Map(
    Array.from(document.getElementsByTagName('key')).map((key) => [
      key.getAttribute('id'),
      key.getAttribute('attr.name') ?? '',
    ]),
  );
  const read = (element: Element): ReadElement => ({
    id: element.getAttribute('id') ?? '',
    values: Object.fromEntries(
      Array.from(element.getElementsByTagName('data')).map((value) => [
        names.get(value.getAttribute('key')),
        value.textContent ?? '',
      ]),
    ),
  });
  return {
    nodes: Array.from(document.getElementsByTagName('node')).map(read),
    edges: Array.from(document.getElementsByTagName('edge')).map((edge) => ({
      ...read(edge),
      from: edge.getAttribute('source') ?? '',
      to: edge.getAttribute('target') ?? '',
    })),
  };
}

describe('GraphML', () => {
  test('has each node and edge once, nodes first, whatever they are called', async () => {
    await fc.assert(
      fc.asyncProperty(everyText, async (text) => {
        const xml = await written(graphml, { pages: pagesOf(text) });
        expect(inXml(xml)).toBe(xml);
        const { nodes, edges } = readGraphml(xml);
        expect(nodes.map(({ id, values }) => [id, values.label])).toEqual([
          ['nation/A', inXml(text)],
          ['nation/B', 'B'],
          ['nation/C', 'C'],
        ]);
        expect(edges.map(({ id, from, to }) => [id, from, to])).toEqual([
          [inXml(`key ${text}`), 'nation/A', 'nation/B'],
          ['other', 'nation/B', 'nation/C'],
        ]);
      }),
    );
  });

  test('tells of each edge its kind, dates and sources, and its origin in a comment', async () => {
    const xml = await written(graphml, { pages: pagesOf('A') });
    expect(readGraphml(xml).edges[0]?.values).toEqual({
      label: 'BORDERS',
      relation: 'BORDERS',
      startEarliest: '2001-02-03',
      startLatest: '2001-02-04',
      validity: '2001-02-03/2001-02-04',
      confidence: 'HIGH',
      sourceCount: '2',
      disputed: 'false',
      sources: 's1 | s2',
    });
    expect(xml.split('\n')[1]).toMatch(
      /^<!-- Security cooperation graph, version 7\. As of 2026-01-01, .* -->$/,
    );
  });
});

describe('GEXF', () => {
  test('comes back as the same graph, whatever things are called', async () => {
    await fc.assert(
      fc.asyncProperty(everyText, async (text) => {
        const xml = await written(gexf, { pages: pagesOf(text) });
        expect(inXml(xml)).toBe(xml);
        const graph = parseGexf(MultiDirectedGraph, xml);
        expect(graph.nodes()).toEqual(['nation/A', 'nation/B', 'nation/C']);
        if (text !== '') expect(graph.getNodeAttribute('nation/A', 'label')).toBe(inXml(text));
        expect(graph.edges()).toEqual([inXml(`key ${text}`), 'other']);
        expect(graph.getEdgeAttributes(inXml(`key ${text}`))).toMatchObject({
          label: 'BORDERS',
          relation: 'BORDERS',
          sourceCount: 2,
          disputed: false,
          sources: 's1 | s2',
        });
      }),
    );
  });

  test('is refused beyond what memory is kept for', async () => {
    await expect(written(createGexf(2), { pages: pagesOf('A') })).rejects.toThrow(
      'gexf: expected at most 2 nodes',
    );
    await expect(written(createGexf(3, 1), { pages: pagesOf('A') })).rejects.toThrow('1 edges');
  });
});

type Triple = readonly [subject: string, predicate: string, object: string];

const tripleOf = ({ subject, predicate, object }: Quad): Triple => [
  subject.termType === 'BlankNode' ? '_:' : subject.value,
  predicate.value,
  object.termType === 'Literal' ? `${object.value} ${object.datatype.value}` : object.value,
];

/** As much of JSON-LD's rules as our documents use. */
function triplesOf(document: {
  readonly '@context': Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly '@graph': readonly Readonly<Record<string, unknown>>[];
}): Triple[] {
  const { '@context': context, '@graph': graph } = document;
  const expand = (iri: string): string => {
    const at = iri.indexOf(':');
    const prefix = context[iri.slice(0, at)];
    return typeof prefix === 'string' ? prefix + iri.slice(at + 1) : iri;
  };
  const xsd = (name: string) => expand(`xsd:${name}`);
  const objectOf = (value: unknown, type: string | undefined): string => {
    if (typeof value === 'boolean') return `${value} ${xsd('boolean')}`;
    if (typeof value === 'number') return `${value} ${xsd('integer')}`;
    if (typeof value === 'object') {
      const typed = value as Readonly<Record<string, string>>;
      return `${typed['@value']} ${expand(typed['@type'] ?? '')}`;
    }
    if (type === '@id' || type === '@vocab') return expand(String(value));
    return `${value} ${type === undefined ? xsd('string') : expand(type)}`;
  };
  return graph.flatMap(({ '@id': id, '@type': types, ...said }) => {
    const subject = String(id).startsWith('_:') ? '_:' : String(id);
    return [
      ...(types as string[]).map((type): Triple => [subject, expand('rdf:type'), expand(type)]),
      ...Object.entries(said).flatMap(([term, value]) => {
        const rule = context[term] as Readonly<Record<string, string>>;
        return [value]
          .flat()
          .map((one): Triple => [subject, expand(rule['@id'] ?? ''), objectOf(one, rule['@type'])]);
      }),
    ];
  });
}

const sorted = (triples: readonly Triple[]) =>
  triples.map((triple) => JSON.stringify(triple)).sort();

describe('Turtle and JSON-LD', () => {
  test('say the same, whatever things are called', async () => {
    await fc.assert(
      fc.asyncProperty(
        everyText.map((text) => text.toWellFormed()),
        async (text) => {
          const pages = pagesOf(text);
          const fromTurtle = new Parser().parse(await written(turtle, { pages })).map(tripleOf);
          const fromJson = triplesOf(JSON.parse(await written(jsonLd, { pages })));
          expect(sorted(fromJson)).toEqual(sorted(fromTurtle));
          const name = [
            `https://example.org/entity/nation/A`,
            'https://schema.org/name',
            `${text} http://www.w3.org/2001/XMLSchema#string`,
          ];
          expect(sorted(fromTurtle)).toContain(JSON.stringify(name));
        },
      ),
    );
  });

  test('make each relationship a resource of its own, derived from its sources', async () => {
    const [first] = pagesOf('A');
    const triples = new Parser().parse(await written(turtle, { pages: [first] })).map(tripleOf);
    const own = triples.filter(
      ([subject]) => subject === 'https://example.org/relationship/key%20A',
    );
    const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
    const scg = 'urn:security-cooperation-graph:vocabulary#';
    const prov = 'http://www.w3.org/ns/prov#';
    expect(own.map(([, ...said]) => said)).toEqual(
      expect.arrayContaining([
        [`${rdf}type`, `${rdf}Statement`],
        [`${rdf}subject`, 'https://example.org/entity/nation/A'],
        [`${rdf}predicate`, `${scg}BORDERS`],
        [`${rdf}object`, 'https://example.org/entity/nation/B'],
        [`${scg}startEarliest`, '2001-02-03 http://www.w3.org/2001/XMLSchema#date'],
        [`${scg}disputed`, 'false http://www.w3.org/2001/XMLSchema#boolean'],
        [`${prov}wasDerivedFrom`, 'https://example.org/source/s1'],
        [`${prov}wasDerivedFrom`, 'https://example.org/source/s2'],
      ]),
    );
    expect(triples).toContainEqual([
      'https://example.org/source/s2',
      'http://purl.org/dc/terms/issued',
      '2021-09 http://www.w3.org/2001/XMLSchema#gYearMonth',
    ]);
  });
});

describe('bibliographies', () => {
  test('have every source once, by key', async () => {
    const pages = [...pagesOf('A'), { sources: [source('s0')] }];
    const entries = JSON.parse(await written(cslJson, { pages })) as { id: string }[];
    expect(entries.map(({ id }) => id)).toEqual(['s0', 's1', 's2']);
    const labels = [...(await written(bibtex, { pages })).matchAll(/^@\w+\{(.*),$/gm)];
    expect(labels.map(([, label]) => label)).toEqual(['s0', 's1', 's2']);
  });

  test('label entries by keys that BibTeX bears, still apart from each other', async () => {
    const pages = [{ sources: [source('a, b}'), source('a b'), source('a-b')] }];
    const labels = [...(await written(bibtex, { pages })).matchAll(/^@\w+\{(.*),$/gm)];
    expect(labels.map(([, label]) => label)).toEqual(['a+20b', 'a+2c+20b+7d', 'a-b']);
  });

  test('of nothing are empty', async () => {
    expect(JSON.parse(await written(cslJson, { pages: [{}] }))).toEqual([]);
  });
});
