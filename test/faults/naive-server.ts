import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import neo4j from 'neo4j-driver';
import type { GraphAddress } from '../../src/graph/address.ts';

const typeDefs = `
  type Query { graph: Graph! }
  type Graph { agency(key: String!): Agency }
  type Agency { name: String! }
`;

const statement = 'MATCH (agency:Agency {key: $key}) RETURN agency.name AS name';

/** A control: Apollo Server and the driver as both come, for the same question. */
export async function startNaiveServer({ uri, username, password }: GraphAddress) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const agency = async (_graph: unknown, args: { readonly key: string }) => {
    const { records } = await driver.executeQuery(statement, args, { routing: 'READ' });
    return records[0]?.toObject() ?? null;
  };
  const apollo = new ApolloServer({
    typeDefs,
    resolvers: { Query: { graph: () => ({}) }, Graph: { agency } },
    logger: { debug() {}, info() {}, warn() {}, error() {} },
  });
  const { url } = await startStandaloneServer(apollo, { listen: { host: '127.0.0.1', port: 0 } });
  return {
    url: url.replace(/\/$/, ''),
    async stop() {
      await driver.close();
      await apollo.stop();
    },
  };
}
