import type { Command } from 'commander';
import release from '../../package.json' with { type: 'json' };
import { command } from './command.ts';
import { backup } from './commands/backup.ts';
import { check } from './commands/check.ts';
import { completion } from './commands/completion.ts';
import { doctor } from './commands/doctor.ts';
import { exportCommand } from './commands/export.ts';
import { diff, importCommand } from './commands/import.ts';
import { init } from './commands/init.ts';
import { keys } from './commands/keys.ts';
import { profiles } from './commands/profiles.ts';
import { quality } from './commands/quality.ts';
import { query } from './commands/query.ts';
import { rebuild } from './commands/rebuild.ts';
import { restore } from './commands/restore.ts';
import { retract } from './commands/retract.ts';
import { seed } from './commands/seed.ts';
import { start } from './commands/start.ts';
import { verify } from './commands/verify.ts';

/** In the order in which help has them. */
const commands = [
  start,
  doctor,
  seed,
  init,
  check,
  diff,
  importCommand,
  retract,
  query,
  exportCommand,
  quality,
  profiles,
  rebuild,
  verify,
  backup,
  restore,
  keys,
  completion,
];

/** `scgraph` with all its commands. */
export function createProgram(): Command {
  const program = command('scgraph', {
    does: 'The security cooperation graph: serve it, load it, ask it, and look after it.',
    examples: [
      ['scgraph doctor', 'tells what is wrong here and how to mend it'],
      ['scgraph start', 'serves the graph'],
      ['scgraph query nations.graphql --var at=1983-06-01 --format table', 'asks it'],
    ],
    fails: 'failed or something is wrong',
  }).version(release.version);
  for (const create of commands) program.addCommand(create());
  return program;
}
