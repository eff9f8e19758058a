import type { GraphQLError, GraphQLSchema, ResponsePath } from 'graphql';

/** One execution of a compiled operation. */
export interface Run {
  readonly schema: GraphQLSchema;
  readonly context: unknown;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly errors: CollectedErrors;
  /** Arguments that hold variables, at their field's number; read by the first that needs them. */
  readonly args: Readonly<Record<string, unknown>>[];
}

/** Errors, but for those below a place that another error has made null already. */
export class CollectedErrors {
  readonly list: GraphQLError[] = [];
  readonly #nulled = new Set<ResponsePath | undefined>();

  add(error: GraphQLError, path: ResponsePath | undefined): void {
    if (this.#nulled.has(undefined)) return;
    for (let at = path; at !== undefined; at = at.prev) {
      if (this.#nulled.has(at)) return;
    }
    this.#nulled.add(path);
    this.list.push(error);
  }
}

export const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof (value as { readonly then?: unknown } | null | undefined)?.then === 'function';
