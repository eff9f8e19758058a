import { readdirSync, readFileSync } from 'node:fs';
import {
  type ArgumentNode,
  buildASTSchema,
  concatAST,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLFormattedError,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  Kind,
  parse,
  parseValue,
  print,
  visit,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import type { Statement } from '../../src/graph/cypher.ts';
import { toParameter } from '../../src/graph/values.ts';
import { createLens } from '../../src/lens/lens.ts';
import { entityKey, entityTypes } from '../../src/model/entity-types.ts';
import { tables } from '../../src/modules/tables.ts';
import { entityValues } from '../../src/plan/entity-values.ts';
import { searchCandidates } from '../../src/plan/search-candidates.ts';
import { properties } from '../../src/reconcile/properties.ts';
import { typeDefs } from '../../src/server/schema.ts';
import { run } from '../support/run.ts';
import { bareDriver } from './bare-driver.ts';
import { seededGraph } from './seeded-graph.ts';

const folder = new URL('../../examples/operations/', import.meta.url);
const seeded = seededGraph();
const driver = bareDriver();

/** How many statements each example takes. */
const statementsOf: Readonly<Record<string, number>> = {
  '01-who-commands-israel': 5,
  '02-who-does-an-sco-answer-to': 3,
  '03-what-dscs-changed': 2,
  '04-where-sources-disagree-on-dscs': 4,
  '05-six-commands-five-levels': 1,
  '06-a-country-team': 1,
  '07-fms-totals-and-their-rivals': 3,
  '08-largest-arms-sales-to-a-nation': 1,
  '09-what-rests-on-one-article': 5,
  '10-greenland-as-known-and-as-it-was': 3,
  '11-which-nations-have-an-office-under-a-command': 1,
  '12-which-organizations-have-several-masters': 1,
  '13-who-buys-over-a-billion-without-an-sco': 1,
  '14-the-weakest-links-for-an-editor': 3,
  '20-which-entity-is-meant': 2,
  '21-who-bore-a-name-then-and-now': 4,
  '30-how-is-a-ministry-connected-to-a-command': 9,
  '31-what-lies-around-an-sco': 7,
  '32-what-did-an-office-come-out-of': 6,
  '33-which-lines-lead-up-to-the-president': 10,
  '40-what-the-dscs-launch-changed-for-every-office': 4,
  '41-which-nations-changed-command': 4,
  '42-what-we-have-learned': 6,
  '50-fms-by-year-under-each-definition': 4,
  '51-assistance-by-command-then-and-now': 3,
  '52-what-the-parts-leave-unexplained': 2,
  '53-who-was-offered-over-a-billion': 3,
  '60-what-was-written-about-dscs': 7,
};

const operations = readdirSync(folder)
  .map((file) => file.replace(/\.graphql$/, ''))
  .sort();

const textOf = (operation: string): string =>
  readFileSync(new URL(`${operation}.graphql`, folder), 'utf8');

/** What Neo4j has to say of a statement. */
async function resultOf(text: string, parameters: object) {
  const session = driver().session();
  try {
    const { records, summary } = await session.run(text, toParameter(parameters) as object);
    const remarks = summary.notifications.map(
      ({ title, description }) => `${title} ${description}`,
    );
    return { records, remarks: [...new Set(remarks)] };
  } finally {
    await session.close();
  }
}

/** What Neo4j has to say of a statement that it only plans. */
const remarksOn = async (text: string, parameters: object): Promise<readonly string[]> =>
  (await resultOf(`EXPLAIN ${text}`, parameters)).remarks;

/** Runs an operation, and gives what Neo4j remarks on the statements it took, and which errors came of it. */
async function remarksOnOperation(query: string) {
  const remarks: string[] = [];
  const { errors, statements } = await run(
    {
      async read<Parameters extends object, Row>(
        { text }: Statement<Parameters, Row>,
        parameters: Parameters,
      ) {
        const result = await resultOf(text, parameters);
        remarks.push(...result.remarks);
        return result.records.map((record) => record.toObject() as Row);
      },
    },
    query,
  );
  expect(statements).not.toEqual([]);
  return { remarks, errors };
}

const nothing = { remarks: [], errors: undefined };

/** What an example starts from need not exist through every lens; then it is refused by its key. */
const isOfAbsentStart = ({ extensions }: GraphQLFormattedError): boolean =>
  extensions?.expected === 'the key of an entity that exists at the lens';

describe('the example operations', () => {
  test('are all listed here', () => {
    expect(operations).toEqual(Object.keys(statementsOf));
  });

  test.each(operations)(
    '%s answers without an error in as many statements as promised',
    async (operation) => {
      const { errors, data, statements } = await seeded.run(textOf(operation));
      expect(errors).toBeUndefined();
      expect(Object.values(data)).not.toContain(null);
      expect(statements).toHaveLength(statementsOf[operation] ?? 0);
    },
  );

  test('stay one statement for each lens, however much is below it', async () => {
    const few = await seeded.run(textOf('05-six-commands-five-levels'), { nations: 1 });
    const many = await seeded.run(textOf('05-six-commands-five-levels'), { nations: 100 });
    expect(many.statements).toHaveLength(1);
    expect(many.statements.map(({ text }) => text)).toEqual(few.statements.map(({ text }) => text));
  });
});

const lenses: Readonly<Record<string, string>> = {
  'as it is': '',
  'knownAt a moment': 'knownAt: "2026-06-01T00:00:00Z"',
  'CERTAIN only': 'evidence: {certainty: CERTAIN}',
  'as known in time to come, with MEDIUM confidence':
    'knownAt: "2099-01-01T00:00:00Z", evidence: {minConfidence: MEDIUM}',
  'HIGH confidence from two sources': 'evidence: {minConfidence: HIGH, minSources: 2}',
  'on a date, with every condition':
    'at: "2015-01-01", knownAt: "2026-06-01T00:00:00Z", evidence: {certainty: CERTAIN, minConfidence: MEDIUM, minSources: 2}',
};

/** The operation with each of its lenses replaced. */
function through(lens: string, operation: string): string {
  if (lens === '') return operation;
  const value = parseValue(`{${lens}}`);
  if (value.kind !== Kind.OBJECT) throw new Error('expected an object');
  const replaced = value.fields.map(
    ({ name, value }): ArgumentNode => ({ kind: Kind.ARGUMENT, name, value }),
  );
  return print(
    visit(parse(operation), {
      Field: (field) =>
        field.name.value === 'graph' ? { ...field, arguments: replaced } : undefined,
    }),
  );
}

/** Every field of every type and where it leads, by the field of `graph` that lists the type. */
const wholeTypes = ((): readonly (readonly [string, string])[] => {
  const schema = buildASTSchema(concatAST([...typeDefs]));

  const fieldsOf = (type: GraphQLNamedType): readonly GraphQLField<unknown, unknown>[] =>
    isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];

  const everyField = (type: GraphQLNamedType): string =>
    fieldsOf(type)
      .map(({ name, type: wrapped }) => `${name} ${sketchOf(getNamedType(wrapped))}`)
      .join('\n');

  /** Enough of a field's own fields for the field to be read. */
  const sketchOf = (type: GraphQLNamedType): string => {
    if (isLeafType(type)) return '';
    if (!isConnection(type)) return isNode(type) ? '{ id }' : '{ __typename }';
    const edge = fieldsOf(schema.getType(type.name.replace('Connection', 'Edge')) as never);
    const relationship = edge.some(({ name }) => name === 'relationship');
    const node = edge.find(({ name }) => name === 'node');
    const shown = node ? sketchOf(getNamedType(node.type)) : '';
    return `{ totalCount edges { cursor node ${shown} ${relationship ? 'relationship { key kind }' : ''} } }`;
  };

  const isConnection = ({ name }: GraphQLNamedType) => name.endsWith('Connection');
  const isNode = (type: GraphQLNamedType) => fieldsOf(type).some(({ name }) => name === 'id');

  return fieldsOf(schema.getType('Graph') as never).flatMap(({ name, args, type: wrapped }) => {
    const type = getNamedType(wrapped);
    if (!isConnection(type) || args.some(isRequiredArgument)) return [];
    const node = schema.getType(type.name.replace('Connection', '')) as GraphQLNamedType;
    return [[name, `{ graph { ${name}(first: 3) { nodes { ${everyField(node)} } } } }`] as const];
  });
})();

