import { basename, posix } from 'node:path';
import { addressOf } from '../page.ts';
import { folders, isThere, sources } from '../sources.ts';
import type { Places } from './render.ts';

const OUTSIDE = /^(https?|mailto):/;

const pages: ReadonlyMap<string, string> = new Map(sources.map(({ file, path }) => [file, path]));

/** What is made of a file of GraphQL. */
function madeOf(file: string): string | null {
  if (!file.endsWith('.graphql')) return null;
  const name = basename(file, '.graphql');
  const paths: Readonly<Record<string, string>> = {
    'examples/operations': `examples/#${name}`,
    schema: `reference/${name}`,
  };
  return paths[posix.dirname(file)] ?? null;
}

/** Where a link of a file leads, whatever is wrong with it is told. */
export function placesOf(
  source: string,
  images: (file: string) => string,
  problem: (text: string) => void,
): Places {
  const fileOf = (href: string): string => posix.join(posix.dirname(source), href);
  return {
    link(href) {
      if (OUTSIDE.test(href) || href.startsWith('#')) return href;
      const [place = '', anchor] = href.split('#');
      const file = fileOf(place).replace(/\/$/, '');
      const path = pages.get(file) ?? folders[file] ?? madeOf(file);
      if (!isThere(file)) problem(`${source}: links to ${href}, which is not there`);
      if (path === null) return null;
      return addressOf(path) + (anchor === undefined ? '' : `#${anchor}`);
    },
    image(src) {
      const file = fileOf(src);
      if (isThere(file)) return images(file);
      problem(`${source}: shows ${src}, which is not there`);
      return '';
    },
  };
}
