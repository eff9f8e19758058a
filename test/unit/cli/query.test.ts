import { createServer } from 'node:http';
import { describe, expect, test } from 'vitest';
import { askServer } from '../../../src/cli/query/ask-server.ts';
import { requestIn } from '../../../src/cli/query/request.ts';
import { tableOf } from '../../../src/cli/query/table.ts';
import { listen } from '../../../src/server/http/listen.ts';

const file = `
  query One($at: Date, $first: Int, $keys: [ID!], $names: [String!], $where: NationFilter, $text: String!) {
    graph(at: $at) { lens { at } }
  }
  query Two { status { claims } }
`;

const read = (typed: Readonly<Record<string, string>>, variables?: string) =>
  requestIn('file.graphql', file, {
    operation: 'One',
    var: new Map(Object.entries(typed)),
    ...(variables !== undefined && { variables }),
  }).variables;

describe('a variable as typed', () => {
  test('is read as its type wants it: dates and keys need no quotes', () => {
    expect(
      read({
        at: '1983',
        first: '5',
        keys: 'nation/JPN',
        names: '["a", "b"]',
        where: '{"not": null}',
        text: '{5}',
      }),
    ).toEqual({
      at: '1983',
      first: 5,
      keys: 'nation/JPN',
      names: ['a', 'b'],
      where: { not: null },
      text: '{5}',
    });
  });

  test('goes before the same one in --variables', () => {
    expect(read({ first: '5' }, '{"first": 1, "at": "1983"}')).toEqual({ first: 5, at: '1983' });
  });

  test('is refused where the operation has no such variable, or its type cannot be that', () => {
    expect(() => read({ fist: '5' })).toThrow(
      '--var: expected one of the variables at, first, keys, names, where, text, came fist.',
    );
    expect(() => read({ first: 'five' })).toThrow('--var first: expected JSON, came five.');
  });
});

test('which operation is meant must be said where a file has several', () => {
  expect(() => requestIn('file.graphql', file, {})).toThrow(
    '--operation: expected one of One, Two, came nothing.',
  );
  expect(requestIn('file.graphql', file, { operation: 'Two' }).operationName).toBe('Two');
});

test('a table has its columns under each other and nothing that a terminal would obey', () => {
  const table = tableOf([
    ['name', 'status.text'],
    ['Türkiye', 'recognised'],
    ['X\u001b[2J', null],
  ]);
  expect(table).toBe(
    ['name     status.text', '───────  ───────────', 'Türkiye  recognised', 'X [2J', ''].join('\n'),
  );
});

describe('a server that is asked', () => {
  const request = { query: '{ status { claims } }', variables: {}, operationName: null };

  test('is sent the headers, and must answer by GraphQL', async () => {
    let token: string | undefined;
    const server = createServer((asked, response) => {
      token = asked.headers.authorization;
      response.setHeader('content-type', 'text/html').end('<h1>Welcome</h1>');
    });
    const url = await listen(server, { host: '127.0.0.1', port: 0 });
    const headers = new Map([['Authorization', ' Bearer scg_x']]);
    await expect(askServer(url, headers, request)).rejects.toThrow(
      `${url}: expected an answer of GraphQL, came 200 text/html.`,
    );
    expect(token).toBe('Bearer scg_x');
    server.close();
    server.closeAllConnections();
  });

  test('must be there', async () => {
    await expect(askServer('http://127.0.0.1:1/graphql', new Map(), request)).rejects.toThrow(
      'No server answers at http://127.0.0.1:1/graphql (',
    );
  });
});
