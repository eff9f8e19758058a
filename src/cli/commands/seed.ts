import { Option } from 'commander';
import { readSeed } from '../../../seed/package.ts';
import type { Package } from '../../ledger/package.ts';
import { format } from '../../packages/problem.ts';
import { command, jsonOption, quietOption } from '../command.ts';
import { describeImport, describeTrial } from '../describe-import.ts';
import { inGraph } from '../in-graph.ts';
import { listed, type Output, type OutputOptions, outputOf } from '../output.ts';
import { withProgress } from '../progress.ts';

interface SeedOptions extends OutputOptions {
  readonly check?: boolean;
  readonly dryRun?: boolean;
}

export const seed = () =>
  command('seed', {
    does: 'Check the seed and load all of it into the graph, or nothing.',
    examples: [
      ['scgraph seed --check', 'names every problem as file:line:column; needs no database'],
      ['scgraph seed --dry-run', 'tells what loading would change, and changes nothing'],
      ['scgraph seed --json --quiet', 'loads it and prints how many claims were added'],
    ],
    fails: 'nothing was loaded',
  })
    .addOption(new Option('--check', 'only check it; needs no database').conflicts('dryRun'))
    .option('--dry-run', 'tell what loading it would change, and change nothing')
    .addOption(jsonOption())
    .addOption(quietOption())
    .action(async (options: SeedOptions) => {
      const output = outputOf(options);
      const reading = readSeed();
      if ('problems' in reading) {
        const { problems } = reading;
        const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
        const words = `${listed(problems.map(format))}\n${count}; nothing was loaded.`;
        output.fail({ problems }, words);
        return;
      }
      await (options.check ? check : options.dryRun ? preview : load)(reading.package, output);
    });

function check({ name, version, claims, sources }: Package, { answer }: Output): void {
  const [claimed, cited] = [claims.length, sources.length];
  answer(
    { name, version, claims: claimed, sources: cited, problems: [] },
    `${name} ${version}: ${claimed} claims from ${cited} sources, no problem.`,
  );
}

async function load(pkg: Package, output: Output): Promise<void> {
  const start = performance.now();
  const summary = await withProgress('Loading the seed', output, ({ tell, report }) =>
    inGraph(tell, ({ ledger }) => ledger.importPackage(pkg, { report })),
  );
  output.done(summary, describeImport(summary, (performance.now() - start) / 1000));
}

async function preview(pkg: Package, output: Output): Promise<void> {
  const trial = await withProgress('Trying the seed', output, ({ tell, report }) =>
    inGraph(tell, async ({ ledger }) => {
      const { tryPackage } = await import('../try-package.ts');
      return tryPackage(ledger, pkg, report);
    }),
  );
  output.answer(trial, describeTrial(trial));
}
