import DataLoader from 'dataloader';
import neo4j, { type Driver } from 'neo4j-driver';
import { toParameter } from '../../../src/graph/values.ts';
import { groupBy } from '../../../src/ledger/group.ts';
import {
  type Batched,
  claimsByTopic,
  latestSales,
  type Relation,
  relations,
  sourcesByKey,
} from './dataloader-statements.ts';

/** What was read of a thing, and the day of the lens that it was read through. */
export type Thing = Readonly<Record<string, unknown>> & {
  readonly key: string;
  readonly at: number;
};

export interface Sold {
  readonly totalCount: number;
  readonly list: readonly Thing[];
}

/** Reads for one request. */
export interface Reads {
  /** The only row of a statement. */
  one(statement: Batched, parameters: object): Promise<{ total?: number; list: Thing[] }>;
  linked(relation: Relation, parent: Thing, first?: number): Promise<readonly Thing[]>;
  latestSales(nation: Thing): Promise<Sold>;
  claims(thing: Thing): Promise<readonly Thing[]>;
  source(key: string): Promise<Thing>;
}

export function createReads(driver: Driver): Reads {
  const run = async (text: string, parameters: object) => {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    try {
      const { records } = await session.run(text, toParameter(parameters) as object);
      return records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  };
  const loaders = new Map<string, DataLoader<string, never>>();
  /** One loader for each name: the statement with its parameters but the keys. */
  const loader = <Value>(
    name: string,
    batch: (keys: readonly string[]) => Promise<readonly Value[]>,
  ): DataLoader<string, Value> => {
    const known = loaders.get(name) as DataLoader<string, Value> | undefined;
    const made = known ?? new DataLoader(batch);
    loaders.set(name, made as DataLoader<string, never>);
    return made;
  };
  const byKey = async (text: string, parameters: { readonly keys: readonly string[] }) => {
    const rows = await run(text, parameters);
    const found = new Map(rows.map((row) => [row.key, row]));
    return parameters.keys.map((key) => found.get(key));
  };

  return {
    async one(statement, parameters) {
      const [row] = await run(statement.text, parameters);
      const { at = 0 } = parameters as { at?: number };
      return { total: row?.total, list: things(statement, at, row?.rows) };
    },
    linked(relation, { key, at }, first = 25) {
      const statement = relations[relation];
      return loader(`${relation} ${at} ${first}`, async (keys) => {
        const rows = await byKey(statement.text, { keys, at, first } as never);
        return rows.map((row) => things(statement, at, row?.rows));
      }).load(key);
    },
    latestSales: ({ key, at }) =>
      loader(`latest sales ${at}`, async (keys) => {
        const rows = await byKey(latestSales.text, { keys, at } as never);
        return rows.map((row) => ({
          totalCount: row?.total,
          list: things(latestSales, at, row?.rows),
        }));
      }).load(key),
    async claims({ topic, since, until, at }) {
      const claims = await loader('claims', async (keys) => {
        const [row] = await run(claimsByTopic.text, { keys });
        const all = things(claimsByTopic, at, row?.rows);
        const byTopic = groupBy(all, ({ topic }) => topic as string);
        return keys.map((key) => byTopic.get(key) ?? []);
      }).load(topic as string);
      return claims.filter(
        (claim) =>
          (claim.since as number) < (until as number) &&
          (since as number) < (claim.until as number),
      );
    },
    source: (key) =>
      loader('sources', async (keys) => {
        const [row] = await run(sourcesByKey.text, { keys });
        const sources = new Map(
          things(sourcesByKey, 0, row?.rows).map((source) => [source.key, source]),
        );
        return keys.map((key) => sources.get(key) as Thing);
      }).load(key),
  };
}

function things({ columns }: Batched, at: number, rows: readonly unknown[][] = []): Thing[] {
  return rows.map((row) => {
    const thing: Record<string, unknown> = { at };
    for (const [index, column] of columns.entries()) thing[column] = row[index];
    return thing as Thing;
  });
}
