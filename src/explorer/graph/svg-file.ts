import type { Captioned } from './captioned.ts';
import type { Mark } from './drawing.ts';
import { ground } from './looks.ts';

export const FONTS = 'system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif';

/** A picture as a file that needs nothing else, on light ground whatever the theme: it is the same for whoever has its address. */
export function svgFile(
  { left, top, width, height, links, nodes, caption }: Captioned,
  title: string,
): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${height}" width="${width}" height="${height}" font-family="${escaped(FONTS)}" text-anchor="middle" stroke-linejoin="round">
<title>${escaped(title)}</title>
<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${ground.light}"/>
${links.map(({ thing, marks }) => group(thing.key, marks)).join('')}${nodes.map(({ thing, marks }) => group(thing.entity.key, marks)).join('')}<g>${caption.map(element).join('')}</g>
</svg>
`;
}

const group = (key: string, marks: readonly Mark[]): string =>
  `<g id="${escaped(key)}">${marks.map(element).join('')}</g>\n`;

function element(mark: Mark): string {
  if (mark.is === 'path') {
    const dash = mark.dash.length > 0 ? ` stroke-dasharray="${mark.dash.join(' ')}"` : '';
    const stroke = mark.stroke ? ` stroke="${mark.stroke.light}" stroke-width="${mark.width}"` : '';
    return `<path d="${mark.d}" fill="${mark.fill?.light ?? 'none'}" fill-rule="evenodd"${stroke}${dash}/>`;
  }
  const halo = mark.halo ? ` stroke="${ground.light}" stroke-width="3" paint-order="stroke"` : '';
  return `<text x="${mark.x}" y="${mark.y}" font-size="${mark.size}" font-weight="${mark.bold ? 650 : 400}" fill="${mark.fill.light}"${halo}>${escaped(mark.text)}</text>`;
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
