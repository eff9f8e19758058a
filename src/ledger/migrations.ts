import type { Migration } from '../graph/migrations.ts';
import { changeFields, changeIndexes } from '../model/change-index.ts';
import { entityTypes } from '../model/entity-types.ts';
import { fieldNames, foldedName, isText } from '../model/fields.ts';
import { crowdOf, inOrderOf, relationshipKinds, superseded } from '../model/relationship-kinds.ts';

const unique = (label: string, property: string): string =>
  `CREATE CONSTRAINT ${label.toLowerCase()}_${property.toLowerCase()} IF NOT EXISTS
   FOR (node:${label}) REQUIRE node.${property} IS UNIQUE`;

const index = (label: string, ...properties: readonly string[]): string =>
  `CREATE INDEX ${[label, ...properties].join('_').toLowerCase()} IF NOT EXISTS
   FOR (node:${label}) ON (${properties.map((property) => `node.${property}`).join(', ')})`;

const listIndex = (kind: string, ...properties: readonly string[]): string =>
  `CREATE INDEX ${[kind, ...properties].join('_').toLowerCase()} IF NOT EXISTS
   FOR ()-[held:${kind}]-() ON (${properties.map((property) => `held.${property}`).join(', ')})`;

const changeIndex = (name: string, pattern: string): string =>
  `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS
   FOR ${pattern} ON EACH [${changeFields.map((field) => `found.${field}`).join(', ')}]
   OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'keyword' } }`;

/** A relationship of one of these types, known now or then. */
const anyOf = (types: readonly string[]): string =>
  `()-[found:${types.flatMap((type) => [type, superseded(type)]).join('|')}]-()`;

const valueTypes = ['HAS_NAME', 'HAS_REFERENCE', 'HAS_VALUE', 'OF'];

/** Naming them once keeps Neo4j from warning of what nothing has had yet. */
const relationshipType = (type: string): string => `CALL db.createRelationshipType('${type}')`;
const property = (name: string): string => `CALL db.createProperty('${name}')`;

/** The shape of the graph, version by version. */
export const migrations: readonly Migration[] = [
  {
    id: '0001-ledger-and-projection',
    define: [
      unique('Entity', 'key'),
      unique('Claim', 'key'),
      unique('Source', 'key'),
      unique('Package', 'name'),
      unique('GraphVersion', 'id'),
      index('Claim', 'content'),
      index('Claim', 'topic'),
      index('Claim', 'subject'),
      index('Claim', 'object'),
      index('Claim', 'assertion'),
      index('Claim', 'package'),
      index('Claim', 'source'),
      index('Observation', 'topic'),
      index('Observation', 'key'),
      index('Nation', 'iso3'),
      index('Nation', 'iso2'),
      ...entityTypes.map((type) => index(type, 'label')),
      index('SecurityCooperationOrganization', 'label'),
      index('SecurityCooperationOrganization', 'key'),
      ...entityTypes.map((type) => index(type, 'key')),
      ...[...relationshipKinds, ...valueTypes].flatMap((type) => [
        relationshipType(type),
        relationshipType(superseded(type)),
      ]),
      ...fieldNames.map(property),
    ],
  },
  {
    id: '0002-texts-without-case-and-accents',
    define: [
      `CREATE FULLTEXT INDEX words IF NOT EXISTS
       FOR (node:Entity|Value) ON EACH [node.words]
       OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'whitespace' } }`,
      index('Value', 'words'),
      ...[
        'folded',
        'words',
        ...['label', 'title', 'publisher', ...fieldNames.filter(isText)].map(foldedName),
      ].map(property),
    ],
    rebuilds: true,
  },
  {
    id: '0003-changes',
    define: [
      changeIndex(changeIndexes.relationships, anyOf(relationshipKinds)),
      changeIndex(changeIndexes.values, anyOf(['HAS_NAME', 'HAS_VALUE'])),
      changeIndex(changeIndexes.entities, '(found:Entity)'),
    ],
    rebuilds: true,
  },
  {
    id: '0004-ranked-amounts',
    define: ['rank', 'rivalled', 'sources'].map(property),
    rebuilds: true,
  },
  {
    id: '0005-lists-in-order',
    define: [
      index('Claim', 'source', 'key'),
      index('Claim', 'subject', 'field'),
      index('Claim', 'retractedAt'),
      index('Observation', 'fiscalYear', 'measure', 'key'),
    ],
  },
  {
    id: '0006-changes-by-type',
    define: [
      `DROP INDEX ${changeIndexes.relationships} IF EXISTS`,
      changeIndex(changeIndexes.relationships, anyOf(relationshipKinds)),
    ],
    rebuilds: true,
  },
  {
    id: '0007-long-lists',
    define: relationshipKinds
      .filter((kind) => crowdOf(kind) !== null)
      .flatMap((kind) => [
        listIndex(kind, 'listOf', 'listed', 'key'),
        ...(inOrderOf(kind) ? [listIndex(kind, 'listOf', 'listedBy', 'listed', 'key')] : []),
      ]),
    rebuilds: true,
  },
  {
    id: '0008-entries',
    define: [
      unique('Entry', 'number'),
      unique('Entry', 'requestKey'),
      index('Entry', 'at'),
      index('Entry', 'graphVersion'),
      index('EntryLine', 'entry'),
      index('Claim', 'recordedAt'),
      ...['entries', 'head', 'recordedThrough', 'version'].map(property),
    ],
  },
  {
    id: '0009-proposals-and-keys',
    define: [
      unique('ApiKey', 'id'),
      unique('Proposal', 'key'),
      index('Proposal', 'content'),
      index('Proposal', 'status', 'proposedIn', 'key'),
      ...[
        'hash',
        'role',
        'note',
        'createdAt',
        'expiresAt',
        'revokedAt',
        'decidedIn',
        'preferred',
      ].map(property),
    ],
  },
  {
    id: '0010-arms-and-representation',
    define: [
      ...['SUPPLIES_ARMS_TO', 'REPRESENTED_IN'].flatMap((type) => [
        relationshipType(type),
        relationshipType(superseded(type)),
      ]),
      `DROP INDEX ${changeIndexes.relationships} IF EXISTS`,
      changeIndex(changeIndexes.relationships, anyOf(relationshipKinds)),
    ],
  },
  {
    id: '0011-packages-in-order',
    define: [index('Claim', 'package', 'key')],
  },
];
