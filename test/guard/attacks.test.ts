import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningServer } from '../../src/server/server.ts';
import { startNaiveServer } from '../support/naive-server.ts';
import { startServer } from '../support/server.ts';
import { attacks } from './attacks.ts';
import { askBeside } from './beside.ts';

let server: RunningServer;
let naive: RunningServer;

beforeAll(async () => {
  [server, naive] = await Promise.all([startServer(), startNaiveServer()]);
});

afterAll(async () => {
  await Promise.all([server?.stop(), naive?.stop()]);
});

/** No answer may take longer, and nobody else be held up longer than the second. */
const LONGEST = 3_000;
const LONGEST_OF_OTHERS = 1_000;

describe('an attack is refused, tells nothing and holds nobody up', () => {
  test.each(attacks.map((attack) => [`${attack.from}: ${attack.name}`, attack] as const))(
    '%s',
    async (_name, { attack, isRefused }) => {
      const { value: answer, longest } = await askBeside(
        server.url,
        (index) => `{ status { claims } } # ${index}`,
        attack(server.url),
      );
      expect(isRefused(answer), `${answer.status} ${answer.text.slice(0, 300)}`).toBe(true);
      expect(answer.status).toBeLessThan(500);
      expect(answer.text).not.toMatch(/node_modules|stacktrace|at \w+ \(|Maximum call stack|bolt:/);
      expect(answer.milliseconds).toBeLessThan(LONGEST);
      expect(longest).toBeLessThan(LONGEST_OF_OTHERS);
    },
  );
});

test('a naive server fails these checks: they can tell', async () => {
  const stood: string[] = [];
  const failed: string[] = [];
  for (const { name, naively, attack, isRefused } of attacks) {
    if (naively === 'at work for minutes') continue;
    const stands = isRefused(await attack(naive.url));
    if (stands && naively === undefined) stood.push(name);
    if (!stands && naively !== undefined) failed.push(name);
  }
  expect({ stood, failed }).toEqual({ stood: [], failed: [] });
});
