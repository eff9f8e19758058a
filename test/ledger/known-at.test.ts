import { describe, expect, test } from 'vitest';
import { type Claim, contentKey } from '../../src/ledger/claim.ts';
import { run } from '../support/run.ts';
import { exists, from, observes, relates, says } from '../unit/ledger/claims.ts';
import { emptyGraph } from './empty-graph.ts';
import { packageOf, SOURCES } from './sources.ts';

const NATION = 'nation/AAA';
const OFFICE = 'sco/S';
const COMMAND = 'command/C';

const alive = [exists(NATION), exists(OFFICE), exists(COMMAND)];

const answer = async (query: string, variables: Record<string, unknown> = {}) => {
  const { data, errors } = await run(emptyGraph().graph, query, variables);
  expect(errors).toBeUndefined();
  return data;
};

/** The moment of the last change, as a client writes it. */
const lastChange = async (): Promise<string> => {
  const { status } = await answer('{ status { recordedThrough } }');
  return new Date(status.recordedThrough).toISOString();
};

const justBefore = (moment: string): string => new Date(Date.parse(moment) - 1).toISOString();

const recordNow = async (...claims: readonly Claim[]): Promise<string> => {
  await emptyGraph().ledger.record(claims, SOURCES);
  return lastChange();
};

const retractNow = async (...claims: readonly Claim[]): Promise<string> => {
  await emptyGraph().ledger.retract(claims.map(contentKey), 'It was wrong.');
  return lastChange();
};

/** What one selection of `graph` gives before a retraction was known, from its moment on, and now. */
async function aroundRetractionOf(claim: Claim, selection: string) {
  await recordNow(...alive, claim);
  const retracted = await retractNow(claim);
  return answer(
    `query Around($before: DateTime!, $from: DateTime!) {
      before: graph(knownAt: $before) { ${selection} }
      from: graph(knownAt: $from) { ${selection} }
      now: graph { ${selection} }
    }`,
    { before: justBefore(retracted), from: retracted },
  );
}

describe('before the first import', () => {
  const everything = `
    entity(key: "${NATION}") { key }
    nation(key: "${NATION}") { key }
    entities { totalCount nodes { key } }
    nations { totalCount nodes { key } }
    securityCooperationOrganizations { totalCount }
    relationships { totalCount nodes { key } }
    observations { totalCount nodes { key } }
  `;

  const claims = [
    ...alive,
    says(NATION, 'name', 'Aland'),
    says(NATION, 'capital', 'Alpha'),
    relates(OFFICE, 'SERVES', NATION),
    observes(NATION, { low: 5, high: 5 }),
  ];

  test('the world was empty; at its moment all is there', async () => {
    await emptyGraph().ledger.importPackage(packageOf(claims));
    const imported = await lastChange();

    const { before, from: onwards } = await answer(
      `query Worlds($before: DateTime!, $from: DateTime!) {
        before: graph(knownAt: $before) { ${everything} }
        from: graph(knownAt: $from) { ${everything} }
      }`,
      { before: justBefore(imported), from: imported },
    );

    const nothing = { totalCount: 0, nodes: [] };
    expect(before).toEqual({
      entity: null,
      nation: null,
      entities: nothing,
      nations: nothing,
      securityCooperationOrganizations: { totalCount: 0 },
      relationships: nothing,
      observations: nothing,
    });
    expect(onwards).toMatchObject({
      entity: { key: NATION },
      entities: { totalCount: 3 },
      nations: { totalCount: 1 },
      relationships: { totalCount: 1 },
      observations: { totalCount: 1 },
    });
  });
});

