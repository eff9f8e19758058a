import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import type { RunningServer } from '../../src/server/server.ts';
import type { Answer } from '../support/run.ts';
import { startServer } from '../support/server.ts';
import * as protocol from './reconciliation-protocol.ts';
import { seededGraph } from './seeded-graph.ts';

const { ask } = seededGraph();
let server: RunningServer;

beforeAll(async () => {
  server = await startServer();
});

afterAll(() => server?.stop());

const address = (path = '', parameters: Record<string, string> = {}): string =>
  `${server.url}/reconcile${path}?${new URLSearchParams(parameters)}`;

const get = async (path = '', parameters: Record<string, string> = {}) => {
  const response = await fetch(address(path, parameters));
  return { status: response.status, body: (await response.json()) as Answer };
};

/** As OpenRefine sends it. */
const postForm = async (form: Record<string, unknown>, lens: Record<string, string> = {}) => {
  const fields = Object.entries(form).map(([name, value]) => [name, JSON.stringify(value)]);
  const response = await fetch(address('', lens), {
    method: 'POST',
    body: new URLSearchParams(fields as [string, string][]),
  });
  return { status: response.status, body: (await response.json()) as Answer };
};

const resultOf = async (query: object, lens: Record<string, string> = {}): Promise<Answer[]> => {
  const { body } = await postForm({ queries: { q0: query } }, lens);
  return as(protocol.resultBatch, body).q0?.result ?? [];
};

const as = <Value>(schema: z.ZodType<Value>, body: unknown): Value => schema.parse(body);

describe('the service', () => {
  test('tells what it offers, at addresses that answer', async () => {
    const { body } = await get();
    const { suggest, extend, preview, view } = as(protocol.manifest, body);
    for (const { service_url, service_path } of [
      ...Object.values(suggest),
      extend.propose_properties,
    ]) {
      expect((await fetch(service_url + service_path)).status, service_path).toBe(200);
    }
    for (const { url } of [preview, view]) {
      const page = await fetch(url.replace('{{id}}', encodeURIComponent('nation/JPN')));
      expect(page.status).toBe(200);
    }
  });

  test('keeps the lens of its address in the addresses that it gives out', async () => {
    const { body } = await get('', { at: '1960-01-01', knownAt: '2099-01-01T00:00:00Z' });
    const { suggest, preview } = as(protocol.manifest, body);
    const { searchParams } = new URL(suggest.entity.service_url + suggest.entity.service_path);
    expect(searchParams.get('at')).toBe('1960-01-01');
    expect(searchParams.get('knownAt')).toBe('2099-01-01T00:00:00Z');
    expect(preview.url).toContain('at=1960-01-01');
    expect(preview.url).toMatch(/&id=\{\{id\}\}$/);
  });

  test('may be read by any site', async () => {
    const response = await fetch(address(), { headers: { origin: 'https://example.org' } });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    const preflight = await fetch(address(), {
      method: 'OPTIONS',
      headers: { origin: 'https://example.org', 'access-control-request-method': 'POST' },
    });
    expect(preflight.status).toBe(204);
  });
});

