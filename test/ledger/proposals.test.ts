import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { contentKey } from '../../src/ledger/claim.ts';
import { verifyLedger } from '../../src/ledger/verify.ts';
import { exists, observes, says } from '../unit/ledger/claims.ts';
import { type Curated, curated, keyOf } from './curated.ts';
import { emptyGraph } from './empty-graph.ts';
import { SOURCES } from './sources.ts';
import { current } from './stored.ts';

const alpha = says('nation/AAA', 'capital', 'Alpha');
const beta = says('nation/AAA', 'capital', 'Beta', { source: 'gazette' });
const [five, six] = [5, 6].map((low) =>
  observes('nation/AAA', { low, high: low }, { source: low === 5 ? 'paper' : 'gazette' }),
) as [typeof alpha, typeof alpha];

beforeEach(async () => {
  await emptyGraph().ledger.record(
    [exists('nation/AAA'), says('nation/AAA', 'name', 'Aland'), alpha, five, six],
    SOURCES,
  );
});

const PROPOSE = `mutation ($claims: [ClaimInput!]!, $sources: [SourceInput!]!, $requestKey: String!) {
  proposeClaims(claims: $claims, sources: $sources, note: "Read it in the gazette.", requestKey: $requestKey) {
    added unchanged graphVersion entry { number action by reason }
    changes { totals { kind } founded { totalCount } }
  }
}`;
const ACCEPT = `mutation ($keys: [String!]!, $requestKey: String!) {
  acceptClaims(keys: $keys, note: "True.", requestKey: $requestKey) {
    added unchanged entry { action by reason } changes { founded { nodes { key name } } }
  }
}`;
const REJECT = `mutation ($keys: [String!]!, $requestKey: String!) {
  rejectClaims(keys: $keys, reason: "Not so.", requestKey: $requestKey) { entry { action by reason } }
}`;
const RESOLVE = `mutation ($prefer: String!, $requestKey: String!, $basedOn: SafeInt!) {
  resolveFact(prefer: $prefer, note: "The gazette is late.", requestKey: $requestKey, basedOn: $basedOn) {
    graphVersion unchanged entry { number action by reason }
  }
}`;
const PROPOSALS = `query ($status: ProposalStatus!, $first: Int, $after: String) {
  proposals(status: $status, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      key status subject field value source newSourceTitle confidence
      proposedIn { by reason } decidedIn { by action reason }
    }
  }
}`;

const claim = (subject: string, value: object, more: object = {}) => ({
  subject,
  value,
  confidence: 'HIGH',
  source: 'memo',
  ...more,
});
const claims = [
  claim('nation/CCC', { field: 'existence', value: 'exists' }),
  claim('nation/CCC', { field: 'name', value: 'Cland' }),
];
const sources = [
  {
    key: 'memo',
    title: 'A memorandum',
    publisher: 'The desk',
    accessedAs: 'paper copy',
    licence: 'CC0-1.0',
    kind: 'OTHER',
    reliability: 'A',
  },
];

const withKey = (more: object = {}) => ({ requestKey: randomUUID(), ...more });

async function pendingKeys({ ask }: Curated, token: string): Promise<string[]> {
  const { data } = await ask(PROPOSALS, { status: 'PENDING' }, token);
  return data.proposals.nodes.map(({ key }: { key: string }) => key);
}

