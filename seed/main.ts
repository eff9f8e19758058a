import { parseArgs } from 'node:util';
import type { Package } from '../src/ledger/package.ts';
import { loadSeed, previewSeed } from './load.ts';
import { readSeed } from './package.ts';
import { format, type Problem } from './problem.ts';
import { describe, describePreview, withProgress } from './progress.ts';

const FOLDER = new URL('./', import.meta.url);
const MOST_SHOWN = 100;
const USAGE = `Usage: npm run seed [-- --check | --dry-run]

Checks the seed and loads it into Neo4j: all of it, or nothing.
  --check    only check it; needs no database
  --dry-run  say what loading it would change, and change nothing`;

const exitCodes = { done: 0, failed: 1, usage: 2 } as const;

function main(): Promise<number> | number {
  const options = readOptions();
  if (options === null) return exitCodes.usage;
  const reading = readSeed(FOLDER);
  if ('problems' in reading) return refuse(reading.problems);
  const { name, version, claims, sources } = reading.package;
  console.log(
    `${name} ${version}: ${claims.length} claims from ${sources.length} sources, no problem.`,
  );
  if (options.check) return exitCodes.done;
  return options['dry-run'] ? preview(reading.package) : load(reading.package);
}

function readOptions(): { readonly check: boolean; readonly 'dry-run': boolean } | null {
  const flag = { type: 'boolean', default: false } as const;
  try {
    const { values } = parseArgs({ options: { check: flag, 'dry-run': flag } });
    return values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    return null;
  }
}

function refuse(problems: readonly Problem[]): number {
  for (const problem of problems.slice(0, MOST_SHOWN)) console.error(format(problem));
  const more = problems.length - MOST_SHOWN;
  if (more > 0) console.error(`… and ${more} more`);
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  console.error(`${count}; nothing was loaded.`);
  return exitCodes.failed;
}

async function load(pkg: Package): Promise<number> {
  const start = performance.now();
  const summary = await withProgress((reports) => loadSeed(pkg, reports));
  console.log(describe(summary, (performance.now() - start) / 1000));
  return exitCodes.done;
}

async function preview(pkg: Package): Promise<number> {
  console.log(describePreview(await withProgress((reports) => previewSeed(pkg, reports))));
  return exitCodes.done;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = exitCodes.failed;
}
