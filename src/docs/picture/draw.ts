import { instance } from '@viz-js/viz';
import { escaped, Html, html } from '../html.ts';
import { addressOf } from '../page.ts';
import { placeOf } from '../reference/concepts.ts';
import type { Link } from './links.ts';

const viz = await instance();

const quoted = (text: string): string => JSON.stringify(text);

/** Letters of one width are as wide in any font; colours are the page’s, by the classes of boxes and arrows. */
const STYLE = `
  bgcolor=transparent margin=0 pad=0.05 nodesep=0.2 ranksep=0.45 rankdir=LR
  node [shape=box style=rounded fontname="Courier" fontsize=13 margin="0.1,0.05" height=0.4]
  edge [arrowsize=0.6]
`;

const addressFor = (name: string): string => {
  const place = placeOf(name);
  return place === null ? '' : addressOf(place);
};

const cell = (name: string, shown: string, more = ''): string =>
  `<tr><td align="left" href="${addressFor(name)}"${more}>${shown}</td></tr>`;

/** The fields of a type that lead to one other, from which the arrow to it starts. */
const row = ({ from, to, fields }: Link): string =>
  cell(
    `${from}.${fields[0]}`,
    `<font point-size="11">${fields.map(escaped).join('<br align="left"/>')}<br align="left"/></font>`,
    ` port="${to}"`,
  );

function box(name: string, links: readonly Link[]): string {
  const rows = links.filter(({ from }) => from === name);
  const head = cell(name, `<b>${name}</b>`);
  const label = `<table border="0" cellborder="0" cellspacing="0" cellpadding="3">${[head, ...rows.map(row)].join('')}</table>`;
  return `${quoted(name)} [label=<${label}> class=${quoted(rows.length > 0 ? 'here' : 'there')}]`;
}

const arrow = ({ from, to }: Link): string =>
  `${quoted(from)}:${quoted(to)}:e -> ${quoted(to)} [class=${quoted(`of-${from}`)}]`;

/** A picture of links between types: a box for each with the fields that lead on, all of which lead to their own places. */
export function draw(links: readonly Link[], label: string): Html {
  const names = new Set(links.flatMap(({ from, to }) => [from, to]));
  const dot = `digraph { ${STYLE}
    ${[...names].map((name) => box(name, links)).join('\n')}
    ${links
      .filter(({ from, to }) => from !== to)
      .map(arrow)
      .join('\n')}
  }`;
  const svg = viz.renderString(dot, { format: 'svg' });
  const drawn = svg
    .slice(svg.indexOf('<svg'))
    .replace('<svg ', '<svg class="picture" ')
    // What Graphviz calls its parts would be read out, and its ids would be there twice.
    .replaceAll(/<!--[\s\S]*?-->\n?|<title>.*?<\/title>\n?| id="[^"]*"| xlink:title="[^"]*"/g, '')
    .replaceAll('xlink:href', 'href')
    // A point of a letter is to be a pixel of the page.
    .replace(/ (width|height)="(\d+)pt"/g, ' $1="$2"');
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${label}">${new Html(drawn)}</div>`;
}
