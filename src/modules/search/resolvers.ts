import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../../context.ts';
import type {
  GraphResolvers,
  SearchConnectionResolvers,
  SearchEdgeResolvers,
} from '../../generated/resolvers.ts';
import { highlight } from '../../search/highlight.ts';
import { queryOf } from '../../search/query.ts';
import { search } from '../../search/search.ts';
import type { Complete } from '../complete.ts';
import { found } from '../found.ts';
import { searchPage } from './page.ts';
import type { SearchEdgeRecord, SearchPage } from './record.ts';

export const searchField = {
  search: async ({ lens }, args, { graph }) => {
    const query = queryOf(args.text, 'Graph.search(text:)');
    const wanted = { types: args.types ?? null, lang: args.lang ?? null };
    const page = searchPage(lens, query, wanted, args);
    return page(await search(graph, lens, query, wanted));
  },
} satisfies GraphResolvers;

/** Also what does not exist at the lens: it was found all the same. */
const nodeOf = async <Found>(
  { hit, lens }: SearchEdgeRecord,
  { loaders }: Context,
  info: GraphQLResolveInfo,
): Promise<Found> => found(await loaders.named(lens, info).load(hit.key)) as Found;

export const SearchConnection: Complete<SearchConnectionResolvers, SearchPage> = {
  nodes: ({ edges }, _args, context, info) => edges.map((edge) => nodeOf(edge, context, info)),
};

export const SearchEdge: Complete<SearchEdgeResolvers, SearchEdgeRecord> = {
  node: (edge, _args, context, info) => nodeOf(edge, context, info),
  score: ({ hit }) => hit.score,
  exact: ({ hit }) => hit.exact,
  exists: ({ hit }) => hit.exists,
  matched: ({ hit }) => hit.name,
  matchedCode: ({ hit }) => hit.code,
  highlight: ({ hit }) => highlight(hit.text, hit.marks),
};
