import { Option } from 'commander';
import { readSettings } from '../../config.ts';
import { entityKey } from '../../model/entity-types.ts';
import { parseDay, today, toIsoDate } from '../../model/time.ts';
import { profilesAt } from '../../profiles/read-profiles.ts';
import { writeProfiles } from '../../profiles/write-profiles.ts';
import { command, jsonOption, quietOption } from '../command.ts';
import { UsageError } from '../failure.ts';
import { inGraph } from '../in-graph.ts';
import { type OutputOptions, outputOf } from '../output.ts';

interface ProfilesOptions extends OutputOptions {
  readonly out: string;
  readonly at: string;
}

export const profiles = () =>
  command('profiles', {
    does: 'Write what the graph knows of nations on a day: a page and JSON for each.',
    examples: [
      ['scgraph profiles --out profiles', 'all nations, today'],
      ['scgraph profiles --out profiles --at 2021-09-15 TUR THA', 'two of them, on a day'],
    ],
    fails: 'not all of them were written',
  })
    .argument('[nations...]', 'ISO 3166-1 alpha-3 codes; all nations if none is given')
    .requiredOption('--out <folder>', 'where they are written')
    .addOption(new Option('--at <day>', 'as YYYY-MM-DD').default(toIsoDate(today()), 'today'))
    .addOption(jsonOption())
    .addOption(quietOption())
    .action(async (codes: readonly string[], { out, at, ...options }: ProfilesOptions) => {
      if (parseDay(at) === null) throw new UsageError(`--at: expected YYYY-MM-DD, came ${at}.`);
      const output = outputOf(options);
      // Only here: help and completion are to be there at once.
      const { executeAt } = await import('../execute-at.ts');
      const { logLevel } = readSettings();
      const count = await inGraph(output.tell, ({ graph }) =>
        writeProfiles(profilesAt(at, executeAt(graph, logLevel)), {
          folder: out,
          nations: codes.map((code) => entityKey('Nation', code.toUpperCase())),
          report: output.tell,
        }),
      );
      output.done({ folder: out, at, count }, `${out}: profiles of ${count} nations on ${at}.`);
    });
