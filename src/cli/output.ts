export const exitCodes = { done: 0, failed: 1, usage: 2 } as const;

/** As the options `--json` and `--quiet` have it. */
export interface OutputOptions {
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/**
 * How a command speaks. The standard output has only what it ends with: a JSON document with `--json`,
 * else words. All else is on the standard error.
 */
export interface Output {
  /** Whether somebody looks on: whoever reads lines does not. */
  readonly isWatched: boolean;
  /** What it does meanwhile. */
  tell(line: string): void;
  /** What was asked for. */
  answer(document: unknown, words: string): void;
  /** What was done, which nobody asked to be told. */
  done(document: unknown, words: string): void;
  /** What is wrong; the program ends with 1. */
  fail(document: unknown, words: string): void;
}

export function outputOf({ json = false, quiet = false }: OutputOptions): Output {
  const print = (document: unknown, words: string) => {
    const text = json ? JSON.stringify(document, null, 2) : words;
    process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
  };
  return {
    isWatched: !quiet && !json && process.stdout.isTTY && process.stderr.isTTY,
    tell: (line) => {
      if (!quiet) console.error(line);
    },
    answer: print,
    done: (document, words) => {
      if (json || !quiet) print(document, words);
    },
    fail: (document, words) => {
      if (json) print(document, words);
      console.error(words);
      process.exitCode = exitCodes.failed;
    },
  };
}

const MOST_SHOWN = 100;

/** The lines as one text; of very many only the first. */
export function listed(lines: readonly string[], most = MOST_SHOWN): string {
  const more = lines.length - most;
  return [...lines.slice(0, most), ...(more > 0 ? [`… and ${more} more`] : [])].join('\n');
}
