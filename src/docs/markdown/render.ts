import GithubSlugger from 'github-slugger';
import type { GraphQLSchema } from 'graphql';
import MarkdownIt, { type Token } from 'markdown-it';
import { Html, html } from '../html.ts';
import type { Entry, Heading } from '../page.ts';
import { codeBlock } from './code-block.ts';

/** Where links and pictures of a file lead on the site. */
export interface Places {
  /** The address for a link; null for a file that is in the repository only. */
  readonly link: (href: string) => string | null;
  readonly image: (src: string) => string;
}

export interface Rendered {
  readonly title: string;
  readonly body: Html;
  readonly headings: readonly Heading[];
  readonly entries: readonly Entry[];
}

const SCROLLS = '<div class="scroll" tabindex="0" role="group" aria-label="Table">';

const markdown = new MarkdownIt();
markdown.renderer.rules.table_open = () => `${SCROLLS}<table>`;
markdown.renderer.rules.table_close = () => '</table></div>\n';

/** What is read of a piece of a line, without its marks. */
const wordsOf = (token: Token): string =>
  (token.children ?? [])
    .map(({ type, content }) => (/break$/.test(type) ? ' ' : type === 'image' ? '' : content))
    .join('');

const asHtml = (token: Token, content: Html): void => {
  token.type = token.block ? 'html_block' : 'html_inline';
  token.content = String(content);
};

const anchorLink = ({ anchor, text }: Heading): Html =>
  html` <a class="anchor" href="#${anchor}" aria-label="Link to “${text}”">#</a>`;

/** Gives each heading the anchor that GitHub gives it; the place of each token says what is below it. */
function markHeadings(tokens: readonly Token[]): ReadonlyMap<Token, Heading> {
  const slugger = new GithubSlugger();
  const headings = new Map<Token, Heading>();
  for (const [at, token] of tokens.entries()) {
    const inline = tokens[at + 1];
    if (token.type !== 'heading_open' || !inline) continue;
    const text = wordsOf(inline);
    const heading = { level: Number(token.tag.slice(1)), text, anchor: slugger.slug(text) };
    token.attrSet('id', heading.anchor);
    headings.set(inline, heading);
  }
  return headings;
}

/** To be done once what the headings say is read. */
function linkHeadings(headings: ReadonlyMap<Token, Heading>): void {
  for (const [inline, heading] of headings) {
    if (heading.level === 1) continue;
    const [first] = inline.children ?? [];
    if (!first) continue;
    const link: Token = Object.assign(Object.create(Object.getPrototypeOf(first)), first);
    asHtml(link, anchorLink(heading));
    inline.children?.push(link);
  }
}

function leadLink(token: Token, close: Token | undefined, places: Places): void {
  const href = String(token.attrGet('href'));
  const address = places.link(href);
  if (address !== null) {
    token.attrSet('href', address);
    return;
  }
  token.tag = 'span';
  token.attrs = [
    ['class', 'in-repository'],
    ['title', `In the repository: ${href.replace(/^(\.\.?\/)+/, '')}`],
  ];
  if (close) close.tag = 'span';
}

function lead(tokens: readonly Token[], places: Places): void {
  for (const [at, token] of tokens.entries()) {
    if (token.children) lead(token.children, places);
    if (token.type === 'link_open') {
      const close = tokens.slice(at).find(({ type }) => type === 'link_close');
      leadLink(token, close, places);
    }
    if (token.type === 'image') {
      token.attrSet('src', places.image(String(token.attrGet('src'))));
      token.attrSet('loading', 'lazy');
    }
  }
}

/** Columns of numbers are told by a class, as the policy allows no style in a page; a head without words is none. */
function mendCells(tokens: readonly Token[]): void {
  for (const [at, token] of tokens.entries()) {
    const [, side] = /^text-align:(\w+)$/.exec(String(token.attrGet('style'))) ?? [];
    if (side) token.attrs = [['class', side]];
    const isBare = token.type === 'th_open' && tokens[at + 1]?.content === '';
    const close = tokens[at + 2];
    if (isBare && close) token.tag = close.tag = 'td';
  }
}

function showCode(tokens: readonly Token[], schema: GraphQLSchema): void {
  for (const token of tokens) {
    if (token.type !== 'fence' && token.type !== 'code_block') continue;
    asHtml(token, codeBlock(token.content, token.info.trim(), schema));
  }
}

/** The words below each heading; code is found by the words around it. */
function entriesOf(
  tokens: readonly Token[],
  headings: ReadonlyMap<Token, Heading>,
  title: string,
): readonly Entry[] {
  const entries: { anchor: string | null; heading: string; text: string }[] = [
    { anchor: null, heading: title, text: '' },
  ];
  for (const token of tokens) {
    const heading = headings.get(token);
    if (heading && heading.level > 1) {
      entries.push({ anchor: heading.anchor, heading: heading.text, text: '' });
    } else if (!heading && token.type === 'inline') {
      const last = entries.at(-1);
      if (last) last.text += `${wordsOf(token)} `;
    }
  }
  return entries;
}

/** A line of Markdown, such as a description in the schema. */
export const inline = (text: string): string => markdown.renderInline(text);

/** A page of Markdown as HTML, without a style or a script in it. */
export function render(text: string, schema: GraphQLSchema, places: Places): Rendered {
  const tokens = markdown.parse(text, {});
  const headings = markHeadings(tokens);
  const [first] = headings.values();
  const title = first?.level === 1 ? first.text : '';
  const entries = entriesOf(tokens, headings, title);
  lead(tokens, places);
  linkHeadings(headings);
  mendCells(tokens);
  showCode(tokens, schema);
  return {
    title,
    body: new Html(markdown.renderer.render(tokens, markdown.options, {})),
    headings: [...headings.values()].filter(({ level }) => level > 1),
    entries,
  };
}