describe('a proposal', () => {
  test('waits for a curator, changes nothing that is queried, and is recorded when accepted', async () => {
    await curated(async (server) => {
      const [contributor, curator] = [await keyOf('contributor'), await keyOf('curator')];
      const before = await current(emptyGraph().graph);
      const asked = withKey({ claims, sources });
      const proposed = await server.ask(PROPOSE, asked, contributor.token);
      expect(proposed.errors).toEqual([]);
      expect(proposed.data.proposeClaims).toEqual({
        added: 0,
        unchanged: 0,
        graphVersion: 2,
        entry: {
          number: 2,
          action: 'PROPOSE',
          by: contributor.name,
          reason: 'Read it in the gazette.',
        },
        changes: { totals: [], founded: { totalCount: 0 } },
      });
      expect(await server.ask(PROPOSE, asked, contributor.token)).toEqual(proposed);
      expect(await current(emptyGraph().graph)).toEqual(before);

      const { data } = await server.ask(PROPOSALS, { status: 'PENDING' }, contributor.token);
      expect(data.proposals.totalCount).toBe(2);
      expect(data.proposals.nodes).toContainEqual({
        key: expect.any(String),
        status: 'PENDING',
        subject: 'nation/CCC',
        field: 'name',
        value: 'Cland',
        source: 'memo',
        newSourceTitle: 'A memorandum',
        confidence: 'HIGH',
        proposedIn: { by: contributor.name, reason: 'Read it in the gazette.' },
        decidedIn: null,
      });

      const keys = await pendingKeys(server, curator.token);
      const refusedTo = await server.ask(ACCEPT, withKey({ keys }), contributor.token);
      expect(refusedTo).toMatchObject({
        status: 403,
        errors: [{ extensions: { code: 'FORBIDDEN' } }],
      });

      const accepted = await server.ask(ACCEPT, withKey({ keys }), curator.token);
      expect(accepted.data.acceptClaims).toEqual({
        added: 2,
        unchanged: 0,
        entry: { action: 'ACCEPT', by: curator.name, reason: 'True.' },
        changes: { founded: { nodes: [{ key: 'nation/CCC', name: 'Cland' }] } },
      });
      expect(await pendingKeys(server, curator.token)).toEqual([]);
      expect((await verifyLedger(emptyGraph().graph)).problems).toEqual([]);
    });
  });

  test('that somebody has decided on is a conflict that says who', async () => {
    await curated(async (server) => {
      const [one, other] = [await keyOf('curator'), await keyOf('admin')];
      await server.ask(PROPOSE, withKey({ claims, sources }), one.token);
      const keys = await pendingKeys(server, one.token);
      await server.ask(REJECT, withKey({ keys: keys.slice(1) }), one.token);

      const { errors } = await server.ask(ACCEPT, withKey({ keys }), other.token);
      expect(errors[0]?.extensions).toMatchObject({
        code: 'CONFLICT',
        rival: { by: one.name, action: 'REJECT', reason: 'Not so.', claims: keys.slice(1) },
      });
      expect(await pendingKeys(server, one.token)).toEqual(keys.slice(0, 1));
      const { data } = await server.ask(PROPOSALS, { status: 'REJECTED' }, one.token);
      expect(data.proposals.nodes).toMatchObject([
        { decidedIn: { by: one.name, action: 'REJECT', reason: 'Not so.' } },
      ]);
    });
  });

  test('can be made again once it was rejected, not while it waits, and not of what stands', async () => {
    await curated(async (server) => {
      const { token } = await keyOf('curator');
      const propose = async () =>
        (await server.ask(PROPOSE, withKey({ claims, sources }), token)).data.proposeClaims;
      await propose();
      expect(await propose()).toMatchObject({ unchanged: 2, entry: null });
      await server.ask(REJECT, withKey({ keys: await pendingKeys(server, token) }), token);
      expect(await propose()).toMatchObject({ unchanged: 0, entry: { action: 'PROPOSE' } });
      await server.ask(ACCEPT, withKey({ keys: await pendingKeys(server, token) }), token);
      expect(await propose()).toMatchObject({ unchanged: 2, entry: null });
      expect((await verifyLedger(emptyGraph().graph)).problems).toEqual([]);
    });
  });

  test('is listed page by page, and to contributors only', async () => {
    await curated(async (server) => {
      const { token } = await keyOf('contributor');
      await server.ask(PROPOSE, withKey({ claims: claims.slice(0, 1), sources }), token);
      await server.ask(PROPOSE, withKey({ claims: claims.slice(1), sources }), token);
      const seen: string[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const { data } = await server.ask(PROPOSALS, { status: 'PENDING', first: 1, after }, token);
        seen.push(...data.proposals.nodes.map(({ field }: { field: string }) => field));
        more = data.proposals.pageInfo.hasNextPage;
        after = data.proposals.pageInfo.endCursor;
      }
      expect(seen).toEqual(['name', 'existence']);
      const reader = await keyOf('reader');
      for (const [who, status] of [
        [null, 401],
        [reader.token, 403],
      ] as const) {
        const told = await server.ask(PROPOSALS, { status: 'PENDING' }, who);
        expect(told).toMatchObject({ status, data: null });
      }
    });
  });

  test('of an unknown source is refused', async () => {
    await curated(async (server) => {
      const { token } = await keyOf('contributor');
      const { errors } = await server.ask(PROPOSE, withKey({ claims, sources: [] }), token);
      expect(errors[0]?.message).toBe('expected the key of a source, came "memo"');
    });
  });
});

