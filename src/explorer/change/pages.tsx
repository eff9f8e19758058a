import type { AnyVariables } from '@urql/preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useAnswer } from '../client.ts';
import type { NextFragment, TypedDocumentString } from '../generated/graphql.ts';
import { useLens } from '../lens/use-lens.ts';
import { Answered } from '../parts/panel.tsx';
import { dayInWords } from '../words/dates.ts';
import { type Asked, changeVariables, hasKinds, type Section } from './asked.ts';
import { sectionWords } from './words.ts';

interface ListOf<Data, Variables, Node> {
  readonly section: Section;
  readonly asked: Asked;
  readonly question: TypedDocumentString<Data, Variables>;
  readonly list: (data: Data) => {
    readonly nodes: readonly Node[];
    readonly pageInfo: NextFragment;
  };
  readonly rows: (nodes: readonly Node[]) => ComponentChildren;
}

/** A list of changes, which grows by a page as often as one asks for more. */
export function Pages<Data, Variables extends AnyVariables, Node>(
  props: ListOf<Data, Variables, Node>,
) {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const heading = useId();
  return (
    <section class={`panel ${props.section}`} aria-labelledby={heading}>
      {cursors.map((after, index) => (
        <Page
          key={after}
          {...props}
          after={after}
          heading={heading}
          isLast={index === cursors.length - 1}
          more={(cursor) => setCursors([...cursors, cursor])}
        />
      ))}
    </section>
  );
}

interface PageProps<Data, Variables, Node> extends ListOf<Data, Variables, Node> {
  readonly after: string | null;
  readonly heading: string;
  readonly isLast: boolean;
  readonly more: (cursor: string | null) => void;
}

function Page<Data, Variables extends AnyVariables, Node>({
  section,
  asked,
  question,
  list,
  rows,
  after,
  heading,
  isLast,
  more,
}: PageProps<Data, Variables, Node>) {
  const { lens } = useLens();
  const answer = useAnswer(question, {
    ...changeVariables(asked, lens),
    ...(asked.kind !== null && hasKinds(section) && { kinds: [asked.kind] }),
    ...(after !== null && { after }),
  } as unknown as Variables);
  const element = useFocusOf(after !== null && answer.data !== undefined);
  const { title, meaning } = sectionWords[asked.axis][section];
  return (
    <>
      {after === null && (
        <>
          <header>
            <h2 id={heading}>{title}</h2>
            <a href={answer.inIde} aria-label={`Open as GraphQL: ${title}`}>
              Open as GraphQL
            </a>
          </header>
          <p class="quiet">{meaning}</p>
          <div class="change days" aria-hidden="true">
            <b>{dayInWords(asked.from)}</b>
            <b>{dayInWords(asked.to)}</b>
          </div>
        </>
      )}
      <Answered {...answer} empty="">
        {(data) => {
          const { nodes, pageInfo } = list(data);
          return (
            <>
              <ul class="plain changes" ref={element} tabIndex={-1}>
                {rows(nodes)}
              </ul>
              {isLast && pageInfo.hasNextPage && (
                <button type="button" onClick={() => more(pageInfo.endCursor)}>
                  More<span class="hidden">: {title}</span>
                </button>
              )}
            </>
          );
        }}
      </Answered>
    </>
  );
}

/** Focuses what has come: the button that asked for it is gone then. */
function useFocusOf(isThere: boolean) {
  const element = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (isThere) element.current?.focus();
  }, [isThere]);
  return element;
}
