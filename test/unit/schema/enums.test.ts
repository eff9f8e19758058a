import {
  type GraphQLEnumType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { confidences } from '../../../src/ledger/claim.ts';
import { reliabilities, sourceKinds } from '../../../src/ledger/source.ts';
import { resolutions } from '../../../src/ledger/support.ts';
import { certainties } from '../../../src/lens/lens.ts';
import {
  entityTypes,
  securityCooperationOrganizations,
  typeOfKey,
} from '../../../src/model/entity-types.ts';
import { nameFields } from '../../../src/model/fields.ts';
import { measureRule, measures, stages } from '../../../src/model/measures.ts';
import { authorities, relationshipKinds } from '../../../src/model/relationship-kinds.ts';
import { useOf } from '../../../src/modules/entity/name.ts';
import { tables } from '../../../src/modules/tables.ts';
import {
  entityCriteria,
  observationCriteria,
  relationshipCriteria,
  sourceCriteria,
} from '../../../src/plan/orders.ts';
import { bases, dimensions } from '../../../src/tabulate/question.ts';
import { seed } from '../../support/seed.ts';
import { schema } from './schema.ts';

const enumNamed = (name: string): GraphQLEnumType => {
  const type = schema.getType(name);
  if (!isEnumType(type)) throw new Error(`the schema has no enum ${name}`);
  return type;
};

const valuesOf = (name: string): string[] =>
  enumNamed(name)
    .getValues()
    .map(({ name }) => name);

describe('the schema has the same words as the model:', () => {
  test.each<readonly [string, readonly string[]]>([
    ['RelationshipKind', relationshipKinds],
    ['Authority', authorities],
    ['Measure', measures],
    ['Stage', stages],
    ['EntityType', entityTypes],
    ['Resolution', [...resolutions, 'HOLDS_THEN']],
    ['SourceKind', sourceKinds],
    ['Reliability', reliabilities],
    ['Confidence', confidences],
    ['Certainty', certainties],
    ['Dimension', dimensions],
    ['Basis', bases],
  ])('%s', (name, words) => {
    expect(valuesOf(name).sort()).toEqual([...words].sort());
  });

  test('NameUse has a value for every kind of name', () => {
    const name = { text: '', lang: null, window: [0, 0, 0, 0], disputed: false } as const;
    const uses = nameFields.map((field) => useOf({ ...name, field }));
    expect(uses.sort()).toEqual(valuesOf('NameUse').sort());
  });

  test('every measure is described as the model defines it', () => {
    for (const { name, description } of enumNamed('Measure').getValues()) {
      expect(description).toBe(measureRule(name as (typeof measures)[number]).definition);
    }
  });

  test('every type of entity implements Entity, and an SCO by law its interface too', () => {
    const named = (name: string) => {
      const type = schema.getType(name);
      if (!isObjectType(type)) throw new Error(`the schema has no type ${name}`);
      return type.getInterfaces().map(({ name }) => name);
    };
    for (const type of entityTypes)
      expect(named(type)).toEqual(expect.arrayContaining(['Entity', 'Node']));
    const organizations = entityTypes.filter((type) =>
      named(type).includes('SecurityCooperationOrganization'),
    );
    expect([...organizations].sort()).toEqual([...securityCooperationOrganizations].sort());
  });
});

describe('the schema has a value for all that the seed claims of', () => {
  /** Fields of entities that are enums: `Embassy.status` → EmbassyStatus. */
  const enumFields = entityTypes.flatMap((name) => {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new Error(`the schema has no type ${name}`);
    return Object.values(type.getFields()).flatMap(({ name: field, type: wrapped }) => {
      const values = getNamedType(wrapped);
      return isEnumType(values) ? [[`${name}.${field}`, { name, field, values }] as const] : [];
    });
  });
  const { claims } = seed();

  test.each(enumFields)('%s', (_place, { name, field, values }) => {
    const claimed = claims.flatMap(({ assertion }) =>
      assertion.asserts === 'value' &&
      typeOfKey(assertion.subject) === name &&
      assertion.field === field &&
      field in tables[name].columns
        ? [assertion.value.toUpperCase()]
        : [],
    );
    const known = values.getValues().map(({ name }) => name);
    expect([...new Set(claimed)].filter((value) => !known.includes(value))).toEqual([]);
  });
});

describe('the read plan knows', () => {
  const criteria: readonly (readonly [string, object])[] = [
    ...(Object.keys(tables) as (keyof typeof tables)[]).map(
      (type) => [`${type}OrderField`, entityCriteria(tables[type])] as const,
    ),
    ['RelationshipOrderField', relationshipCriteria],
    ['ObservationOrderField', observationCriteria],
    ['SourceOrderField', sourceCriteria],
  ];

  test.each(criteria)('every value of %s, and none that it lacks', (name, criteria) => {
    expect(Object.keys(criteria).sort()).toEqual([...valuesOf(name)].sort());
  });

  /** Read for entities of every type in the same way. */
  const common = [
    'id',
    'key',
    'name',
    'names',
    'aliases',
    'validity',
    'location',
    'refs',
    'relationships',
    'facts',
    'history',
    'observations',
    'lineage',
    'chainOfCommand',
  ];

  /** Parts of every entity's filter. */
  const parts = [
    ...['and', 'or', 'not', 'key', 'name', 'anyName', 'start', 'end', 'location'],
    ...['relationships', 'observations', 'disputed', 'sourceCount', 'confidence', 'source'],
  ];

  test.each(Object.keys(tables) as (keyof typeof tables)[])(
    'every part of the filter of %s, and none that it lacks',
    (name) => {
      const filter = schema.getType(`${name}Filter`);
      if (!isInputObjectType(filter)) throw new Error(`the schema has no ${name}Filter`);
      const own = Object.keys(filter.getFields()).filter((part) => !parts.includes(part));
      const { columns, relations } = tables[name];
      const followed = Object.entries(relations).filter(([, { gives }]) =>
        ['many', 'one'].includes(gives),
      );
      const isInterface = !(entityTypes as readonly string[]).includes(name);
      expect(own.sort()).toEqual(
        [
          ...Object.keys(columns),
          ...followed.map(([relation]) => relation),
          ...(isInterface ? ['types'] : []),
        ].sort(),
      );
    },
  );

  test.each(entityTypes)('every field of %s, and none that it lacks', (name) => {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new Error(`the schema has no type ${name}`);
    const own = Object.keys(type.getFields()).filter((field) => !common.includes(field));
    const { columns, relations } = tables[name];
    expect([...Object.keys(columns), ...Object.keys(relations)].sort()).toEqual(own.sort());
  });
});
