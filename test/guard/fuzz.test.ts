import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { schema } from '../../src/server/schema.ts';
import type { RunningServer } from '../../src/server/server.ts';
import { fuzzSeconds } from '../support/fuzz-seconds.ts';
import { startServer } from '../support/server.ts';
import { ask, post } from './ask.ts';
import { askBeside } from './beside.ts';
import { operations } from './operations.ts';

let server: RunningServer;

beforeAll(async () => {
  server = await startServer();
});

afterAll(() => server?.stop());

const AT_ONCE = 8;
/** All in milliseconds. */
const LONGEST = fuzzSeconds * 1_000;
const LONGEST_OF_OTHERS = 1_000;

const whole = '{ status { graphVersion claims sources entities relationships observations } }';
const state = async () => (await ask(server.url, whole)).body.data;

test(
  'whatever is asked, nothing breaks, nothing is told that should not be, and nothing changes',
  async () => {
    const before = await state();
    const counts = { answered: 0, refused: 0 };
    const fuzzed = fc.assert(
      fc.asyncProperty(
        fc.array(operations(schema), { minLength: AT_ONCE, maxLength: AT_ONCE }),
        async (sent) => {
          const asked = sent.map((one) => post(server.url, JSON.stringify(one)));
          for (const { status, text } of await Promise.all(asked)) {
            // Some of it takes a token.
            const isKept = status === 401 && text.includes('"UNAUTHENTICATED"');
            expect([200, 400, ...(isKept ? [401] : [])], text.slice(0, 500)).toContain(status);
            expect(text).not.toMatch(
              /INTERNAL_SERVER_ERROR|node_modules|stacktrace|call stack|Neo\./,
            );
            counts[status === 200 ? 'answered' : 'refused'] += 1;
          }
        },
      ),
      { seed: 6, numRuns: LONGEST, interruptAfterTimeLimit: LONGEST, endOnFailure: true },
    );
    const { longest } = await askBeside(server.url, () => whole, fuzzed);
    expect(longest).toBeLessThan(LONGEST_OF_OTHERS);
    expect(await state()).toEqual(before);
    console.info(
      `asked: ${JSON.stringify(counts)}; others waited ${Math.round(longest)} ms at most`,
    );
    expect(Math.min(counts.answered, counts.refused)).toBeGreaterThan(100);
  },
  LONGEST + 60_000,
);
