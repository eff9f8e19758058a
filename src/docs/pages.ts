import { contents } from './contents.ts';
import { html } from './html.ts';
import { placesOf } from './markdown/places.ts';
import { render } from './markdown/render.ts';
import { addressOf, type Page } from './page.ts';
import { schema } from './reference/concepts.ts';
import { referencePages } from './reference/pages.ts';
import { decisions, isThere, sources, textOf, unlisted } from './sources.ts';

type Images = (file: string) => string;
type Problem = (text: string) => void;

function pageOf(file: string, path: string, images: Images, problem: Problem): Page {
  if (!isThere(file)) problem(`src/docs/contents.ts: lists ${file}, which is not there`);
  const text = isThere(file) ? textOf(file) : '';
  const rendered = render(text, schema, placesOf(file, images, problem));
  if (rendered.title === '') problem(`${file}: begins with no title`);
  return { path, source: file, ...rendered };
}

const decisionsPage = (pages: readonly Page[]): Page => ({
  path: 'decisions/',
  title: 'Decisions',
  source: 'docs/decisions',
  body: html`<h1>Decisions</h1>
<p>Why things are as they are: what was decided, instead of what, and what it costs.</p>
<ul>${pages.map(({ path, title }) => html`<li><a href="${addressOf(path)}">${title}</a></li>`)}</ul>`,
  headings: [],
  entries: [{ anchor: null, heading: 'Decisions', text: 'Why things are as they are' }],
});

const notFound: Page = {
  path: '404',
  title: 'Not found',
  source: 'src/docs',
  body: html`<h1>There is no such page</h1>
<p>Search for what you look for, or begin at <a href="/docs/">the quick start</a>, <a href="/docs/reference/">the schema reference</a> or
<a href="/docs/questions">the cookbook</a>.</p>`,
  headings: [],
  entries: [],
};

/** The titles as the contents call them, or as the pages do. */
export const titlesOf = (pages: readonly Page[]): ReadonlyMap<string, string> =>
  new Map([
    ...pages.map(({ path, title }) => [path, title] as const),
    ...contents.flatMap(({ pages: listed }) =>
      listed.flatMap(({ path, title }) => (title === undefined ? [] : [[path, title] as const])),
    ),
  ]);

/** Every page of the site. What is wrong with a page is told, all of it. */
export function allPages(images: Images, problem: Problem): readonly Page[] {
  for (const file of unlisted()) problem(`${file}: is not listed in src/docs/contents.ts`);
  const written = sources.map(({ file, path }) => pageOf(file, path, images, problem));
  const numbered = written.filter(({ source }) => decisions.some(({ file }) => file === source));
  return [...written, decisionsPage(numbered), ...referencePages, notFound];
}