describe('a retraction is seen from its moment on, and not before, of', () => {
  test('a relationship', async () => {
    const claim = relates(OFFICE, 'SERVES', NATION);

    const worlds = await aroundRetractionOf(
      claim,
      `nation(key: "${NATION}") { securityCooperationOrganizations { totalCount nodes { key } } }
       relationships { totalCount nodes { kind claims { key } } }`,
    );

    const gone = {
      nation: { securityCooperationOrganizations: { totalCount: 0, nodes: [] } },
      relationships: { totalCount: 0, nodes: [] },
    };
    expect(worlds).toEqual({
      before: {
        nation: { securityCooperationOrganizations: { totalCount: 1, nodes: [{ key: OFFICE }] } },
        relationships: {
          totalCount: 1,
          nodes: [{ kind: 'SERVES', claims: [{ key: contentKey(claim) }] }],
        },
      },
      from: gone,
      now: gone,
    });
  });

  test('a field and its fact', async () => {
    const worlds = await aroundRetractionOf(
      says(NATION, 'capital', 'Alpha'),
      `nation(key: "${NATION}") { capital facts(fields: ["capital"]) { value claims { value } } }`,
    );

    const gone = { nation: { capital: null, facts: [] } };
    expect(worlds).toEqual({
      before: {
        nation: {
          capital: 'Alpha',
          facts: [{ value: 'Alpha', claims: [{ value: 'Alpha' }] }],
        },
      },
      from: gone,
      now: gone,
    });
  });

  test('a dated field', async () => {
    const worlds = await aroundRetractionOf(
      says(OFFICE, 'city', 'Beta', { window: from(0) }),
      `cooperationOffice(key: "${OFFICE}") { city }`,
    );

    expect(worlds).toEqual({
      before: { cooperationOffice: { city: 'Beta' } },
      from: { cooperationOffice: { city: null } },
      now: { cooperationOffice: { city: null } },
    });
  });

  test('a name', async () => {
    const worlds = await aroundRetractionOf(
      says(NATION, 'name', 'Wrongland'),
      `nation(key: "${NATION}") { names { text } }`,
    );

    expect(worlds).toEqual({
      before: { nation: { names: [{ text: 'Wrongland' }] } },
      from: { nation: { names: [] } },
      now: { nation: { names: [] } },
    });
  });

  test('a name that another replaced', async () => {
    await recordNow(...alive, says(NATION, 'name', 'Wrongland'));
    await recordNow(says(NATION, 'name', 'Rightland'));
    const retracted = await retractNow(says(NATION, 'name', 'Wrongland'));

    const worlds = await answer(
      `query Names($before: DateTime!, $from: DateTime!) {
        first: graph(knownAt: $before) { nation(key: "${NATION}") { names { text } } }
        from: graph(knownAt: $from) { nation(key: "${NATION}") { name names { text } } }
        now: graph { nation(key: "${NATION}") { name } }
      }`,
      { before: justBefore(retracted), from: retracted },
    );

    expect(worlds.first.nation.names.map(({ text }: { text: string }) => text).sort()).toEqual([
      'Rightland',
      'Wrongland',
    ]);
    expect(worlds.from.nation).toEqual({ name: 'Rightland', names: [{ text: 'Rightland' }] });
    expect(worlds.now.nation).toEqual({ name: 'Rightland' });
  });

  test('that an entity exists, and with it of its relationships', async () => {
    const { ledger } = emptyGraph();
    await ledger.record([...alive, relates(OFFICE, 'SERVES', NATION)], SOURCES);
    const retracted = await retractNow(exists(OFFICE));
    const selection = `
      entity(key: "${OFFICE}") { validity { text } }
      cooperationOffices { totalCount }
      nation(key: "${NATION}") { securityCooperationOrganizations { nodes { key } } }
    `;

    const worlds = await answer(
      `query Lives($before: DateTime!, $from: DateTime!) {
        before: graph(knownAt: $before) { ${selection} }
        from: graph(knownAt: $from) { ${selection} }
        now: graph { ${selection} }
      }`,
      { before: justBefore(retracted), from: retracted },
    );

    const gone = {
      entity: null,
      cooperationOffices: { totalCount: 0 },
      nation: { securityCooperationOrganizations: { nodes: [] } },
    };
    expect(worlds).toMatchObject({
      before: {
        entity: { validity: { text: expect.any(String) } },
        cooperationOffices: { totalCount: 1 },
        nation: { securityCooperationOrganizations: { nodes: [{ key: OFFICE }] } },
      },
      from: gone,
      now: gone,
    });
  });

  test('an observation', async () => {
    const worlds = await aroundRetractionOf(
      observes(NATION, { low: 5, high: 5 }),
      `nation(key: "${NATION}") { observations { totalCount nodes { amount claims { value } } } }
       observations { totalCount }`,
    );

    const gone = {
      nation: { observations: { totalCount: 0, nodes: [] } },
      observations: { totalCount: 0 },
    };
    expect(worlds).toEqual({
      before: {
        nation: {
          observations: { totalCount: 1, nodes: [{ amount: 5, claims: [{ value: '5' }] }] },
        },
        observations: { totalCount: 1 },
      },
      from: gone,
      now: gone,
    });
  });
});

