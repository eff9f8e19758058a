import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Claim, contentKey } from '../../src/ledger/claim.ts';
import { today } from '../../src/model/time.ts';
import { run } from '../support/run.ts';
import { ALWAYS, exists, from, relates, says } from '../unit/ledger/claims.ts';
import { emptyGraph } from './empty-graph.ts';
import { recordNow } from './histories.ts';
import {
  type Changing,
  changingSales,
  claimsOf,
  type ListedSale,
  NATIONS,
  naiveList,
  type Sale,
  type Seen,
} from './sales.ts';
import { packageOf, SOURCES } from './sources.ts';
import { stored } from './stored.ts';

const [A = '', B = ''] = NATIONS;

const ask = async (query: string, variables: Record<string, unknown> = {}) => {
  const { data, errors } = await run(emptyGraph().graph, query, variables);
  expect(errors).toBeUndefined();
  return data;
};

interface Walk {
  readonly size: number;
  readonly backward: boolean;
}

/** Reads a list page by page, each of which is to be that part of the whole and to tell its place. */
async function expectPages(
  read: (asked: object) => Promise<{ nodes: unknown; pageInfo: PageInfo }>,
  whole: readonly unknown[],
  { size, backward }: Walk,
): Promise<void> {
  let [start, end] = backward ? [whole.length, whole.length] : [0, 0];
  let cursor: string | null = null;
  do {
    [start, end] = backward
      ? [Math.max(0, start - size), start]
      : [end, Math.min(whole.length, end + size)];
    const page = await read(
      backward ? { last: size, before: cursor } : { first: size, after: cursor },
    );
    const { hasNextPage, hasPreviousPage, startCursor, endCursor }: PageInfo = page.pageInfo;
    expect({ nodes: page.nodes, hasNextPage, hasPreviousPage }).toEqual({
      nodes: whole.slice(start, end),
      hasNextPage: end < whole.length,
      hasPreviousPage: start > 0,
    });
    cursor = backward ? startCursor : endCursor;
  } while (backward ? start > 0 : end < whole.length);
}

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

const walks: readonly Walk[] = [1, 2].flatMap((size) => [
  { size, backward: false },
  { size, backward: true },
]);

describe('a nation’s arms sales by date', () => {
  interface List {
    readonly nation: string;
    readonly descending: boolean;
    readonly known: boolean;
    /** Arguments of `graph`. */
    readonly lens?: object;
  }

  const reading =
    ({ nation, descending, known, lens }: List) =>
    async (asked: object) => {
      const { graph } = await ask(
        `query Sales(
          $at: Date, $knownAt: DateTime, $evidence: EvidenceInput, $nation: String!, $where: ArmsSaleFilter,
          $direction: OrderDirection!, $first: Int, $after: String, $last: Int, $before: String
        ) {
          graph(at: $at, knownAt: $knownAt, evidence: $evidence) {
            nation(key: $nation) {
              armsSales(
                where: $where, orderBy: [{by: NOTIFIED_ON, direction: $direction}]
                first: $first, after: $after, last: $last, before: $before
              ) {
                nodes { key notifiedOn }
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
              }
            }
          }
        }`,
        {
          ...lens,
          ...asked,
          nation,
          direction: descending ? 'DESC' : 'ASC',
          ...(known && { where: { notifiedOn: { known: true } } }),
        },
      );
      return graph.nation.armsSales;
    };

  interface Lensed {
    readonly lens: object;
    readonly sales: readonly Sale[];
    readonly seen: Seen;
    /** An index has the list in the lens's order. */
    readonly indexed?: true;
  }

  /** Lenses of all sorts, with the sales that each is to show. */
  const lensesOn = (
    { before, after }: Changing,
    [first, last]: readonly [number, number],
  ): readonly Lensed[] => {
    const now: Seen = { day: today(), minConfidence: 'LOW', certainty: 'POSSIBLE' };
    const then: Seen = { ...now, day: 18_414 };
    const surely: Seen = { ...now, minConfidence: 'HIGH' };
    const at = '2020-06-01';
    const knownAt = (moment: number) => new Date(moment).toISOString();
    return [
      { lens: {}, sales: after, seen: now, indexed: true },
      { lens: { at }, sales: after, seen: then, indexed: true },
      { lens: { knownAt: knownAt(first) }, sales: before, seen: now },
      { lens: { knownAt: knownAt(last), at }, sales: after, seen: then },
      { lens: { evidence: { minConfidence: 'HIGH' } }, sales: after, seen: surely },
    ];
  };

  /** Makes these the claims of a package; gives the moment from which that was known. */
  const importNow = async (claims: readonly Claim[]): Promise<number> => {
    await emptyGraph().ledger.importPackage(packageOf(claims));
    return recordNow();
  };

  const inAllOrders: readonly List[] = NATIONS.flatMap((nation) =>
    [false, true].flatMap((descending) =>
      [false, true].map((known) => ({ nation, descending, known })),
    ),
  );
  /** Neo4j takes long to plan each text; one order is enough where all are sorted alike. */
  const inOneOrder = inAllOrders.filter(({ descending, known }) => descending && !known);

  test('are those that brute force sorts, whatever is said of their dates and changed since, at every lens', async () => {
    const { graph, ledger, clear } = emptyGraph();
    await fc.assert(
      fc.asyncProperty(changingSales, fc.constantFrom(2, 3), async (changing, size) => {
        await clear();
        const first = await importNow(claimsOf(changing.before));
        const last = await importNow(claimsOf(changing.after));
        for (const { lens, sales, seen, indexed } of lensesOn(changing, [first, last])) {
          for (const list of indexed ? inAllOrders : inOneOrder) {
            const whole = naiveList(sales, list.nation, seen, list);
            for (const backward of [false, true]) {
              await expectPages(reading({ ...list, lens }), whole, { size, backward });
            }
          }
        }
        const before = await stored(graph);
        await ledger.rebuild();
        expect(await stored(graph)).toEqual(before);
      }),
      { numRuns: 4, interruptAfterTimeLimit: 50_000 },
    );
  });

  /** Every way to page through both lists. */
  const expectLists = async (lists: Readonly<Record<string, readonly ListedSale[]>>) => {
    for (const [nation, ascending] of Object.entries(lists)) {
      const known = ascending.filter(({ notifiedOn }) => notifiedOn !== null);
      const unknown = ascending.filter(({ notifiedOn }) => notifiedOn === null);
      for (const walk of walks) {
        const list = { nation, descending: false, known: false };
        await expectPages(reading(list), ascending, walk);
        await expectPages(reading({ ...list, known: true }), known, walk);
        const descending = [...known.toReversed(), ...unknown];
        await expectPages(reading({ ...list, descending: true }), descending, walk);
      }
    }
  };

  const soldTo = (nation: string, key: string) => [
    exists(`sale/${key}`),
    relates(`sale/${key}`, 'SOLD_TO', nation),
  ];
  const notified = (key: string, date: string) => says(`sale/${key}`, 'notifiedOn', date);
  const listed = (key: string, notifiedOn: string | null): ListedSale => ({
    key: `sale/${key}`,
    notifiedOn,
  });
  const nations = NATIONS.map((nation) => exists(nation));

  test('mix dates that are right for every lens with others, and end with the unknown', async () => {
    await recordNow(
      ...nations,
      ...['day', 'month', 'none', 'nothing', 'disputed', 'since'].flatMap((key) => soldTo(A, key)),
      notified('day', '2024-05-17'),
      notified('month', '2024-05'),
      notified('disputed', '2024-05-20'),
      says('sale/disputed', 'notifiedOn', '2024-05-10', { confidence: 'HIGH' }),
      says('sale/since', 'notifiedOn', '2024-06-01', { window: from(19_000) }),
    );
    await expectLists({
      [A]: [
        listed('month', '2024-05'),
        listed('disputed', '2024-05-10'),
        listed('day', '2024-05-17'),
        listed('since', '2024-06-01'),
        listed('none', null),
        listed('nothing', null),
      ],
      [B]: [],
    });
  });

  test('follow a date that alone is imported or retracted later, and stay as they are in a rebuild', async () => {
    const { ledger } = emptyGraph();
    const sold = [...nations, ...['1', '2', '3'].flatMap((key) => soldTo(A, key))];
    const others = [notified('2', '2022-02-02'), notified('3', '2023-03-03')];
    await importNow([...sold, ...others, notified('1', '2021-01-01')]);
    const [two, three] = [listed('2', '2022-02-02'), listed('3', '2023-03-03')];
    await expectLists({ [A]: [listed('1', '2021-01-01'), two, three] });

    await importNow([...sold, ...others, notified('1', '2024-04-04')]);
    const moved = { [A]: [two, three, listed('1', '2024-04-04')] };
    await expectLists(moved);
    await ledger.rebuild();
    await expectLists(moved);

    await ledger.retract([contentKey(notified('1', '2024-04-04'))], 'It was wrong.');
    const unknown = { [A]: [two, three, listed('1', null)] };
    await expectLists(unknown);
    await ledger.rebuild();
    await expectLists(unknown);
  });

  test('follow a correction of who bought', async () => {
    const dates = [notified('1', '2021-01-01'), notified('2', '2022-02-02')];
    const [one, two] = [listed('1', '2021-01-01'), listed('2', '2022-02-02')];
    await importNow([...nations, ...soldTo(A, '1'), ...soldTo(A, '2'), ...dates]);
    await expectLists({ [A]: [one, two], [B]: [] });

    await importNow([...nations, ...soldTo(B, '1'), ...soldTo(A, '2'), ...dates]);
    await expectLists({ [A]: [two], [B]: [one] });
  });
});

