import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parseDay, type Window } from '../../src/model/time.ts';
import { profilePage } from '../../src/profiles/page.ts';
import type { Profile } from '../../src/profiles/profile.ts';
import { profilesAt } from '../../src/profiles/read-profiles.ts';
import { fileName, profileJson } from '../../src/profiles/write-profiles.ts';
import { materialOfPackages } from '../../src/rules/material.ts';
import { runInGraph } from '../support/run-program.ts';
import { seed } from '../support/seed.ts';
import { seededGraph } from './seeded-graph.ts';

const { run } = seededGraph();

/** Answers of another day could differ: sources vouch for a fact up to some day. */
const DAY = '2026-11-01';
const AT_ONCE = 10;
const EXAMPLES = ['nation/TUR', 'nation/THA', 'nation/BGR'];

const profiles = profilesAt(DAY, async ({ query, variables, operationName }) => {
  const { data, errors } = await run(query, { ...variables }, operationName);
  return { data, ...(errors && { errors }) };
});

const page = (name: string): string =>
  fileURLToPath(new URL(`../../docs/nations/${name}`, import.meta.url));

test.each(EXAMPLES)('docs/nations shows what is known of %s', async (nation) => {
  const profile = await profiles.read(nation);

  await expect(profilePage(profile)).toMatchFileSnapshot(page(`${fileName(nation)}.md`));
  await expect(profileJson(profile)).toMatchFileSnapshot(page(`${fileName(nation)}.json`));
});

test('every nation has a profile that holds as much as its claims amount to, all of it with sources', async () => {
  const expected = countsOfClaims();
  const nations = await profiles.nations();
  expect([...nations].sort()).toEqual([...expected.keys()].sort());

  for (let read = 0; read < nations.length; read += AT_ONCE) {
    for (const profile of await Promise.all(
      nations.slice(read, read + AT_ONCE).map((nation) => profiles.read(nation)),
    )) {
      const nation = profile.key;
      expect({ nation, ...countsOf(profile) }).toEqual({ nation, ...expected.get(nation) });
      expect(unsourced(profile)).toEqual([]);
      expect(profilePage(profile)).not.toMatch(/undefined|NaN|\bnull\b/);
    }
  }
}, 180_000);

test('the program writes a page and JSON for each nation asked for', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'profiles-'));
  try {
    const out = join(folder, 'new');
    const args = ['--out', out, '--at', DAY, 'isr', 'BGR'];
    const { exitCode, output } = await runInGraph(['profiles', ...args]);

    expect({ exitCode, output }).toEqual({
      exitCode: 0,
      output: `${out}: profiles of 2 nations on ${DAY}.\n`,
    });
    expect(readdirSync(out).sort()).toEqual(['BGR.json', 'BGR.md', 'ISR.json', 'ISR.md']);
    expect(readFileSync(join(out, 'BGR.md'), 'utf8')).toBe(
      profilePage(await profiles.read('nation/BGR')),
    );
    const { commands } = JSON.parse(readFileSync(join(out, 'ISR.json'), 'utf8'));
    expect(commands.map(({ key }: { key: string }) => key)).toEqual([
      'command/EUCOM',
      'command/CENTCOM',
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the program refuses a date that is none, and writes nothing', async () => {
  const { exitCode, errors } = await runInGraph([
    'profiles',
    '--out',
    join(tmpdir(), 'no-profiles'),
    '--at',
    '2026',
  ]);

  expect(exitCode).toBe(2);
  expect(errors).toContain('--at: expected YYYY-MM-DD, came 2026.');
  expect(existsSync(join(tmpdir(), 'no-profiles'))).toBe(false);
});

test('a nation that does not exist on the day is refused by name', async () => {
  await expect(profiles.read('nation/XYZ')).rejects.toThrow(
    'expected a nation that exists on 2026-11-01, came nation/XYZ',
  );
});

const countsOf = (profile: Profile) => ({
  commands: profile.commands.length,
  ministries: profile.ministries.length,
  embassies: profile.embassies.length,
  offices: profile.offices.length,
  attacheOffices: profile.attacheOffices.length,
  partnerships: profile.partnerships.length,
  alliances: profile.alliances.length,
  sales: profile.sales.length,
});

/** The same read from the claims, with neither Neo4j nor GraphQL. */
function countsOfClaims(): ReadonlyMap<string, ReturnType<typeof countsOf>> {
  const { lives, ofKind } = materialOfPackages([seed()]);
  const day = parseDay(DAY) ?? Number.NaN;
  const holds = ({ s0, e1 }: Window) => s0 <= day && day < e1;
  const held = (kind: Parameters<typeof ofKind>[0]) => ofKind(kind).filter(holds);
  const nations = [...lives].filter(([key, life]) => key.startsWith('nation/') && holds(life));
  return new Map(
    nations.map(([nation]) => {
      const to = (kind: Parameters<typeof ofKind>[0], prefix: string) =>
        held(kind).filter((one) => one.to === nation && one.from.startsWith(prefix)).length;
      return [
        nation,
        {
          commands: ofKind('RESPONSIBLE_FOR').filter((one) => one.to === nation).length,
          ministries: to('MINISTRY_OF', ''),
          embassies: to('HOSTED_BY', 'embassy/'),
          offices: to('SERVES', 'sco/') + to('SERVES', 'advisory-group/'),
          attacheOffices: to('HOSTED_BY', 'attache-office/'),
          partnerships: to('PARTNERED_WITH', ''),
          alliances: held('MEMBER_OF').filter(({ from }) => from === nation).length,
          sales: to('SOLD_TO', ''),
        },
      ];
    }),
  );
}

/** What a profile states without a source that it describes. */
function unsourced({ sources, ...profile }: Profile): unknown[] {
  const described = new Set(sources.map(({ key }) => key));
  const stated = Object.values(profile)
    .filter(Array.isArray)
    .flat()
    .filter((fact) => typeof fact === 'object' && 'sources' in fact);
  return stated.filter(
    (fact) => fact.sources.length === 0 || fact.sources.some((key: string) => !described.has(key)),
  );
}
