import { readdirSync, readFileSync } from 'node:fs';
import { buildASTSchema, concatAST, type DocumentNode, type GraphQLSchema, parse } from 'graphql';

const folder = new URL('../../schema/', import.meta.url);

/** The schema's files, one document each. */
export const typeDefs: readonly DocumentNode[] = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .sort()
  .map((file) => parse(readFileSync(new URL(file, folder), 'utf8')));

/** The same as one schema, without resolvers. */
export const schema: GraphQLSchema = buildASTSchema(concatAST([...typeDefs]));