describe('a batch of queries', () => {
  const queries = {
    q0: { query: 'JUSMAG-K' },
    q1: { query: 'Turkey', type: 'Nation', limit: 5, type_strict: 'should' },
    q2: { query: 'nothing is called like that xyzzy' },
  };

  test('is answered alike in a form, an address and as JSON', async () => {
    const form = await postForm({ queries });
    const inAddress = await get('', { queries: JSON.stringify(queries) });
    const json = await fetch(address(), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ queries }),
    });
    const { q0, q1, q2 } = as(protocol.resultBatch, form.body);
    expect(q0?.result[0]).toMatchObject({ id: 'sco/jusmag-k', match: true });
    expect(q1?.result[0]).toMatchObject({ id: 'nation/TUR', match: true });
    expect(q2?.result).toEqual([]);
    expect(inAddress.body).toEqual(form.body);
    expect(await json.json()).toEqual(form.body);
  });

  test('gives candidates by falling score, as many as asked for', async () => {
    const result = await resultOf({ query: 'ministry of defense', limit: 7 });
    expect(result).toHaveLength(7);
    const scores = result.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(await resultOf({ query: 'ministry of defense' })).toHaveLength(10);
  });

  test('finds the same, in the same order, as searching', async () => {
    const { graph } = await ask(
      '{ graph { search(text: "defence cooperation", first: 10) { nodes { key } } } }',
    );
    const result = await resultOf({ query: 'defence cooperation' });
    expect(result.map(({ id }) => id)).toEqual(graph.search.nodes.map(({ key }: Answer) => key));
  });

  test('finds an entity by its id', async () => {
    const [best] = await resultOf({ query: 'sco/odc-bulgaria' });
    expect(best).toMatchObject({ id: 'sco/odc-bulgaria', match: true });
  });

  test.each([
    ['an acronym', 'dsca', true],
    ['a name without accents', 'cote d’ivoire', false],
    ['the official name', "Republic of Cote d'Ivoire", true],
    ['a code', 'ISR', true],
    ['a name that a key has too', 'Georgia', true],
    ['a name that many have', 'Ministry of Defense', false],
    ['a name that one had and another has', 'Defense Security Assistance Agency', false],
    ['a code of two schemes for two nations', 'AT', false],
    ['a typing error', 'bulgarya', false],
    ['a beginning', 'bulgari', false],
  ])('matches %s (%s): %s', async (_what, query, matches) => {
    const result = await resultOf({ query });
    expect(result.length).toBeGreaterThan(0);
    expect(result.map(({ match }) => match)).toEqual(
      result.map((_, index) => index === 0 && matches),
    );
  });

  test('has a match only where the first of all candidates is one, also if one is asked for', async () => {
    const [only, ...more] = await resultOf({ query: 'Ministry of Defense', limit: 1 });
    expect(only.match).toBe(false);
    expect(more).toEqual([]);
  });
});

describe('a query', () => {
  test('is kept to its types; an organization is any of three', async () => {
    const typesOf = async (type: unknown) =>
      new Set(
        (await resultOf({ query: 'korea', type, limit: 50 })).flatMap(({ type }) =>
          type.map(({ id }: Answer) => id),
        ),
      );
    expect(await typesOf('Nation')).toEqual(new Set(['Nation']));
    expect(await typesOf(['Nation', 'Embassy'])).toEqual(new Set(['Nation']));
    expect(await typesOf('SecurityCooperationOrganization')).toEqual(
      new Set(['CooperationOffice', 'AdvisoryGroup']),
    );
    expect((await typesOf('Entity')).size).toBeGreaterThan(2);
    const [office] = await resultOf({ query: 'JUSMAG-K' });
    expect(office.type[0].broader[0].id).toBe('SecurityCooperationOrganization');
  });

  test('is kept to what has the properties, by text or entity; one of several values suffices', async () => {
    const japan = async (...v: unknown[]) =>
      (
        await resultOf({
          query: 'Ministry of Defense',
          properties: [{ pid: 'nation', v: v.length === 1 ? v[0] : v }],
        })
      ).map(({ id, match }) => [id, match]);
    const expected = [['ministry/mod-japan', true]];
    expect(await japan('Japan')).toEqual(expected);
    expect(await japan('JAPAN')).toEqual(expected);
    expect(await japan({ id: 'nation/JPN', name: 'Japan' })).toEqual(expected);
    expect(await japan('nowhere', { id: 'nation/JPN' })).toEqual(expected);
    expect(await japan('nowhere')).toEqual([]);
  });

  test('may be a property alone', async () => {
    const result = await resultOf({ properties: [{ pid: 'iso3', v: 'JPN' }] });
    expect(result).toMatchObject([{ id: 'nation/JPN', match: true }]);
    expect(await resultOf({ properties: [{ pid: 'iso3', v: '' }] })).toEqual([]);
  });

  test('is put to the date of the address', async () => {
    const existence = async (lens: Record<string, string>) => {
      const [best] = await resultOf({ query: 'DSAA' }, lens);
      return best.features.find(({ id }: Answer) => id === 'exists').value;
    };
    expect(await existence({})).toBe(false);
    expect(await existence({ at: '1990-01-01' })).toBe(true);
    expect(await resultOf({ query: 'DSAA' }, { knownAt: '2001-01-01T00:00:00Z' })).toEqual([]);
  });

  test('may be long or odd', async () => {
    const odd = ['x'.repeat(2_000), '"(*', '[* TO *]', '\u202e', 'AND OR NOT'];
    const { status, body } = await postForm({
      queries: Object.fromEntries(odd.map((query, index) => [`q${index}`, { query }])),
    });
    expect(status).toBe(200);
    as(protocol.resultBatch, body);
  });
});

