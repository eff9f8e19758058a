import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** An operation that cannot be exported, or whose answer has errors: never half an answer. */
export class ExportRefused extends Error {
  override readonly name = 'ExportRefused';
  readonly errors: readonly GraphQLFormattedError[];

  constructor(errors: readonly GraphQLFormattedError[]) {
    super(errors.map(({ message }) => message).join('\n'));
    this.errors = errors;
  }
}

export const refused = (error: GraphQLError): ExportRefused => new ExportRefused([error.toJSON()]);

export const refusal = (message: string, code = 'BAD_USER_INPUT'): ExportRefused =>
  refused(new GraphQLError(message, { extensions: { code } }));
