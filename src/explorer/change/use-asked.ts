import { useLocation } from 'preact-iso';
import { pageAddress } from '../address.ts';
import { useLens } from '../lens/use-lens.ts';
import { type Asked, askedQuery } from './asked.ts';

/** Addresses of this page, which keep the lens. */
export function useAsked() {
  const { lens } = useLens();
  const { route } = useLocation();
  const href = (asked: Asked) => pageAddress('/changes', askedQuery(asked), lens);
  return { href, go: (asked: Asked) => route(href(asked)) };
}
