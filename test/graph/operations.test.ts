import { readdirSync, readFileSync } from 'node:fs';
import {
  type ArgumentNode,
  buildASTSchema,
  concatAST,
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  Kind,
  parse,
  parseValue,
  print,
  visit,
} from 'graphql';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Statement } from '../../src/graph/cypher.ts';
import { toParameter } from '../../src/graph/values.ts';
import { typeDefs } from '../../src/server/schema.ts';
import { seededGraph } from './seeded-graph.ts';

const folder = new URL('../operations/', import.meta.url);
const { run } = seededGraph();
let driver: Driver;

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
  '09-what-rests-on-one-article': 7,
  '10-greenland-as-known-and-as-it-was': 3,
  '40-what-the-dscs-launch-changed-for-every-office': 4,
  '41-which-nations-changed-command': 4,
  '42-what-we-have-learned': 6,
};

const operations = readdirSync(folder)
  .map((file) => file.replace(/\.graphql$/, ''))
  .sort();

const textOf = (operation: string): string =>
  readFileSync(new URL(`${operation}.graphql`, folder), 'utf8');

beforeAll(() => {
  const { uri, username, password } = inject('neo4j');
  driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
});

afterAll(() => driver?.close());

/** What Neo4j has to say of a statement that it only plans. */
async function remarksOn(text: string, parameters: object): Promise<string[]> {
  const session = driver.session();
  try {
    const { summary } = await session.run(`EXPLAIN ${text}`, toParameter(parameters) as object);
    const remarks = summary.notifications.map(
      ({ title, description }) => `${title} ${description}`,
    );
    return [...new Set(remarks)];
  } finally {
    await session.close();
  }
}

/** Runs an operation, and gives what Neo4j remarks on the statements it took. */
async function remarksOnOperation(query: string): Promise<string[]> {
  const { errors, statements } = await run(query);
  expect(errors).toBeUndefined();
  expect(statements).not.toEqual([]);
  const remarks: string[] = [];
  for (const { text, parameters } of statements) {
    remarks.push(...(await remarksOn(text, parameters)));
  }
  return remarks;
}

describe('the example operations', () => {
  test('are all listed here', () => {
    expect(operations).toEqual(Object.keys(statementsOf));
  });

  test.each(operations)(
    '%s answers without an error in as many statements as promised',
    async (operation) => {
      const { errors, data, statements } = await run(textOf(operation));
      expect(errors).toBeUndefined();
      expect(Object.values(data)).not.toContain(null);
      expect(statements).toHaveLength(statementsOf[operation] ?? 0);
    },
  );

  test('stay one statement for each lens, however much is below it', async () => {
    const few = await run(textOf('05-six-commands-five-levels'), { nations: 1 });
    const many = await run(textOf('05-six-commands-five-levels'), { nations: 100 });
    expect(many.statements).toHaveLength(1);
    expect(many.statements.map(({ text }) => text)).toEqual(few.statements.map(({ text }) => text));
  });
});

const lenses: Readonly<Record<string, string>> = {
  'as it is': '',
  'knownAt a moment': 'knownAt: "2026-06-01T00:00:00Z"',
  'CERTAIN only': 'evidence: {certainty: CERTAIN}',
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
    return `{ totalCount edges { cursor node { id } ${relationship ? 'relationship { key kind }' : ''} } }`;
  };

  const isConnection = ({ name }: GraphQLNamedType) => name.endsWith('Connection');
  const isNode = (type: GraphQLNamedType) => fieldsOf(type).some(({ name }) => name === 'id');

  return fieldsOf(schema.getType('Graph') as never).flatMap(({ name, type: wrapped }) => {
    const type = getNamedType(wrapped);
    if (!isConnection(type)) return [];
    const node = schema.getType(type.name.replace('Connection', '')) as GraphQLNamedType;
    return [[name, `{ graph { ${name}(first: 3) { nodes { ${everyField(node)} } } } }`] as const];
  });
})();

const filtered = `{
  graph {
    nations(where: {or: [{name: {startsWith: "i"}}, {and: [{key: {in: ["nation/JPN"]}}, {not: {name: {contains: "z"}}}]}]},
        orderBy: [{by: NAME, direction: DESC}, {by: START}]) {
      nodes {
        relationships(where: {kinds: [BORDERS, MEMBER_OF], direction: OUT, with: ["alliance/NATO"], disputed: false}, orderBy: [{by: KIND}, {by: START}]) { totalCount }
        armsSales(orderBy: [{by: ESTIMATED_VALUE, direction: DESC}, {by: NOTIFIED_ON}]) { nodes { key } }
        observations(where: {measures: [FMF], fiscalYear: {gte: 2010, lte: 2020, in: [2012, 2013]}, disputed: false}, orderBy: [{by: AMOUNT}, {by: MEASURE}]) { nodes { key } }
        securityCooperationOrganizations(where: {types: [CooperationOffice]}, last: 3) { nodes { overseers(authority: [ADMINISTRATIVE]) { nodes { key } } } }
      }
    }
    relationships(where: {authorities: [ADMINISTRATIVE], with: ["agency/DSCS"], direction: OUT}, last: 3) { nodes { key } }
    observations(where: {subjects: ["agency/DSCA"]}, first: 3) { nodes { rivals { subject { name } } } }
    entity(key: "agency/DSCS") { facts { claims { subject { name } object { name } source { title } } } }
  }
}`;

describe('Neo4j remarks on nothing', () => {
  const examples = operations.map((operation) => [operation, textOf(operation)] as const);

  describe.each(Object.entries(lenses))('in the examples %s:', (_name, lens) => {
    test.each([...examples, ['filters and orders', filtered] as const])(
      '%s',
      async (_operation, text) => {
        expect(await remarksOnOperation(through(lens, text))).toEqual([]);
      },
    );
  });

  // The first and the last lens have all the conditions that there are.
  describe.each(
    Object.entries(lenses).filter((_lens, at, { length }) => [0, length - 1].includes(at)),
  )('in every field of a type %s:', (_name, lens) => {
    test.each(wholeTypes)('%s', async (_field, text) => {
      expect(await remarksOnOperation(through(lens, text))).toEqual([]);
    });
  });

  test('in refetching by id', async () => {
    const { data } = await run(`{
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
    ).toEqual([]);
  });

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
