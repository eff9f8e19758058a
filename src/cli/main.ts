import { createProgram } from './program.ts';
import { run } from './run.ts';

// Whoever reads only the beginning, as `head` does, is content with it.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

await run(createProgram(), process.argv.slice(2));
