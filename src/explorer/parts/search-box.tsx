import { useEffect, useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { entityPath } from '../address.ts';
import { useLens } from '../lens/use-lens.ts';
import { EntitySearch } from './entity-search.tsx';

/** Leads to what one looks for; "/" leads here from anywhere. */
export function SearchBox() {
  const { route } = useLocation();
  const { href } = useLens();
  const input = useSlashKey();
  return (
    <EntitySearch
      input={input}
      label="Search nations, offices, commands, sales …"
      placeholder="Search: JUSMAG, Israel, DSCS …"
      onPick={(key) => {
        input.current?.blur();
        route(href(entityPath(key)));
      }}
    >
      <kbd>/</kbd>
    </EntitySearch>
  );
}

function useSlashKey() {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      const isTyping = (event.target as HTMLElement).closest('input, textarea, select');
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping) return;
      event.preventDefault();
      input.current?.focus();
    };
    addEventListener('keydown', focus);
    return () => removeEventListener('keydown', focus);
  }, []);
  return input;
}
