import type { Command } from 'commander';
import { createProgram } from '../../../src/cli/program.ts';

export interface Listed {
  /** As `scgraph keys make`. */
  readonly path: string;
  readonly help: string;
}

/** Every command but `help`, as its help has it. */
export const listedCommands = (): Listed[] => below(createProgram(), 'scgraph');

function below(command: Command, path: string): Listed[] {
  const commands = command.createHelp().visibleCommands(command);
  return [
    { path, help: helpOf(command) },
    ...commands
      .filter((one) => one.name() !== 'help')
      .flatMap((one) => below(one, `${path} ${one.name()}`)),
  ];
}

function helpOf(command: Command): string {
  const parts: string[] = [];
  command.configureOutput({
    writeOut: (text) => parts.push(text),
    getOutHelpWidth: () => 100,
    getOutHasColors: () => false,
  });
  command.outputHelp();
  return parts.join('').trim();
}

/** Lines to type that a help shows. */
export const examplesIn = ({ help }: Listed): string[] =>
  [...help.matchAll(/^ {2}((?:[A-Z\d_]+=\S+ |source <\()*scgraph .*?)\)?$/gm)].map(
    ([, line = '']) => line,
  );

/** Finds out whether the program would take these words, and does nothing. Errors: CommanderError. */
export async function accept(words: readonly string[]): Promise<void> {
  const program = createProgram();
  silence(program);
  await program.parseAsync(words, { from: 'user' });
}

function silence(command: Command): void {
  command.configureOutput({ writeErr: () => {}, writeOut: () => {} });
  if (command.commands.length === 0) command.action(() => {});
  for (const one of command.commands) silence(one);
}
