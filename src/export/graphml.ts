import { type Attribute, allowedInXml, edgeAttributes, nodeAttributes } from './attributes.ts';
import { type Format, noteOn } from './format.ts';
import { distinctThings, type Thing } from './things.ts';

export const graphml: Format = {
  name: 'graphml',
  mediaType: 'application/graphml+xml',
  extension: 'graphml',
  contents: 'graph',

  async *write({ origin, pages }) {
    yield `<?xml version="1.0" encoding="UTF-8"?>
<!-- ${noteOn(origin)} -->
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${declared('node', nodeAttributes)}${declared('edge', edgeAttributes)}<graph edgedefault="directed">
`;
    for await (const things of distinctThings(pages)) yield things.map(elementOf).join('');
    yield '</graph>\n</graphml>\n';
  },
};

const declared = <Of>(of: 'node' | 'edge', attributes: readonly Attribute<Of>[]): string =>
  attributes
    .map(
      ({ name, type }) =>
        `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`,
    )
    .join('');

function elementOf(thing: Thing): string {
  if (thing.thing === 'entity') {
    return `<node id="${escaped(thing.key)}">${valuesOf('node', nodeAttributes, thing)}</node>\n`;
  }
  if (thing.thing === 'relationship') {
    const { key, from, to } = thing;
    const ends = `source="${escaped(from)}" target="${escaped(to)}"`;
    return `<edge id="${escaped(key)}" ${ends}>${valuesOf('edge', edgeAttributes, thing)}</edge>\n`;
  }
  return '';
}

const valuesOf = <Of>(of: 'node' | 'edge', attributes: readonly Attribute<Of>[], thing: Of) =>
  attributes
    .map((attribute) => {
      const value = attribute.of(thing);
      return value === null
        ? ''
        : `<data key="${of}-${attribute.name}">${escaped(String(value))}</data>`;
    })
    .join('');

/** Characters that a reader would take for markup or, in an attribute, for a space. */
const escaped = (value: string): string =>
  allowedInXml(value).replace(/[&<>"\t\r\n]/g, (character) => `&#${character.charCodeAt(0)};`);
