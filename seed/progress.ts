import { Listr, PRESET_TIMER } from 'listr2';
import type { Difference, Preview } from '../src/ledger/difference.ts';
import type { ImportSummary } from '../src/ledger/package.ts';
import type { Step } from '../src/ledger/progress.ts';
import type { Window } from '../src/model/time.ts';
import { windowText } from '../src/model/window-text.ts';
import type { Reports } from './load.ts';

const BAR_WIDTH = 30;

type Work<Result> = (reports: Reports) => Promise<Result>;

/** Shows a bar on a terminal and plain lines elsewhere while the work is done. */
export const withProgress = <Result>(work: Work<Result>): Promise<Result> =>
  process.stdout.isTTY ? onTerminal(work) : inLines(work);

async function onTerminal<Result>(work: Work<Result>): Promise<Result> {
  const done: Result[] = [];
  const tasks = new Listr(
    {
      title: 'Loading the seed',
      task: async (_context, task) => {
        const show = (line: string) => {
          task.output = line;
        };
        done.push(
          await work({
            opening: show,
            importing: (step) => show(`${bar(step)} ${step.what}`),
          }),
        );
      },
    },
    // Whoever called says what went wrong.
    { rendererOptions: { timer: PRESET_TIMER, showErrorMessage: false } },
  );
  await tasks.run();
  const [result] = done;
  if (result === undefined) throw new Error('The work ended without a result.');
  return result;
}

const inLines = <Result>(work: Work<Result>): Promise<Result> =>
  work({
    opening: (message) => console.log(message),
    importing: ({ what, done, total }) => console.log(`${what}: ${done} of ${total}`),
  });

function bar({ done, total }: Step): string {
  const full = total === 0 ? BAR_WIDTH : Math.round((done / total) * BAR_WIDTH);
  return `${'█'.repeat(full)}${'░'.repeat(BAR_WIDTH - full)} ${done}/${total}`;
}

export function describe(
  { added, unchanged, retracted, counts, graphVersion }: ImportSummary,
  seconds: number,
): string {
  const held = Object.entries(counts).map(([what, count]) => `${count} ${what}`);
  return [
    `Claims: ${added} added, ${unchanged} unchanged, ${retracted} retracted.`,
    `The graph now holds ${held.join(', ')}.`,
    `Graph version ${graphVersion}; ${seconds.toFixed(1)} s.`,
  ].join('\n');
}

const MOST_DIFFERENCES = 200;

/** A line for each thing that would be new (+), gone (-) or otherwise (~), then how many in all. */
export function describePreview({ added, unchanged, retracted, differences }: Preview): string {
  const shown = differences.slice(0, MOST_DIFFERENCES).map(line);
  const more = differences.length - shown.length;
  return [
    ...shown,
    ...(more > 0 ? [`… and ${more} more`] : []),
    `Claims: ${added} to add, ${unchanged} unchanged, ${retracted} to retract.`,
    `The graph would show ${differences.length} things otherwise. Nothing was changed.`,
  ].join('\n');
}

function line({ of, key, before, after }: Difference): string {
  const dates = (spans: readonly Window[]) => spans.map(windowText).join(' and ');
  if (before.length === 0) return `+ ${of} ${key}: ${dates(after)}`;
  if (after.length === 0) return `- ${of} ${key}: ${dates(before)}`;
  const [was, is] = [dates(before), dates(after)];
  return `~ ${of} ${key}: ${was === is ? `${is}, otherwise supported` : `${was} -> ${is}`}`;
}