const filtered = `{
  graph {
    nations(where: {or: [{name: {startsWith: "i"}}, {and: [{key: {in: ["nation/JPN"]}}, {not: {name: {contains: "z"}}}]}]},
        orderBy: [{by: NAME, direction: DESC}, {by: START}]) {
      nodes {
        relationships(where: {kinds: [BORDERS, MEMBER_OF], direction: OUT, other: {key: {in: ["alliance/NATO"]}}, disputed: false}, orderBy: [{by: KIND}, {by: START}]) { totalCount }
        armsSales(orderBy: [{by: ESTIMATED_VALUE_USD, direction: DESC}, {by: NOTIFIED_ON}]) { nodes { key } }
        observations(where: {measures: [FMF], fiscalYear: {gte: 2010, lte: 2020, in: [2012, 2013]}, disputed: false}, orderBy: [{by: AMOUNT}, {by: MEASURE}]) { nodes { key } }
        securityCooperationOrganizations(where: {types: [CooperationOffice]}, last: 3) { nodes { overseers(authority: [ADMINISTRATIVE]) { nodes { key } } } }
      }
    }
    relationships(where: {authorities: [ADMINISTRATIVE], other: {key: {in: ["agency/DSCS"]}}}, last: 3) { nodes { key } }
    observations(where: {subject: {key: {in: ["agency/DSCA"]}}}, first: 3) { nodes { rivals { subject { name } } } }
    entity(key: "agency/DSCS") { facts { claims { subject { name } object { name } source { title } } } }
  }
}`;

