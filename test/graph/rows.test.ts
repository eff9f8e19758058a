import { beforeAll, describe, expect, test } from 'vitest';
import { type Bound, daysOf, resource, resources, rowKey, rowsOf } from './package-rows.ts';
import { type Expected, silent, statements } from './row-statements.ts';
import { seededGraph } from './seeded-graph.ts';

/** Every row of every table is found again by the claims whose locator names it. */
const { ask } = seededGraph();

interface ClaimFound {
  readonly field: string;
  readonly value: string | null;
  readonly authority: string | null;
  readonly locator: string;
  readonly note: string | null;
  readonly subject: { readonly key: string };
  readonly object: { readonly key: string } | null;
  readonly validity: { readonly start: Bound; readonly end: Bound };
  /** Of the source that it was found under. */
  readonly source: string;
}

/** Row by row, the claims whose locator names it. */
const claimsOf = new Map<string, ClaimFound[]>();
const strays: string[] = [];

const claimFields = `
  pageInfo { hasNextPage endCursor }
  nodes {
    field value authority locator note
    subject { key } object { key }
    validity { start { earliest latest } end { earliest latest } }
  }`;

interface SourceFound {
  readonly key: string;
  readonly claims: {
    readonly totalCount: number;
    readonly nodes: readonly ClaimFound[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

const sourcesFound: SourceFound[] = [];

beforeAll(async () => {
  let after: string | null = null;
  do {
    const { sources } = await ask(
      `query ($after: String) {
        sources(first: 100, after: $after) {
          totalCount
          pageInfo { hasNextPage endCursor }
          nodes {
            key title publisher url publishedOn accessedAs licence kind reliability cite
            claims { totalCount }
          }
        }
      }`,
      { after },
    );
    sourcesFound.push(...sources.nodes);
    after = sources.pageInfo.hasNextPage ? sources.pageInfo.endCursor : null;
  } while (after !== null);

  for (const { key, claims } of sourcesFound) {
    let found = 0;
    for (let next: string | null = null, more = claims.totalCount > 0; more; ) {
      const { source } = await ask(
        `query ($key: String!, $after: String) {
          source(key: $key) { claims(first: 100, after: $after) { ${claimFields} } }
        }`,
        { key, after: next },
      );
      const page: SourceFound['claims'] = source.claims;
      for (const claim of page.nodes) {
        const [, table, row] = /(?:^|\()([a-z_]+)\.csv, row ([^)]+)\)?$/.exec(claim.locator) ?? [];
        if (table === undefined) strays.push(claim.locator);
        const place = `${table} ${row}`;
        claimsOf.set(place, [...(claimsOf.get(place) ?? []), { ...claim, source: key }]);
      }
      found += page.nodes.length;
      more = page.pageInfo.hasNextPage;
      next = page.pageInfo.endCursor;
    }
    expect(found, key).toBe(claims.totalCount);
  }
}, 120_000);

const isWithin = (bound: Bound, stated: string | undefined): boolean => {
  if (stated === undefined || stated === '') return true;
  const { earliest, latest } = daysOf(stated);
  return bound.earliest === earliest && bound.latest === latest;
};

const says =
  (expected: Expected) =>
  (claim: ClaimFound): boolean =>
    claim.source === expected.source &&
    claim.subject.key === expected.subject &&
    claim.field === expected.field &&
    (expected.object === undefined
      ? claim.value === expected.value
      : claim.object?.key === expected.object) &&
    (expected.authority === undefined || claim.authority === expected.authority) &&
    isWithin(claim.validity.start, expected.start) &&
    isWithin(claim.validity.end, expected.end);

describe('the claims of all sources', () => {
  test('each name a row of the package, and all that stand are found', async () => {
    expect(strays).toEqual([]);
    const known = new Set(
      resources.flatMap(({ name }) => rowsOf(name).map((row) => `${name} ${rowKey(name, row)}`)),
    );
    expect([...claimsOf.keys()].filter((place) => !known.has(place))).toEqual([]);
    const { status } = await ask('{ status { claims sources } }');
    expect([...claimsOf.values()].flat()).toHaveLength(status.claims);
    expect(sourcesFound).toHaveLength(status.sources);
  });

  test('are checked against every table', () => {
    const tables = resources.map(({ name }) => name).filter((name) => name !== 'sources');
    expect(tables.sort()).toEqual(Object.keys(statements).sort());
  });
});

describe.each(Object.entries(statements))('every row of %s', (table, stated) => {
  test('is claimed by its own source, cell by cell', () => {
    const unsaid = rowsOf(table).flatMap((row) => {
      const claims = claimsOf.get(`${table} ${rowKey(table, row)}`) ?? [];
      const expected = stated(row);
      const missing = expected.filter((statement) => !claims.some(says(statement)));
      return expected.length > 0 && missing.length === 0 ? [] : { row, missing };
    });
    expect(unsaid).toEqual([]);
  });

  test('has its note on one of its claims', () => {
    const lost = rowsOf(table)
      .filter(({ note }) => note)
      .filter((row) => {
        const claims = claimsOf.get(`${table} ${rowKey(table, row)}`) ?? [];
        return !claims.some(({ note }) => note?.includes(row.note ?? ''));
      });
    expect(lost).toEqual([]);
  });

  test('has no column that is looked at nowhere', () => {
    const looked = new Set<string>(['note', ...(silent[table] ?? [])]);
    for (const row of rowsOf(table)) {
      stated(
        new Proxy(row, {
          get(cells, column: string) {
            looked.add(column);
            return cells[column];
          },
        }),
      );
    }
    const columns = resource(table).schema.fields.map(({ name }) => name);
    expect(columns.filter((column) => !looked.has(column))).toEqual([]);
  });
});

describe('every row of sources', () => {
  test('is a source with its title, publisher, address, licence and citation', () => {
    const rows = rowsOf('sources');
    expect(rows).toHaveLength(434);
    const found = new Map(sourcesFound.map((source) => [source.key, source]));
    for (const row of rows) {
      expect(found.get(row.source_id ?? ''), row.source_id).toMatchObject({
        title: row.title,
        publisher: row.publisher,
        url: row.url ? new URL(row.url).href : null,
        publishedOn: row.published || null,
        accessedAs: row.accessed_as,
        licence: row.licence,
        kind: row.kind,
        reliability: row.reliability,
        cite: expect.stringMatching(/./),
      });
    }
  });
});
