import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { besides, contents, type Listed } from './contents.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export const isThere = (file: string): boolean => existsSync(join(ROOT, file));

export const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

export const bytesOf = (file: string): Buffer => readFileSync(join(ROOT, file));

/** The files of a folder with that end, by name. */
export const filesIn = (folder: string, end: string): readonly string[] =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(end))
    .sort()
    .map((name) => posix.join(folder, name));

const pathOf = (file: string): string => file.replace(/^docs\//, '').replace(/\.md$/, '');

export const decisions: readonly Listed[] = filesIn('docs/decisions', '.md').map((file) => ({
  file,
  path: pathOf(file),
}));

/** Every file that is a page, in the order of the contents. */
export const sources: readonly Listed[] = [
  ...contents.flatMap(({ pages }) => pages.filter((page) => 'file' in page)),
  ...besides,
  ...decisions,
];

/** Folders whose pages are made from what is in them. */
export const folders: Readonly<Record<string, string>> = {
  'docs/decisions': 'decisions/',
  'examples/operations': 'examples/',
  schema: 'reference/',
};

export const unlisted = (): readonly string[] =>
  filesIn('docs', '.md').filter((file) => !sources.some((source) => source.file === file));
