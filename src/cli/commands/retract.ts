import { signedBy } from '../../ledger/ledger.ts';
import { command, jsonOption, quietOption, yesOption } from '../command.ts';
import { confirm } from '../confirm.ts';
import { describeImport } from '../describe-import.ts';
import { Failure } from '../failure.ts';
import { inGraph } from '../in-graph.ts';
import { type OutputOptions, outputOf } from '../output.ts';

interface RetractOptions extends OutputOptions {
  readonly yes?: boolean;
  readonly reason?: string;
}

export const retract = () =>
  command('retract', {
    does: 'Take a package back: its claims are retracted, and the graph shows what it showed without it. The ledger keeps them.',
    examples: [['scgraph retract my-tables --yes --reason "wrong year"', 'asks nothing']],
    fails: 'there is no such package in the graph',
  })
    .argument('<name>', "the package's name in datapackage.json")
    .option('--reason <text>', 'why, for the ledger')
    .addOption(yesOption())
    .addOption(jsonOption())
    .addOption(quietOption())
    .action(async (name: string, { reason, ...options }: RetractOptions) => {
      const output = outputOf(options);
      await confirm(`Retract all that ${name} claims?`, options);
      const start = performance.now();
      const summary = await inGraph(output.tell, ({ ledger }) =>
        ledger.importPackage(
          { name, version: 'retracted', sources: [], claims: [] },
          { signature: signedBy('scgraph retract', reason ?? null) },
        ),
      );
      if (summary.retracted === 0) {
        throw new Failure(`${name}: expected a package with claims in the graph, came none.`);
      }
      output.done(summary, describeImport(summary, (performance.now() - start) / 1000));
    });
