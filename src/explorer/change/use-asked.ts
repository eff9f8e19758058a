import { useLens } from '../lens/use-lens.ts';
import { type Asked, askedQuery } from './asked.ts';

/** Addresses of this page, which keep the lens. */
export function useAsked() {
  const { href, turnTo } = useLens();
  return {
    href: (asked: Asked) => href('/changes', {}, askedQuery(asked)),
    go: (asked: Asked) => turnTo(askedQuery(asked)),
  };
}
