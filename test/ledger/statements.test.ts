import { once } from 'node:events';
import { connect as openSocket } from 'node:net';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cypher } from '../../src/graph/cypher.ts';
import { OutcomeUnknown, TimedOut, TooCostly } from '../../src/graph/faults.ts';
import { connect, type Graph } from '../../src/graph/graph.ts';
import { within } from '../../src/graph/limits.ts';
import { plannedOnce } from '../../src/graph/planned-once.ts';
import { startServer } from '../../src/server/server.ts';
import { type FaultProxy, startFaultProxy } from '../support/fault-proxy.ts';
import { sharedNeo4j } from '../support/shared-neo4j.ts';
import { emptyGraph } from './empty-graph.ts';

type None = Record<string, never>;

/** Goes on for hours. */
const endless = cypher<None, { count: number }>`
  UNWIND range(1, 100000) AS one
  UNWIND range(1, 100000) AS other
  WITH one, other
  WHERE one + other < 0
  RETURN count(*) AS count
`;
const tooLarge = cypher<None, { size: number }>`
  UNWIND range(1, 100000000) AS number
  RETURN size(collect(toString(number))) AS size
`;
const endlessNow = cypher<None, { id: string }>`
  SHOW TRANSACTIONS
  YIELD transactionId AS id, currentQuery
  WHERE currentQuery STARTS WITH 'UNWIND range(1, 100000) AS one'
  RETURN id
`;
const note = cypher<None, never>`
  CREATE (:Note)
`;
const countNotes = cypher<None, { notes: number }>`
  MATCH (note:Note)
  RETURN count(note) AS notes
`;
const one = cypher<None, { one: number }>`
  RETURN 1 AS one
`;
/** What the driver sends to commit: the message without fields, in a chunk of its own. */
const COMMIT = Buffer.from('0002b0120000', 'hex');

const notes = async () => (await emptyGraph().graph.read(countNotes, {}))[0]?.notes;
const running = async () => (await emptyGraph().graph.read(endlessNow, {})).length;

let proxy: FaultProxy;
/** Through the proxy. */
let graph: Graph;

beforeAll(async () => {
  const address = sharedNeo4j();
  proxy = await startFaultProxy(Number(new URL(address.uri).port));
  graph = await connect({ ...address, uri: `bolt://127.0.0.1:${proxy.port}` });
});

afterAll(async () => {
  await graph?.close();
  await proxy?.close();
});

describe('a statement', () => {
  test('past its deadline is told so, and has ended in Neo4j too', async () => {
    await expect(emptyGraph().graph.read(endless, {}, within(300))).rejects.toThrow(TimedOut);
    await expect.poll(running).toBe(0);
  });

  test('that is slow leaves the others as fast as they were', async () => {
    const { graph } = emptyGraph();
    const slow = expect(graph.read(endless, {}, within(1_000))).rejects.toThrow(TimedOut);
    for (let count = 0; count < 50; count += 1) {
      expect(await graph.read(one, {}, within(900))).toEqual([{ one: 1 }]);
    }
    await slow;
    expect(await graph.read(one, {})).toEqual([{ one: 1 }]);
  });

  test('that takes more memory than there is is told so, and not tried again', async () => {
    const times = proxy.countOf(Buffer.from('UNWIND range(1, 100000000)'));
    await expect(graph.read(tooLarge, {})).rejects.toThrow(TooCostly);
    expect(times()).toBe(1);
  });
});

describe('a statement that Neo4j has not planned yet', () => {
  /** The graph, and how many statements are with it at a time. */
  const watched = (graph: Graph) => {
    const sent: string[] = [];
    let most = 0;
    let now = 0;
    const read: Graph['read'] = async (statement, parameters, limits) => {
      sent.push(statement.text);
      now += 1;
      most = Math.max(most, now);
      try {
        return await graph.read(statement, parameters, limits);
      } finally {
        now -= 1;
      }
    };
    return { graph: { ...graph, read }, sent, most: () => most };
  };
  const fresh = cypher<None, { two: number }>`
    RETURN 2 AS two
  `;

  test('is sent by one, while the others who ask the same wait for that', async () => {
    const { graph, sent, most } = watched(emptyGraph().graph);
    const planned = plannedOnce(graph);
    const first = planned.read(fresh, {});
    const others = Promise.all([planned.read(fresh, {}), planned.read(fresh, {})]);
    expect(sent).toHaveLength(1);
    expect(await first).toEqual([{ two: 2 }]);
    expect(await others).toEqual([[{ two: 2 }], [{ two: 2 }]]);
    expect(sent).toHaveLength(3);
    expect(most()).toBe(2);
  });

  test('is planned even if time was too short for it, and those who wait have their own deadlines', async () => {
    const { graph, sent } = watched(emptyGraph().graph);
    const planned = plannedOnce(graph);
    const first = expect(planned.read(endless, {}, within(500))).rejects.toThrow(TimedOut);
    await expect(planned.read(endless, {}, within(100))).rejects.toThrow(TimedOut);
    expect(sent).toHaveLength(1);
    await first;
    await expect(planned.read(endless, {}, within(300))).rejects.toThrow(TimedOut);
    expect(sent).toEqual([endless.text, `EXPLAIN ${endless.text}`, endless.text]);
  });

  test('that fails leaves the next to go ahead', async () => {
    const { graph, sent } = watched(emptyGraph().graph);
    const planned = plannedOnce(graph);
    const wrong = cypher<None, never>`RETURN unknown`;
    const both = [planned.read(wrong, {}), planned.read(wrong, {})];
    for (const one of both) await expect(one).rejects.toThrow(/unknown/);
    expect(sent).toEqual([wrong.text, wrong.text]);
  });
});

