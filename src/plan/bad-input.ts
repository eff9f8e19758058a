import { GraphQLError } from 'graphql';

/** An argument that cannot be answered; says where, what was expected and what came. */
export const badInput = (place: string, expected: string, came: unknown): GraphQLError =>
  new GraphQLError(`${place}: expected ${expected}, came ${shown(came)}.`, {
    extensions: { code: 'BAD_USER_INPUT', argument: place, expected, came: shown(came) },
  });

/** Errors: BAD_USER_INPUT for a number outside these. */
export function refuseOutside(place: string, least: number, most: number, came: number): void {
  if (came < least || came > most) {
    throw badInput(place, `a whole number from ${least} to ${most}`, came);
  }
}

/** A sum that a JSON number would round. */
export const tooLarge = (sum: bigint | string): GraphQLError =>
  new GraphQLError(`The sum ${sum} is too large for a JSON number: narrow the table.`, {
    extensions: { code: 'SUM_TOO_LARGE' },
  });

const LONGEST = 80;

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
