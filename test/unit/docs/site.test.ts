import { readdirSync } from 'node:fs';
import MiniSearch from 'minisearch';
import { describe, expect, test } from 'vitest';
import { contents } from '../../../src/docs/contents.ts';
import { concepts, placeOf } from '../../../src/docs/reference/concepts.ts';
import { options } from '../../../src/docs/search/options.ts';
import { makeSite } from '../../../src/docs/site.ts';
import { textOf } from '../../../src/docs/sources.ts';
import { schema } from '../schema/schema.ts';
import { placesIn } from './places.ts';

const { files, problems } = makeSite({
  script: '/docs/assets/main.js',
  styles: ['/docs/assets/main.css'],
});

const page = (path: string): string => String(files.get(`${path}.html`));
const pages = [...files].filter(([path]) => path.endsWith('.html'));

describe('the documentation', () => {
  test('has nothing to mend: all is listed, every link and anchor leads somewhere, every picture is there', () => {
    expect(problems).toEqual([]);
    expect(pages.length).toBeGreaterThan(90);
  });

  test('has a page for every file of docs/ and its decisions, and lists those in their order', () => {
    const written = readdirSync(new URL('../../../docs', import.meta.url));
    for (const file of written.filter((name) => name.endsWith('.md'))) {
      expect(files.has(`${file.replace(/\.md$/, '')}.html`), file).toBe(true);
    }
    const links = [...page('decisions/index').matchAll(/\/docs\/decisions\/(\d{4})/g)];
    const numbers = links.map(([, number]) => Number(number));
    expect(numbers.length).toBeGreaterThan(25);
    expect(numbers).toEqual([...numbers].sort((one, other) => one - other));
  });

  test('has the contents on every page, in their order, with the page that is open marked', () => {
    const paths = contents.flatMap((section) => section.pages.map(({ path }) => `/docs/${path}`));
    for (const [path, html] of pages) {
      const [menu = ''] = /<nav id="menu"[\s\S]*?<\/nav>/.exec(String(html)) ?? [];
      expect([...menu.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual(paths);
      expect(menu.match(/aria-current="page"/g) ?? [], path).toHaveLength(
        path === '404.html' ? 0 : 1,
      );
    }
  });

  test('keeps to a policy without inline styles and scripts', () => {
    for (const [path, html] of pages) {
      expect(
        String(html).match(/<[^>]* (style|on\w+)="|<style|<script(?![^>]* src=)/)?.[0],
        path,
      ).toBe(undefined);
    }
  });

  test('has one title and one first heading on each page', () => {
    const titles = pages.map(([, html]) => /<title>(.*)<\/title>/.exec(String(html))?.[1]);
    expect(new Set(titles).size).toBe(titles.length);
    for (const [path, html] of pages) {
      expect(String(html).match(/<h1[ >]/g) ?? [], path).toHaveLength(1);
    }
  });
});

describe('the schema reference', () => {
  test('has every type, field, argument, input field and enum value at a place of its own', () => {
    const places = placesIn(schema);
    expect(places.length).toBeGreaterThan(2000);
    const missing = places.filter((place) => {
      const [path = '', anchor] = placeOf(place)?.split('#') ?? [];
      return !page(path).includes(` id="${anchor}"`);
    });
    expect(missing).toEqual([]);
  });

  test('has pages for the files of the schema', () => {
    expect(concepts.map(({ name }) => `${name}.graphql`)).toEqual(
      readdirSync(new URL('../../../schema', import.meta.url)).sort(),
    );
  });

  test('leads from a field to its type, and from a type to what uses it', () => {
    expect(page('reference/nation')).toContain(
      'href="/docs/reference/arms-sale#ArmsSaleConnection"',
    );
    const uses = page('reference/lens').split('id="Confidence"')[1]?.split('<dl')[0];
    expect(uses).toContain('href="/docs/reference/lens#EvidenceInput.minConfidence"');
  });

  test('has no examples but the tested operations', () => {
    const operations = readdirSync(new URL('../../../examples/operations', import.meta.url)).sort();
    const all = page('examples/index');
    for (const file of operations) {
      expect(all).toContain(` id="${file.replace(/\.graphql$/, '')}"`);
      const code = textOf(`examples/operations/${file}`)
        .replaceAll(/^#.*\n/gm, '')
        .trim();
      expect(all).toContain(`/graphql?${new URLSearchParams({ query: code })}`);
    }
    const asked = [...page('reference/nation').matchAll(/href="(\/graphql\?[^"]*)"/g)];
    for (const [, address = ''] of asked) expect(all).toContain(address);
    expect(asked.length).toBeGreaterThan(0);
  });
});

describe('the index of search', () => {
  const [, text] = [...files].find(([path]) => /^assets\/search-.*\.json$/.test(path)) ?? [];
  const index = MiniSearch.loadJSON(String(text), options);
  const found = (words: string) => index.search(words).map(({ id }) => id);

  test.each([
    ['armsSales', '/docs/reference/nation#Nation.armsSales'],
    ['arms sales nation', '/docs/reference/nation#Nation.armsSales'],
    ['knownAt', '/docs/lens#knownat-the-moment-of-knowledge'],
    ['minSorces', '/docs/reference/lens#EvidenceInput.minSources'],
    ['prometheus metrics', '/docs/operate#metrics'],
    ['pandas', '/docs/clients#python'],
    ['odbl', '/docs/licences#open-database-license-nations'],
  ])('finds among the first what is meant by %s', (words, address) => {
    expect(found(words).slice(0, 8)).toContain(address);
  });

  test('leads nowhere but to pages and anchors that are there', () => {
    const lost = found('the')
      .concat(found('nation'))
      .filter((id) => {
        const [path = '', anchor] = String(id).replace('/docs/', '').split('#');
        const html = page(path === '' || path.endsWith('/') ? `${path}index` : path);
        return html === 'undefined' || (anchor !== undefined && !html.includes(` id="${anchor}"`));
      });
    expect(lost).toEqual([]);
  });
});