/** Every part of every filter and every order once, each a statement of its own, by the list that takes them. */
const everyFilter = ((): readonly (readonly [string, string])[] => {
  const schema = buildASTSchema(concatAST([...typeDefs]));
  const seen = new Set<string>();

  const sampleOf = (type: GraphQLInputType): string => {
    if (isNonNullType(type)) return sampleOf(type.ofType);
    if (isListType(type)) return `[${sampleOf(type.ofType)}]`;
    if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
    if (isInputObjectType(type)) {
      const parts = Object.values(type.getFields()).filter(
        ({ name, type: part }) => !isCombining(type) || (name === 'key' && !isCombining(part)),
      );
      return `{${parts.map(({ name, type: part }) => `${name}: ${sampleOf(part)}`).join(', ')}}`;
    }
    const { name } = type as GraphQLNamedType;
    return samples[name] ?? '"x"';
  };
  const samples: Readonly<Record<string, string>> = {
    Boolean: 'true',
    Int: '1',
    SafeInt: '1',
    Float: '1.5',
    Date: '"2020-01-01"',
  };
  const isCombining = (type: GraphQLInputType) => {
    const named = getNamedType(type);
    return isInputObjectType(named) && 'and' in named.getFields();
  };
  /** Parts that types have in common are read alike. */
  const isNew = (part: string) => !seen.has(part) && seen.add(part);

  const lists = Object.values((schema.getType('Graph') as GraphQLObjectType).getFields());
  return lists.flatMap(({ name, args }) => {
    const where = args.find(({ name }) => name === 'where');
    const orderBy = args.find(({ name }) => name === 'orderBy');
    const filter = where && getNamedType(where.type);
    const by = orderBy && getNamedType(orderBy.type);
    if (!isInputObjectType(filter) || !isInputObjectType(by)) return [];
    const fields = getNamedType(by.getFields().by?.type as GraphQLInputType) as GraphQLEnumType;
    const asked = [
      ...Object.values(filter.getFields())
        .filter(
          ({ name, type }) =>
            name !== 'direction' && !/^(and|or|not)$/.test(name) && isNew(`${name} ${type}`),
        )
        .map(({ name, type }) => `where: {${name}: ${sampleOf(type)}}`),
      ...fields
        .getValues()
        .filter(({ name, description }) => isNew(`${name} ${description}`))
        .map(({ name }) => `orderBy: [{by: ${name}}]`),
    ];
    const aliases = asked.map(
      (given, index) => `a${index}: ${name}(first: 1, ${given}) { totalCount nodes { key } }`,
    );
    return aliases.length === 0 ? [] : [[name, `{ graph { ${aliases.join('\n')} } }`] as const];
  });
})();

