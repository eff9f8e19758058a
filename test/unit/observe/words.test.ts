import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import { failureOf } from '../../../src/observe/failure.ts';
import { requestIdOf } from '../../../src/observe/request-id.ts';
import { methodOf, routeOf } from '../../../src/observe/routes.ts';
import { toldError } from '../../../src/observe/told-error.ts';

describe('the route of a request', () => {
  test.each([
    ['/graphql?query={graph}', '/graphql'],
    ['/graphql', '/graphql'],
    ['/', '/'],
    ['/export/csv?query=x', '/export'],
    ['/ide/assets/ide-1234.js', '/ide/assets'],
    ['/reconcile/suggest/entity?prefix=x', '/reconcile'],
    ['/reconcile', '/reconcile'],
    ['/graphql/more', 'other'],
    ['/exporting', 'other'],
    ['/%ff', 'other'],
    ['*', 'other'],
    ['', 'other'],
  ])('"%s" is %s', (url, route) => {
    expect(routeOf(url)).toBe(route);
  });

  test('has a method of few', () => {
    expect(['GET', 'POST', 'PROPFIND', undefined].map(methodOf)).toEqual([
      'GET',
      'POST',
      'other',
      'other',
    ]);
  });
});

describe('the id of a request', () => {
  const idOf = (given?: string | string[]) => {
    const request = new IncomingMessage(new Socket());
    if (given !== undefined) request.headers['x-request-id'] = given;
    return requestIdOf(request);
  };

  test.each([
    '0190b5f2-7c1e-7a54-9d2f-3a5d8b1c2e4f',
    '9f86d081884c7d659a2feaa0c55ad015',
    'req_42.abcd',
  ])('is the client’s if it is well-formed: %s', (given) => {
    expect(idOf(given)).toBe(given);
  });

  test.each([
    undefined,
    '',
    'short',
    'a'.repeat(65),
    'two words in it',
    'line\nbreak12',
    '-starts-with-a-dash',
    '{"json": true}',
    'ünicode-id',
  ])('is a new one in place of %j', (given) => {
    const id = idOf(given);
    expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(idOf(given)).not.toBe(id);
  });
});

describe('an error in the log', () => {
  test('says where it was thrown, not what it quotes', () => {
    const told = toldError(
      new TypeError('expected a date, came "s3cret" or \'s3cret\' or `s3cret'),
    );
    expect(told).toMatchObject({
      type: 'TypeError',
      message: 'expected a date, came "…" or "…" or "…"',
    });
    expect(told.stack[0]).toMatch(/^at .*words\.test\.ts/);
    expect(JSON.stringify(told)).not.toContain('s3cret');
  });

  test('names no address', () => {
    const message =
      'no answer from bolt://reader:s3cret@db.internal:7687, 10.0.0.7:7687, [fe80::1]:7687 or db.internal:7687';
    expect(toldError(new Error(message)).message).toBe('no answer from … …, … or …');
  });

  test('tells of Neo4j the code only, and nothing that hangs on the error', () => {
    const error = Object.assign(new Error('Invalid input s3cret'), {
      code: 'Neo.ClientError.Statement.SyntaxError',
      body: 's3cret',
      cause: new Error('s3cret'),
    });
    expect(toldError(error)).toEqual({
      type: 'Error',
      code: 'Neo.ClientError.Statement.SyntaxError',
      stack: expect.anything(),
    });
    expect(JSON.stringify(toldError(error))).not.toContain('s3cret');
  });

  test.each([null, undefined, 'text', 5])('may be no error: %s', (thrown) => {
    expect(toldError(thrown).stack).toEqual([]);
  });
});

describe('what a statement failed by', () => {
  test.each([
    ['Neo.ClientError.Statement.SyntaxError', 'client'],
    ['Neo.TransientError.Transaction.DeadlockDetected', 'transient'],
    ['Neo.DatabaseError.General.UnknownError', 'database'],
    ['ServiceUnavailable', 'unavailable'],
    ['SessionExpired', 'unavailable'],
    ['N/A', 'other'],
    ['Neo.Invented.By.Someone', 'other'],
  ])('%s is %s', (code, failure) => {
    expect(failureOf(Object.assign(new Error(), { code }))).toBe(failure);
  });

  test('is also told by an error of ours', () => {
    expect(failureOf({ extensions: { code: 'TIMED_OUT' } })).toBe('timed out');
    expect(failureOf(null)).toBe('other');
  });
});
