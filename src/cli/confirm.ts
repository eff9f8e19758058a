import { createInterface } from 'node:readline/promises';
import { Failure, UsageError } from './failure.ts';

/** Asks before what cannot be undone. Where there is no terminal nobody can be asked, and only `--yes` will do. */
export async function confirm(
  question: string,
  { yes = false }: { readonly yes?: boolean },
): Promise<void> {
  if (yes) return;
  if (!process.stdin.isTTY || !process.stderr.isTTY) {
    throw new UsageError(`${question} Nobody can be asked here: expected --yes.`);
  }
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    // Ctrl-C and Ctrl-D are no answer.
    const answer = await lines.question(`${question} [y/N] `).catch(() => '');
    if (!/^y(es)?$/i.test(answer.trim())) throw new Failure('Nothing was done.');
  } finally {
    lines.close();
  }
}
