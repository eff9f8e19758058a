import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { seededGraph } from './seeded-graph.ts';

const { ask } = seededGraph();

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** The first block of code in a language. */
const block = (language: string): string =>
  new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 's').exec(readme)?.[1] ?? '';

describe('the README', () => {
  test('shows what its first query is answered', async () => {
    expect({ data: await ask(block('graphql')) }).toEqual(JSON.parse(block('json')));
  });

  const fields = [...readme.matchAll(/^\| \*\*.*\| `(.*)` \|$/gm)].map(([, field = '']) => field);

  test('shows each way to ask below graph', () => {
    expect(fields.map((field) => field.split('(')[0])).toEqual([
      'search',
      'nations',
      'changes',
      'paths',
      'neighbourhood',
      'tabulate',
    ]);
  });

  test.each(fields)('asks what finds something: %s', async (field) => {
    const { graph } = await ask(`{ graph { found: ${field} } }`);
    const [list] = Object.values(graph.found);
    expect(list).not.toEqual([]);
  });

  test('counts what is in the seed', async () => {
    const { status } = await ask(
      '{ status { claims sources entities relationships observations } }',
    );
    const counted = Object.values(status).map((count) => Number(count).toLocaleString('en-US'));
    const [, counts = ''] = /^18 tables(.*?)`\{/ms.exec(readme) ?? [];
    expect(counts.match(/[\d,]*\d/g)?.slice(1)).toEqual(counted);
  });
});
