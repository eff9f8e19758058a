import { existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import type { Graph } from '../../graph/graph.ts';
import { backUp, type Header } from '../../ledger/backup.ts';
import { command, jsonOption, quietOption, yesOption } from '../command.ts';
import { confirm } from '../confirm.ts';
import { inGraph } from '../in-graph.ts';
import { type OutputOptions, outputOf } from '../output.ts';

interface BackupOptions extends OutputOptions {
  readonly yes?: boolean;
}

export const backup = () =>
  command('backup', {
    does: 'Write the whole ledger to a file: all that was ever written, which the graph can be made from again. Keys are not in it.',
    examples: [
      ['scgraph backup ledger.jsonl', 'writes the file, which is there only once it is whole'],
      ['scgraph backup --yes --quiet ledger.jsonl', 'replaces the one of yesterday'],
    ],
    fails: 'there is no new file',
  })
    .argument('<file>', 'to be written, as JSON Lines')
    .addOption(yesOption())
    .addOption(jsonOption())
    .addOption(quietOption())
    .action(async (file: string, options: BackupOptions) => {
      const output = outputOf(options);
      if (existsSync(file)) await confirm(`${file} exists. Replace it?`, options);
      const { entries, claims, head } = await inGraph(output.tell, ({ graph }) =>
        save(graph, file),
      );
      output.done(
        { file, entries, claims, head },
        `${file}: ${entries} entries, ${claims} claims. The last entry's hash: ${head}`,
      );
    });

/** Whole or not at all. */
async function save(graph: Graph, file: string): Promise<Header> {
  const unfinished = `${file}.unfinished`;
  try {
    const header = await write(graph, unfinished);
    await rename(unfinished, file);
    return header;
  } finally {
    await rm(unfinished, { force: true });
  }
}

async function write(graph: Graph, file: string): Promise<Header> {
  const written = await open(file, 'w', 0o600);
  try {
    const header = await backUp(graph, async (text) => {
      await written.writeFile(text);
    });
    await written.sync();
    return header;
  } finally {
    await written.close();
  }
}
