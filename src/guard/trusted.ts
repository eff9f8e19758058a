import { readFileSync } from 'node:fs';
import type { GraphQLRequest } from '@apollo/server';
import { type GraphQLSchema, parse, validate } from 'graphql';
import { z } from 'zod';

/** Documents that were looked at before: those of a front end, which may ask for more. */
export interface TrustedDocuments {
  readonly byId: ReadonlyMap<string, string>;
  readonly texts: ReadonlySet<string>;
  /** Whether no other document is answered. */
  readonly only: boolean;
}

export interface TrustedSettings {
  /** As `persisted-documents.json` of GraphQL codegen or of Relay's compiler: texts by their hashes. */
  readonly file: string;
  readonly only: boolean;
}

const shape = z.record(z.string(), z.string());

/** Errors: of a file that cannot be read, and of a document that this schema does not answer. */
export function readTrusted(
  { file, only }: TrustedSettings,
  schema: GraphQLSchema,
): TrustedDocuments {
  const byId = new Map(Object.entries(shape.parse(JSON.parse(readFileSync(file, 'utf8')))));
  for (const [id, text] of byId) {
    const [problem] = validate(schema, parse(text));
    if (problem) throw new RangeError(`${file}: ${id}: ${problem.message}`);
  }
  return { byId, texts: new Set(byId.values()), only };
}

/**
 * The id that a request gives in place of a document: `documentId`, perhaps with the name of its hash,
 * as Relay and the draft of GraphQL over HTTP have it, or Apollo Client's `persistedQuery`.
 */
export function documentIdOf({ http, extensions }: GraphQLRequest): string | null {
  const given =
    http?.method === 'GET'
      ? new URLSearchParams(http.search).get('documentId')
      : (http?.body as { readonly documentId?: unknown } | undefined)?.documentId;
  const id = given ?? extensions?.persistedQuery?.sha256Hash;
  return typeof id === 'string' ? id.replace(/^sha256:/, '') : null;
}
