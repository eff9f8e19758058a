import { useEffect } from 'react';
import { useAsked } from './asked.ts';
import { LONGEST_LINK, linkTo } from './link.ts';

/** After the last key, in milliseconds: as long as GraphiQL waits before it stores the tabs. */
const PAUSE = 500;

/** Keeps the address that of the open tab. It replaces it, so that going back leaves the page. */
export function KeepAddress() {
  const link = linkTo(useAsked());
  useEffect(() => {
    const shown = link.length > LONGEST_LINK ? linkTo(NOTHING) : link;
    const timer = setTimeout(() => history.replaceState(null, '', shown), PAUSE);
    return () => clearTimeout(timer);
  }, [link]);
  return null;
}

const NOTHING = { query: '', variables: '', operationName: '' };
