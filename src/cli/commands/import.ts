import { Argument } from 'commander';
import { type Claim, contentKey } from '../../ledger/claim.ts';
import { signedBy } from '../../ledger/ledger.ts';
import { command, jsonOption, quietOption } from '../command.ts';
import { describeImport, describeTrial } from '../describe-import.ts';
import { inGraph } from '../in-graph.ts';
import { type OutputOptions, outputOf } from '../output.ts';
import { withProgress } from '../progress.ts';

interface TryOptions extends OutputOptions {
  readonly skipRejected?: boolean;
}

interface ImportOptions extends TryOptions {
  readonly dryRun?: boolean;
  readonly reason?: string;
}

export const packageArgument = () =>
  new Argument(
    '<package>',
    'a folder with datapackage.json and mapping.yaml, a file of claims as JSON Lines, or - for such claims on the standard input; see docs/packages.md',
  );

export const importCommand = () =>
  command('import', {
    does: 'Load a package of your own: all of it, or nothing. What it said before and says no more is retracted.',
    examples: [
      ['scgraph import my-tables', 'loads it, or lists what is wrong in my-tables/rejects.csv'],
      ['scgraph import my-tables --skip-rejected', 'leaves out the rows that are wrong'],
      ['scgraph import - < claims.jsonl', 'loads claims, a line each, as the API takes them'],
    ],
    fails: 'nothing was loaded',
  })
    .addArgument(packageArgument())
    .option('--skip-rejected', 'load the other rows where some are wrong')
    .option('--dry-run', 'tell what loading it would change, and change nothing, as diff does')
    .option('--reason <text>', 'why, for the ledger')
    .addOption(jsonOption())
    .addOption(quietOption())
    .action((place: string, options: ImportOptions) =>
      options.dryRun ? tryOut(place, options) : load(place, options),
    );

export const diff = () =>
  command('diff', {
    does: 'Tell what loading a package would change, and change nothing.',
    examples: [
      ['scgraph diff my-tables', 'a line for each thing that would be shown otherwise'],
      ['scgraph diff my-tables --json', 'the same, and the change set that the API would tell'],
    ],
    fails: 'the package cannot be loaded',
  })
    .addArgument(packageArgument())
    .option('--skip-rejected', 'as if the other rows were loaded where some are wrong')
    .addOption(jsonOption())
    .addOption(quietOption())
    .action(tryOut);

// What reads packages is loaded only in here: help and completion are to be there at once.

async function load(place: string, { reason, ...options }: ImportOptions): Promise<void> {
  const { documentOf, knownInGraph, readAndTell, rowsText } = await import('../package.ts');
  const output = outputOf(options);
  const start = performance.now();
  const signature = signedBy('scgraph import', reason ?? null);
  await withProgress('Loading the package', output, ({ tell, report }) =>
    inGraph(tell, async ({ graph, ledger }) => {
      const contents = new Set<string>();
      const hear = (claims: readonly Claim[]) => {
        for (const claim of claims) contents.add(contentKey(claim));
      };
      const read = await readAndTell(place, knownInGraph(graph), { ...options, hear }, output);
      if (!read) return;
      const pkg = { ...read.package, contents };
      const summary = await ledger.importPackage(pkg, { report, signature });
      const words = describeImport(summary, (performance.now() - start) / 1000);
      output.done({ ...documentOf(read), ...summary }, `${rowsText(read)}\n${words}`);
    }),
  );
}

async function tryOut(place: string, options: TryOptions): Promise<void> {
  const { documentOf, knownInGraph, readAndTell, rowsText } = await import('../package.ts');
  const { tryPackage } = await import('../try-package.ts');
  const output = outputOf(options);
  await withProgress('Trying the package', output, ({ tell, report }) =>
    inGraph(tell, async ({ graph, ledger }) => {
      const read = await readAndTell(place, knownInGraph(graph), options, output);
      if (!read) return;
      const trial = await tryPackage(ledger, read.package, report);
      const words = `${rowsText(read)}\n${describeTrial(trial)}`;
      output.answer({ ...documentOf(read), ...trial }, words);
    }),
  );
}
