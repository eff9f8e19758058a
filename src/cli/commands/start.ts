import { command } from '../command.ts';

export const start = () =>
  command('start', {
    does: 'Serve the graph, over HTTP, until it is told to stop. Loads the seed unless this very version of it is loaded already. Settings are environment variables: docs/operate.md.',
    examples: [
      ['scgraph start', 'serves http://127.0.0.1:4000/graphql'],
      [
        'PORT=4100 METRICS=9464 scgraph start',
        'serves at another port, and metrics at one of their own',
      ],
    ],
    fails: 'it could not start',
  }).action(async () => {
    // Only here: help and completion are to be there at once.
    const { serve } = await import('../../serve.ts');
    await serve();
  });
