import { setTimeout as after } from 'node:timers/promises';
import { createClient, type RedisClientType } from '@keyv/redis';
import { pino } from 'pino';
import { expect, test, vi } from 'vitest';
import { connect } from '../../src/graph/graph.ts';
import { startNeo4j } from '../support/neo4j.ts';
import { type TestedRedis, testedRedis } from '../support/redis.ts';
import { emptyGraph } from './empty-graph.ts';
import {
  type Asked,
  INTERVAL,
  learn,
  named,
  type Served,
  type ServedOptions,
  served,
} from './served.ts';

const GONE = /^Redis gives and takes no answers: ./;
const BACK = 'Redis gives and takes answers again';
const SOON = { timeout: 5_000 };

/** A busy machine may take longer than servers wait for Redis. */
const RETRIED = { retry: 2 };

/** A log, and what is told in it of Redis. */
function listened() {
  const told: string[] = [];
  const write = (line: string) => {
    const { msg } = JSON.parse(line) as { readonly msg: string };
    if (msg.includes('Redis')) told.push(msg);
  };
  return { told, log: pino({ level: 'info' }, { write }) };
}

/** Two servers, of the same graph unless told otherwise, and the Redis that they share. */
async function together(
  use: (redis: TestedRedis, one: Served, other: Served) => Promise<void>,
  options: { readonly one?: ServedOptions; readonly other?: ServedOptions } = {},
): Promise<void> {
  const redis = await testedRedis();
  const shared = { redis: redis.url };
  await served(
    (one) => served((other) => use(redis, one, other), { ...shared, ...options.other }),
    { ...shared, ...options.one },
  );
}

/** Past the servers. */
async function lookInto<Result>(
  { url }: TestedRedis,
  look: (client: RedisClientType) => Promise<Result>,
): Promise<Result> {
  const client: RedisClientType = createClient({ url });
  await client.connect();
  try {
    return await look(client);
  } finally {
    client.destroy();
  }
}

/** A question that nobody has asked. */
let questions = 0;
const another = () => {
  questions += 1;
  return {
    query: 'query ($key: String!) { graph { agency(key: $key) { key } } }',
    more: { variables: { key: `agency/${questions}` } },
  };
};
const askAnother = ({ ask }: Served): Promise<Asked> => {
  const { query, more } = another();
  return ask(query, more);
};

/** What one server answers to a new question, the other need not ask Neo4j for. */
async function expectSharing(one: Served, other: Served): Promise<void> {
  const { query, more } = another();
  const first = await one.ask(query, more);
  await after(INTERVAL);
  const second = await other.ask(query, more);
  expect([first, second].map(({ statements }) => statements)).toEqual([1, 0]);
}

test(
  'what one server answered, another of the same graph answers again without asking Neo4j',
  RETRIED,
  async () => {
    await learn('Öne "quoted"');
    await together(async (redis, one, other) => {
      const told = ({ text, tag, headers }: Asked) => ({
        text,
        tag,
        headers: [...headers]
          .filter(([name]) => !['date', 'cache-status', 'x-request-id'].includes(name))
          .sort(),
      });
      const first = await one.ask();
      await after(INTERVAL);
      const second = await other.ask();
      expect(second).toMatchObject({ statements: 0, cache: 'security-cooperation-graph; hit' });
      expect(told(second)).toEqual(told(first));

      await redis.kill();
      expect(await other.ask(), 'now it is in memory').toMatchObject({ statements: 0 });
    });
  },
);

test('what is shared is not given once the graph has changed, and goes within a day', async () => {
  await learn('One');
  await together(async (redis, one, other) => {
    expect(await one.ask()).toMatchObject({ text: named('One') });
    await emptyGraph().ledger.rebuild();
    await after(4 * INTERVAL);
    expect(await other.ask()).toMatchObject({ text: named('One'), statements: 1 });

    const lives = await lookInto(redis, async (client) =>
      Promise.all((await client.keys('*')).map((key) => client.ttl(key))),
    );
    expect(lives).toEqual([expect.any(Number), expect.any(Number)]);
    for (const seconds of lives) {
      expect(seconds).toBeGreaterThan(23 * 60 * 60);
      expect(seconds).toBeLessThanOrEqual(24 * 60 * 60);
    }
  });
});

test('servers share answers without keeping any in memory', RETRIED, async () => {
  const redis = await testedRedis();
  await served(
    async (alone) => {
      await expectSharing(alone, alone);
      await redis.kill();
      expect(await askAnother(alone)).toMatchObject({ status: 200, statements: 1 });
    },
    { redis: redis.url, largest: 0 },
  );
});

