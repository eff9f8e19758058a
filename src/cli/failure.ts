/** What a command could not do, in words for whoever typed it. */
export class Failure extends Error {
  override readonly name = 'Failure';
}

/** What was typed is not how the command is used; the message says what was expected and what came. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Follows whatever tells that usage is wrong. */
export const HINT = 'Add --help for how it is used, with examples.';
