import { access, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { describeFolder } from '../../packages/describe-folder.ts';
import { DESCRIPTOR, MAPPING } from '../../packages/read-package.ts';
import { command, quietOption } from '../command.ts';
import { Failure } from '../failure.ts';
import { type OutputOptions, outputOf } from '../output.ts';

export const init = () =>
  command('init', {
    does: 'Describe the tables in a folder, so that it becomes a package: what is written is commented and to be filled in.',
    examples: [
      ['scgraph init my-tables', 'writes my-tables/datapackage.json and my-tables/mapping.yaml'],
    ],
    fails: 'nothing was written, as where the folder is a package already',
  })
    .argument('<folder>', 'with CSV, TSV, JSON, JSON Lines or XLSX files')
    .addOption(quietOption())
    .action(async (folder: string, options: OutputOptions) => {
      for (const file of [DESCRIPTOR, MAPPING]) {
        if (await isThere(join(folder, file))) {
          throw new Failure(`${join(folder, file)}: expected no such file, as it would be lost.`);
        }
      }
      const name = basename(resolve(folder)).replace(/[^A-Za-z0-9]+/g, '-');
      const { descriptor, mapping } = await describeFolder(folder, name);
      await writeFile(join(folder, DESCRIPTOR), descriptor);
      await writeFile(join(folder, MAPPING), mapping);
      const words = `Fill in ${join(folder, MAPPING)}; then: scgraph check ${folder}`;
      outputOf(options).done({ folder, files: [DESCRIPTOR, MAPPING] }, words);
    });

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );
