import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import types from './generated/possible-types.ts';

/** Where the graph is; `VITE_GRAPH=https://… npx vite` tells another place. */
const uri: string = import.meta.env.VITE_GRAPH ?? 'http://127.0.0.1:4000/graphql';

/** Everything with an `id` is kept by it, and ids are of one lens: what was read on one date never shows on another. */
export const cache = new InMemoryCache({
  possibleTypes: types.possibleTypes,
  typePolicies: {
    // It has no id: it is kept under its arguments, which are the lens, and what is asked of one lens is kept together.
    Graph: { merge: true },
    Nation: { fields: { securityCooperationOrganizations: relayStylePagination(['where']) } },
  },
});

export const client = new ApolloClient({ link: new HttpLink({ uri }), cache });
