import { GraphQLError, Lexer, Source, TokenKind } from 'graphql';
import { limitExceeded } from './refusals.ts';

const MOST_TOKENS = 2_000;
/** The parser calls itself for each bracket that opens within another. */
const DEEPEST_BRACKETS = 50;

const opening: ReadonlySet<string> = new Set([
  TokenKind.BRACE_L,
  TokenKind.BRACKET_L,
  TokenKind.PAREN_L,
]);
const closing: ReadonlySet<string> = new Set([
  TokenKind.BRACE_R,
  TokenKind.BRACKET_R,
  TokenKind.PAREN_R,
]);

/** Errors: LIMIT_EXCEEDED for a document that takes a parser too long or too deep; what is no GraphQL is left to it. */
export function refuseText(text: string): void {
  let depth = 0;
  let tokens = 0;
  for (const kind of tokensOf(text)) {
    tokens += 1;
    if (tokens > MOST_TOKENS) throw limitExceeded('tokens', MOST_TOKENS, 'more');
    if (opening.has(kind)) depth += 1;
    if (closing.has(kind)) depth -= 1;
    if (depth > DEEPEST_BRACKETS) {
      throw limitExceeded('brackets within brackets', DEEPEST_BRACKETS, 'more');
    }
  }
}

function* tokensOf(text: string): Generator<string> {
  const lexer = new Lexer(new Source(text));
  try {
    while (lexer.advance().kind !== TokenKind.EOF) yield lexer.token.kind;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
  }
}
