import { createHash } from 'node:crypto';
import { parse } from 'node:path';
import { brokenLinks, doubleAnchors } from './check-links.ts';
import { type Assets, layOut } from './layout.ts';
import { addressOf } from './page.ts';
import { allPages, titlesOf } from './pages.ts';
import { indexOf } from './search/index-of.ts';
import { bytesOf } from './sources.ts';

export interface Site {
  /** The files to write, by their paths below `/docs/`. */
  readonly files: ReadonlyMap<string, string | Buffer>;
  /** What must be mended first. */
  readonly problems: readonly string[];
}

/** A name that changes with what is in the file, so that it is cached for good. */
function assetName(name: string, content: string | Buffer): string {
  const mark = createHash('sha256').update(content).digest('base64url').slice(0, 8);
  const { name: stem, ext } = parse(name);
  return `assets/${stem}-${mark}${ext}`;
}

const fileOf = (path: string): string =>
  path === '' || path.endsWith('/') ? `${path}index.html` : `${path}.html`;

/** The whole site as files, with the script and the styles as they were built. */
export function makeSite(built: Pick<Assets, 'script' | 'styles'>): Site {
  const files = new Map<string, string | Buffer>();
  const problems: string[] = [];
  const keep = (name: string, content: string | Buffer): string => {
    const path = assetName(name, content);
    files.set(path, content);
    return addressOf(path);
  };
  const pages = allPages(
    (file) => keep(file, bytesOf(file)),
    (text) => problems.push(text),
  );
  const assets = {
    ...built,
    icon: keep('icon.svg', bytesOf('src/ide/icon.svg')),
    index: keep('search.json', indexOf(pages)),
  };
  const titles = titlesOf(pages);
  const written = new Map<string, string | null>(
    [
      ...files.keys(),
      ...[built.script, ...built.styles].map((each) => each.slice('/docs/'.length)),
    ].map((path) => [addressOf(path), null]),
  );
  for (const page of pages) {
    const text = layOut(page, titles, assets);
    files.set(fileOf(page.path), text);
    written.set(addressOf(page.path), text);
  }
  return { files, problems: [...problems, ...brokenLinks(written), ...doubleAnchors(written)] };
}
