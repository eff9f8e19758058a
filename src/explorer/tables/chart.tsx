import { useEffect, useRef, useState } from 'preact/hooks';
import { Failure, Loading } from '../parts/states.tsx';
import type { draw as Draw } from './draw.ts';
import type { Chart as Drawn } from './series.ts';

/** The table as a picture; whoever does not see it has the table. */
export function Chart({ chart }: { readonly chart: Drawn }) {
  const { draw, failed, again } = useDraw();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (!draw || !element) return;
    const observer = new ResizeObserver(([entry]) => {
      const width = Math.floor(entry?.contentRect.width ?? 0);
      if (width > 0) element.replaceChildren(draw(chart, width));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [draw, chart]);
  return (
    <figure class="chart table-chart">
      <figcaption class="quiet">{['Nominal US dollars.', ...chart.notes].join(' ')}</figcaption>
      {chart.series.length > 0 && (
        <ul class="plain row legend" aria-hidden="true">
          {chart.series.map((name, at) => (
            <li key={name}>
              <i style={{ background: `var(--series-${at + 1})` }} /> {name}
            </li>
          ))}
        </ul>
      )}
      {failed && <Failure message="The chart could not be loaded." again={again} />}
      {!failed && !draw && <Loading />}
      <div ref={place} aria-hidden="true" />
    </figure>
  );
}

/** What draws is large, and is loaded with the first chart. */
function useDraw() {
  const [draw, setDraw] = useState<{ readonly with: typeof Draw } | null>(null);
  const [failed, setFailed] = useState(false);
  const load = () => {
    setFailed(false);
    import('./draw.ts').then(
      (file) => setDraw({ with: file.draw }),
      () => setFailed(true),
    );
  };
  useEffect(load, []);
  return { draw: draw?.with, failed, again: load };
}
