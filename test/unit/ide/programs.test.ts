import { execFile, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { programs } from '../../../src/ide/programs.ts';

const run = promisify(execFile);

/** How each is run, and with what. */
const runners: Readonly<Record<string, readonly [file: string, ...command: string[]]>> = {
  curl: ['ask.sh', 'sh'],
  Python: ['ask.py', 'python3'],
  R: ['ask.R', 'Rscript'],
  TypeScript: ['ask.mts', process.execPath, '--import', 'tsx'],
};

function isThere(name: string): boolean {
  const probe = {
    curl: 'curl --version',
    Python: 'python3 --version',
    R: 'Rscript -e library(httr2)',
  }[name];
  const [command = '', ...rest] = probe?.split(' ') ?? ['true'];
  try {
    execFileSync(command, rest, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** With all that some language takes for an end, an escape or a variable. */
const AWKWARD = `# It's "odd": \\n \${x} $x \`b\` %s {y}\nquery A($n: String!, $s: [Int]) {\n  a(n: $n, b: """x""")\n}`;
const variables = {
  n: `São "Tomé" \\ it's \`a\` \${b}`,
  s: [1, null],
  empty: {},
  none: null,
  one: ['x'],
  large: 123_456_789_012_345,
};

let folder: string;
let server: Server;
let url: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'programs-'));
  // It answers with what it was asked.
  server = createServer(async (request, response) => {
    const asked = JSON.parse(await text(request));
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ type: request.headers['content-type'], asked }));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
});

afterAll(async () => {
  server?.close();
  await rm(folder, { recursive: true, force: true });
});

describe.each(programs)('the program for $name', ({ name, write }) => {
  const [file = '', command = '', ...rest] = runners[name] ?? [];
  const reason = isThere(name) ? '' : ` (left out: ${command} or what it needs is not here)`;

  async function askedBy(program: string): Promise<Record<string, unknown>> {
    const path = join(folder, file);
    await writeFile(path, program);
    const { stdout } = await run(command, [...rest, path]);
    const { type, asked } = JSON.parse(stdout);
    expect(type).toMatch(/^application\/json/);
    return { ...asked, query: asked.query.trim() };
  }

  test.skipIf(reason !== '')(
    `sends what the tab asks, and prints the answer${reason}`,
    async () => {
      for (const query of [AWKWARD, `${AWKWARD} # ''' )---" JSON`]) {
        const program = write({ url, query, variables, operationName: 'A' });
        expect(await askedBy(program)).toEqual({ query, variables, operationName: 'A' });
      }
    },
  );

  test.skipIf(reason !== '')(
    `sends nothing but the query where there is no more${reason}`,
    async () => {
      const program = write({ url, query: '{ a }', variables: null, operationName: '' });
      expect(await askedBy(program)).toEqual({ query: '{ a }' });
    },
  );

  test('has the address and the query in it', () => {
    const program = write({ url, query: '{ a }', variables: { n: 1 }, operationName: '' });
    expect(program).toContain(url);
    expect(program).toContain('{ a }');
    expect(program).toContain('"n": 1');
  });
});
