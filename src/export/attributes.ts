import type { Dates, EntityThing, RelationshipThing } from './things.ts';

export type AttributeType = 'string' | 'int' | 'boolean';

/** What tools show of a node or an edge. */
export interface Attribute<Thing> {
  readonly name: string;
  readonly type: AttributeType;
  of(thing: Thing): string | number | boolean | null;
}

const text = <Thing>(name: string, of: (thing: Thing) => string | null): Attribute<Thing> => ({
  name,
  type: 'string',
  of: (thing) => {
    const value = of(thing);
    return value === null ? null : allowedInXml(value);
  },
});

const dates: readonly Attribute<Dates>[] = [
  text('startEarliest', ({ startEarliest }) => startEarliest),
  text('startLatest', ({ startLatest }) => startLatest),
  text('endEarliest', ({ endEarliest }) => endEarliest),
  text('endLatest', ({ endLatest }) => endLatest),
  text('validity', ({ validity }) => validity),
];

export const nodeAttributes: readonly Attribute<EntityThing>[] = [
  text('label', ({ name }) => name),
  text('type', ({ type }) => type),
  ...dates,
];

export const edgeAttributes: readonly Attribute<RelationshipThing>[] = [
  text('label', ({ kind }) => kind),
  // Readers of GEXF keep an attribute called `kind` for themselves.
  text('relation', ({ kind }) => kind),
  text('authority', ({ authority }) => authority),
  ...dates,
  text('confidence', ({ confidence }) => confidence),
  { name: 'sourceCount', type: 'int', of: ({ sourceCount }) => sourceCount },
  { name: 'disputed', type: 'boolean', of: ({ disputed }) => disputed },
  text('sources', ({ sources }) => sources.map(({ key }) => key).join(' | ')),
];

/** XML has no way to write most control characters: U+FFFD stands in for them. */
export const allowedInXml = (value: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids.
  value.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD');