describe('is refused with 400 and told why:', () => {
  test.each<[string, unknown, RegExp]>([
    ['JSON that is none', '{', /^queries: expected JSON$/],
    ['a character NUL', '{"q0": {"query": "a\\u0000"}}', /^queries\.q0\.query: .*control/],
    ['half a character', '{"q0": {"query": "\\ud800"}}', /^queries\.q0\.query: .*whole/],
    ['a list', '[]', /^queries: /],
    [
      'a query without query and properties',
      '{"q1": {"limit": 1}}',
      /^queries\.q1: expected a query/,
    ],
    ['no properties', '{"q1": {"properties": []}}', /^queries\.q1: expected a query/],
    ['an unknown field', '{"q0": {"query": "x", "props": []}}', /^queries\.q0: .*props/],
    ['a limit of 0', '{"q0": {"query": "x", "limit": 0}}', /^queries\.q0\.limit: /],
    [
      'an unknown type',
      '{"q0": {"query": "x", "type": "Person"}}',
      /^queries\.q0\.type: .*"Person"/,
    ],
    [
      'an unknown property',
      '{"q0": {"query": "x", "properties": [{"pid": "uid", "v": 1}]}}',
      /^queries\.q0\.properties: .*"uid"/,
    ],
    [
      'a batch of 51',
      JSON.stringify(
        Object.fromEntries(Array.from({ length: 51 }, (_, n) => [`q${n}`, { query: 'x' }])),
      ),
      /^queries: expected at most 50 queries$/,
    ],
  ])('%s', async (_what, queries, message) => {
    const { status, body } = await get('', { queries: queries as string });
    expect(status).toBe(400);
    expect(body.errors[0].message).toMatch(message);
  });

  test.each([
    ['/', { at: '2021-02-30', queries: '{}' }, /^at: expected a day/],
    ['/', { knownAt: 'yesterday', extend: '{}' }, /^knownAt: expected a moment/],
    ['/', { extend: '{"ids": []}' }, /^extend\.properties: /],
    ['/', { extend: '{"ids": [], "properties": [{"id": "x"}]}' }, /^extend\.properties: .*"x"/],
    ['/suggest/entity', { prefix: 'x', cursor: '-1' }, /^cursor: expected a whole number/],
    ['/properties', { type: 'Person' }, /^type: expected one of Entity/],
  ])('%s with %j', async (path, parameters, message) => {
    const { status, body } = await get(path, parameters as Record<string, string>);
    expect(status).toBe(400);
    expect(body.errors[0].message).toMatch(message);
  });

  test('a POST of nothing', async () => {
    expect(await postForm({})).toMatchObject({ status: 400 });
  });
});

describe('suggestions', () => {
  test('of entities are those that searching finds, ten at a time', async () => {
    const first = as(
      protocol.suggestedEntities,
      (await get('/suggest/entity', { prefix: 'mil' })).body,
    );
    const next = as(
      protocol.suggestedEntities,
      (await get('/suggest/entity', { prefix: 'mil', cursor: '10' })).body,
    );
    expect(first.result).toHaveLength(10);
    const both = [...first.result, ...next.result].map(({ id }) => id);
    expect(new Set(both).size).toBe(both.length);
    const { body } = await get('/suggest/entity', { prefix: 'ministry of defence japan' });
    expect(body.result[0]).toEqual({
      id: 'ministry/mod-japan',
      name: 'Ministry of Defense',
      description: 'Ministry of defence, Japan',
      notable: [{ id: 'MinistryOfDefense', name: 'Ministry of defence' }],
    });
    expect((await get('/suggest/entity', { prefix: ' ' })).body).toEqual({ result: [] });
  });

  test('of types and properties are those whose id or a word begins so', async () => {
    const types = as(protocol.suggestedTypes, (await get('/suggest/type', { prefix: 'off' })).body);
    expect(types.result.map(({ id }) => id)).toEqual(['CooperationOffice', 'AttacheOffice']);
    const properties = as(
      protocol.suggestedProperties,
      (await get('/suggest/property', { prefix: 'COMMAND' })).body,
    );
    expect(properties.result.map(({ id }) => id)).toContain('combatantCommands');
    expect((await get('/suggest/type')).body.result.length).toBeGreaterThan(14);
  });

  test('of properties for a type are those that it has', async () => {
    const { body } = await get('/properties', { type: 'Nation', limit: '100' });
    const ids = as(protocol.proposal, body).properties.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['name', 'validity', 'iso3', 'combatantCommands']));
    expect(ids).not.toContain('estimatedValueUsd');
    const few = await get('/properties', { type: 'ArmsSale', limit: '3' });
    expect(few.body.properties).toHaveLength(3);
  });
});

