import { useLocation } from 'preact-iso';
import { type Own, pageAddress, type State } from '../address.ts';
import { isLensPart, type Lens, readLens } from './lens.ts';

/** The lens of the address, which has all state there is. */
export function useLens() {
  const { path, url, query, route } = useLocation();
  const { lens, problems } = readLens(query);
  const own: Own = [...new URL(url, location.origin).searchParams].filter(
    ([name]) => !isLensPart(name),
  );
  const state: Record<string, string> = Object.fromEntries(own);
  return {
    lens,
    problems,
    /** The page's own part of the address. */
    state,
    /** The same with every value of a name. */
    own,
    /** The address of a page, with state of its own, through this lens or one that differs. */
    href: (to: string, other: Partial<Lens> = {}, its: State = []) =>
      pageAddress(to, its, { ...lens, ...other }),
    /** Looks at the same page through another lens. */
    look: (other: Partial<Lens>, replace = false) =>
      route(pageAddress(path, own, { ...lens, ...other }), replace),
    /** Puts another in the place of the page's own part. */
    turnTo: (next: State, replace = false) => route(pageAddress(path, next, lens), replace),
    /** Changes the page's own part; an empty text takes a name away. */
    show: (change: Record<string, string>) => {
      const next = Object.entries({ ...state, ...change }).filter(([, value]) => value !== '');
      route(pageAddress(path, Object.fromEntries(next), lens), true);
    },
  };
}
