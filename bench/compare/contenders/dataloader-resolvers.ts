import type { Reads, Thing } from './dataloader-reads.ts';
import {
  closed,
  commandsByKey,
  firstSales,
  nationByCode,
  nationsByKey,
  nationsUnder,
  nextSales,
  opened,
  type Relation,
} from './dataloader-statements.ts';

/** Each list is read when its level is reached. */

type Lensed = { readonly at: number };

const many =
  (relation: Relation) =>
  (parent: Thing, { first }: { readonly first?: number }, reads: Reads) =>
    reads.linked(relation, parent, first);

const one =
  (relation: Relation) =>
  async (parent: Thing, _args: unknown, reads: Reads): Promise<Thing | null> => {
    const [best, second] = await reads.linked(relation, parent);
    return !best || (second && second.certain === best.certain) ? null : best;
  };

const claims = (thing: Thing, _args: unknown, reads: Reads) => reads.claims(thing);

const PAGE = 50;

export const resolvers = {
  Query: {
    nation: async (
      _: unknown,
      args: Lensed & { readonly iso3?: string; readonly key?: string },
      reads: Reads,
    ) => {
      const { iso3, key, at } = args;
      const { list } = await (iso3 === undefined
        ? reads.one(nationsByKey, { keys: [key], at })
        : reads.one(nationByCode, { iso3, at }));
      return list[0] ?? null;
    },
    nations: async (_: unknown, args: Lensed & { readonly keys: string[] }, reads: Reads) =>
      (await reads.one(nationsByKey, args)).list,
    nationsUnder: async (_: unknown, args: Lensed & { readonly command: string }, reads: Reads) => {
      const { total, list } = await reads.one(nationsUnder, args);
      return { totalCount: total, list };
    },
    commands: async (_: unknown, args: Lensed & { readonly keys: string[] }, reads: Reads) =>
      (await reads.one(commandsByKey, args)).list,
    changes: (_: unknown, { fromDay, toDay }: { fromDay: number; toDay: number }) => ({
      from: fromDay,
      to: toDay,
    }),
  },
  Nation: {
    ministries: many('Nation.ministries'),
    embassies: many('Nation.embassies'),
    offices: many('Nation.offices'),
    commands: many('Nation.commands'),
    alliances: many('Nation.alliances'),
    statePartners: many('Nation.statePartners'),
    borders: many('Nation.borders'),
    latestSales: (nation: Thing, _args: unknown, reads: Reads) => reads.latestSales(nation),
    sales: async (
      nation: Thing,
      after: { readonly day?: string; readonly key?: string },
      reads: Reads,
    ) => {
      const statement = after.day === undefined ? firstSales : nextSales;
      const { list } = await reads.one(statement, {
        nation: nation.key,
        at: nation.at,
        ...after,
      });
      return { hasNextPage: list.length > PAGE, list: list.slice(0, PAGE) };
    },
  },
  Embassy: { host: one('Embassy.host'), claims },
  Office: {
    embassy: one('Office.embassy'),
    counterparts: many('Office.counterparts'),
    posts: many('Office.posts'),
    overseers: many('Office.overseers'),
    claims,
  },
  Overseer: { claims },
  Command: { nations: many('Command.nations'), claims },
  Claim: { source: ({ source }: Thing, _args: unknown, reads: Reads) => reads.source(`${source}`) },
  Changes: {
    opened: (between: object, _args: unknown, reads: Reads) => changesOf(opened, between, reads),
    closed: (between: object, _args: unknown, reads: Reads) => changesOf(closed, between, reads),
  },
};

async function changesOf(statement: typeof opened, between: object, reads: Reads) {
  const { total, list } = await reads.one(statement, between);
  return { totalCount: total, list };
}
