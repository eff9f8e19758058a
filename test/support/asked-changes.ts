import type { NaiveChanges } from './naive-changes.ts';
import type { Answer } from './run.ts';

type Ask = (query: string) => Promise<Answer>;
type List = Exclude<keyof NaiveChanges, 'openEnded'>;

/** The field of a name of each use. */
const fields: Readonly<Record<string, string>> = {
  COMMON: 'name',
  OFFICIAL: 'officialName',
  ACRONYM: 'acronym',
  ALIAS: 'alias',
  FORMER: 'formerName',
  LOCAL: 'localName',
};

interface ListRule {
  readonly selection: string;
  readonly identity: (node: Answer) => string;
}

const byKey: ListRule = { selection: 'key', identity: ({ key }) => key };

/** What is selected of each list, and what tells its rows apart. */
export const lists: Readonly<Record<List, ListRule>> = {
  opened: byKey,
  closed: byKey,
  altered: {
    selection: 'before { key } after { key }',
    identity: ({ before, after }) => `${before.key} > ${after.key}`,
  },
  founded: byKey,
  dissolved: byKey,
  renamed: {
    selection: 'change entity { key } name { text use }',
    identity: ({ change, entity, name }) =>
      [entity.key, fields[name.use], name.text, change].join(' '),
  },
  uncertain: {
    selection: 'change relationship { key }',
    identity: ({ change, relationship }) => `${relationship.key} ${change}`,
  },
};

export const listNames = Object.keys(lists) as readonly List[];

/** The whole of every list, page by page, as the API tells it: sorted. */
export async function askedChanges(ask: Ask, args: string, lens = ''): Promise<NaiveChanges> {
  const graph = lens === '' ? 'graph' : `graph(${lens})`;
  const found = Object.fromEntries(listNames.map((name) => [name, [] as string[]]));
  const after = new Map<List, string | null>(listNames.map((name) => [name, null]));
  let openEnded = 0;
  while (after.size > 0) {
    const pages = [...after].map(
      ([name, cursor]) => `${name}(first: 100 ${cursor === null ? '' : `after: "${cursor}"`}) {
        totalCount nodes { ${lists[name].selection} } pageInfo { hasNextPage endCursor }
      }`,
    );
    const answer = await ask(`{ ${graph} { changes(${args}) { ${pages.join(' ')} openEnded } } }`);
    const changes = answer.graph.changes;
    openEnded = changes.openEnded;
    for (const name of [...after.keys()]) {
      const { totalCount, nodes, pageInfo } = changes[name];
      found[name]?.push(...nodes.map(lists[name].identity));
      if (pageInfo.hasNextPage) after.set(name, pageInfo.endCursor);
      else {
        after.delete(name);
        if (found[name]?.length !== totalCount) {
          throw new Error(`${name} counts ${totalCount}, its pages hold ${found[name]?.length}`);
        }
      }
    }
  }
  for (const rows of Object.values(found)) rows.sort();
  return { ...(found as Record<List, string[]>), openEnded };
}
