import type { Command, Option } from 'commander';

/** A word to type, and what it does. */
export interface Word {
  readonly text: string;
  readonly does: string;
}

/** An option, by its long name and the short one if it has one; `choices` is null where it takes no value. */
export interface Flag {
  readonly long: string;
  readonly short: string | null;
  readonly does: string;
  /** None where any text will do. */
  readonly choices: readonly string[] | null;
}

/** A command, as far as one is typed: what may come next. */
export interface Place {
  /** As `scgraph keys make`. */
  readonly path: string;
  /** Commands below it, and what its arguments may be. */
  readonly words: readonly Word[];
  readonly flags: readonly Flag[];
}

/** The command itself and all below it. */
export function placesIn(command: Command, path = command.name()): Place[] {
  const help = command.createHelp();
  const below = help.visibleCommands(command);
  const choices = command.registeredArguments.flatMap(({ argChoices = [] }) => argChoices);
  return [
    {
      path,
      words: [
        ...below.map((one) => ({ text: one.name(), does: help.subcommandDescription(one) })),
        ...choices.map((text) => ({ text, does: '' })),
      ],
      flags: help.visibleOptions(command).map(flagOf),
    },
    ...below.flatMap((one) => placesIn(one, `${path} ${one.name()}`)),
  ];
}

const flagOf = ({ long, short, description, required, argChoices = [] }: Option): Flag => ({
  long: long ?? '',
  short: short ?? null,
  does: description,
  choices: required ? argChoices : null,
});

/** How each flag that takes a value may be typed at a place. */
export const takers = ({ path, flags }: Place) =>
  flags.flatMap(({ long, short, choices }) =>
    choices === null
      ? []
      : [{ typed: [long, ...(short ? [short] : [])].map((flag) => `${path} ${flag}`), choices }],
  );

/** In single quotes, for a POSIX shell. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
