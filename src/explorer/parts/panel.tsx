import './panel.css';
import type { AnyVariables } from '@urql/preact';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { type Answer, useAnswerThroughLens } from '../client.ts';
import type { TypedDocumentString } from '../generated/graphql.ts';
import type { LensVariables } from '../lens/lens.ts';
import { Failure, Loading, messageOf } from './states.tsx';

interface PanelProps<Data, Variables extends AnyVariables & LensVariables> {
  readonly title: string;
  readonly query: TypedDocumentString<Data, Variables>;
  /** But for the lens, which is the address's. */
  readonly variables: Omit<Variables, keyof LensVariables>;
  /** What is said where the answer has nothing to show. */
  readonly empty: string;
  /** What the answer looks like; null if it has nothing to show. */
  readonly children: (data: Data) => ComponentChildren;
}

/** A part of a page: one question, its answer, and the way to the same question in the IDE. */
export function Panel<Data, Variables extends AnyVariables & LensVariables>({
  title,
  query,
  variables,
  empty,
  children,
}: PanelProps<Data, Variables>) {
  const answer = useAnswerThroughLens(query, variables);
  return (
    <AnswerPanel title={title} answer={answer} empty={empty}>
      {children}
    </AnswerPanel>
  );
}

interface AnswerPanelProps<Data> {
  readonly title: string;
  readonly answer: Answer<Data>;
  readonly empty: string;
  readonly children: (data: Data) => ComponentChildren;
}

/** The same for a question that is asked through another lens than the address's. */
export function AnswerPanel<Data>({ title, answer, empty, children }: AnswerPanelProps<Data>) {
  const heading = useId();
  return (
    <section class="panel" aria-labelledby={heading} aria-busy={answer.waiting}>
      <header>
        <h2 id={heading}>{title}</h2>
        <a href={answer.inIde} aria-label={`Open as GraphQL: ${title}`}>
          Open as GraphQL
        </a>
      </header>
      <Answered {...answer} empty={empty}>
        {children}
      </Answered>
    </section>
  );
}

type AnsweredProps<Data> = Answer<Data> & {
  readonly empty: string;
  readonly children: (data: Data) => ComponentChildren;
};

/** An answer, or why there is none yet. */
export function Answered<Data>({
  data,
  error,
  waiting,
  askAgain,
  empty,
  children,
}: AnsweredProps<Data>) {
  if (error && !waiting) return <Failure message={messageOf(error)} again={askAgain} />;
  if (!data) return <Loading />;
  return <>{children(data) ?? <p class="quiet">{empty}</p>}</>;
}
