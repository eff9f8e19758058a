import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { python, pythonHas } from '../support/python.ts';
import { startServer } from '../support/server.ts';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

let server: Awaited<ReturnType<typeof startServer>>;

beforeAll(async () => {
  server = await startServer();
});

afterAll(() => server?.stop());

interface Block {
  readonly language: string;
  readonly code: string;
}

const blocksOf = (file: string): readonly Block[] =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(
    ([, language = '', code = '']) => ({ language, code }),
  );

async function ask(query: string): Promise<unknown> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = await response.json();
  expect(errors).toBeUndefined();
  return data;
}

describe('docs/lens.md', () => {
  const blocks = blocksOf('docs/lens.md');

  test('shows what each of its questions is answered', async () => {
    const questions = blocks.filter(({ language }) => language === 'graphql');
    const answers = blocks.filter(({ language }) => language === 'json');
    expect(questions.length).toBeGreaterThan(3);
    expect(answers).toHaveLength(questions.length);
    for (const [at, { code }] of questions.entries()) {
      expect(await ask(code)).toEqual(JSON.parse(answers[at]?.code ?? ''));
    }
  });
});

const hasR = (() => {
  try {
    execFileSync('Rscript', ['-e', 'library(httr2)'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

/** By the language of a block: its file, how it is run, and why it is not where it is not. */
const runtimes: Readonly<
  Record<string, { readonly file: string; readonly command: readonly string[]; missing?: string }>
> = {
  sh: { file: 'ask.sh', command: ['bash', '-o', 'pipefail'] },
  ts: {
    file: 'ask.mts',
    command: [process.execPath, '--import', import.meta.resolve('tsx')],
  },
  python: {
    file: 'ask.py',
    command: [python],
    ...(!pythonHas('gql', 'pandas', 'requests') && {
      missing:
        'no Python with gql and pandas (.venv/bin/pip install -r test/requirements-clients.txt)',
    }),
  },
  r: { file: 'ask.R', command: ['Rscript'], ...(!hasR && { missing: 'no R with httr2' }) },
};

describe('docs/clients.md', () => {
  const blocks = blocksOf('docs/clients.md');
  const codeIn = (language: string) =>
    blocks.filter((block) => block.language === language).map(({ code }) => code);
  const [question = ''] = codeIn('graphql');
  const [answer = ''] = codeIn('text');
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'clients-'));
    writeFileSync(join(folder, 'offices.graphql'), question);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function printed(language: string, code: string): Promise<string> {
    const { file, command } = runtimes[language] ?? { file: '', command: [] };
    const [program = '', ...args] = command;
    expect(code).toContain('http://127.0.0.1:4000');
    writeFileSync(join(folder, file), code.replaceAll('http://127.0.0.1:4000', server.url));
    return (await run(program, [...args, file], { cwd: folder })).stdout;
  }

  test('has a block in every language, and none that is not run', () => {
    expect(new Set(blocks.map(({ language }) => language))).toEqual(
      new Set(['graphql', 'text', ...Object.keys(runtimes)]),
    );
  });

  for (const [language, { missing }] of Object.entries(runtimes)) {
    const reason = missing ? ` (left out: ${missing})` : '';
    if (missing) process.stderr.write(`The client in ${language}${reason}.\n`);
    test.skipIf(missing !== undefined)(`asks what it says in ${language}${reason}`, async () => {
      const outputs = [];
      for (const code of codeIn(language)) outputs.push(await printed(language, code));
      expect(outputs.at(-1)).toBe(answer);
      if (language !== 'sh') return;
      const { data } = JSON.parse(outputs[0] ?? '');
      expect(data.graph.relationships.pageInfo.hasNextPage).toBe(true);
      expect(data.graph.relationships.edges).toHaveLength(100);
    });
  }
});

const noPython = pythonHas('sys') ? '' : ' (left out: no python3)';
if (noPython) process.stderr.write(`The notebook${noPython}.\n`);

describe('examples/notebook.py', () => {
  test.skipIf(noPython !== '')(`finds what the graph says${noPython}`, async () => {
    const { stdout } = await run(python, ['examples/notebook.py', `${server.url}/graphql`], {
      cwd: ROOT,
    });
    const rows = stdout.split('\n').map((line) => line.trim().split(/ {2,}/));
    const { graph } = (await ask(`{
      graph(at: "2024-10-01") {
        relationships(where: {
          kinds: [OVERSEES], authorities: [ADMINISTRATIVE], from: { key: { eq: "agency/DSCS" } }
        }) { totalCount }
      }
    }`)) as { graph: { relationships: { totalCount: number } } };
    expect(rows).toContainEqual([
      'ADMINISTRATIVE',
      'Defense Security Cooperation Service',
      '0',
      String(graph.relationships.totalCount),
    ]);
    // Israel was financed while it was EUCOM's, and is CENTCOM's.
    expect(rows).toContainEqual(['EUCOM', 'CENTCOM', '2,380,560,000', '1']);
    expect(rows).toContainEqual(['EUCOM', 'CENTCOM', '5,400,000,000', '2']);
    expect(stdout).toContain('GlobalData Media (article by John Hill)');
  });
});
