import { describe, expect, test } from 'vitest';
import { type Output, outputOf } from '../../../src/cli/output.ts';
import { type Progress, withProgress } from '../../../src/cli/progress.ts';

describe.each([
  ['on a terminal', true],
  ['in lines', false],
])('progress %s', (_, isWatched) => {
  const output: Output = { ...outputOf({ quiet: true }), isWatched };
  const watch = <Result>(work: (progress: Progress) => Promise<Result>) =>
    withProgress('Working', output, work);

  test('gives what the work gives, and nothing where it gives nothing', async () => {
    const work = async ({ tell, report }: Progress) => {
      tell('begun');
      report({ what: 'claims', done: 0, total: 0 });
    };
    expect(await watch(async () => 'done')).toBe('done');
    expect(await watch(work)).toBeUndefined();
  });

  test('fails as the work fails', async () => {
    const failing = async () => {
      throw new RangeError('no more');
    };
    await expect(watch(failing)).rejects.toThrow(new RangeError('no more'));
  });
});

test('lines tell how far it is', async () => {
  const told: string[] = [];
  const output: Output = { ...outputOf({}), isWatched: false, tell: (line) => told.push(line) };
  await withProgress('Working', output, async ({ tell, report }) => {
    tell('Starting Neo4j');
    report({ what: 'claims', done: 5, total: 10 });
  });
  expect(told).toEqual(['Starting Neo4j', 'claims: 5 of 10']);
});
