import { useState } from 'preact/hooks';
import { save } from '../parts/save.ts';
import { captioned } from './captioned.ts';
import type { Drawing } from './drawing.ts';
import type { GraphRead } from './read-graph.ts';

interface ExportButtonsProps {
  readonly graph: GraphRead;
  readonly drawing: Drawing;
  readonly title: string;
}

type Writer = (props: ExportButtonsProps) => Promise<Blob>;

/** Each writer is loaded when it is first used. */
const writers: readonly (readonly [format: string, write: Writer])[] = [
  [
    'PNG',
    async ({ graph, drawing, title }) => {
      const { pngFile } = await import('./png-file.ts');
      return pngFile(captioned(drawing, title, graph.at));
    },
  ],
  [
    'SVG',
    async ({ graph, drawing, title }) => {
      const { svgFile } = await import('./svg-file.ts');
      return new Blob([svgFile(captioned(drawing, title, graph.at), title)], {
        type: 'image/svg+xml',
      });
    },
  ],
  [
    'GEXF',
    async ({ graph, drawing, title }) => {
      const [{ gexfFile }, { readSources }] = await Promise.all([
        import('./gexf-file.ts'),
        import('./read-sources.ts'),
      ]);
      const sources = await readSources(graph.links.map(({ id }) => id));
      const description = `${title}, as of ${graph.at}. ${location.href}`;
      return new Blob([gexfFile(graph, drawing, sources, description)], {
        type: 'application/gexf+xml',
      });
    },
  ],
];

/** Files of exactly what is shown. */
export function ExportButtons(props: ExportButtonsProps) {
  const [failed, setFailed] = useState('');
  const make = (format: string, write: Writer) => {
    setFailed('');
    write(props).then(
      (file) => save(`${fileName(props.title)}-${props.graph.at}.${format.toLowerCase()}`, file),
      () => setFailed(`The ${format} file could not be made.`),
    );
  };
  return (
    <div class="row">
      <span class="quiet">Export</span>
      {writers.map(([format, write]) => (
        <button
          key={format}
          type="button"
          class="small"
          aria-label={`Export as ${format}`}
          onClick={() => make(format, write)}
        >
          {format}
        </button>
      ))}
      <span role="status" class="quiet">
        {failed}
      </span>
    </div>
  );
}

const fileName = (title: string): string =>
  title
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', '-')
    .slice(0, 80);
