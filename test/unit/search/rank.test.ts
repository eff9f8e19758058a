import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EntityType } from '../../../src/model/entity-types.ts';
import type { FieldName } from '../../../src/model/fields.ts';
import type { SearchCandidate } from '../../../src/plan/search-candidates.ts';
import { queryOf } from '../../../src/search/query.ts';
import { rank, type Wanted } from '../../../src/search/rank.ts';

const named = (text: string, field: FieldName = 'name', lang: string | null = null) => ({
  text,
  field,
  lang,
  window: [0, 0, 1, 1] as const,
  disputed: false,
});

const candidate = (
  key: string,
  names: SearchCandidate['names'],
  more: Partial<SearchCandidate> = {},
): SearchCandidate => ({
  key,
  type: 'Agency',
  called: key,
  exists: true,
  names,
  references: [],
  codes: [],
  nations: [],
  ...more,
});

const anything: Wanted = { types: null, lang: null };

const keysOf = (
  text: string,
  candidates: readonly SearchCandidate[],
  wanted: Wanted = anything,
): string[] => rank(queryOf(text, 'text'), candidates, wanted).map(({ key }) => key);

const bornAs = (key: string, name: string, more: Partial<SearchCandidate> = {}) =>
  candidate(key, [named(name)], more);

describe('ranks', () => {
  test('the acronym, then the name, what begins so, what has the word, what nearly has it', () => {
    const found = keysOf('state', [
      bornAs('agency/5', 'Estate'),
      bornAs('agency/4', 'Department of State'),
      bornAs('agency/3', 'State Department'),
      bornAs('agency/2', 'State'),
      candidate('agency/1', [named('STATE', 'acronym')]),
      bornAs('agency/0', 'Treasury'),
    ]);
    expect(found).toEqual(['agency/1', 'agency/2', 'agency/3', 'agency/4', 'agency/5']);
  });

  test('what has all the words first, in whichever order', () => {
    const found = keysOf('cooperation defense bulgaria', [
      bornAs('agency/1', 'Defense Cooperation'),
      bornAs('agency/2', 'Office of Defense Cooperation Bulgaria and Much More'),
      bornAs('agency/3', 'Bulgaria Defense Cooperation'),
    ]);
    expect(found).toEqual(['agency/3', 'agency/2', 'agency/1']);
  });

  test('by the first 12 words of a long text, however many follow', () => {
    const name = 'one two three four five six seven eight nine ten eleven twelve';
    const found = keysOf(`${name} ${'nothing like it '.repeat(20)}`, [bornAs('agency/1', name)]);
    expect(found).toEqual(['agency/1']);
  });

  test('the name that a thing has over one that it had', () => {
    const found = keysOf('pacific command', [
      candidate('agency/1', [named('Pacific Command', 'formerName')]),
      bornAs('agency/2', 'Pacific Command'),
    ]);
    expect(found).toEqual(['agency/2', 'agency/1']);
  });

  test('what exists over what is as good and does not, whatever their types', () => {
    const found = keysOf('georgia', [
      bornAs('nation/1', 'Georgia', { type: 'Nation', exists: false }),
      bornAs('sale/2', 'Georgia', { type: 'ArmsSale' }),
    ]);
    expect(found).toEqual(['sale/2', 'nation/1']);
  });

  test('nations first where the name is the same, then by key', () => {
    const found = keysOf('georgia', [
      bornAs('agency/3', 'Georgia'),
      bornAs('agency/2', 'Georgia'),
      bornAs('nation/4', 'Georgia', { type: 'Nation' }),
    ]);
    expect(found).toEqual(['nation/4', 'agency/2', 'agency/3']);
  });

  test('names of the language asked for, or of none recorded, over others', () => {
    const candidates = [
      candidate('agency/1', [named('Defensa', 'localName', 'es')]),
      candidate('agency/2', [named('Defensa', 'localName', 'pt')]),
    ];
    const asked = (lang: string | null) => keysOf('defensa', candidates, { types: null, lang });
    expect(asked('pt')).toEqual(['agency/2', 'agency/1']);
    expect(asked('es-MX')).toEqual(['agency/1', 'agency/2']);
    expect(asked(null)).toEqual(['agency/1', 'agency/2']);
  });
});

describe('a nation', () => {
  const turkey = bornAs('nation/TUR', 'Türkiye', {
    type: 'Nation',
    codes: [{ field: 'iso3', value: 'TUR' }],
    references: [{ scheme: 'SAMM', value: 'TK', label: 'Turkey' }],
  });
  const ministries: readonly SearchCandidate[] = ['JPN', 'TUR'].map((iso3) =>
    bornAs(`ministry/${iso3.toLowerCase()}-mod`, 'Ministry of Defense', {
      type: 'MinistryOfDefense',
      nations: [{ key: `nation/${iso3}`, called: iso3 }],
    }),
  );

  test('tells its ministry from others that are called the same', () => {
    for (const text of ['ministry of defense turkey', 'Türkiye ministry defense']) {
      expect(keysOf(text, [turkey, ...ministries])[0]).toBe('ministry/tur-mod');
    }
  });

  test('alone finds nothing that merely belongs to it', () => {
    expect(keysOf('turkiye', [turkey, ...ministries])).toEqual(['nation/TUR']);
  });

  test('helps though its type is not wanted', () => {
    const wanted = { types: ['MinistryOfDefense'] as const, lang: null };
    const found = keysOf('ministry of defense turkey', [turkey, ...ministries], wanted);
    expect(found).toEqual(['ministry/tur-mod', 'ministry/jpn-mod']);
  });

  test.each(['tur', 'TK', 'samm tk', 'nation/TUR'])('is found by its code %s alone', (text) => {
    const [hit] = rank(queryOf(text, 'text'), [turkey], anything);
    expect(hit).toMatchObject({ key: 'nation/TUR', exact: true, name: null });
  });

  test('is not found by a part of its code', () => {
    expect(keysOf('T', [bornAs('nation/X', 'Elsewhere', { codes: turkey.codes })])).toEqual([]);
  });
});

describe('whatever there is and is asked for', () => {
  const word = fc.constantFrom('defense', 'office', 'of', 'Türkiye', 'K', 'command', 'defence');
  const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  const types = fc.constantFrom<EntityType>('Nation', 'Agency', 'ArmsSale');
  const field = fc.constantFrom<FieldName>('name', 'acronym', 'formerName');
  const candidates = fc
    .array(fc.tuple(types, fc.boolean(), fc.array(fc.tuple(text, field), { maxLength: 3 })))
    .map((all) =>
      all.map(([type, exists, names], index) =>
        candidate(
          `agency/${index}`,
          names.map(([text, field]) => named(text, field)),
          { type, exists },
        ),
      ),
    );

  test('scores are from 0 to 1, fall, and do not depend on the order of the candidates', () => {
    fc.assert(
      fc.property(text, candidates, (text, candidates) => {
        const hits = rank(queryOf(text, 'text'), candidates, anything);
        const scores = hits.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        for (const score of scores) expect(score > 0 && score <= 1).toBe(true);
        expect(rank(queryOf(text, 'text'), [...candidates].reverse(), anything)).toEqual(hits);
      }),
    );
  });

  test('to exist never makes a thing rank lower', () => {
    fc.assert(
      fc.property(text, candidates, (text, candidates) => {
        const scoreOf = (exists: boolean) =>
          rank(
            queryOf(text, 'text'),
            candidates.slice(0, 1).map((one) => ({ ...one, exists })),
            anything,
          )[0]?.score ?? 0;
        expect(scoreOf(true)).toBeGreaterThanOrEqual(scoreOf(false));
      }),
    );
  });
});
