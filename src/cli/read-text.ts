import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';

/** The text of a file; of the standard input if it is called `-`. */
export const readText = (file: string): Promise<string> =>
  file === '-' ? text(process.stdin) : readFile(file, 'utf8');
