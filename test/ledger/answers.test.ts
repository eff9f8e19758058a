import { request as requestOver } from 'node:http';
import { setTimeout as after } from 'node:timers/promises';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { exists, relates } from '../unit/ledger/claims.ts';
import { emptyGraph } from './empty-graph.ts';
import { A, type Asked, asks, INTERVAL, learn, named, served } from './served.ts';
import { SOURCES } from './sources.ts';

test('what was answered is answered again without asking Neo4j, until the graph changes', async () => {
  await learn('One');
  await served(async ({ ask }) => {
    const first = await ask();
    expect(first).toMatchObject({ text: named('One'), statements: 1 });
    const second = await ask();
    expect(second).toMatchObject({
      text: named('One'),
      tag: first.tag,
      statements: 0,
      cache: 'security-cooperation-graph; hit',
    });

    await emptyGraph().ledger.retract(await keys(), 'Wrong.');
    await learn('Two');
    await after(4 * INTERVAL);

    const third = await ask();
    expect(third).toMatchObject({ text: named('Two'), statements: 1 });
    expect(third.tag).not.toBe(first.tag);
  });
});

test('a rebuild changes what stands for the answer too', async () => {
  await learn('One');
  await served(async ({ ask }) => {
    const { tag } = await ask();
    await emptyGraph().ledger.rebuild();
    await after(4 * INTERVAL);
    const { tag: later, statements } = await ask();
    expect({ statements, isSame: later === tag }).toEqual({ statements: 1, isSame: false });
  });
});

test('whoever has the answer is told so with 304, and Neo4j is not asked', async () => {
  await learn('One');
  await served(async ({ get }) => {
    const { tag, text } = await get();
    expect(text).toBe(named('One'));
    const again = await get(asks, { 'if-none-match': `"other", ${tag}` });
    expect(again).toMatchObject({ status: 304, text: '', tag, statements: 0 });
    expect(await get(asks, { 'if-none-match': '"other"' })).toMatchObject({ status: 200, text });
  });
});

test('another question has its own answer', async () => {
  await learn('One');
  await served(async ({ ask, get }) => {
    const query = 'query ($key: String!) { graph { agency(key: $key) { key } } }';
    const keyOf = async (key: string) =>
      JSON.parse((await ask(query, { variables: { key } })).text).data.graph.agency?.key;
    expect([await keyOf(A), await keyOf('agency/B'), await keyOf(A)]).toEqual([A, undefined, A]);
    await get();
    const simple = await get(asks, { 'apollo-require-preflight': '' });
    expect(simple.text).toContain('CSRF');
    const accepting = { headers: { accept: 'application/graphql-response+json' } };
    expect(await ask(asks, accepting)).toMatchObject({ statements: 1, text: named('One') });
  });
});

test('an answer that was kept has the headers that it had', async () => {
  await learn('One');
  await served(async ({ ask }) => {
    const [first, second] = [await ask(), await ask()];
    expect(first.headers.get('x-content-type-options')).toBe('nosniff');
    expect(first.headers.get('access-control-allow-origin')).toBe('*');
    const told = ({ headers }: Asked) =>
      [...headers]
        .filter(([name]) => !['date', 'cache-status', 'x-request-id'].includes(name))
        .sort();
    expect(told(second)).toEqual(told(first));
  });
});

test('a client that goes in the middle of its question harms nobody, and is no error of ours', async () => {
  await learn('One');
  const told: string[] = [];
  const log = pino({ level: 'warn' }, { write: (line) => void told.push(line) });
  await served(
    async ({ ask, url }) => {
      const headers = { 'content-type': 'application/json', 'content-length': '1000' };
      const request = requestOver(`${url}/graphql`, { method: 'POST', headers });
      request.on('error', () => {});
      request.write('{"query": ');
      await after(INTERVAL);
      request.destroy();
      await after(INTERVAL);
      expect(await ask()).toMatchObject({ status: 200, text: named('One') });
      expect(told).toEqual([]);
    },
    { log },
  );
});

test('what fails is asked for anew', async () => {
  await learn('One');
  await served(async ({ ask }) => {
    const bad = '{ graph { agencies(first: 0) { totalCount } } status { claims } }';
    for (const _ of [1, 2]) {
      const { text, tag, cache } = await ask(bad);
      expect({ text, tag, cache }).toEqual({
        text: expect.stringContaining('BAD_USER_INPUT'),
        tag: null,
        cache: null,
      });
    }
  });
});

test('who asks for no copy gets none, whatever has not been looked for yet', async () => {
  await learn('One');
  await served(async ({ ask }) => {
    await ask();
    await emptyGraph().ledger.retract(await keys(), 'Wrong.');
    await learn('Two');
    const headers = { 'cache-control': 'no-cache' };
    expect(await ask(asks, { headers })).toMatchObject({ text: named('Two'), statements: 1 });
  });
});

test('nothing is kept where nothing may be, and still it is told who has the answer already', async () => {
  await learn('One');
  await served(
    async ({ get }) => {
      const { tag, statements } = await get();
      expect(statements).toBe(1);
      expect(await get()).toMatchObject({ tag, statements: 1 });
      expect(await get(asks, { 'if-none-match': tag })).toMatchObject({
        status: 304,
        statements: 0,
      });
    },
    { largest: 0 },
  );
});

test('paths whose search ran out of time are searched anew, and kept once there was time', async () => {
  const line = [...'ABCDEF'].map((letter) => `agency/${letter}`);
  const links = line.slice(1).map((key, at) => relates(line[at] as string, 'PART_OF', key));
  await emptyGraph().ledger.record([...line.map((key) => exists(key)), ...links], SOURCES);
  const paths = '{ graph { paths(from: "agency/A", to: "agency/F") { stoppedBy } } }';
  let isSlow = true;
  let levels = 0;
  const { graph } = emptyGraph();
  const slow: Graph = {
    ...graph,
    async read(statement, parameters) {
      if (isSlow && statement.text.includes('(near)')) {
        levels += 1;
        // The first level may take as long as it likes.
        if (levels % 2 === 0) await after(2_100);
      }
      return graph.read(statement, parameters);
    },
  };
  await served(
    async ({ ask }) => {
      for (const _ of [1, 2]) {
        const late = await ask(paths);
        expect(late.text).toContain('"stoppedBy":"TIME"');
        expect(late).toMatchObject({ cache: null, tag: null });
      }
      isSlow = false;
      const found = await ask(paths);
      expect(found.text).toContain('"stoppedBy":null');
      expect(await ask(paths)).toMatchObject({ text: found.text, tag: found.tag, statements: 0 });
    },
    { graph: slow },
  );
});

/** Of all claims that stand. */
async function keys(): Promise<string[]> {
  const { graph } = emptyGraph();
  const rows = await graph.read<object, { key: string }>(
    { text: 'MATCH (claim:Claim) WHERE claim.retractedAt > timestamp() RETURN claim.key AS key' },
    {},
  );
  return rows.map(({ key }) => key);
}
