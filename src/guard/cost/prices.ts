import { LARGEST_PAGE } from '../../plan/page.ts';

/**
 * What things cost, in points. A thousand take Neo4j and the server some tens of milliseconds, if
 * lists are as long as they may be and nothing was asked before.
 */

/** Each object of the answer. Its leaves are part of it. */
export const OBJECT = 1;

/** To have a field read at all, by type and field, or by field of any type; `*` is each that gives objects. */
export const prices: Readonly<Record<string, number>> = {
  'Graph.*': 10,
  'Graph.search': 50,
  'Graph.paths': 300,
  'Graph.neighbourhood': 200,
  'Graph.tabulate': 300,
  'Graph.tabulateArmsSales': 300,
  'ChangeSet.*': 50,
  'HistoryItem.*': 10,
  'ChangeSet.openEnded': 200,
  'ChangeSet.totals': 200,
  'NeighbourhoodNode.hidden': 5,
  'NeighbourhoodNode.hiddenByKind': 5,
  'Query.node': 5,
  'Query.nodes': 5,
  'Query.sources': 10,
  'Query.status': 20,
  'Query.__schema': 1_000,
  'Query.__type': 50,
  'Source.soleSupport': 50,
  'Mutation.*': 100,
  totalCount: 5,
  lineage: 20,
  chainOfCommand: 20,
};

export const priceOf = (type: string, field: string, isLeaf: boolean): number =>
  prices[`${type}.${field}`] ?? prices[field] ?? (isLeaf ? 0 : (prices[`${type}.*`] ?? 0));

/** What Neo4j has to plan before it reads, however much that is: a page, and a part of a filter, of which a relation is several. */
export const PAGE = 500;
export const PART_OF_FILTER = 1_000;
export const RELATION = 3;

/** An answer that has an error costs so much more: it was work too, and often is a try. */
export const ERROR = 10;

/** Kept answers too: nobody asks without end. */
export const REQUEST = 1;

export const SEARCH = 50;

/** How long lists usually are that nobody says the length of. */
export const lists: Readonly<Record<string, number>> = {
  'TableRow.entities': 3,
  'Table.rows': 200,
  'TableRow.rivals': 5,
  'ChangeSet.totals': 30,
  'Neighbourhood.unexpanded': 5,
  'Paths.unexpanded': 5,
  lineage: 10,
  names: 4,
  refs: 4,
};
const USUAL_LENGTH = 5;

export const lengthOf = (type: string, field: string): number =>
  lists[`${type}.${field}`] ?? lists[field] ?? USUAL_LENGTH;

/** Lists that are as long as the field above them is told. */
export const asLongAsTold: ReadonlySet<string> = new Set([
  'nodes',
  'edges',
  'Paths.paths',
  'Neighbourhood.relationships',
]);

/** Lists that are short by nature, whatever page is asked for; not those of the whole graph. */
export const short: Readonly<Record<string, number>> = {
  accreditedEmbassies: 5,
  alliances: 10,
  attacheOffices: 5,
  borders: 20,
  combatantCommands: 5,
  counterparts: 5,
  embassies: 5,
  hostNations: 5,
  ministriesOfDefense: 5,
  overseers: 10,
  posts: 10,
  predecessors: 5,
  securityCooperationOrganizations: 5,
  statePartners: 5,
  successors: 5,
};

export const longestBy = (type: string, field: string): number =>
  (type === 'Graph' ? undefined : short[field]) ?? Number.POSITIVE_INFINITY;

/** Arguments that say how long a list is, in the order in which they count, and what they may be at most. */
export const lengthArguments: readonly (readonly [string, number])[] = [
  ['last', LARGEST_PAGE],
  ['first', LARGEST_PAGE],
  ['limit', 300],
  ['ids', LARGEST_PAGE],
];

export const filterArguments: ReadonlySet<string> = new Set(['where', 'within', 'via']);

/** Parts of a filter that look at what something is linked to. */
export const relationParts: ReadonlySet<string> = new Set([
  'some',
  'every',
  'none',
  'count',
  'sum',
]);

/** What the schema says of itself has one price, whatever is asked of it: it is in memory. */
export const described: ReadonlySet<string> = new Set(['__schema', '__type']);
