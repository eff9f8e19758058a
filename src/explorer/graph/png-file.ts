import type { Captioned } from './captioned.ts';
import type { Mark } from './drawing.ts';
import { ground } from './looks.ts';
import { FONTS } from './svg-file.ts';

/** Pixels of the file for one of the picture: sharp on paper too. */
const SCALE = 2;

/** The same as the SVG file. It is drawn, as the page's policy lets no picture be made of a text. */
export async function pngFile({
  left,
  top,
  width,
  height,
  links,
  nodes,
  caption,
}: Captioned): Promise<Blob> {
  const canvas = new OffscreenCanvas(Math.ceil(width * SCALE), Math.ceil(height * SCALE));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser cannot draw.');
  context.fillStyle = ground.light;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(SCALE, SCALE);
  context.translate(-left, -top);
  context.textAlign = 'center';
  context.lineJoin = 'round';
  for (const { marks } of [...links, ...nodes]) {
    for (const mark of marks) drawOn(context, mark);
  }
  for (const mark of caption) drawOn(context, mark);
  return canvas.convertToBlob({ type: 'image/png' });
}

function drawOn(context: OffscreenCanvasRenderingContext2D, mark: Mark): void {
  if (mark.is === 'path') {
    const path = new Path2D(mark.d);
    if (mark.fill) {
      context.fillStyle = mark.fill.light;
      context.fill(path, 'evenodd');
    }
    if (mark.stroke) {
      context.strokeStyle = mark.stroke.light;
      context.lineWidth = mark.width;
      context.setLineDash([...mark.dash]);
      context.stroke(path);
    }
    return;
  }
  context.font = `${mark.bold ? 650 : 400} ${mark.size}px ${FONTS}`;
  if (mark.halo) {
    context.strokeStyle = ground.light;
    context.lineWidth = 3;
    context.setLineDash([]);
    context.strokeText(mark.text, mark.x, mark.y);
  }
  context.fillStyle = mark.fill.light;
  context.fillText(mark.text, mark.x, mark.y);
}
