import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { type IncomingMessage, get as requestOver } from 'node:http';
import { DOMParser } from '@xmldom/xmldom';
import { parse as parseCsv } from 'csv-parse/sync';
import { MultiDirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse, validate } from 'graphql';
import { Parser } from 'n3';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Execute, startAnswer } from '../../src/export/answer.ts';
import { startExport } from '../../src/export/export.ts';
import { jsonl } from '../../src/export/jsonl.ts';
import { exportOperation } from '../../src/export/operation.ts';
import { connect, type Graph } from '../../src/graph/graph.ts';
import { parseDay } from '../../src/model/time.ts';
import { schema } from '../../src/server/schema.ts';
import { type RunningServer, startServer as startOver } from '../../src/server/server.ts';
import { run } from '../support/run.ts';
import { sharedNeo4j } from '../support/shared-neo4j.ts';

let graph: Graph;
let server: RunningServer;
const log = pino({ level: 'silent' });

beforeAll(async () => {
  graph = await connect(sharedNeo4j());
  server = await startOver({ graph, host: '127.0.0.1', port: 0, log });
});

afterAll(async () => {
  await server?.stop();
  await graph?.close();
});

type Variables = Readonly<Record<string, unknown>>;

const addressOf = (format: string, query: string, variables: Variables = {}, url = server.url) =>
  `${url}/export/${format}?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`;

async function exported(format: string, query: string, variables: Variables = {}): Promise<string> {
  const response = await fetch(addressOf(format, query, variables));
  const text = await response.text();
  if (response.status !== 200) throw new Error(text);
  return text;
}

const executeOn =
  (graph: Graph): Execute =>
  async ({ query, variables }) => {
    const { data, errors } = await run(graph, query, { ...variables });
    return errors ? { errors } : { data };
  };

async function refusalOf(format: string, query: string, variables: Variables = {}) {
  const response = await fetch(addressOf(format, query, variables));
  expect(response.headers.get('content-type')).toMatch(/^application\/json/);
  const { errors } = (await response.json()) as {
    errors: { message: string; extensions: object }[];
  };
  expect(errors).toHaveLength(1);
  return { status: response.status, message: errors[0]?.message, ...errors[0]?.extensions };
}

type CsvRow = Readonly<Record<string, string>>;

const rowsIn = (text: string): CsvRow[] => parseCsv(text, { columns: true });

interface Held {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly sources: readonly string[];
}

/** Every relationship that may hold on a day, with the sources of its claims, read by hand. */
const heldOn = (date: string): Promise<Held[]> =>
  graph.read<object, Held>(
    {
      text: `MATCH (from:Entity)-[held]->(to:Entity)
        WHERE held.topic IS NOT NULL AND NOT type(held) ENDS WITH '_SUPERSEDED'
          AND held.s0 <= $day AND $day < held.e1
        RETURN held.key AS key, from.key AS from, to.key AS to, type(held) AS kind, COLLECT {
          MATCH (claim:Claim {topic: held.topic})-[:CITES]->(source:Source)
          WHERE claim.s0 < held.e1 AND held.s0 < claim.e1
          RETURN DISTINCT source.key ORDER BY source.key
        } AS sources
        ORDER BY key`,
    },
    { day: parseDay(date) },
  );

const relationships =
  'query ($at: Date) { graph(at: $at) { relationships { nodes { key kind } } } }';
const byKey = <Of extends { readonly key: string }>(items: readonly Of[]): Of[] =>
  [...items].sort((a, b) => (a.key < b.key ? -1 : 1));

