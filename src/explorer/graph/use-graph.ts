import { CombinedError } from '@urql/preact';
import { useEffect, useState } from 'preact/hooks';
import { type LensVariables, lensVariables } from '../lens/lens.ts';
import { useLens } from '../lens/use-lens.ts';
import { messageOf } from '../parts/states.tsx';
import { isRefused } from './ask.ts';
import type { GraphState } from './graph-state.ts';
import { type GraphRead, readGraph } from './read-graph.ts';

interface GraphAnswer {
  /** While another picture is awaited, the one before it. */
  readonly graph: GraphRead | undefined;
  readonly problem: { readonly message: string; readonly isRefused: boolean } | undefined;
  readonly waiting: boolean;
  readonly askAgain: () => void;
}

interface Answered {
  readonly question: string;
  readonly graph?: GraphRead;
  readonly error?: unknown;
}

interface Question {
  readonly state: GraphState;
  readonly variables: LensVariables;
  readonly tries: number;
}

/** The picture that the address asks for, through its lens. */
export function useGraph(state: GraphState): GraphAnswer {
  const { lens } = useLens();
  const [tries, setTries] = useState(0);
  const [answered, setAnswered] = useState<Answered>({ question: '' });
  // What one looks at changes nothing of what is asked.
  const asked: Question = {
    state: { ...state, select: null },
    variables: lensVariables(lens),
    tries,
  };
  const question = JSON.stringify(asked);
  useEffect(() => {
    let isWanted = true;
    const { state, variables } = JSON.parse(question) as Question;
    const show = (answer: Omit<Answered, 'question'>) =>
      isWanted && setAnswered({ question, ...answer });
    readGraph(state, variables).then(
      (graph) => show({ graph }),
      (error: unknown) => show({ error }),
    );
    return () => {
      isWanted = false;
    };
  }, [question]);
  const waiting = answered.question !== question;
  const { graph, error } = answered;
  return {
    graph,
    problem:
      waiting || error === undefined
        ? undefined
        : { message: inWords(error), isRefused: isRefused(error) },
    waiting,
    askAgain: () => setTries(tries + 1),
  };
}

const inWords = (error: unknown): string =>
  error instanceof CombinedError ? messageOf(error) : String(error);
