import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { compareOn } from './compare/one-size.ts';
import { readOptions } from './compare/options.ts';
import { plot } from './compare/plot.ts';
import { type SizeResult, tables, typicalOf } from './compare/report.ts';
import { workloads } from './compare/workloads.ts';

/**
 * Asks our server and what users would pick instead the same questions of the same Neo4j, side by
 * side in one run. Every answer is compared before anything is measured.
 */

const options = readOptions();
const start = performance.now();
const report = (line: string) =>
  console.error(`${((performance.now() - start) / 1000).toFixed(0).padStart(4)} s  ${line}`);

const loadAtStart = loadavg();
const results: SizeResult[] = [];
for (const copies of options.copies) results.push(await compareOn(copies, options, report));

const run = {
  bench: 'compare',
  date: new Date().toISOString(),
  node: process.version,
  cores: cpus().length,
  versions: versionsOf(['@neo4j/graphql', '@apollo/server', 'graphql', 'neo4j-driver']),
  loadAverage: [loadAtStart, loadavg()],
  ...options,
  results,
};
if (options.json !== '') await writeFile(options.json, `${JSON.stringify(run, null, 1)}\n`);
if (options.plot !== '') await writeFile(options.plot, plot(results, typicalOf(options.clients)));

const [before, after] = run.loadAverage.map((loads) =>
  loads.map((load) => load.toFixed(1)).join(' '),
);
console.log(
  `${run.date}, Neo4j ${results[0]?.neo4j}, Node ${run.node}, ${run.cores} cores, ${options.rounds} rounds; ${run.versions.join(', ')}; load average ${before} at the start, ${after} at the end`,
);
console.log('');
console.log(tables(results, new Map(workloads.map(({ name, title }) => [name, title]))));

function versionsOf(packages: readonly string[]): string[] {
  return packages.map((name) => {
    const file = new URL(`../node_modules/${name}/package.json`, import.meta.url);
    return `${name} ${JSON.parse(readFileSync(file, 'utf8')).version}`;
  });
}