describe.each(['1975-06-01', '2021-09-15'])('all relationships of %s', (at) => {
  let held: Held[];

  beforeAll(async () => {
    held = byKey(await heldOn(at));
    expect(held.length).toBeGreaterThan(100);
  });

  test('are the rows of CSV, with their sources', async () => {
    const rows = rowsIn(await exported('csv', relationships, { at }));
    expect(byKey(rows as unknown as Held[])).toEqual(
      held.map(({ key, kind, sources }) => ({ key, kind, sources: sources.join('; ') })),
    );
  });

  test('are the lines of JSON Lines, with their sources', async () => {
    const lines = (await exported('jsonl', relationships, { at })).trimEnd().split('\n');
    const rows = lines.map(
      (line) => JSON.parse(line) as { key: string; sources: { key: string }[] },
    );
    expect(byKey(rows).map(({ key, sources }) => [key, sources.map(({ key }) => key)])).toEqual(
      held.map(({ key, sources }) => [key, sources]),
    );
  });

  test('are the edges of GraphML, between their ends', async () => {
    const document = new DOMParser().parseFromString(
      await exported('graphml', relationships, { at }),
      'application/xml',
    );
    const edges = Array.from(document.getElementsByTagName('edge')).map((edge) => ({
      key: edge.getAttribute('id') ?? '',
      from: edge.getAttribute('source'),
      to: edge.getAttribute('target'),
      sources: Array.from(edge.getElementsByTagName('data'))
        .find((value) => value.getAttribute('key') === 'edge-sources')
        ?.textContent?.split(' | '),
    }));
    expect(byKey(edges)).toEqual(held.map(({ kind: _, ...rest }) => rest));
    const nodes = Array.from(document.getElementsByTagName('node')).map((node) =>
      node.getAttribute('id'),
    );
    expect(nodes.sort()).toEqual([...new Set(held.flatMap(({ from, to }) => [from, to]))].sort());
  });

  test('are the edges of GEXF', async () => {
    const read = parseGexf(MultiDirectedGraph, await exported('gexf', relationships, { at }));
    const edges = read.mapEdges((key, { relation, sources }, from, to) => ({
      key,
      from,
      to,
      kind: relation,
      sources: sources.split(' | '),
    }));
    expect(byKey(edges)).toEqual(held);
  });

  test('are statements of Turtle, and as many of JSON-LD', async () => {
    const quads = new Parser().parse(await exported('turtle', relationships, { at }));
    const said = (predicate: string) => {
      const found = new Map<string, string[]>();
      for (const quad of quads) {
        if (!quad.predicate.value.endsWith(predicate)) continue;
        found.set(quad.subject.value, [
          ...(found.get(quad.subject.value) ?? []),
          quad.object.value,
        ]);
      }
      return found;
    };
    const [keys, froms, tos, sources] = [
      'terms/identifier',
      '#subject',
      '#object',
      '#wasDerivedFrom',
    ].map(said);
    const statements = [...(froms ?? [])].map(([iri, [from]]) => ({
      key: keys?.get(iri)?.[0] ?? '',
      from: from?.split(':entity/')[1],
      to: tos?.get(iri)?.[0]?.split(':entity/')[1],
      sources: sources
        ?.get(iri)
        ?.map((source) => decodeURIComponent(source.split(':source/')[1] ?? '')),
    }));
    expect(byKey(statements)).toEqual(held.map(({ kind: _, ...rest }) => rest));

    const { '@graph': resources } = JSON.parse(
      await exported('json-ld', relationships, { at }),
    ) as {
      '@graph': { '@type': string[]; key: string }[];
    };
    const linked = resources.filter(({ '@type': types }) => types.includes('scg:Relationship'));
    expect(byKey(linked).map(({ key }) => key)).toEqual(held.map(({ key }) => key));
  });

  test('are cited whole', async () => {
    const sources = [...new Set(held.flatMap(({ sources }) => sources))].sort();
    const entries = JSON.parse(await exported('csl-json', relationships, { at })) as {
      id: string;
    }[];
    expect(entries.map(({ id }) => id)).toEqual(sources);
    const labels = [
      ...(await exported('bibtex', relationships, { at })).matchAll(/^@\w+\{(.*),$/gm),
    ];
    expect(labels).toHaveLength(sources.length);
  });
});

describe('of entities', () => {
  test('a row cites the claims that it exists, on what it shows, and on the relationship to it', async () => {
    const query = `{ graph { combatantCommand(key: "command/CENTCOM") {
      areaOfResponsibility { edges { node { key capital } } }
    } } }`;
    const rows = rowsIn(await exported('csv', query));
    expect(rows.length).toBeGreaterThan(15);
    for (const row of rows) {
      const [expected] = await graph.read<object, { sources: string[] }>(
        {
          text: `RETURN COLLECT {
            MATCH (claim:Claim)-[:CITES]->(source:Source)
            WHERE claim.subject = $key AND claim.field IN ['existence', 'capital']
              OR claim.topic = 'command/CENTCOM RESPONSIBLE_FOR ' + $key
            RETURN DISTINCT source.key ORDER BY source.key
          } AS sources`,
        },
        { key: row['node.key'] },
      );
      expect(row.sources, row['node.key']).toBe(expected?.sources.join('; '));
    }
  });

  test('a graph has the relationships that led to them, and those behind to-one fields', async () => {
    const query = `{ graph { nation(iso3: "THA") {
      combatantCommand { name } securityCooperationOrganizations { nodes { embassy { name } } }
    } } }`;
    const read = parseGexf(MultiDirectedGraph, await exported('gexf', query));
    const [expected] = await graph.read<object, { keys: string[] }>(
      {
        text: `RETURN COLLECT {
          MATCH (nation:Entity {key: 'nation/THA'})<-[held:SERVES|RESPONSIBLE_FOR]-()
          WHERE held.s0 <= $day AND $day < held.e1 RETURN held.key
          UNION
          MATCH (:Entity {key: 'nation/THA'})<-[serves:SERVES]-()-[held:LOCATED_AT]->()
          WHERE serves.s0 <= $day AND $day < serves.e1 AND held.s0 <= $day AND $day < held.e1
          RETURN held.key
        } AS keys`,
      },
      { day: Math.floor(Date.now() / 86_400_000) },
    );
    expect(read.edges().sort()).toEqual(expected?.keys.sort());
  });
});

describe('what is exported', () => {
  const nations = async (paging: string, after?: string) => {
    const query = `query ($first: Int, $after: String) { graph {
      nations(orderBy: [{by: NAME, direction: DESC}], ${paging}) { edges { cursor node { key } } }
      nation(iso3: "ISR") { borders(first: $first, after: $after) @skip(if: true) { totalCount } }
    } }`;
    return rowsIn(await exported('csv', query, { first: 120, after }));
  };

  test('is the whole list, or as much of it as the operation says', async () => {
    const all = await nations('after: null');
    expect(all.length).toBeGreaterThan(200);
    expect(new Set(all.map((row) => row['node.key'])).size).toBe(all.length);
    expect(await nations('first: 130')).toEqual(all.slice(0, 130));
    expect(await nations('first: 7')).toEqual(all.slice(0, 7));
    expect(await nations('first: $first, after: $after', all[9]?.cursor)).toEqual(
      all.slice(10, 130),
    );
    expect(await nations('first: null, after: $after')).toEqual(all);
  });

  test('is found through fragments and aliases, in the operation that is named', async () => {
    const query = `
      query Nothing { status { claims } }
      query Wanted($at: Date!, $with: Boolean!) {
        then: graph(at: $at) { ...All }
        status @include(if: $with) { packages { name } }
      }
      fragment All on Graph { all: embassies { ...Page } }
      fragment Page on EmbassyConnection { items: nodes { id: key ... on Entity { type: __typename } } }`;
    const body = { query, operationName: 'Wanted', variables: { at: '2020-01-01', with: false } };
    const response = await fetch(`${server.url}/export/csv`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const rows = rowsIn(await response.text());
    expect(rows.length).toBeGreaterThan(100);
    expect(Object.keys(rows[0] ?? {})).toEqual(['id', 'type', 'sources']);
    expect(rows[0]).toMatchObject({ id: expect.stringMatching(/^embassy\//), type: 'Embassy' });
  });

  test('is nothing but a header where nothing is found', async () => {
    const query = '{ graph { nation(iso3: "XXX") { embassies { nodes { key name } } } } }';
    expect(await exported('csv', query)).toBe('key,name,sources\r\n');
    expect(await exported('jsonl', query)).toBe('');
  });

  test('may be any list: facts, sources, several types', async () => {
    const facts = rowsIn(
      await exported('csv', '{ graph { agency(key: "agency/DSCS") { facts { field value } } } }'),
    );
    expect(facts.every(({ sources }) => sources !== '')).toBe(true);

    const sources = rowsIn(await exported('csv', '{ sources { nodes { key title } } }'));
    expect(sources.length).toBeGreaterThan(400);
    expect(sources.every((row) => row.key === row.sources)).toBe(true);

    const mixed = rowsIn(
      await exported(
        'csv',
        '{ graph { entities(types: [Nation, Embassy]) { nodes { __typename ... on Nation { iso3 } ... on Embassy { city } } } } }',
      ),
    );
    expect(Object.keys(mixed[0] ?? {})).toEqual(['__typename', 'iso3', 'city', 'sources']);
    expect(new Set(mixed.map((row) => row.__typename))).toEqual(new Set(['Nation', 'Embassy']));
  });

  test('is refused where a list within it goes on, unless the operation says how far', async () => {
    const query = (arg: string) =>
      `{ graph { nation(iso3: "USA") { key } nations(where: {key: {eq: "nation/USA"}}) { nodes { embassiesAbroad${arg} { nodes { key } } } } } }`;
    expect(await refusalOf('csv', query(''))).toMatchObject({
      status: 400,
      message: expect.stringContaining('graph.nations.nodes.embassiesAbroad: expected at most 100'),
    });
    const [row] = rowsIn(await exported('csv', query('(first: 2)')));
    expect(row?.['embassiesAbroad.nodes.key']?.split('; ')).toHaveLength(2);
  });

  test('is refused beyond a bound, before anything is written', async () => {
    const query = '{ graph { nations { nodes { key } } } }';
    const start = (text: string, mostRows: number) =>
      startAnswer(
        exportOperation(schema, { query: text, variables: {}, operationName: null }, 'rows'),
        {
          graph,
          execute: executeOn(graph),
          signal: new AbortController().signal,
          mostRows,
        },
      );
    await expect(start(query, 150)).rejects.toThrow('expected at most 150 rows, came 2');
    await expect(
      start(query.replace('nations', 'nations(first: 150)'), 150),
    ).resolves.toBeDefined();
  });
});

describe('the operation with what an export adds', () => {
  const folder = new URL('../../examples/operations/', import.meta.url);
  const examples = readdirSync(folder).map((file) => [
    file,
    readFileSync(new URL(file, folder), 'utf8'),
  ]);

  test.each(examples)('is valid for %s', (_file, query = '') => {
    for (const contents of ['rows', 'graph', 'sources'] as const) {
      try {
        const request = { query, variables: {}, operationName: null };
        const { query: complete } = exportOperation(schema, request, contents);
        expect(validate(schema, parse(complete))).toEqual([]);
      } catch (error) {
        expect(String(error)).toMatch(/expected (just one list|one list with pages)/);
      }
    }
  });
});

describe('a request is refused', () => {
  const israel = 'nation(iso3: "ISR")';

  test.each([
    ['that is no GraphQL', '{ graph', 'Syntax Error', 'GRAPHQL_PARSE_FAILED'],
    ['of a field that does not exist', '{ presidents }', 'presidents', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'without a list',
      `{ graph { ${israel} { key } } }`,
      'expected just one list, whose items become rows, came none.',
      'BAD_USER_INPUT',
    ],
    [
      'with several lists',
      `{ graph { ${israel} { names { text } embassies { nodes { key } } } } }`,
      'came graph.nation.names, graph.nation.embassies.',
      'BAD_USER_INPUT',
    ],
    [
      'of edges and nodes both',
      '{ graph { nations { nodes { key } edges { cursor } } } }',
      'graph.nations: expected either edges or nodes',
      'BAD_USER_INPUT',
    ],
    [
      'of a list from its end',
      '{ graph { nations(last: 3) { nodes { key } } } }',
      'expected first and after only',
      'BAD_USER_INPUT',
    ],
    [
      'of no rows',
      '{ graph { nations(first: 0) { nodes { key } } } }',
      'a whole number from 1',
      'BAD_USER_INPUT',
    ],
    [
      'with a cursor of another list',
      '{ graph { nations(after: "x") { nodes { key } } } }',
      'a cursor that this list gave out',
      'BAD_USER_INPUT',
    ],
    [
      'that takes the names of what is added',
      '{ graph { nations { nodes { export_key: name } } } }',
      'aliases that do not begin with export_',
      'BAD_USER_INPUT',
    ],
    [
      'that calls a column as ours',
      '{ graph { nations { nodes { sources: name } } } }',
      'another alias than sources',
      'BAD_USER_INPUT',
    ],
    [
      'with a bad argument',
      '{ graph(at: "2021-02-30") { nations { nodes { key } } } }',
      'YYYY-MM-DD',
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ])('%s', async (_what, query, message, code) => {
    expect(await refusalOf('csv', query)).toMatchObject({
      status: 400,
      message: expect.stringContaining(message),
      code,
    });
  });

  test('with a place in the text that came, never in the one that is executed', async () => {
    const placesOf = async (query: string) => {
      const response = await fetch(addressOf('csv', query));
      const { errors } = (await response.json()) as { errors: { locations?: object }[] };
      return errors.map(({ locations }) => locations);
    };
    const nations = '{ nations(after: "x") { nodes { key } } }';
    expect(await placesOf(`{ graph(at: "2021-02-30") ${nations} }`)).toEqual([
      [{ line: 1, column: 13 }],
    ]);
    expect(await placesOf(`{ graph ${nations} }`)).toEqual([undefined]);
  });

  test('as a graph only if it has several lists with pages', async () => {
    const query = `{ graph { ${israel} { names { text } embassies { nodes { key } } } } }`;
    expect(await exported('graphml', query)).toContain('<edge ');
    expect(
      await refusalOf('graphml', query.replace('names { text }', 'borders { nodes { key } }')),
    ).toMatchObject({
      status: 400,
      message: expect.stringContaining('came graph.nation.borders, graph.nation.embassies.'),
    });
  });

  test.each([
    ['without an operation', {}, 'query: expected the text of a query, in the address or'],
    [
      'with variables that are no object',
      { query: '{ status { claims } }', variables: '5' },
      'variables: expected a JSON object, came 5.',
    ],
    [
      'with variables that are no JSON',
      { query: '{ status { claims } }', variables: '{' },
      'variables: expected a JSON object, came "{".',
    ],
    [
      'without the variables it needs',
      { query: 'query ($a: Date!) { graph(at: $a) { nations { nodes { key } } } }' },
      '"$a" of required type "Date!"',
    ],
    [
      'that names no operation of its own',
      { query: '{ status { packages { name } } }', operationName: 'X' },
      'operationName: expected the name of an operation in the query, came "X".',
    ],
  ])('%s', async (_what, parameters, message) => {
    const response = await fetch(
      `${server.url}/export/csv?${new URLSearchParams(parameters as never)}`,
    );
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as { errors: { message: string }[] };
    expect(errors[0]?.message).toContain(message);
  });

  test('for a format that there is not, with those that there are', async () => {
    expect(await refusalOf('xlsx', '{ status { claims } }')).toMatchObject({
      status: 404,
      message:
        'format: expected one of csv, jsonl, graphml, gexf, json-ld, turtle, bibtex, csl-json, came "xlsx".',
    });
  });
});

describe('an answer', () => {
  const query = '{ graph(at: "2020-01-01") { nations(first: 1) { nodes { key } } } }';

  test.each([
    ['csv', 'text/csv; charset=utf-8; header=present', 'csv'],
    ['jsonl', 'application/jsonl; charset=utf-8', 'jsonl'],
    ['graphml', 'application/graphml+xml', 'graphml'],
    ['gexf', 'application/gexf+xml', 'gexf'],
    ['json-ld', 'application/ld+json', 'jsonld'],
    ['turtle', 'text/turtle; charset=utf-8', 'ttl'],
    ['bibtex', 'application/x-bibtex; charset=utf-8', 'bib'],
    ['csl-json', 'application/vnd.citationstyles.csl+json', 'json'],
  ])('in %s says what it is, to GET and HEAD from anywhere', async (format, type, extension) => {
    for (const method of ['GET', 'HEAD']) {
      const { status, headers } = await fetch(addressOf(format, query), { method });
      expect(status).toBe(200);
      expect(headers.get('content-type')).toBe(type);
      expect(headers.get('content-disposition')).toBe(
        `attachment; filename="security-cooperation-graph.${extension}"`,
      );
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('link')).toContain('rel="license"');
    }
  });

  test('says of which version of the graph it is, and through which lens', async () => {
    const { headers } = await fetch(addressOf('csv', query));
    const { data } = await run(graph, '{ status { graphVersion } }');
    expect(headers.get('graph-version')).toBe(String(data.status.graphVersion));
    expect(JSON.parse(headers.get('graph-lens') ?? '')).toEqual([
      {
        at: '2020-01-01',
        knownAt: null,
        minConfidence: 'LOW',
        certainty: 'POSSIBLE',
        minSources: 1,
      },
    ]);
    for (const format of ['graphml', 'gexf', 'turtle', 'json-ld', 'bibtex']) {
      expect(await exported(format, query), format).toMatch(
        /Security cooperation graph, version \d+\. As of 2020-01-01, known now, .*Open Database License 1\.0/,
      );
    }
  });
});

type Hear = (reads: number, rows: () => Promise<unknown[]>) => Promise<unknown[]>;

/** The graph, but its every read is heard, and may be answered otherwise. */
function hearing(hear: Hear) {
  let reads = 0;
  const heard: Graph = {
    ...graph,
    read: (statement, parameters) => {
      // The server looks again and again whether the graph has changed.
      if (statement.text.includes('rebuiltAt')) return graph.read(statement, parameters);
      reads += 1;
      return hear(reads, () => graph.read(statement, parameters)) as never;
    },
  };
  return { heard, reads: () => reads };
}

async function heardServer(hear: Hear) {
  const { heard, reads } = hearing(hear);
  const own = await startOver({ graph: heard, host: '127.0.0.1', port: 0, log });
  return { own, reads };
}

const everything =
  '{ graph { relationships { nodes { key from { key } to { key } validity { text } } } } }';

describe('a stream', () => {
  test.each(['gzip', 'identity'])('that fails midway breaks off (%s)', async (encoding) => {
    const { own } = await heardServer((reads, rows) =>
      reads > 30 ? Promise.reject(new Error('Neo4j is gone')) : rows(),
    );
    try {
      const response = await fetch(addressOf('csv', everything, {}, own.url), {
        headers: { 'accept-encoding': encoding },
      });
      expect(response.status).toBe(200);
      await expect(response.text()).rejects.toThrow('terminated');
    } finally {
      await own.stop();
    }
  });

  test('that fails before it begins is an error like any other, told by its id', async () => {
    const { own } = await heardServer((reads, rows) =>
      reads > 1 ? Promise.reject(new Error('Neo4j is gone')) : rows(),
    );
    try {
      const response = await fetch(addressOf('gexf', everything, {}, own.url));
      expect(response.status).toBe(500);
      expect(response.headers.get('content-disposition')).toBeNull();
      expect(await response.text()).toMatch(/Its id in our log is [0-9a-f-]{36}/);
    } finally {
      await own.stop();
    }
  });

  test('is refused if the graph changes while it is read', async () => {
    const { own } = await heardServer(async (reads, rows) =>
      (await rows()).map((row) =>
        typeof row === 'object' && row !== null && 'version' in row
          ? { ...row, version: reads }
          : row,
      ),
    );
    try {
      const response = await fetch(addressOf('gexf', everything, {}, own.url));
      expect(response.status).toBe(503);
      expect(await response.text()).toContain('GRAPH_CHANGED');
    } finally {
      await own.stop();
    }
  });

  const pause = (milliseconds: number) =>
    new Promise((resolve) => setTimeout(resolve, milliseconds));

  test('is read no further than it is taken', async () => {
    const { heard, reads } = hearing((_reads, rows) => rows());
    const request = { query: everything, variables: {}, operationName: null };
    const { text } = await startExport(jsonl, exportOperation(schema, request, 'rows'), {
      graph: heard,
      execute: executeOn(heard),
      publicUrl: null,
      signal: new AbortController().signal,
    });
    const chunks = text[Symbol.asyncIterator]();
    const perPage: number[] = [];
    for (let page = 0; page < 3; page += 1) {
      const { value } = await chunks.next();
      expect(value.trimEnd().split('\n')).toHaveLength(100);
      await pause(200);
      perPage.push(reads());
    }
    const [first = 0, second = 0, third = 0] = perPage;
    expect(second - first).toBe(third - second);
    expect(first).toBeLessThanOrEqual(second - first + 1);
    await chunks.return?.();
    await pause(200);
    expect(reads()).toBe(third);
  });

  test('ends when its client goes', async () => {
    const { own, reads } = await heardServer((_reads, rows) => rows());
    try {
      await (await fetch(addressOf('jsonl', everything, {}, own.url))).text();
      const forAll = reads();
      const request = requestOver(addressOf('jsonl', everything, {}, own.url));
      const [response] = (await once(request, 'response')) as [IncomingMessage];
      await once(response, 'data');
      request.destroy();
      await pause(3_000);
      const forSome = reads() - forAll;
      expect(forSome).toBeLessThan(forAll / 2);
      await pause(1_000);
      expect(reads() - forAll).toBe(forSome);
    } finally {
      await own.stop();
    }
  });
});
