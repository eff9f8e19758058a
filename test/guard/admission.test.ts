import { expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { ask, type Told, told } from './ask.ts';
import { guarded } from './guarded.ts';

const fresh = (index: number) => `{ graph { nation(iso3: "ISR") { key } } } # ${index}`;

/** Reads wait until the gate opens. */
function gated() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  const waiting = { reads: 0 };
  const through = (graph: Graph): Graph => ({
    ...graph,
    async read(statement, parameters) {
      if (!statement.text.includes('GraphVersion')) {
        waiting.reads += 1;
        await opened;
      }
      return graph.read(statement, parameters);
    },
  });
  return { open, through, waiting };
}

const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
};

test('above capacity some wait, the rest is told to come later, and health answers', async () => {
  const { open, through, waiting } = gated();
  await guarded(
    { admission: { atWork: 2, waiting: 2 } },
    async (url) => {
      const asked = [ask(url, fresh(0)), ask(url, fresh(1))];
      await until(() => waiting.reads === 2);
      const queued = [ask(url, fresh(2)), ask(url, fresh(3))];
      await new Promise((resolve) => setTimeout(resolve, 100));
      const later: Told[] = await Promise.all([
        ask(url, fresh(4)),
        told(fetch(`${url}/export/csv?query={graph{nations{nodes{key}}}}`)),
        told(fetch(`${url}/reconcile?queries={"a":{"query":"Israel"}}`)),
      ]);
      for (const { status, code, headers } of later) {
        expect([status, code]).toEqual([503, 'OVERLOADED']);
        expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
      }
      for (const path of ['/health/live', '/schema.graphql', '/graphql']) {
        const { status } = await fetch(url + path, { headers: { accept: 'text/html,*/*' } });
        expect([path, status]).toEqual([path, 200]);
      }
      expect(waiting.reads).toBe(2);
      open();
      const answers = await Promise.all([...asked, ...queued]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    },
    through,
  );
});

test('whoever goes away makes room for another', async () => {
  const { open, through, waiting } = gated();
  await guarded(
    { admission: { atWork: 1, waiting: 1 } },
    async (url) => {
      const first = ask(url, fresh(0));
      await until(() => waiting.reads === 1);
      const leaving = new AbortController();
      const left = fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: fresh(1) }),
        signal: leaving.signal,
      }).catch(() => 'left');
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect((await ask(url, fresh(2))).status).toBe(503);
      leaving.abort();
      expect(await left).toBe('left');
      await new Promise((resolve) => setTimeout(resolve, 100));
      const next = ask(url, fresh(3));
      await new Promise((resolve) => setTimeout(resolve, 100));
      open();
      expect([(await first).status, (await next).status]).toEqual([200, 200]);
    },
    through,
  );
});