describe('Neo4j remarks on nothing', () => {
  const examples = operations.map((operation) => [operation, textOf(operation)] as const);

  describe.each(Object.entries(lenses))('in the examples %s:', (_name, lens) => {
    test.each([...examples, ['filters and orders', filtered] as const])(
      '%s',
      async (_operation, text) => {
        const { remarks, errors = [] } = await remarksOnOperation(through(lens, text));
        expect(remarks).toEqual([]);
        expect(errors.filter((error) => lens === '' || !isOfAbsentStart(error))).toEqual([]);
      },
    );
  });

  // The first and the last lens have all the conditions that there are.
  describe.each(
    Object.entries(lenses).filter((_lens, at, { length }) => [0, length - 1].includes(at)),
  )('in every part of a filter and every order %s:', (_name, lens) => {
    test.each(everyFilter)('of %s', async (_list, text) => {
      expect(await remarksOnOperation(through(lens, text))).toEqual(nothing);
    });
  });

  describe.each(
    Object.entries(lenses).filter((_lens, at, { length }) => [0, length - 1].includes(at)),
  )('in every field of a type %s:', (_name, lens) => {
    test.each(wholeTypes)('%s', async (_field, text) => {
      expect(await remarksOnOperation(through(lens, text))).toEqual(nothing);
    });
  });

  test('in refetching by id', async () => {
    const { data } = await seeded.run(`{
      graph(at: "2020-01-01") {
        nations(first: 1) { nodes { id } }
        relationships(first: 1) { nodes { id } }
        observations(first: 1) { nodes { id claims { id source { id } } } }
      }
    }`);
    const { nations, relationships, observations } = data.graph;
    const [claim] = observations.nodes[0].claims;
    const nodes = [
      ...nations.nodes,
      ...relationships.nodes,
      ...observations.nodes,
      claim,
      claim.source,
    ];
    const ids = nodes.map(({ id }) => JSON.stringify(id)).join(' ');
    expect(
      await remarksOnOperation(`{ nodes(ids: [${ids}]) { __typename id ... on Entity { name } } }`),
    ).toEqual(nothing);
  });

  test.each([
    ['today', createLens()],
    [
      'with every condition',
      createLens({
        at: 16_000,
        knownAt: 1_780_000_000_000,
        minConfidence: 2,
        certainty: 'CERTAIN',
        minSources: 2,
      }),
    ],
  ])(
    'in searching for some types, and in reading every property to reconcile by, %s',
    async (_name, lens) => {
      const sought = searchCandidates(lens, { query: 'x*', start: 'x', types: ['Embassy'] });
      expect(await remarksOn(sought.statement.text, sought.parameters)).toEqual([]);
      for (const type of entityTypes) {
        const own = properties.filter(({ types }) => types.includes(type)).map(({ id }) => id);
        const values = entityValues(lens, tables, [entityKey(type, 'x')], own);
        expect(await remarksOn(values.statement.text, values.parameters), type).toEqual([]);
      }
    },
    180_000,
  );

  const modules = import.meta.glob<Record<string, unknown>>('../../src/**/statements.ts', {
    eager: true,
  });
  const constants = Object.entries(modules).flatMap(([file, exported]) =>
    Object.entries(exported)
      .filter((entry): entry is [string, Statement<object, unknown>] => isStatement(entry[1]))
      .map(([name, statement]) => [`${file.replace('../../', '')} ${name}`, statement] as const),
  );

  test('finds the statements of the ledger and of every module', () => {
    expect(new Set(constants.map(([name]) => name.split(' ')[0])).size).toBe(
      Object.keys(modules).length,
    );
    expect(constants.map(([name]) => name)).toContain('src/ledger/statements.ts appendClaims');
  });

  test.each(constants)('%s', async (_name, { text }) => {
    const names = [...text.matchAll(/\$(\w+)/g)].map(([, name = '']) => [name, null]);
    expect(await remarksOn(text, Object.fromEntries(names))).toEqual([]);
  });
});

const isStatement = (value: unknown): value is Statement<object, unknown> =>
  typeof value === 'object' && value !== null && 'text' in value;
