import { type Origin, type Reading, startAnswer } from './answer.ts';
import type { Format } from './format.ts';
import type { ExportOperation } from './operation.ts';

export interface Exporting extends Reading {
  /** Where the graph is served from, for IRIs; null if nobody says. */
  readonly publicUrl: string | null;
}

export interface Export {
  readonly origin: Origin;
  readonly text: AsyncIterable<string>;
}

/**
 * Starts to write what an operation answers. Nothing is given before the first of it is there, so
 * that what fails at once can be refused; what fails later is thrown while the text is taken.
 */
export async function startExport(
  format: Format,
  operation: ExportOperation,
  { publicUrl, ...reading }: Exporting,
): Promise<Export> {
  const answer = await startAnswer(operation, reading);
  const text = format.write(answer, { base: baseOf(publicUrl) })[Symbol.asyncIterator]();
  const first = await text.next();
  return { origin: answer.origin, text: continued(first, text) };
}

const baseOf = (publicUrl: string | null): string =>
  publicUrl === null ? 'urn:security-cooperation-graph:' : publicUrl.replace(/\/*$/, '/');

async function* continued(
  first: IteratorResult<string>,
  rest: AsyncIterator<string>,
): AsyncGenerator<string> {
  try {
    for (let next = first; !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
