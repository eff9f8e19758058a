import { dayDigits, NOT_FORGOTTEN } from '../../../src/model/change-index.ts';
import { type EpochDay, fiscalYear } from '../../../src/model/time.ts';
import { responsible } from '../../../src/tabulate/responsible.ts';
import type { Operation } from './hand-statements.ts';

/** What becomes of each statement's positional list, and of a request's variables where Neo4j wants others. */

// biome-ignore lint/suspicious/noExplicitAny: the statements alone say what is at which place.
type Row = any;

const all = (rows: Row, read: (row: Row) => unknown): unknown[] => rows.map(read);

const key = ([key]: Row) => ({ key });
const named = ([key, name]: Row) => ({ key, name });
const overseer = ([key, authority]: Row) => ({ key, authority });
const sale = ([key, name, notifiedOn, value]: Row) => ({ key, name, notifiedOn, value });

const only = ([best, second]: Row, read: (row: Row) => unknown) =>
  !best || (second && second[0] === best[0]) ? null : read(best);

const page = ([key, found]: Row) => ({
  key,
  sales: { hasNextPage: found.length > 50, list: all(found.slice(0, 50), sale) },
});

const claim = ([locator, key, title]: Row) => ({ locator, source: { key, title } });
const withClaims = ([key, claims]: Row) => ({ key, claims: all(claims, claim) });

const change = ([key, kind, from, to]: Row) => ({
  key,
  kind,
  from: { key: from },
  to: { key: to },
});
const changes = ([totalCount, list]: Row) => ({ totalCount, list: all(list, change) });

export const answers: Readonly<Record<Operation, (answer: Row, variables: Row) => unknown>> = {
  Q1: ([key_, name, capital, ministries, embassies, offices, commands, alliances, partners]) => ({
    key: key_,
    name,
    capital,
    ministries: all(ministries, named),
    embassies: all(embassies, ([key, name, city]) => ({ key, name, city })),
    offices: all(offices, ([key, name, counterparts, posts, overseers]) => ({
      key,
      name,
      counterparts: all(counterparts, named),
      posts: all(posts, named),
      overseers: all(overseers, overseer),
    })),
    commands: all(commands, key),
    alliances: all(alliances, named),
    statePartners: all(partners, named),
  }),
  Q2: (commands) =>
    all(commands, ([key, nations]) => ({
      key,
      nations: all(nations, ([key, name, offices]) => ({
        key,
        name,
        offices: all(offices, ([key, name, embassy]) => ({
          key,
          name,
          embassy: only(embassy, ([, key, name, city, host]) => ({
            key,
            name,
            city,
            host: only(host, ([, key, iso3]) => ({ key, iso3 })),
          })),
        })),
      })),
    })),
  Q3: (nations) =>
    all(nations, ([key, name, totalCount, sales]) => ({
      key,
      name,
      sales: { totalCount, list: all(sales, sale) },
    })),
  Q4: ([totalCount, nations]) => ({
    totalCount,
    list: all(nations, ([key, name, iso3]) => ({ key, name, iso3 })),
  }),
  Q5: ([key_, name, borders]) => ({
    key: key_,
    name,
    borders: all(borders, ([key_, name, commands, offices]) => ({
      key: key_,
      name,
      commands: all(commands, key),
      offices: all(offices, ([key, name, overseers]) => ({
        key,
        name,
        overseers: all(overseers, overseer),
      })),
    })),
  }),
  Q6: page,
  Q6Next: page,
  Q7: (paths) => ({
    paths: all(paths, ([, ...keys]) => ({
      length: keys.length,
      steps: keys.map((key: string) => ({ to: { key } })),
    })),
  }),
  Q8: ([key, embassies, commands, offices]) => ({
    key,
    embassies: all(embassies, withClaims),
    commands: all(commands, withClaims),
    offices: all(offices, ([key, claims, overseers]) => ({
      ...withClaims([key, claims]),
      overseers: all(overseers, ([key, claims, authority]) => ({
        ...withClaims([key, claims]),
        authority,
      })),
    })),
  }),
  Q9: ([opened, closed]) => ({ opened: changes(opened), closed: changes(closed) }),
  Q10: (groups, { year }) => ({ rows: rowsByCommand(groups, year) }),
};

/** Nations that were always in the same areas come as one group. */
function rowsByCommand(groups: Row, year: number): unknown[] {
  const { s0, e0 } = fiscalYear(year);
  const rows = new Map<string | null, { count: number; value: number }>();
  for (const [areas, count, value] of groups) {
    const stretches = areas.map(([command, s0, s1, e0, e1]: Row) => ({ command, s0, s1, e0, e1 }));
    const command = responsible(stretches, { from: s0, until: e0 }, 'POSSIBLE');
    const row = rows.get(command) ?? { count: 0, value: 0 };
    rows.set(command, { count: row.count + count, value: row.value + value });
  }
  return [...rows]
    .sort(([a], [b]) => ((a ?? '~') < (b ?? '~') ? -1 : 1))
    .map(([command, row]) => ({ keys: [command ?? 'UNDETERMINED'], ...row }));
}

/** The index of changes is asked in words of its own. */
export function parametersOf(operation: string, variables: Row): Record<string, unknown> {
  if (operation !== 'Q9') return variables;
  const { fromDay, toDay } = variables;
  return { opened: inIndex('opens', fromDay, toDay), closed: inIndex('closes', fromDay, toDay) };
}

function inIndex(turn: 'opens' | 'closes', from: EpochDay, to: EpochDay): string {
  const days = `{${dayDigits(from)} TO ${dayDigits(to)}]`;
  return `${turn}From:${days} AND ${turn}By:${days} AND forgotten:${NOT_FORGOTTEN} AND line:(RESPONSIBLE_FOR OR OVERSEES OR OVERSEES.*)`;
}
