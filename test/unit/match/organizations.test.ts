import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../../src/match/matcher.ts';
import type { EntityType } from '../../../src/model/entity-types.ts';
import { securityCooperationOrganizations } from '../../../src/model/entity-types.ts';
import { matcher, meant, seeded } from './seeded-matcher.ts';

const named = (type: EntityType | readonly EntityType[], name: string, place?: string) =>
  meant({ type, name, ...(place !== undefined && { place }) });
const office = (name: string, place?: string) =>
  named(securityCooperationOrganizations, name, place);

describe('an office is found by its names of any time, its initials and its places', () => {
  test.each([
    ['Office of Defense Cooperation Turkey', 'sco/odc-turkey'],
    ['Office of Defence Co-operation, Ankara', 'sco/odc-turkey'],
    ['ODC Ankara', 'sco/odc-turkey'],
    ['ODC-T', 'sco/odc-turkey'],
    ['JUSMAG Thailand', 'sco/jusmagthai'],
    ['OSC Iraq', 'sco/osc-iraq'],
    ['Office of Military Cooperation Egypt', 'sco/omc-egypt'],
    ['MILGP Colombia', 'sco/usmilgp-colombia'],
    ['US Military Training Mission to Saudi Arabia', 'sco/usmtm'],
    ['Defense Attache Office London', 'attache-office/dao-london'],
  ])('%s', (name, key) => {
    expect(office(name)).toBe(key);
  });
});

describe('an embassy is found by its city or host', () => {
  test.each([
    ['US Embassy Tokyo', 'embassy/us-embassy-tokyo'],
    ['American Embassy, Japan', 'embassy/us-embassy-tokyo'],
    ['Embassy of the United States of America in Tokyo', 'embassy/us-embassy-tokyo'],
    ['US Embassy Niger', 'embassy/us-embassy-niamey'],
    ['US Embassy Guinea', 'embassy/us-embassy-conakry'],
    ['US Embassy Spain', 'embassy/us-embassy-madrid'],
  ])('%s', (name, key) => {
    expect(named('Embassy', name)).toBe(key);
  });
});

test('a ministry is found by its name and its nation, within the name or beside it', () => {
  expect(named('MinistryOfDefense', 'MOD Bulgaria')).toBe('ministry/mod-bulgaria');
  expect(named('MinistryOfDefense', 'Bulgarian Ministry of Defence')).toBe('ministry/mod-bulgaria');
  expect(named('MinistryOfDefense', 'MoD', 'nation/BGR')).toBe('ministry/mod-bulgaria');
  expect(named('MinistryOfDefense', 'Ministry of Defence', 'Sofia')).toBe('ministry/mod-bulgaria');
});

test('commands and agencies are found by acronyms and by what they were called before', () => {
  expect(named('CombatantCommand', 'EUCOM')).toBe('command/EUCOM');
  expect(named('CombatantCommand', 'U.S. Pacific Command')).toBe('command/INDOPACOM');
  expect(named('Agency', 'DSCA')).toBe('agency/DSCA');
});

test('what several are called is ambiguous, with a few of them', () => {
  expect(office('JUSMAG')).toMatch(/^ambiguous: .*sco\/jusmag/);
  expect(named('MinistryOfDefense', 'Ministry of Defence').split(' ')).toHaveLength(6);
  expect(named('Agency', 'Defense Security Assistance Agency')).toBe(
    'ambiguous: agency/DSAA agency/DSCA',
  );
});

test('an office of another place is none, however alike its name', () => {
  expect(office('ODC Kabul')).toMatch(/^unmatched/);
  expect(office('Joint US Military Assistance Group Latvia')).toMatch(/^unmatched/);
  expect(named('Embassy', 'UK Embassy Tokyo')).toMatch(/^unmatched/);
  expect(named('Embassy', 'US Embassy Central')).toMatch(/^unmatched/);
  expect(office('ODC', 'nation/AFG')).toMatch(/^unmatched/);
});

test('an embassy is that of who sent it, not of its host', () => {
  const embassy = (key: string, name: string, city: string, host: string, sender: string) => ({
    key: `embassy/${key}`,
    type: 'Embassy' as const,
    names: [name],
    codes: [],
    kinds: [],
    cities: [city],
    nations: [`nation/${host}`],
    senders: [`nation/${sender}`],
  });
  const of = createMatcher([
    ...seeded,
    embassy('of-japan', 'Embassy of Japan, Ankara', 'Ankara', 'TUR', 'JPN'),
    embassy('of-niger', 'Embassy of Niger in Chad', "N'Djamena", 'TCD', 'NER'),
  ]);
  const found = (name: string) => of.match({ type: 'Embassy', name });

  expect(found('Embassy of Turkey in Japan').outcome).toBe('unmatched');
  expect(found('Embassy of Chad in Niger').outcome).toBe('unmatched');
  expect(found('Embassy of Japan, Turkey')).toMatchObject({ key: 'embassy/of-japan' });
  expect(found('Embassy of the Niger in Chad')).toMatchObject({ key: 'embassy/of-niger' });
  expect(named('Embassy', 'Embassy of Japan')).toBe('unmatched:');
});

test('a telling word that nothing explains is never passed over', () => {
  expect(office('Office of Defense Cooperation Turkey Annex')).toBe('unmatched: sco/odc-turkey');
});

test('without a name the only one of its type and kind in a place is meant, and two are ambiguous', () => {
  const inSaudiArabia = { type: 'CooperationOffice', place: 'nation/SAU' } as const;

  expect(meant({ type: 'CooperationOffice', place: 'nation/TUR' })).toBe('sco/odc-turkey');
  expect(meant(inSaudiArabia)).toBe('ambiguous: sco/opm-sang sco/usmtm');
  expect(meant({ ...inSaudiArabia, kind: 'MILITARY_TRAINING_MISSION' })).toBe('sco/usmtm');
  expect(meant({ type: 'CombatantCommand' })).toBe('unmatched:');
});

test('a key of the graph is a code', () => {
  expect(matcher.match({ type: 'CooperationOffice', code: 'sco/odc-turkey' })).toEqual({
    outcome: 'matched',
    key: 'sco/odc-turkey',
    by: 'code',
    score: 1,
  });
});
