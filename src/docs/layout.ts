import { contents } from './contents.ts';
import { type Html, html } from './html.ts';
import { addressOf, type Page } from './page.ts';

/** The files that every page loads, under names that change with what is in them. */
export interface Assets {
  readonly script: string;
  readonly styles: readonly string[];
  readonly icon: string;
  readonly index: string;
}

/** The titles of pages by their paths. */
export type Titles = ReadonlyMap<string, string>;

const menuLink = (path: string, title: string, here: string): Html =>
  html`<li><a href="${addressOf(path)}"${path === here && html` aria-current="page"`}>${title}</a></li>`;

/** Of pages that only their folder's page lists, that page is shown as the one where one is. */
const listedAs = (path: string): string =>
  /^(decisions|nations|reference)\//.exec(path)?.[0] ?? path;

const menu = (
  here: string,
  titles: Titles,
): Html => html`<nav id="menu" popover aria-label="Documentation">
${contents.map(
  ({ title, pages }) => html`<h2>${title}</h2>
<ul>${pages.map((page) => menuLink(page.path, page.title ?? titles.get(page.path) ?? '', listedAs(here)))}</ul>
`,
)}</nav>`;

const onPage = ({ headings }: Page): Html | false =>
  headings.length > 1 &&
  html`<nav id="on-page" popover aria-label="On this page">
<h2>On this page</h2>
<ul>${headings
    .filter(({ level }) => level < 4)
    .map(
      ({ level, text, anchor }) =>
        html`<li class="level-${level}"><a href="#${anchor}">${text}</a></li>`,
    )}</ul></nav>`;

const step = (label: string, path: string | undefined, titles: Titles): Html | false =>
  path !== undefined &&
  html`<a href="${addressOf(path)}"><span class="quiet">${label}</span> ${titles.get(path) ?? ''}</a>`;

const order = contents.flatMap(({ pages }) => pages.map(({ path }) => path));

function steps(here: string, titles: Titles): Html | false {
  const at = order.indexOf(here);
  return (
    at >= 0 &&
    html`<nav class="steps" aria-label="Next pages">${step('Before', order[at - 1], titles)}${step('Next', order[at + 1], titles)}</nav>`
  );
}

const search = (index: string): Html => html`<search class="search" hidden data-index="${index}">
<input type="text" role="combobox" aria-label="Search the documentation" aria-autocomplete="list" aria-expanded="false" aria-controls="found" placeholder="Search the documentation" autocomplete="off" spellcheck="false">
<kbd>/</kbd>
<div role="listbox" id="found" aria-label="Found" hidden></div>
<p class="search-status" role="status"></p>
</search>`;

/** A whole page of the site, which reads well without the script. */
export function layOut(page: Page, titles: Titles, assets: Assets): string {
  const { path, title, body, source } = page;
  const toc = onPage(page);
  return String(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${titles.get(path) ?? title} · Security cooperation graph</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${assets.icon}" type="image/svg+xml">
${assets.styles.map((style) => html`<link rel="stylesheet" href="${style}">`)}
<script type="module" blocking="render" src="${assets.script}"></script>
</head>
<body>
<a class="skip" href="#main">Skip to content</a>
<header class="top">
<a class="brand" href="/docs/"><span class="long">Security cooperation graph </span><span class="docs">Docs</span></a>
${search(assets.index)}
<nav aria-label="Main"><a href="/">Explorer</a> <a href="/graphql">GraphQL</a></nav>
<button type="button" class="small theme" hidden></button>
<div class="menus"><button type="button" class="small" popovertarget="menu">Contents</button>${
    toc && html`<button type="button" class="small" popovertarget="on-page">On this page</button>`
  }</div>
</header>
<div class="columns${toc === false && ' wide-page'}">
${menu(path, titles)}
<main id="main" tabindex="-1">
${body}
${steps(path, titles)}
<footer class="quiet">Made from <code>${source}</code> of the repository.</footer>
</main>
${toc}
</div>
</body>
</html>
`);
}
