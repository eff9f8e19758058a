import './search-box.css';
import type { ComponentChildren, Ref } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { useAnswerThroughLens } from '../client.ts';
import { type EntityType, SearchDocument } from '../generated/graphql.ts';
import { typeLabels } from '../words/labels.ts';
import { messageOf } from './states.tsx';

/** Milliseconds without a key after which one has typed what one means. */
const PAUSE = 120;

interface EntitySearchProps {
  readonly label: string;
  readonly placeholder: string;
  /** Only these are found; all when left out. */
  readonly types?: readonly EntityType[];
  readonly input?: Ref<HTMLInputElement>;
  readonly onPick: (key: string) => void;
  readonly children?: ComponentChildren;
}

/** Finds entities as one types: arrows choose, Enter picks, Escape closes. */
export function EntitySearch({
  label,
  placeholder,
  types,
  input = null,
  onPick,
  children,
}: EntitySearchProps) {
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(0);
  const [entered, setEntered] = useState(false);
  const asked = useSettled(text.trim());
  const { data, error, waiting } = useAnswerThroughLens(
    SearchDocument,
    { text: asked, ...(types && { types }) },
    asked === '',
  );
  const list = useId();

  // While one types, what was found last stays, but leads nowhere.
  const hits = text.trim() === '' ? [] : (data?.graph.search.edges ?? []);
  const isCurrent = asked === text.trim() && !waiting;
  const go = (at: number) => {
    const hit = hits[at];
    if (!hit) return;
    setOpen(false);
    setEntered(false);
    setText('');
    onPick(hit.node.key);
  };
  // Enter may come before the answer does.
  useEffect(() => {
    if (entered && isCurrent) go(chosen);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setOpen(false);
    if (event.key === 'Enter') setEntered(true);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || hits.length === 0) return;
    event.preventDefault();
    setOpen(true);
    setChosen((chosen + step + hits.length) % hits.length);
  };
  const isShown = open && hits.length > 0;

  return (
    <search class="search">
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={list}
        aria-activedescendant={isShown ? `${list}-${chosen}` : undefined}
        placeholder={placeholder}
        autocomplete="off"
        spellcheck={false}
        value={text}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          setEntered(false);
          setChosen(0);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
      />
      {children}
      <div role="listbox" id={list} aria-label="Found" hidden={!isShown}>
        {hits.map(({ node, highlight, exists }, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the input has the keys
          // biome-ignore lint/a11y/useFocusableInteractive: the input keeps the focus
          <div
            key={node.key}
            role="option"
            id={`${list}-${index}`}
            aria-selected={index === chosen}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => go(index)}
          >
            <span>{node.name}</span>
            <span class="quiet">
              {typeLabels[node.__typename]} ·{' '}
              {highlight.map(({ text: piece, matched }) =>
                matched ? <mark key={piece}>{piece}</mark> : piece,
              )}
              {!exists && ' · not on this date'}
            </span>
          </div>
        ))}
      </div>
      <p class="search-status" role="status">
        {open && isCurrent && statusOf(asked, hits.length, error && messageOf(error))}
      </p>
    </search>
  );
}

function statusOf(asked: string, count: number, problem: string | undefined): string {
  if (problem) return problem;
  return asked !== '' && count === 0 ? 'Nothing found.' : '';
}

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
