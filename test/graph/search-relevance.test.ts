import { expect, test } from 'vitest';
import { relevanceSet } from './relevance-set.ts';
import { seededGraph } from './seeded-graph.ts';

const { ask } = seededGraph();

const LEAST = 0.9;

/** 1 for a right answer in the first place, 1/2 in the second, …; 0 if none is on the first page. */
async function reciprocalRank(text: string, keys: readonly string[]): Promise<number> {
  const { graph } = await ask(
    'query ($text: String!) { graph { search(text: $text) { nodes { key } } } }',
    { text },
  );
  const found: string[] = graph.search.nodes.map(({ key }: { key: string }) => key);
  const place = found.findIndex((key) => keys.includes(key));
  return place === -1 ? 0 : 1 / (place + 1);
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

test(`what a researcher means comes first: mean reciprocal rank of at least ${LEAST}`, async () => {
  const ranks: number[] = [];
  const lines: string[] = [];
  for (const [topic, cases] of Object.entries(relevanceSet)) {
    const own: number[] = [];
    for (const [text, ...keys] of cases) own.push(await reciprocalRank(text, keys));
    ranks.push(...own);
    const missed = cases.filter((_, index) => own[index] !== 1).map(([text]) => text);
    lines.push(`${mean(own).toFixed(3)} ${topic}${missed.length ? ` (${missed.join(', ')})` : ''}`);
  }
  console.info(
    `${lines.join('\n')}\nMean reciprocal rank of ${ranks.length}: ${mean(ranks).toFixed(3)}`,
  );

  expect(ranks.length).toBeGreaterThanOrEqual(60);
  expect(mean(ranks)).toBeGreaterThanOrEqual(LEAST);
});
