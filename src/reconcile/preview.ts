import { createHash } from 'node:crypto';
import type { Graph } from '../graph/graph.ts';
import type { Lens } from '../lens/lens.ts';
import { typeOfKey } from '../model/entity-types.ts';
import { toIsoDate } from '../model/time.ts';
import type { EntityValues } from '../plan/entity-values.ts';
import { type Property, properties } from './properties.ts';
import { readValues } from './read-values.ts';
import { typeOf } from './types.ts';

export const PREVIEW = { width: 420, height: 260 };

const STYLE = `
body { font: 13px/1.4 system-ui, sans-serif; margin: 8px }
h1 { font-size: 15px; margin: 0 }
p { margin: 0 0 6px; color: #555 }
th { text-align: left; vertical-align: top; padding-right: 8px; font-weight: 600; white-space: nowrap }
`;

/** How the policy of the page names its style. */
export const STYLE_HASH = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;

/** A small page on an entity; null if nothing has the key. */
export async function preview(
  graph: Pick<Graph, 'read'>,
  lens: Lens,
  key: string,
): Promise<string | null> {
  const type = typeOfKey(key);
  const shown = properties.filter(({ types }) => type !== null && types.includes(type));
  const entity = (await readValues(graph, lens, [key], shown)).get(key);
  return entity ? pageOf(entity, shown, lens) : null;
}

const pageOf = (entity: EntityValues, shown: readonly Property[], { at }: Lens): string => {
  const rows = shown.flatMap((property) => {
    const values = property
      .valuesOf(entity)
      .map((value) => (typeof value === 'object' ? value.called : String(value)));
    return values.length === 0 || property.id === 'name'
      ? []
      : `<tr><th>${escaped(property.name)}</th><td>${escaped(values.join('; '))}</td></tr>`;
  });
  const existence = entity.exists ? '' : `, not in existence on ${toIsoDate(at)}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escaped(entity.called)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(entity.called)}</h1>
<p>${escaped(typeOf(entity.type).name + existence)} · ${escaped(entity.key)}</p>
<table>
${rows.join('\n')}
</table>
</body>
</html>
`;
};

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