describe('extension', () => {
  const extended = async (ids: string[], properties: string[], lens = {}) => {
    const { body } = await postForm(
      { extend: { ids, properties: properties.map((id) => ({ id })) } },
      lens,
    );
    return as(protocol.extension, body);
  };

  test('gives what GraphQL gives', async () => {
    const ids = ['nation/ISR', 'nation/JPN', 'nation/KOR'];
    const { rows } = await extended(
      ids,
      ['name', 'iso3', 'capital', 'unMember', 'combatantCommand', 'borders', 'validity'],
      { at: '2020-01-01' },
    );
    const { graph } = await ask(
      `query ($keys: [String!]) { graph(at: "2020-01-01") { nations(where: {key: {in: $keys}}) { nodes {
        key name iso3 capital unMember validity { text } combatantCommand { key name } borders { nodes { key name } }
      } } } }`,
      { keys: ids },
    );
    const cells = (linked: readonly Answer[]) => linked.map(({ key, name }) => ({ id: key, name }));
    const byName = (a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
    for (const nation of graph.nations.nodes) {
      const { borders = [], ...row } = rows[nation.key] ?? {};
      expect({ ...row, borders: [...borders].sort(byName) }).toEqual({
        name: [{ str: nation.name }],
        iso3: [{ str: nation.iso3 }],
        capital: [{ str: nation.capital }],
        unMember: [{ str: String(nation.unMember) }],
        validity: [{ str: nation.validity.text }],
        combatantCommand: cells(nation.combatantCommand ? [nation.combatantCommand] : []),
        borders: cells(nation.borders.nodes).sort(byName),
      });
    }
  });

  test('leaves a to-one property empty where two are equally good', async () => {
    const during = await extended(['nation/ISR'], ['combatantCommand', 'combatantCommands'], {
      at: '2021-09-15',
    });
    expect(during.rows['nation/ISR']?.combatantCommand).toEqual([]);
    expect(during.rows['nation/ISR']?.combatantCommands).toHaveLength(2);
  });

  test('has numbers, lists and types of what properties lead to', async () => {
    const { meta, rows } = await extended(
      ['sale/DSCA-20-23', 'nation/JPN', 'nobody'],
      ['estimatedValueUsd', 'principalContractors', 'combatantCommands'],
    );
    expect(meta.map(({ type }) => type?.id)).toEqual([undefined, undefined, 'CombatantCommand']);
    const sale = rows['sale/DSCA-20-23'];
    expect(sale?.estimatedValueUsd).toEqual([{ int: expect.any(Number) }]);
    expect(sale?.combatantCommands).toEqual([]);
    expect(rows.nobody).toEqual({
      estimatedValueUsd: [],
      principalContractors: [],
      combatantCommands: [],
    });
  });

  test('tells also of what does not exist on the date', async () => {
    const { rows } = await extended(['agency/DSAA'], ['name', 'validity']);
    expect(rows['agency/DSAA']?.name).toEqual([{ str: 'Defense Security Assistance Agency' }]);
    expect(rows['agency/DSAA']?.validity).toHaveLength(1);
  });
});

describe('a preview', () => {
  test('is a small page that other sites may frame, and that runs nothing', async () => {
    const response = await fetch(address('/preview', { id: 'nation/CIV', at: '2020-01-01' }));
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('x-frame-options')).toBeNull();
    const page = await response.text();
    const [, style = ''] = /<style>(.*)<\/style>/s.exec(page) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    expect(response.headers.get('content-security-policy')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
    expect(page).toContain('<h1>Ivory Coast</h1>');
    expect(page).toContain('Republic of Côte d&#39;Ivoire');
    expect(page).not.toContain("d'Ivoire");
  });

  test('says that something is no more', async () => {
    const page = await (await fetch(address('/preview', { id: 'agency/DSAA' }))).text();
    expect(page).toContain('not in existence on');
  });

  test.each(['nation/XXX', '', '<script>', 'x'])('of nothing is 404: "%s"', async (id) => {
    expect((await fetch(address('/preview', { id }))).status).toBe(404);
  });
});
