import { verifyLedger } from '../../ledger/verify.ts';
import { command, jsonOption, quietOption } from '../command.ts';
import { inGraph } from '../in-graph.ts';
import { listed, type OutputOptions, outputOf } from '../output.ts';
import { withProgress } from '../progress.ts';

interface VerifyOptions extends OutputOptions {
  readonly head?: string;
}

export const verify = () =>
  command('verify', {
    does: 'Prove that nothing in the graph was altered behind the ledger’s back, and that what is queried is what the claims amount to.',
    examples: [
      [
        'scgraph verify',
        'names every problem; prints the hash of the last entry, to be noted elsewhere',
      ],
      ['scgraph verify --head HASH', 'proves too that the entry of that hash is still there'],
    ],
    fails: 'something was altered, or it could not be proved',
  })
    .option('--head <hash>', 'an entry’s hash, noted before: it must still be there')
    .addOption(jsonOption())
    .addOption(quietOption())
    .action(async ({ head, ...options }: VerifyOptions) => {
      const output = outputOf(options);
      const { entries, claims, problems } = await withProgress('Verifying', output, (progress) =>
        inGraph(progress.tell, ({ graph }) => verifyLedger(graph, progress.report)),
      );
      const isKnown = head === undefined || entries.some(({ hash }) => hash === head);
      const all = isKnown
        ? problems
        : [...problems, `No entry has the hash ${head}: entries were altered or are gone.`];
      const last = entries.at(-1)?.hash ?? null;
      const document = { entries: entries.length, claims, head: last, problems: all };
      if (all.length > 0) {
        output.fail(document, listed(all));
        return;
      }
      output.answer(
        document,
        `${entries.length} entries, ${claims} claims: nothing was altered, and what is queried is what they amount to.\n` +
          `The last entry's hash, to be noted elsewhere: ${last ?? 'none'}`,
      );
    });