describe('what is learned later is not seen earlier:', () => {
  const learned = async (claim: Claim, selection: string) => {
    const first = await recordNow(...alive);
    const later = await recordNow(claim);
    return answer(
      `query Learned($first: DateTime!, $later: DateTime!) {
        first: graph(knownAt: $first) { ${selection} }
        later: graph(knownAt: $later) { ${selection} }
        now: graph { ${selection} }
      }`,
      { first, later },
    );
  };

  test('a field', async () => {
    const worlds = await learned(
      says(NATION, 'capital', 'Alpha'),
      `nation(key: "${NATION}") { capital facts { field } }`,
    );

    const known = {
      nation: { capital: 'Alpha', facts: [{ field: 'capital' }, { field: 'existence' }] },
    };
    expect(worlds).toEqual({
      first: { nation: { capital: null, facts: [{ field: 'existence' }] } },
      later: known,
      now: known,
    });
  });

  test('a relationship', async () => {
    const worlds = await learned(
      relates(COMMAND, 'RESPONSIBLE_FOR', NATION),
      `nation(key: "${NATION}") { combatantCommand { key } }`,
    );

    expect(worlds).toEqual({
      first: { nation: { combatantCommand: null } },
      later: { nation: { combatantCommand: { key: COMMAND } } },
      now: { nation: { combatantCommand: { key: COMMAND } } },
    });
  });

  test('an entity', async () => {
    const worlds = await learned(
      exists('nation/BBB'),
      'nation(key: "nation/BBB") { key } nations { totalCount }',
    );

    expect(worlds).toEqual({
      first: { nation: null, nations: { totalCount: 1 } },
      later: { nation: { key: 'nation/BBB' }, nations: { totalCount: 2 } },
      now: { nation: { key: 'nation/BBB' }, nations: { totalCount: 2 } },
    });
  });

  test('a name', async () => {
    const worlds = await learned(
      says(NATION, 'officialName', 'Republic of Aland'),
      `nation(key: "${NATION}") { officialName names { text } }`,
    );

    expect(worlds.first).toEqual({ nation: { officialName: null, names: [] } });
    expect(worlds.now).toEqual({
      nation: { officialName: 'Republic of Aland', names: [{ text: 'Republic of Aland' }] },
    });
  });

  test('a shorter life', async () => {
    const first = await recordNow(exists(NATION, { window: from(0) }));
    await emptyGraph().ledger.record([exists(NATION, { window: from(0, 10), source: 'gazette' })]);
    await retractNow(exists(NATION, { window: from(0) }));

    const worlds = await answer(
      `query Lives($first: DateTime!) {
        first: graph(at: "2020-01-01", knownAt: $first) { nation(key: "${NATION}") { key } }
        now: graph(at: "2020-01-01") { nation(key: "${NATION}") { key } }
      }`,
      { first },
    );

    expect(worlds).toEqual({ first: { nation: { key: NATION } }, now: { nation: null } });
  });
});

test('a retracted claim stays readable by its id, with its reason', async () => {
  const claim = says(NATION, 'capital', 'Alpha');
  await recordNow(...alive, claim);
  const { graph } = await answer(
    `{ graph { nation(key: "${NATION}") { facts(fields: ["capital"]) { claims { id status } } } } }`,
  );
  const [{ claims }] = graph.nation.facts;
  expect(claims).toMatchObject([{ status: 'STANDING' }]);

  const retracted = await retractNow(claim);

  expect(
    await answer(
      'query Claim($id: ID!) { node(id: $id) { ... on Claim { status retractedAt retractedBecause } } }',
      { id: claims[0].id },
    ),
  ).toEqual({
    node: {
      status: 'RETRACTED',
      retractedAt: new Date(retracted),
      retractedBecause: 'It was wrong.',
    },
  });
});

describe('what an entity is called', () => {
  test('is a name only from the moment it is known until it is retracted; else its key', async () => {
    const named = says(NATION, 'name', 'Aland', { window: { s0: 0, s1: 0, e0: 1, e1: 1 } });
    const born = await recordNow(exists(NATION));
    const known = await recordNow(named);
    const retracted = await retractNow(named);

    const names = await answer(
      `query Names($born: DateTime!, $known: DateTime!, $retracted: DateTime!) {
        born: graph(knownAt: $born) { nation(key: "${NATION}") { name } }
        known: graph(knownAt: $known) { nation(key: "${NATION}") { name } }
        retracted: graph(knownAt: $retracted) { nation(key: "${NATION}") { name } }
        now: graph { nation(key: "${NATION}") { name } }
      }`,
      { born, known, retracted },
    );

    expect(names).toEqual({
      born: { nation: { name: NATION } },
      known: { nation: { name: 'Aland' } },
      retracted: { nation: { name: NATION } },
      now: { nation: { name: NATION } },
    });
  });
});
