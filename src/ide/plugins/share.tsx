import { Button, type GraphiQLPlugin } from '@graphiql/react';
import { useId, useRef, useState } from 'react';
import { type Asked, useAsked, variablesOf } from '../asked.ts';
import { LONGEST_LINK, linkTo } from '../link.ts';
import { programs } from '../programs.ts';
import { ShareIcon } from './icons.tsx';
import { Panel, Said, type Saying } from './panel.tsx';

export const sharePlugin: GraphiQLPlugin = { title: 'Share', icon: ShareIcon, content: Share };

interface Form {
  readonly name: string;
  readonly needs: string;
  /** Throws, with what is wrong, where it cannot be written. */
  write(asked: Asked): string;
}

const MOST_ROWS = 24;

const link: Form = {
  name: 'Link',
  needs: 'Opens a tab with all this; a program that asks the same address gets the answer.',
  write(asked) {
    const path = linkTo(asked);
    if (path.length <= LONGEST_LINK) return location.origin + path;
    throw new Error(
      `The link would have ${path.length.toLocaleString('en')} characters; servers take ${LONGEST_LINK.toLocaleString('en')}. Shorten the query, or share it as a program.`,
    );
  },
};

const forms: readonly Form[] = [
  link,
  ...programs.map(({ name, needs, write }) => ({
    name,
    needs,
    write: (asked: Asked) =>
      write({ ...asked, url: `${location.origin}/graphql`, variables: variablesOf(asked) }),
  })),
];

function Share() {
  const asked = useAsked();
  const [form, setForm] = useState(link);
  return (
    <Panel title="Share">
      <Forms chosen={form} onChoose={setForm} />
      <p className="ide-note">{form.needs}</p>
      <Written key={form.name} form={form} asked={asked} />
      <p className="ide-note">Headers are left out: they may hold a key.</p>
    </Panel>
  );
}

function Forms(props: { readonly chosen: Form; readonly onChoose: (form: Form) => void }) {
  const group = useId();
  return (
    <fieldset className="ide-choice">
      <legend>Copy the query and its variables as</legend>
      {forms.map((form) => (
        <label key={form.name}>
          <input
            type="radio"
            name={group}
            checked={form === props.chosen}
            onChange={() => props.onChoose(form)}
          />
          <span>{form.name}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Written({ form, asked }: { readonly form: Form; readonly asked: Asked }) {
  const shown = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<{ readonly text: string; readonly saying: Saying }>();
  const { text, problem } = written(form, asked);
  if (problem) return <Said {...problem} />;

  const copy = async () => setCopied({ text, saying: await copyOrSelect(text, shown.current) });
  return (
    <>
      <textarea
        ref={shown}
        className="ide-text"
        aria-label={form.name}
        rows={Math.min(text.split('\n').length + 1, MOST_ROWS)}
        wrap={form === link ? 'soft' : 'off'}
        value={text}
        readOnly
      />
      <Button type="button" onClick={copy}>
        Copy
      </Button>
      <Said {...(copied?.text === text ? copied.saying : { text: '' })} />
    </>
  );
}

function written(form: Form, asked: Asked): { text: string; problem?: Saying } {
  if (!asked.query.trim()) return { text: '', problem: { text: 'Write a query first.' } };
  try {
    return { text: form.write(asked) };
  } catch (error) {
    return { text: '', problem: { text: (error as Error).message, isWrong: true } };
  }
}

/** Browsers let pages copy only over https and on the same machine. */
async function copyOrSelect(text: string, shown: HTMLTextAreaElement | null): Promise<Saying> {
  try {
    await navigator.clipboard.writeText(text);
    return { text: 'Copied.' };
  } catch {
    shown?.select();
    return { text: 'The browser does not let this page copy: it is selected, press Ctrl+C.' };
  }
}
