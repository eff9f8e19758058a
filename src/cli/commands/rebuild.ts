import { command, jsonOption, quietOption } from '../command.ts';
import { inGraph } from '../in-graph.ts';
import { type OutputOptions, outputOf } from '../output.ts';
import { withProgress } from '../progress.ts';

export const rebuild = () =>
  command('rebuild', {
    does: 'Derive everything that is queried anew from the claims.',
    examples: [['scgraph rebuild', 'does so; what is queried stays as it is meanwhile']],
    fails: 'nothing was derived anew',
  })
    .addOption(jsonOption())
    .addOption(quietOption())
    .action(async (options: OutputOptions) => {
      const output = outputOf(options);
      const start = performance.now();
      await withProgress('Rebuilding', output, ({ tell, report }) =>
        inGraph(tell, ({ ledger }) => ledger.rebuild(report)),
      );
      const seconds = Number(((performance.now() - start) / 1000).toFixed(1));
      output.done({ seconds }, `Rebuilt in ${seconds} s.`);
    });