describe('a write', () => {
  test('past its deadline took no effect', async () => {
    const write = graph.write(async ({ run }) => {
      await run(note, {});
      await run(endless, {});
    }, within(300));
    await expect(write).rejects.toThrow(TimedOut);
    await expect.poll(running).toBe(0);
    expect(await notes()).toBe(0);
  });

  test('whose connection breaks before it is committed is tried again', async () => {
    let tries = 0;
    await graph.write(async ({ run }) => {
      tries += 1;
      await run(note, {});
      if (tries === 1) proxy.reset();
      await run(one, {});
    });
    expect(tries).toBe(2);
    expect(await notes()).toBe(1);
  });

  test('whose commit got no answer is not tried again, and says that nobody knows', async () => {
    const lost = proxy.loseAnswerTo(COMMIT);
    const write = graph.write(({ run }) => run(note, {}));
    await expect(write).rejects.toThrow(OutcomeUnknown);
    await expect(write).rejects.toThrow(/same request key/);
    await lost;
    expect(await notes()).toBe(1);
  });
});

const question = JSON.stringify({ query: '{ graph { agency(key: "agency/A") { name } } }' });
const list = JSON.stringify({ query: '{ graph { agencies { nodes { name } } } }' });

describe('a client that goes', () => {
  const post = (path: string, type: string, body: string) =>
    `POST ${path} HTTP/1.1\r\nhost: localhost\r\ncontent-type: ${type}\r\ncontent-length: ${body.length}\r\n\r\n${body}`;

  test.each([
    ['/graphql', post('/graphql', 'application/json', question)],
    ['/graphql, asked the long way', post('/graphql?', 'application/json', question)],
    ['/export', post('/export/jsonl', 'application/json', list)],
    ['/reconcile', post('/reconcile', 'application/json', '{"queries":{"q":{"query":"A"}}}')],
  ])('of %s ends its statement in Neo4j', async (_where, request) => {
    await endlesslyServed(60_000, async (url) => {
      const socket = openSocket(Number(new URL(url).port), '127.0.0.1');
      socket.write(request);
      await expect.poll(running, { timeout: 5_000 }).toBe(1);
      socket.destroy();
      await once(socket, 'close');
      await expect.poll(running, { timeout: 5_000 }).toBe(0);
    });
  });
});

describe('what takes longer than the deadline', () => {
  test.each([
    ['/graphql', question],
    ['/export/jsonl', list],
    ['/reconcile', '{"queries":{"q":{"query":"A"}}}'],
  ])('at %s is 503, with when to ask again', async (path, body) => {
    await endlesslyServed(300, async (url) => {
      const response = await fetch(url + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      expect(response.status).toBe(503);
      expect(response.headers.get('retry-after')).toBe('2');
      const { errors } = (await response.json()) as { errors: readonly object[] };
      expect(errors).toEqual([expect.objectContaining({ extensions: { code: 'TIMED_OUT' } })]);
    });
  });
});

/** A server over a Neo4j that takes endlessly for whatever it is asked. */
async function endlesslyServed(
  readDeadline: number,
  use: (url: string) => Promise<void>,
): Promise<void> {
  const { graph } = emptyGraph();
  const slow: Graph = {
    ...graph,
    async read(statement, parameters, limits) {
      const isWatch = statement.text.includes('GraphVersion');
      if (!isWatch) await graph.read(endless, {}, limits);
      return graph.read(statement, parameters, limits);
    },
  };
  const log = pino({ level: 'silent' });
  const server = await startServer({
    graph: slow,
    host: '127.0.0.1',
    port: 0,
    log,
    readDeadline,
  });
  try {
    await use(server.url);
  } finally {
    await server.stop();
  }
}
