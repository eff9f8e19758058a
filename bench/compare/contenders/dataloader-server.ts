import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import neo4j from 'neo4j-driver';
import { createReads, type Reads } from './dataloader-reads.ts';
import { resolvers } from './dataloader-resolvers.ts';
import { announce, neo4jAddress } from './program.ts';

/** A plain Apollo Server that batches what each level asks for: one statement a level and kind. */

const { uri, username, password } = neo4jAddress();
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
  disableLosslessIntegers: true,
});
const typeDefs = readFileSync(new URL('dataloader-schema.graphql', import.meta.url), 'utf8');
const server = new ApolloServer<Reads>({ typeDefs, resolvers });
const { url } = await startStandaloneServer(server, {
  listen: { host: '127.0.0.1', port: 0 },
  context: async () => createReads(driver),
});
announce(url.replace(/\/$/, ''));