test('graphs that share a Redis do not share answers, be they of the same version and moment', async () => {
  await learn('One');
  const state = "MATCH (graph:GraphVersion {id: 'graph'}) RETURN properties(graph) AS state";
  const [held] = await emptyGraph().graph.read<object, { state: object }>({ text: state }, {});
  const neo4j = await startNeo4j(async () => {});
  const graph = await connect(neo4j.address);
  try {
    await graph.write((transaction) =>
      transaction.run({ text: 'CREATE (graph:GraphVersion) SET graph = $state' }, held ?? {}),
    );
    expect(await graph.read({ text: state }, {})).toEqual([held]);
    await together(
      async (_redis, one, other) => {
        expect(await one.ask()).toMatchObject({ text: named('One') });
        await after(INTERVAL);
        expect((await other.ask()).text).toBe('{"data":{"graph":{"agency":null}}}');
      },
      { other: { graph } },
    );
  } finally {
    await graph.close();
    await neo4j.remove();
  }
});

test(
  'a Redis that dies under load fails no request, and is used again once it is back',
  RETRIED,
  async () => {
    const { told, log } = listened();
    await together(
      async (redis, one, other) => {
        let isOver = false;
        const statuses: number[] = [];
        const asking = Array.from({ length: 4 }, async () => {
          while (!isOver) statuses.push((await askAnother(one)).status);
        });
        await after(300);
        await redis.kill();
        await after(1_500);
        expect(told).toEqual([expect.stringMatching(GONE)]);
        await redis.start();
        await vi.waitFor(() => expect(told).toEqual([expect.stringMatching(GONE), BACK]), SOON);
        await after(300);
        isOver = true;
        await Promise.all(asking);
        expect(new Set(statuses)).toEqual(new Set([200]));
        await vi.waitFor(() => expectSharing(one, other), SOON);
        expect(told).toHaveLength(2);
      },
      { one: { log } },
    );
  },
);

test('a Redis that hangs delays few requests, and those by little', RETRIED, async () => {
  const { told, log } = listened();
  const redis = await testedRedis();
  await served(
    async (one) => {
      await askAnother(one);
      redis.hang();
      const began = performance.now();
      for (let asked = 0; asked < 20; asked += 1) {
        expect(await askAnother(one)).toMatchObject({ status: 200 });
      }
      // Waiting for it each time would take two seconds.
      expect(performance.now() - began).toBeLessThan(1_500);
      expect(told).toEqual([expect.stringMatching(GONE)]);
      redis.goOn();
      await vi.waitFor(async () => {
        await askAnother(one);
        expect(told).toEqual([expect.stringMatching(GONE), BACK]);
      }, SOON);
    },
    { redis: redis.url, log },
  );
});

test('a full Redis is told of once, and still gives what it has', RETRIED, async () => {
  const { told, log } = listened();
  await together(
    async (redis, one, other) => {
      await learn('One');
      await after(4 * INTERVAL);
      await one.ask();
      await lookInto(redis, (client) => client.configSet('maxmemory', '1'));
      for (const _ of [1, 2]) {
        expect(await askAnother(other)).toMatchObject({ status: 200 });
        await after(1_100);
      }
      expect(await other.ask()).toMatchObject({ text: named('One'), statements: 0 });
      expect(told).toEqual([expect.stringContaining('maxmemory')]);
    },
    { other: { log } },
  );
});

test('what is no answer in Redis is none', async () => {
  await learn('One');
  await together(async (redis, one, other) => {
    await one.ask();
    await after(INTERVAL);
    await lookInto(redis, async (client) => {
      for (const key of await client.keys('*')) await client.set(key, 'something else');
    });
    expect(await other.ask()).toMatchObject({ status: 200, text: named('One'), statements: 1 });
  });
});

test(
  'without a Redis at its address a server starts, answers and stops, and finds it later',
  RETRIED,
  async () => {
    const { told, log } = listened();
    const redis = await testedRedis();
    await redis.kill();
    let stopping = Number.NaN;
    await served(
      async (one) => {
        expect(await askAnother(one)).toMatchObject({ status: 200, statements: 1 });
        expect(told).toEqual([expect.stringContaining('ECONNREFUSED')]);
        await redis.start();
        await vi.waitFor(() => expect(told).toEqual([expect.anything(), BACK]), SOON);
        await expectSharing(one, one);
        await redis.kill();
        await vi.waitFor(() => expect(told).toHaveLength(3), SOON);
        stopping = performance.now();
      },
      { redis: redis.url, log, largest: 0 },
    );
    expect(performance.now() - stopping).toBeLessThan(1_000);
    expect(told).toHaveLength(3);
  },
);
