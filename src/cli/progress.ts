import { Listr, ListrLogger, PRESET_TIMER, ProcessOutput } from 'listr2';
import type { Report, Step } from '../ledger/progress.ts';
import type { Output } from './output.ts';

const BAR_WIDTH = 30;

export interface Progress {
  /** Takes a line on what is being done, as fetching or starting Neo4j. */
  readonly tell: (line: string) => void;
  readonly report: Report;
}

type Work<Result> = (progress: Progress) => Promise<Result>;

/** Shows a bar on a terminal and plain lines elsewhere while the work is done. */
export const withProgress = <Result>(
  title: string,
  output: Output,
  work: Work<Result>,
): Promise<Result> => (output.isWatched ? onTerminal(title, work) : inLines(output, work));

async function onTerminal<Result>(title: string, work: Work<Result>): Promise<Result> {
  const done: Result[] = [];
  const tasks = new Listr(
    {
      title,
      task: async (_context, task) => {
        const show = (line: string) => {
          task.output = line;
        };
        done.push(await work({ tell: show, report: (step) => show(`${bar(step)} ${step.what}`) }));
      },
    },
    {
      rendererOptions: {
        timer: PRESET_TIMER,
        // Whoever called says what went wrong.
        showErrorMessage: false,
        logger: new ListrLogger({ processOutput: new ProcessOutput(process.stderr) }),
      },
    },
  );
  await tasks.run();
  // It has thrown unless the work was done.
  return done[0] as Result;
}

const inLines = <Result>({ tell }: Output, work: Work<Result>): Promise<Result> =>
  work({ tell, report: ({ what, done, total }) => tell(`${what}: ${done} of ${total}`) });

function bar({ done, total }: Step): string {
  const full = total === 0 ? BAR_WIDTH : Math.round((done / total) * BAR_WIDTH);
  return `${'█'.repeat(full)}${'░'.repeat(BAR_WIDTH - full)} ${done}/${total}`;
}
