import { Command, Option } from 'commander';
import { HINT } from './failure.ts';

export interface CommandWords {
  readonly does: string;
  /** Lines to type, each with what comes of it. */
  readonly examples: readonly (readonly [line: string, does: string])[];
  /** When it ends with 1. */
  readonly fails: string;
}

/** A command with what the help of every one tells. */
export const command = (name: string, { does, examples, fails }: CommandWords): Command =>
  new Command(name)
    .summary(does.split(/[.:](?: |$)/)[0] ?? does)
    .description(does)
    .exitOverride()
    .showHelpAfterError(HINT)
    .addHelpText(
      'after',
      [
        '',
        'Examples:',
        ...examples.map(([line, does]) => `  ${line}\n      ${does}`),
        '',
        `Exit codes: 0 done, 1 ${fails}, 2 wrong usage`,
      ].join('\n'),
    );

export const jsonOption = () =>
  new Option('--json', 'print one JSON document on the standard output, and nothing else there');

export const quietOption = () =>
  new Option('-q, --quiet', 'tell only what is asked for and what goes wrong');

export const yesOption = () =>
  new Option('-y, --yes', 'do not ask; needed where nobody can be asked');
