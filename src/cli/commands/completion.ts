import { Argument, type Command } from 'commander';
import { command } from '../command.ts';
import { bash } from '../completion/bash.ts';
import { fish } from '../completion/fish.ts';
import { placesIn } from '../completion/places.ts';
import { zsh } from '../completion/zsh.ts';

const shells = { bash, zsh, fish };
type Shell = keyof typeof shells;

export const completion = () =>
  command('completion', {
    does: 'Print what teaches a shell to complete scgraph’s commands and options.',
    examples: [
      ['source <(scgraph completion bash)', 'teaches this shell; zsh likewise'],
      [
        'scgraph completion fish > ~/.config/fish/completions/scgraph.fish',
        'teaches every new one',
      ],
    ],
    fails: 'nothing was printed',
  })
    .addArgument(new Argument('<shell>', 'which one').choices(Object.keys(shells)))
    .action((shell: Shell, _options: object, { parent }: Command) => {
      if (parent) process.stdout.write(shells[shell](parent.name(), placesIn(parent)));
    });