describe('resolving a fact', () => {
  const shown = async ({ ask }: Curated, knownAt = '') => {
    const { data } =
      await ask(`{ graph${knownAt && `(knownAt: "${knownAt}")`} { nation(key: "nation/AAA") {
      capital
      facts(fields: ["capital"]) { value chosenBy disputed resolvedIn { by reason } claims { value } }
    } tabulate(measures: [FMS_TOTAL], by: [NATION]) { rows { value } } } }`);
    const { nation, tabulate } = data.graph;
    return { capital: nation.capital, fact: nation.facts[0], amount: tabulate.rows[0]?.value };
  };

  test('shows the claim that a curator prefers, keeps its rivals, and says who chose it', async () => {
    await curated(async (server) => {
      const { token, name } = await keyOf('curator');
      const undated = says('nation/AAA', 'capital', 'Gamma', { source: 'wiki' });
      await emptyGraph().ledger.record([beta, undated]);
      const before = await shown(server);
      const { data: status } = await server.ask('{ status { graphVersion recordedThrough } }');
      const { graphVersion, recordedThrough } = status.status;

      const rival = [alpha, beta, undated].find(
        ({ assertion }) => assertion.asserts === 'value' && assertion.value !== before.capital,
      ) as typeof alpha;
      const preferred = rival.assertion.asserts === 'value' ? rival.assertion.value : '';
      const told = await server.ask(
        RESOLVE,
        withKey({ prefer: contentKey(rival), basedOn: graphVersion }),
        token,
      );
      expect(told.errors).toEqual([]);
      expect(told.data.resolveFact.entry).toMatchObject({ action: 'RESOLVE', by: name });

      expect(await shown(server)).toMatchObject({
        capital: preferred,
        fact: {
          value: preferred,
          chosenBy: 'CURATED',
          disputed: true,
          resolvedIn: { by: name, reason: 'The gazette is late.' },
        },
      });
      expect((await shown(server)).fact.claims).toHaveLength(3);
      expect(await shown(server, recordedThrough)).toMatchObject({
        capital: before.capital,
        fact: { chosenBy: before.fact.chosenBy, resolvedIn: null },
      });
      expect((await verifyLedger(emptyGraph().graph)).problems).toEqual([]);
    });
  });

  test('of amounts puts the preferred one first, and another may take its place', async () => {
    await curated(async (server) => {
      const { token } = await keyOf('curator');
      for (const [claim, low, basedOn] of [
        [five, 5, 1],
        [six, 6, 2],
        [five, 5, 3],
      ] as const) {
        const told = await server.ask(
          RESOLVE,
          withKey({ prefer: contentKey(claim), basedOn }),
          token,
        );
        expect(told.errors).toEqual([]);
        expect((await shown(server)).amount).toBe(low);
        expect((await verifyLedger(emptyGraph().graph)).problems).toEqual([]);
      }
      const again = await server.ask(
        RESOLVE,
        withKey({ prefer: contentKey(five), basedOn: 4 }),
        token,
      );
      expect(again.data.resolveFact).toMatchObject({ unchanged: 1, entry: null });
    });
  });

  test('that another curator has resolved meanwhile is a conflict that shows the rival', async () => {
    await curated(async (server) => {
      const [one, other] = [await keyOf('curator'), await keyOf('curator')];
      const resolve = (claim: typeof alpha, token: string) =>
        server.ask(RESOLVE, withKey({ prefer: contentKey(claim), basedOn: 1 }), token);
      const told = await Promise.all([resolve(five, one.token), resolve(six, other.token)]);
      const [lost] = told.filter(({ errors }) => errors.length > 0);
      const winner = told[0]?.errors.length === 0 ? one : other;
      expect(told.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
      expect(lost?.errors[0]?.extensions).toMatchObject({
        code: 'CONFLICT',
        rival: { by: winner.name, action: 'RESOLVE', entry: 2 },
      });
    });
  });
});
