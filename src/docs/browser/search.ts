import type MiniSearch from 'minisearch';
import type { Found } from '../search/options.ts';

type Hit = Pick<Found, 'id' | 'heading' | 'title'>;

const MOST_SHOWN = 8;

/** The index is loaded when somebody first means to search. */
async function load(address: string): Promise<MiniSearch<Found>> {
  const [{ default: Index }, { options }, response] = await Promise.all([
    import('minisearch'),
    import('../search/options.ts'),
    fetch(address),
  ]);
  if (!response.ok) throw new Error(`The index was answered with ${response.status}.`);
  return Index.loadJSON<Found>(await response.text(), options);
}

function option({ id, heading, title }: Hit, at: number, chosen: boolean): HTMLElement {
  const element = document.createElement('div');
  element.role = 'option';
  element.id = `found-${at}`;
  element.dataset.href = id;
  element.ariaSelected = String(chosen);
  const [name, place] = [document.createElement('span'), document.createElement('span')];
  name.textContent = heading;
  place.textContent = title;
  place.className = 'quiet';
  element.append(name, ...(title === heading ? [] : [place]));
  return element;
}

/** Finds pages and what is on them as one types: arrows choose, Enter goes there, Escape closes; "/" leads here. */
export function startSearch(search: HTMLElement): void {
  const input = search.querySelector('input');
  const list = search.querySelector<HTMLElement>('[role=listbox]');
  const status = search.querySelector('[role=status]');
  if (!input || !list || !status) return;
  search.hidden = false;

  let index: Promise<MiniSearch<Found>> | undefined;
  let hits: readonly Hit[] = [];
  let chosen = 0;
  const ready = () => {
    // What failed is tried again at the next key.
    index ??= load(search.dataset.index ?? '').catch((error: unknown) => {
      index = undefined;
      throw error;
    });
    return index;
  };

  function show(isOpen: boolean): void {
    const isShown = isOpen && hits.length > 0;
    list?.replaceChildren(...hits.map((hit, at) => option(hit, at, at === chosen)));
    if (list) list.hidden = !isShown;
    if (!input) return;
    input.ariaExpanded = String(isShown);
    if (isShown) input.setAttribute('aria-activedescendant', `found-${chosen}`);
    else input.removeAttribute('aria-activedescendant');
  }

  /** Whether this is still what is asked for when the index is there. */
  async function find(): Promise<boolean> {
    const text = input?.value.trim() ?? '';
    let message = '';
    try {
      const found = text === '' ? [] : (await ready()).search(text);
      if (text !== input?.value.trim()) return false;
      hits = found.slice(0, MOST_SHOWN) as unknown as readonly Hit[];
      if (text !== '' && hits.length === 0) message = 'Nothing found.';
    } catch {
      hits = [];
      message = 'Search could not be loaded.';
    }
    chosen = 0;
    if (status) status.textContent = message;
    show(true);
    return true;
  }

  const go = (hit: Hit | undefined) => {
    if (!hit) return;
    show(false);
    input.blur();
    location.href = hit.id;
  };

  input.addEventListener('focus', () => void ready().catch(() => {}));
  input.addEventListener('input', () => void find());
  input.addEventListener('blur', () => {
    status.textContent = '';
    show(false);
  });
  input.addEventListener('keydown', async (event) => {
    if (event.key === 'Escape') show(false);
    if (event.key === 'Enter' && !list.hidden) go(hits[chosen]);
    // Enter may come before the index does.
    else if (event.key === 'Enter' && (await find())) go(hits[0]);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || hits.length === 0) return;
    event.preventDefault();
    chosen = list.hidden ? 0 : (chosen + step + hits.length) % hits.length;
    show(true);
  });
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const found = target instanceof Element && target.closest<HTMLElement>('[role=option]');
    if (found) go(hits.find(({ id }) => id === found.dataset.href));
  });
  addEventListener('keydown', (event) => {
    const isTyping = (event.target as HTMLElement).closest('input, textarea, select');
    if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping) return;
    event.preventDefault();
    input.focus();
  });
}
