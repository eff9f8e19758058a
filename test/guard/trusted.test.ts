import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { post, told } from './ask.ts';
import { guarded } from './guarded.ts';

const document = 'query Trusted($iso3: String!) { graph { nation(iso3: $iso3) { key } } }';
const large = '{ graph { nations { nodes { key } } } }';
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const variables = { iso3: 'ISR' };
const answer = { data: { graph: { nation: { key: 'nation/ISR' } } } };

let folder: string;
let file: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trusted-'));
  file = join(folder, 'persisted-documents.json');
  const documents = [document, large].map((text) => [hashOf(text), text]);
  await writeFile(file, JSON.stringify(Object.fromEntries(documents)));
});

afterAll(() => rm(folder, { recursive: true }));

const send = (url: string, body: object) => post(url, JSON.stringify(body));
const persistedQuery = (hash: string) => ({ persistedQuery: { version: 1, sha256Hash: hash } });

describe('a trusted document', () => {
  const requests: readonly (readonly [string, object])[] = [
    ['by documentId', { documentId: hashOf(document), variables }],
    ['by documentId with its hash', { documentId: `sha256:${hashOf(document)}`, variables }],
    ['as Apollo Client does', { extensions: persistedQuery(hashOf(document)), variables }],
    ['by its text', { query: document, variables }],
  ];
  test.each(requests)('is answered %s, also where no other is', async (_name, body) => {
    for (const only of [true, false]) {
      await guarded({ trusted: { file, only } }, async (url) => {
        const { status, body: came } = await send(url, body);
        expect([status, came]).toEqual([200, answer]);
      });
    }
  });

  test('is answered by GET', async () => {
    await guarded({ trusted: { file, only: true } }, async (url) => {
      const search = new URLSearchParams({
        documentId: hashOf(document),
        variables: JSON.stringify(variables),
      });
      const { body } = await told(
        fetch(`${url}/graphql?${search}`, { headers: { 'apollo-require-preflight': '1' } }),
      );
      expect(body).toEqual(answer);
    });
  });

  test('may cost more than others', async () => {
    await guarded({ trusted: { file, only: false }, costMost: 200 }, async (url) => {
      expect((await send(url, { documentId: hashOf(large) })).status).toBe(200);
      expect((await send(url, { query: `${large} ` })).code).toBe('COST_EXCEEDED');
    });
  });

  test('that is unknown is told as Apollo Client understands it', async () => {
    await guarded({ trusted: { file, only: false } }, async (url) => {
      for (const body of [{ documentId: 'x' }, { extensions: persistedQuery('x') }]) {
        const { status, code, message } = await send(url, body);
        expect([status, code, message]).toEqual([
          400,
          'PERSISTED_QUERY_NOT_FOUND',
          'PersistedQueryNotFound',
        ]);
      }
      const { status } = await send(url, {
        query: '{ __typename }',
        extensions: persistedQuery('x'),
      });
      expect(status).toBe(200);
    });
  });
});

test('where only trusted documents are answered, no other is, in no way', async () => {
  await guarded({ trusted: { file, only: true } }, async (url) => {
    const { status, code } = await send(url, { query: '{ status { claims } }' });
    expect([status, code]).toEqual([403, 'FORBIDDEN']);
    const exported = await told(fetch(`${url}/export/csv?query={graph{agencies{nodes{key}}}}`));
    expect([exported.status, exported.code]).toEqual([403, 'FORBIDDEN']);
  });
});

test('a document that the schema does not answer is no setting', async () => {
  const wrong = join(folder, 'wrong.json');
  await writeFile(wrong, JSON.stringify({ abc: '{ nothing }' }));
  const starting = guarded({ trusted: { file: wrong, only: true } }, async () => {});
  await expect(starting).rejects.toThrow(`${wrong}: abc: Cannot query field "nothing"`);
});
