import { cypher } from '../../src/graph/cypher.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { parseDay, today } from '../../src/model/time.ts';
import type { Asks } from './contenders/contender.ts';
import { BUYER } from './many-sales.ts';

export type Variables = Readonly<Record<string, unknown>>;

/** What variables are chosen from. */
interface World {
  readonly graph: Graph;
  /** Asks our server for some page of the long list. */
  readonly ours: Asks;
}

export interface Workload {
  readonly name: string;
  readonly title: string;
  /** Named as in the contenders' operations; the same for all of them. */
  readonly operation: string;
  readonly sets: (world: World) => Variables[] | Promise<Variables[]>;
}

const at = today();

/** The commands that have an area. */
const commands = ['AFRICOM', 'CENTCOM', 'EUCOM', 'INDOPACOM', 'NORTHCOM', 'SOUTHCOM'].map(
  (command) => `command/${command}`,
);

const nations = (codes: readonly string[]): Variables[] => codes.map((iso3) => ({ iso3, at }));

export const workloads: readonly Workload[] = [
  {
    name: 'Q1',
    title: 'a nation, its country team and their masters',
    operation: 'Q1',
    sets: () => nations(['TUR', 'EGY', 'JPN', 'SAU', 'COL']),
  },
  {
    name: 'Q2',
    title: 'six commands, 50 nations each, offices, embassies, hosts',
    operation: 'Q2',
    sets: () => [50, 49, 48, 47, 46].map((first) => ({ commands, first, at })),
  },
  {
    name: 'Q3',
    title: 'fifty nations, their latest ten sales, counted',
    operation: 'Q3',
    sets: async ({ graph }) => {
      const [row] = await graph.read(buyersAndOthers, {});
      const { buyers = [], others = [] } = row ?? {};
      return [0, 1, 2, 3, 4].map((skip) => ({
        keys: [...buyers, ...others.slice(skip)].slice(0, 50),
        at,
      }));
    },
  },
  {
    name: 'Q4',
    title: 'nations by a filter two relations away, counted',
    operation: 'Q4',
    sets: () => commands.map((command) => ({ command, at })),
  },
  {
    name: 'Q5',
    title: 'four levels across borders',
    operation: 'Q5',
    sets: () => nations(['TUR', 'DEU', 'BRA', 'POL', 'SAU']),
  },
  {
    name: 'Q6',
    title: 'page 1 of 20,000 sales',
    operation: 'Q6',
    sets: () => [{ nation: BUYER, at }],
  },
  {
    name: 'Q6 p5',
    title: 'page 5 of them, by keyset',
    operation: 'Q6Next',
    sets: async ({ ours }) => {
      const half = endOf(await ours(salesPage, { nation: BUYER, first: 100 }));
      const rest = await ours(salesPage, { nation: BUYER, first: 100, after: half.cursor });
      return [after(endOf(rest))];
    },
  },
  {
    name: 'Q6 p400',
    title: 'page 400 of them, the last',
    operation: 'Q6Next',
    sets: async ({ ours }) => {
      const edges = edgesOf(await ours(salesPage, { nation: BUYER, last: 51 }));
      return [after(edges[0] as Edge)];
    },
  },
  {
    name: 'Q7',
    title: 'shortest paths',
    operation: 'Q7',
    sets: async ({ graph }) => [...(await graph.read(neighbours, { at }))],
  },
  {
    name: 'Q8',
    title: 'a country team of 2021 with evidence for every edge',
    operation: 'Q8',
    sets: () =>
      ['TUR', 'EGY', 'JPN', 'ISR', 'COL'].map((iso3) => ({
        iso3,
        date: '2021-09-15',
        at: parseDay('2021-09-15'),
      })),
  },
  {
    name: 'Q9',
    title: 'what changed between two dates',
    operation: 'Q9',
    sets: () =>
      [
        ['2024-09-30', '2024-10-02'],
        ['2021-01-01', '2022-01-01'],
        ['2008-09-30', '2009-01-01'],
        ['1982-12-31', '1983-01-01'],
      ].map(([from = '', to = '']) => ({
        from,
        to,
        fromDay: parseDay(from),
        toDay: parseDay(to),
      })),
  },
  {
    name: 'Q10',
    title: 'a table by command as the map was drawn then',
    operation: 'Q10',
    sets: () => [2008, 2010, 2012, 2014, 2016].map((year) => ({ year, at })),
  },
];

/** Nations with and without dated sales. Where a date is disputed it is no plain property, which not all contenders read. */
const buyersAndOthers = cypher<
  Record<string, never>,
  { readonly buyers: string[]; readonly others: string[] }
>`
  MATCH (nation:Nation)
  WHERE NOT nation.key CONTAINS '~' AND NOT EXISTS {
    (nation)<-[:SOLD_TO]-(sale:ArmsSale)
    WHERE sale.notifiedOn IS NULL AND 'notifiedOn' IN sale.dated OR sale.key STARTS WITH 'sale/MANY-'
  }
  WITH nation, EXISTS { (nation)<-[:SOLD_TO]-(sale:ArmsSale) WHERE sale.notifiedOn IS NOT NULL } AS buys
  ORDER BY nation.key
  RETURN
    collect(CASE WHEN buys THEN nation.key END) AS buyers,
    collect(CASE WHEN NOT buys THEN nation.key END) AS others
`;

/** Ministries of nations that border each other: no path between them leads over a hub. */
const neighbours = cypher<{ readonly at: number }, { readonly from: string; readonly to: string }>`
  MATCH (one:MinistryOfDefense)-[m1:MINISTRY_OF]->(:Nation)-[held:BORDERS]->(:Nation)<-[m2:MINISTRY_OF]-(other:MinistryOfDefense)
  WHERE NOT one.key CONTAINS '~' AND NOT other.key CONTAINS '~'
    AND all(step IN [m1, held, m2] WHERE step.s0 <= $at AND $at < step.e1)
  WITH one, other
  ORDER BY one.key, other.key
  WITH collect([one.key, other.key]) AS pairs
  UNWIND range(0, 4) AS number
  RETURN pairs[number * 53 % size(pairs)][0] AS from, pairs[number * 53 % size(pairs)][1] AS to, $at AS at
`;

interface Edge {
  readonly cursor: string;
  readonly node: { readonly key: string; readonly notifiedOn: string };
}

/** The list of Q6 with its cursors. */
const salesPage = `query SalesPage($nation: String!, $first: Int, $after: String, $last: Int) {
  graph {
    nation(key: $nation) {
      armsSales(
        first: $first, after: $after, last: $last
        where: { notifiedOn: { known: true } }, orderBy: [{ by: NOTIFIED_ON, direction: DESC }]
      ) { edges { cursor node { key notifiedOn } } }
    }
  }
}`;

function edgesOf(answer: unknown): readonly Edge[] {
  const { data } = answer as {
    data: { graph: { nation: { armsSales: { edges: readonly Edge[] } } } };
  };
  return data.graph.nation.armsSales.edges;
}

const endOf = (answer: unknown): Edge => edgesOf(answer).at(-1) as Edge;

/** Our cursor, and what others cut their page by. */
const after = ({ cursor, node }: Edge): Variables => ({
  nation: BUYER,
  cursor,
  day: node.notifiedOn,
  key: node.key,
  at,
});
