import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isAtLeast, lookAtMemory, lookAtNode } from '../../../src/cli/doctor/machine.ts';
import { runProgram } from '../../support/run-program.ts';
import { testedPath } from '../../support/tested-neo4j.ts';

/** What the doctor finds under these settings: its exit code, then name, level and words of each. */
async function examined(env: Readonly<Record<string, string>>) {
  const { exitCode, output } = await runProgram(['doctor', '--json'], { env });
  const { findings } = JSON.parse(output);
  const found = new Map<string, [level: string, says: string]>();
  for (const { name, level, says } of findings) found.set(name, [level, says]);
  return { exitCode, found };
}

/** Something else that listens. */
let other: Server;
let taken: string;

beforeAll(async () => {
  other = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const address = other.address();
  taken = typeof address === 'object' && address ? String(address.port) : '';
});
afterAll(() => {
  other.close();
});

describe('the doctor', () => {
  test('names every setting that cannot be used, and looks at nothing that depends on them', async () => {
    const { exitCode, output } = await runProgram(['doctor'], {
      env: { PORT: '70000', METRICS: 'x' },
    });
    expect(exitCode).toBe(1);
    expect(output).toMatch(/^ok {5}Node\.js: /);
    expect(output).toContain('wrong  Settings: PORT: expected a whole number from 0 to 65535');
    expect(output).toContain('wrong  Settings: METRICS: expected off, on');
    expect(output).toContain('warn   All else: was not looked at');
    expect(output).not.toContain('Java');
  });

  test('tells what a local Neo4j lacks and how to mend it', async () => {
    const folder = join(tmpdir(), 'no-such-folder');
    const { exitCode, found } = await examined({
      JAVA_HOME: '/nowhere',
      NEO4J_FOLDER: folder,
      PORT: taken,
    });
    expect(exitCode).toBe(1);
    expect(found.get('Java')).toEqual(['wrong', expect.stringContaining('Install a JDK 17')]);
    expect(found.get('Neo4j')).toEqual(['wrong', expect.stringContaining('Install Maven 3.6.3')]);
    expect(found.get('Disk')?.[1]).toContain(`are free for ${folder}`);
    expect(found.get('PORT')).toEqual([
      'wrong',
      `127.0.0.1:${taken} is in use by another program. Stop that, or set another PORT.`,
    ]);
    expect(found.get('Graph')).toEqual(['ok', expect.stringContaining('does not run')]);
  });

  test('finds nothing wrong where a local Neo4j can be started', async () => {
    const { exitCode, found } = await examined({ PATH: testedPath ?? '', PORT: '0' });
    expect(exitCode).toBe(0);
    expect(found.get('Java')?.[0]).toBe('ok');
    expect(found.get('Neo4j')?.[0]).toBe('ok');
  });

  test('tells that no Neo4j answers, and looks for no Java then', async () => {
    const nowhere = { NEO4J_URI: `bolt://127.0.0.1:${taken}`, NEO4J_USERNAME: 'a' };
    const { exitCode, found } = await examined({ ...nowhere, NEO4J_PASSWORD: 'b', PORT: '0' });
    expect(exitCode).toBe(1);
    expect(found.get('Graph')).toEqual(['wrong', expect.stringMatching(/^No Neo4j answers at/)]);
    expect(found.has('Java')).toBe(false);
  });
});

test('a Node.js that is too old is wrong, and one that is newer is not', () => {
  expect(lookAtNode('18.20.4')).toMatchObject({ level: 'wrong' });
  expect(lookAtNode('20.19.0')).toMatchObject({ level: 'ok' });
  expect(isAtLeast('3.10.1', '3.6.3')).toBe(true);
  expect(isAtLeast('3.6.2', '3.6.3')).toBe(false);
  expect(isAtLeast('22', '20.19')).toBe(true);
});

test('a local Neo4j wants more memory than the server alone', () => {
  expect(lookAtMemory(true, 2 ** 30)).toMatchObject({ level: 'warn' });
  expect(lookAtMemory(false, 2 ** 30)).toMatchObject({ level: 'ok' });
});
