import { useEffect, useRef, useState } from 'preact/hooks';
import { WIDTH } from './atlas.ts';
import { moved, type View, WHOLE, zoomed } from './view.ts';

/** Pixels within which a press is a click, not a drag. */
const CLICK = 4;

/** What is seen of a map: dragged, turned with Ctrl and the wheel or pinched; a click opens the nation under it. */
export function useView(open: (nation: string) => void) {
  const svg = useRef<SVGSVGElement>(null);
  const [view, setView] = useState<View>(WHOLE);
  const [width, setWidth] = useState(WIDTH);
  const opened = useRef(open);
  opened.current = open;
  useEffect(() => {
    const element = svg.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth || WIDTH));
    observer.observe(element);
    const stop = listen(element, setView, (nation) => opened.current(nation));
    return () => {
      observer.disconnect();
      stop();
    };
  }, []);
  return {
    svg,
    view,
    setView,
    /** One pixel of the screen in units of the map. */
    pixel: WIDTH / (width * view.zoom),
    isNarrow: width < WIDTH / 2,
  };
}

type Change = (next: (view: View) => View) => void;

function listen(element: SVGSVGElement, change: Change, open: (nation: string) => void) {
  const controller = new AbortController();
  const { signal } = controller;
  let dragged = 0;
  element.addEventListener(
    'wheel',
    (event) => {
      // The wheel alone scrolls the page.
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const box = element.getBoundingClientRect();
      const at = {
        x: (event.clientX - box.left) / box.width,
        y: (event.clientY - box.top) / box.height,
      };
      change((view) => zoomed(view, 2 ** (-event.deltaY / 200), at));
    },
    { signal, passive: false },
  );
  element.addEventListener(
    'pointerdown',
    () => {
      dragged = 0;
    },
    { signal },
  );
  element.addEventListener(
    'pointermove',
    ({ buttons, movementX, movementY }) => {
      if (buttons !== 1) return;
      dragged += Math.abs(movementX) + Math.abs(movementY);
      const { width, height } = element.getBoundingClientRect();
      change((view) => moved(view, -movementX / width, -movementY / height));
    },
    { signal },
  );
  element.addEventListener(
    'click',
    ({ target }) => {
      const nation =
        target instanceof Element && target.closest<SVGElement>('[data-nation]')?.dataset.nation;
      if (nation && dragged <= CLICK) open(nation);
    },
    { signal },
  );
  return () => controller.abort();
}
