import { readSeed } from '../../../seed/package.ts';
import { SeedError } from '../../packages/problem.ts';
import { command, jsonOption, quietOption } from '../command.ts';
import { type OutputOptions, outputOf } from '../output.ts';
import { packageArgument } from './import.ts';

interface CheckOptions extends OutputOptions {
  readonly skipRejected?: boolean;
  readonly notes?: boolean;
}

export const check = () =>
  command('check', {
    does: 'Tell what is wrong with a package, place by place, and what the rules of data quality find that it would make of the seed. It needs no database: names are looked for in the seed.',
    examples: [
      ['scgraph check my-tables', 'lists problems, and in decisions.yaml what is to be decided'],
      ['scgraph check my-tables --json', 'every finding, with the places of all rows behind it'],
    ],
    fails: 'something is wrong with it; warnings and notes are only told',
  })
    .addArgument(packageArgument())
    .option('--skip-rejected', 'judge the other rows where some are wrong')
    .option('--notes', 'tell each note, not only how many there are')
    .addOption(jsonOption())
    .addOption(quietOption())
    .action(async (place: string, options: CheckOptions) => {
      const { documentOf, knownIn, readAndTell } = await import('../package.ts');
      const { createJudge, MOST_JUDGED } = await import('../judge.ts');
      const { skipRejected = false, notes = false } = options;
      const output = outputOf(options);
      const seed = readSeed();
      if ('problems' in seed) throw new SeedError(seed.problems);
      const { hear, judge } = createJudge(seed);
      const known = knownIn(seed.package);
      const read = await readAndTell(place, known, { skipRejected, hear }, output);
      if (!read) return;
      const judged = judge(read, { folder: place, notes });
      const { findings = null, errors = 0 } = judged ?? {};
      const document = { ...documentOf(read), problems: read.problems, findings };
      const { name, version, claims, sources } = document;
      const words = [
        ...(judged?.lines ?? [
          `The rules were left out: they can judge ${MOST_JUDGED} claims, not more.`,
        ]),
        `${name} ${version}: ${claims} claims from ${sources} sources, ${errors > 0 ? 'with errors' : 'no problem'}.`,
      ];
      (errors > 0 ? output.fail : output.answer)(document, words.join('\n'));
    });