describe('what an agency oversees', () => {
  const AGENCY = 'agency/A';
  const offices = ['sco/S', 'sco/T', 'sco/U'];
  const [S = '', T = '', U = ''] = offices;
  const overseen = [
    relates(AGENCY, 'OVERSEES', T, { authority: 'FUNDING' }),
    relates(AGENCY, 'OVERSEES', U, { authority: 'COMMAND' }),
    relates(AGENCY, 'OVERSEES', T, { authority: 'COMMAND' }),
    relates(AGENCY, 'OVERSEES', S, { authority: 'RATING', window: { ...ALWAYS, s1: 19_000 } }),
  ];

  const reading =
    (authority: readonly string[] | null = null) =>
    async (asked: object) => {
      const { graph } = await ask(
        `query Overseen($authority: [Authority!], $first: Int, $after: String, $last: Int, $before: String) {
          graph {
            agency(key: "agency/A") {
              oversees(authority: $authority, first: $first, after: $after, last: $last, before: $before) {
                edges { node { key } relationship { authority } }
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
              }
            }
          }
        }`,
        { authority, ...asked },
      );
      const { edges, pageInfo } = graph.agency.oversees;
      type Edge = { readonly node: object; readonly relationship: object };
      return {
        nodes: edges.map(({ node, relationship }: Edge) => ({ ...node, ...relationship })),
        pageInfo,
      };
    };

  const inOrder = [
    { key: S, authority: 'RATING' },
    { key: T, authority: 'COMMAND' },
    { key: T, authority: 'FUNDING' },
    { key: U, authority: 'COMMAND' },
  ];

  const expectAll = async (expected: readonly { readonly authority: string }[]) => {
    for (const walk of walks) {
      await expectPages(reading(), expected, walk);
      const commanded = expected.filter(({ authority }) => authority === 'COMMAND');
      await expectPages(reading(['COMMAND']), commanded, walk);
    }
  };

  test('is in the order of its keys, twice where it is overseen twice, whatever is retracted and rebuilt', async () => {
    const { ledger } = emptyGraph();
    await ledger.record(
      [...[AGENCY, 'agency/B', ...offices].map((key) => exists(key)), ...overseen],
      SOURCES,
    );
    await ledger.record([relates('agency/B', 'OVERSEES', T, { authority: 'POLICY_DIRECTION' })]);
    await expectAll(inOrder);

    const retracted = relates(AGENCY, 'OVERSEES', T, { authority: 'COMMAND' });
    await ledger.retract([contentKey(retracted)], 'It was wrong.');
    const left = inOrder.filter(({ key, authority }) => key !== T || authority !== 'COMMAND');
    await expectAll(left);
    await ledger.rebuild();
    await expectAll(left);
  });
});
