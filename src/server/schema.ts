import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import {
  buildASTSchema,
  concatAST,
  type DocumentNode,
  type GraphQLSchema,
  parse,
  print,
} from 'graphql';
import release from '../../package.json' with { type: 'json' };
import { resolvers } from '../modules/resolvers.ts';
import { scalars } from '../modules/scalars.ts';

const folder = new URL('../../schema/', import.meta.url);

/** The schema's files, one document each. */
export const typeDefs: readonly DocumentNode[] = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .sort()
  .map((file) => parse(readFileSync(new URL(file, folder), 'utf8')));

/** The same as one schema, without resolvers: it can tell what is valid, dates included. */
export const schema: GraphQLSchema = buildASTSchema(concatAST([...typeDefs]));

/** What answers: with the resolvers. */
export const executableSchema: GraphQLSchema = makeExecutableSchema({
  typeDefs: [...typeDefs],
  resolvers,
});

/** Tells apart what answers by another schema or is another release. */
export const PROGRAM = createHash('sha256')
  .update(typeDefs.map(print).join('\n'))
  .update(JSON.stringify(release.version))
  .digest('base64url');

for (const [name, { parseValue, parseLiteral }] of Object.entries(scalars)) {
  Object.assign(schema.getType(name) ?? {}, { parseValue, parseLiteral });
}
