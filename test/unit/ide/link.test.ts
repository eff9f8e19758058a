import { describe, expect, test } from 'vitest';
import { askedIn, linkTo } from '../../../src/ide/link.ts';

const searchOf = (link: string) => new URL(link, 'http://localhost').search;

describe('a link to what a tab asks', () => {
  test('has it as text in the address, and is read back as it was', () => {
    const asked = {
      query: '# São Tomé & "co" + 100 %\nquery A($n: Int = 1) { a(n: $n, b: """x\n#?=""") }',
      variables: '{\n  "n": 2\n}',
      operationName: 'A',
    };
    expect(askedIn(searchOf(linkTo(asked)))).toEqual(asked);
  });

  test('leaves out what is empty', () => {
    expect(linkTo({ query: '{a}', variables: ' ', operationName: '' })).toBe(
      '/graphql?query=%7Ba%7D',
    );
    expect(linkTo({ query: '', variables: '', operationName: '' })).toBe('/graphql');
  });

  test('is read with %20 or + for a space, and with variables as programs write them', () => {
    expect(askedIn('?query=query%20A%20{a}&variables={"n":[1]}')).toEqual({
      query: 'query A {a}',
      variables: '{\n  "n": [\n    1\n  ]\n}',
      operationName: '',
    });
  });

  test('keeps variables that are no JSON, for the IDE to complain of', () => {
    expect(askedIn('?query=query+A+{a}&variables={n:1}')?.variables).toBe('{n:1}');
  });

  test('asks nothing without a query', () => {
    expect(askedIn('?variables={}')).toBeNull();
    expect(askedIn('')).toBeNull();
  });
});
