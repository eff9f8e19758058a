import { createReadStream } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { restore as restoreLedger } from '../../ledger/restore.ts';
import { openLedger } from '../../open.ts';
import { command, jsonOption, quietOption } from '../command.ts';
import { inGraph } from '../in-graph.ts';
import { type OutputOptions, outputOf } from '../output.ts';

export const restore = () =>
  command('restore', {
    does: 'Make an empty graph what the one was that a file is a backup of: all of it, or nothing.',
    examples: [
      [
        'NEO4J_FOLDER=.restored scgraph restore ledger.jsonl',
        'makes a new local graph from the file',
      ],
    ],
    fails: 'nothing was restored, as into a graph that was written to',
  })
    .argument('<file>', 'made by backup')
    .addOption(jsonOption())
    .addOption(quietOption())
    .action(async (file: string, options: OutputOptions) => {
      const output = outputOf(options);
      await access(file, constants.R_OK);
      const lines = () =>
        createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY });
      const { entries, claims, head } = await inGraph(
        output.tell,
        ({ graph }) => restoreLedger(graph, lines),
        openLedger,
      );
      output.done(
        { file, entries, claims, head },
        `${entries} entries and ${claims} claims restored. The last entry's hash: ${head}`,
      );
    });
