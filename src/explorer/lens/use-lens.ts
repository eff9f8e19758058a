import { useLocation } from 'preact-iso';
import { pageAddress } from '../address.ts';
import { isLensPart, type Lens, readLens } from './lens.ts';

/** The lens of the address, which has all state there is. */
export function useLens() {
  const { path, query, route } = useLocation();
  const { lens, problems } = readLens(query);
  const state = Object.fromEntries(Object.entries(query).filter(([name]) => !isLensPart(name)));
  return {
    lens,
    problems,
    /** The page's own part of the address. */
    state,
    /** The address of a page, with state of its own, through this lens or one that differs. */
    href: (to: string, other: Partial<Lens> = {}, own: Record<string, string> = {}) =>
      pageAddress(to, own, { ...lens, ...other }),
    /** Looks at the same page through another lens. */
    look: (other: Partial<Lens>, replace = false) =>
      route(pageAddress(path, state, { ...lens, ...other }), replace),
    /** Goes to an address of the explorer's. */
    go: (address: string) => route(address),
    /** Changes the page's own part; an empty text takes a name away. */
    show: (change: Record<string, string>) => {
      const next = Object.entries({ ...state, ...change }).filter(([, value]) => value !== '');
      route(pageAddress(path, Object.fromEntries(next), lens), true);
    },
  };
}
