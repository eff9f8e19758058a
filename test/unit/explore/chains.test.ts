import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chainsFrom, superiorsOf } from '../../../src/explore/chains.ts';
import type { Link } from '../../../src/explore/link.ts';
import { type Authority, authorities } from '../../../src/model/relationship-kinds.ts';
import { linkOf, webOf } from './generated-web.ts';

const partOf = (below: string, above: string): Link => linkOf(below, above);

const overseen = (below: string, above: string, authority: Authority): Link => ({
  ...linkOf(below, above),
  key: `${above} ${authority} ${below}`,
  authority,
});

const body = fc.integer({ min: 0, max: 6 }).map((at) => `b${at}`);
const links = fc
  .array(fc.tuple(body, body, fc.constantFrom(null, ...authorities)), {
    maxLength: 12,
    size: 'max',
  })
  .map((rows) =>
    rows.map(([below, above, authority]) =>
      authority ? overseen(below, above, authority) : partOf(below, above),
    ),
  );

describe('chains of command', () => {
  test('are one for each line of superiors, in the order of the authorities', () => {
    const web = webOf([
      partOf('office', 'department'),
      overseen('office', 'agency', 'POLICY_DIRECTION'),
      overseen('office', 'command', 'OPERATIONAL_CONTROL'),
      overseen('office', 'command', 'COMMAND'),
      partOf('command', 'department'),
      partOf('department', 'president'),
    ]);
    expect(chainsFrom(web, 'office')).toEqual([
      {
        keys: ['office', 'command', 'department', 'president'],
        authorities: ['COMMAND', 'OPERATIONAL_CONTROL'],
      },
      { keys: ['office', 'agency'], authorities: ['POLICY_DIRECTION'] },
      { keys: ['office', 'department', 'president'], authorities: [] },
    ]);
    expect(chainsFrom(web, 'president')).toEqual([]);
  });

  test('end where they would come back to themselves', () => {
    const web = webOf([partOf('a', 'b'), partOf('b', 'c'), partOf('c', 'a'), partOf('a', 'a')]);
    expect(chainsFrom(web, 'a').map(({ keys }) => keys)).toEqual([['a', 'b', 'c']]);
  });

  test('go as far up as there is anything, come to nothing twice, and all differ', () => {
    fc.assert(
      fc.property(links, (links) => {
        const chains = chainsFrom(webOf(links), 'b0').map(({ keys }) => keys);
        expect(chains.length).toBeLessThanOrEqual(20);
        expect(new Set(chains.map(String)).size).toBe(chains.length);
        for (const keys of chains) {
          expect(new Set(keys).size).toBe(keys.length);
          const beyond = links.filter(({ from, to }) => from === keys.at(-1) && !keys.includes(to));
          expect(beyond).toEqual([]);
          keys.slice(1).forEach((to, at) => {
            expect(links.some((link) => link.from === keys[at] && link.to === to)).toBe(true);
          });
        }
      }),
    );
  });

  test('have ten steps and are twenty at the most', () => {
    const ladder = Array.from({ length: 30 }, (_, at) => partOf(`s${at}`, `s${at + 1}`));
    const [long] = chainsFrom(webOf(ladder), 's0');
    expect(long?.keys).toHaveLength(11);
    const fan = Array.from({ length: 30 }, (_, at) => partOf('a', `top${at}`));
    expect(chainsFrom(webOf(fan), 'a')).toHaveLength(20);
  });

  test('are read in as many goes as there are overseers above each other', async () => {
    const links = [
      overseen('office', 'command', 'OPERATIONAL_CONTROL'),
      partOf('command', 'department'),
      overseen('department', 'council', 'COORDINATING'),
      overseen('council', 'department', 'COORDINATING'),
    ];
    const asked: (readonly string[])[] = [];
    const web = await superiorsOf(
      async (keys) => {
        asked.push(keys);
        const climb = (key: string): readonly Link[] => [
          ...links.filter(({ from }) => from === key),
          ...links
            .filter(({ from, authority }) => from === key && authority === null)
            .flatMap(({ to }) => climb(to)),
        ];
        return keys.flatMap(climb);
      },
      ['office'],
    );
    expect(asked).toEqual([['office'], ['command'], ['council'], ['department']]);
    expect(chainsFrom(web, 'office').map(({ keys }) => keys)).toEqual([
      ['office', 'command', 'department', 'council'],
    ]);
  });
});
