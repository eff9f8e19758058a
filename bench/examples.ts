import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { type Measured, measure, type Timing } from './measure.ts';
import { neo4jVersion } from './neo4j-version.ts';
import { readOperations } from './operation.ts';
import { type ServedGraph, serveCopied } from './served-graph.ts';

/** Asks every example operation of the seed and of many copies of it, and says what the size costs. */

const { values } = parseArgs({
  options: {
    folder: { type: 'string', default: '.neo4j/bench' },
    copies: { type: 'string', default: '100' },
    rounds: { type: 'string', default: '20' },
    /** Part of the operations' names. */
    only: { type: 'string', default: '' },
  },
});
const { folder, only } = values;
const [copies, rounds] = [wholeNumber('copies'), wholeNumber('rounds')];
const report = (line: string) => console.error(line);

const operations = readOperations().filter(({ name }) => name.includes(only));
const small = await serveCopied({ folder, copies: 1 }, report);
try {
  const large = await serveCopied({ folder, copies }, report);
  try {
    const graphs = new Map<string, ServedGraph>([
      ['small', small],
      ['large', large],
    ]);
    print(await measure(graphs, operations, rounds, report), await neo4jVersion(large.graph));
  } finally {
    await large.close();
  }
} finally {
  await small.close();
}

function wholeNumber(name: 'copies' | 'rounds'): number {
  const given = Number(values[name]);
  if (Number.isInteger(given) && given > 0) return given;
  throw new RangeError(`--${name}: expected a whole number from 1, came ${values[name]}.`);
}

function print(measured: readonly Measured[], neo4j: string): void {
  const rows = measured.map(({ operation, timings }) => {
    const [small, large] = [timings.get('small'), timings.get('large')];
    if (!small || !large) throw new Error(`${operation.name} was not measured.`);
    return { operation: operation.name, limit: operation.limit, small, large };
  });
  console.log(`Neo4j ${neo4j}, Node ${process.version}, ${cpus().length} cores, ${rounds} rounds`);
  console.log(`Milliseconds at 1 and ${copies} copies; ! is over the limit at p95`);
  console.log('');
  console.log(
    '| operation | statements | p50 / p95 | p50 / p95, large | ratio | bytes | bytes, large | |',
  );
  console.log('|---|--:|--:|--:|--:|--:|--:|---|');
  for (const { operation, limit, small, large } of rows) {
    const cells = [
      operation,
      large.statements,
      both(small),
      both(large),
      (large.p50 / small.p50).toFixed(1),
      small.bytes,
      large.bytes,
      large.refused ? 'refused' : large.p95 > limit ? '!' : '',
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
  console.log('');
  console.log(
    JSON.stringify({
      bench: 'examples',
      neo4j,
      node: process.version,
      cores: cpus().length,
      rounds,
      copies,
      rows,
    }),
  );
}

function both({ p50, p95 }: Timing): string {
  return `${p50.toFixed(1)} / ${p95.toFixed(1)}`;
}
