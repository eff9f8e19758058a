import { GraphQLError } from 'graphql';
import type { Problem } from './problem.ts';
import type { Place } from './rows/row.ts';
import { TemplateError } from './template.ts';

export type Attempts = ReturnType<typeof attemptsIn>;

/** Collects what is wrong in a file with what is attempted, each only once. */
export function attemptsIn(file: string) {
  const problems: Problem[] = [];
  const refuse = (
    place: Place,
    code: Problem['code'],
    field: string | null,
    expected: string,
    came: string,
  ) => {
    const isKnown = problems.some(
      (one) => one.code === code && one.field === field && one.came === came,
    );
    if (!isKnown) problems.push({ file, ...place, code, field, expected, came });
  };
  const attempt = <Value>(place: Place, field: string, work: () => Value): Value | null => {
    try {
      return work();
    } catch (error) {
      const told = toldBy(error);
      refuse(place, 'CLAIM_INVALID', told.argument ?? field, told.expected, told.came);
      return null;
    }
  };
  return { problems, refuse, attempt };
}

/** What is wrong with what a row says. Errors: any other. */
export function toldBy(error: unknown): { argument?: string; expected: string; came: string } {
  if (error instanceof TemplateError) return { expected: error.expected, came: error.came };
  if (error instanceof GraphQLError) {
    const { argument, expected, came } = error.extensions;
    return { argument: String(argument), expected: String(expected), came: String(came) };
  }
  throw error;
}
