import { buildASTSchema, concatAST, type GraphQLSchema } from 'graphql';
import { typeDefs } from '../../../src/server/schema.ts';

export const schema: GraphQLSchema = buildASTSchema(concatAST([...typeDefs]));
