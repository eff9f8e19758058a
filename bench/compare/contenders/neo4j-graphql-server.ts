import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';
import { announce, neo4jAddress } from './program.ts';

/** @neo4j/graphql as its documentation sets it up, with the filters that it leaves out unless told. */

const features = { filters: { String: { LT: true, GT: true } } };

const { uri, username, password } = neo4jAddress();
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
const typeDefs = readFileSync(new URL(process.argv[2] ?? '', import.meta.url), 'utf8');
const schema = await new Neo4jGraphQL({ typeDefs, driver, features }).getSchema();
const { url } = await startStandaloneServer(new ApolloServer({ schema }), {
  listen: { host: '127.0.0.1', port: 0 },
});
announce(url.replace(/\/$/, ''));
