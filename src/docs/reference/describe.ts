import { Html, html } from '../html.ts';
import { inline } from '../markdown/render.ts';
import { addressOf } from '../page.ts';
import { placeOf } from './concepts.ts';
import type { Example } from './examples.ts';

export const described = (description: string | null | undefined): Html =>
  new Html(inline(description?.trim() ?? ''));

/** A type, or what is in one, with the way there. */
export function linked(name: string, shown = name): Html {
  const place = placeOf(name);
  return place === null ? html`${shown}` : html`<a href="${addressOf(place)}">${shown}</a>`;
}

/** `[ArmsSaleOrder!]!`, of which the name leads to the type. */
export function typed(type: string): Html {
  const [, before = '', name = '', after = ''] = /^(\[*)(\w+)(.*)$/.exec(type) ?? [];
  return html`${before}${linked(name)}${after}`;
}

export const deprecated = (reason: string | null | undefined): Html | false =>
  typeof reason === 'string' &&
  html`<p><strong class="badge">Deprecated</strong> ${described(reason)}</p>`;

export const exampleLink = ({ name, title }: Example): Html =>
  html`<a href="${addressOf(`examples/#${name}`)}">${title}</a>`;

const MOST_SHOWN = 8;

/** Links on a line; of many how many there are, and the links behind that. */
export function listed(label: string, links: readonly Html[]): Html | false {
  if (links.length === 0) return false;
  const joined = (some: readonly Html[]) => some.map((link, at) => [at > 0 && ', ', link]);
  if (links.length <= MOST_SHOWN) {
    return html`<p class="about"><span class="quiet">${label}</span> ${joined(links)}</p>`;
  }
  return html`<details class="about"><summary>${label} ${links.length}</summary><p>${joined(links)}</p></details>`;
}
