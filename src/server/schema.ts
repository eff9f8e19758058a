import { readdirSync, readFileSync } from 'node:fs';
import { buildASTSchema, concatAST, type DocumentNode, type GraphQLSchema, parse } from 'graphql';
import { scalars } from '../modules/scalars.ts';

const folder = new URL('../../schema/', import.meta.url);

/** The schema's files, one document each. */
export const typeDefs: readonly DocumentNode[] = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .sort()
  .map((file) => parse(readFileSync(new URL(file, folder), 'utf8')));

/** The same as one schema, without resolvers: it can tell what is valid, dates included. */
export const schema: GraphQLSchema = buildASTSchema(concatAST([...typeDefs]));

for (const [name, { parseValue, parseLiteral }] of Object.entries(scalars)) {
  Object.assign(schema.getType(name) ?? {}, { parseValue, parseLiteral });
}
