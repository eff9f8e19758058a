import { GraphQLError, parse } from 'graphql';
import type { ExportRequest } from '../export/request.ts';
import { refuseDocument } from './document.ts';
import { refuseText } from './document-text.ts';
import { untrusted } from './refusals.ts';
import type { TrustedDocuments } from './trusted.ts';
import { refuseValues } from './values.ts';

/** What the guard of operations refuses of them, where something else than Apollo Server parses them. */
export function refuseRequest(
  { query, variables }: ExportRequest,
  trusted: TrustedDocuments | null,
): void {
  refuseValues(variables, 'variables');
  if (trusted?.texts.has(query)) return;
  if (trusted?.only) throw untrusted();
  refuseText(query);
  try {
    refuseDocument(parse(query));
  } catch (error) {
    // Whoever validates it tells what is no GraphQL.
    if (error instanceof GraphQLError && error.extensions.code === undefined) return;
    throw error;
  }
}
