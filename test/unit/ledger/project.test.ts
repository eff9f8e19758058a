import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RecordedClaim } from '../../../src/ledger/claim.ts';
import { STILL_KNOWN } from '../../../src/ledger/history.ts';
import { project } from '../../../src/ledger/project.ts';
import type { ProjectedEntity, Projection, Span } from '../../../src/ledger/projection.ts';
import { certainties } from '../../../src/lens/lens.ts';
import { type FieldName, fieldNames, fieldRule } from '../../../src/model/fields.ts';
import { isLineage } from '../../../src/model/relationship-kinds.ts';
import { BEGINNING, FOREVER, UNDATED } from '../../../src/model/time.ts';
import { ALWAYS, exists, from, observes, record, relates, says } from './claims.ts';
import { DAYS, ENTITIES, FIELDS, MOMENTS, recordedClaims, SUPPORT } from './generated-claims.ts';
import { ANY_EVIDENCE, type Evidence, isCertain, isPossible, naiveWorld } from './naive-world.ts';

const projectionOf = (...claims: readonly RecordedClaim[]): Projection => project(claims, SUPPORT);

const entityOf = ({ entities }: Projection, key: string): ProjectedEntity => {
  const entity = entities.find((one) => one.key === key);
  if (!entity) throw new Error(`${key} is not projected`);
  return entity;
};

const isKnown = ({ k0, k1 }: Pick<Span, 'k0' | 'k1'>, moment: number) =>
  k0 <= moment && moment < k1;

const spansOf = ({ entities, values, relationships, observations }: Projection): Span[] => [
  ...entities.flatMap(({ life }) => life ?? []),
  ...values,
  ...relationships,
  ...observations,
];

/** What the projection says of an entity's life: the one known now is on it, others beside it. */
function lifeAt(projection: Projection, key: string, moment: number): Span | null {
  const now = projection.entities.find((one) => one.key === key)?.life;
  if (now && isKnown(now, moment)) return now;
  const before = projection.values.filter(
    (value) => value.entity === key && value.field === 'existence' && isKnown(value, moment),
  );
  expect(before.length).toBeLessThanOrEqual(1);
  return before[0] ?? null;
}

/**
 * The values of a field as a reader finds them: the plain one, unless the lens is strict and the
 * field has dated ones too; else those of that day and moment.
 */
function readValues(
  projection: Projection,
  key: string,
  field: FieldName,
  day: number,
  moment: number,
  evidence: Evidence = ANY_EVIDENCE,
): string[] {
  const { certainty, minConfidence, minSources } = evidence;
  const isShown = (span: Span) =>
    isKnown(span, moment) &&
    (certainty === 'CERTAIN' ? isCertain(span, day) : isPossible(span, day)) &&
    span.confidence >= minConfidence &&
    span.sourceCount >= minSources;

  const life = lifeAt(projection, key, moment);
  if (life === null || !isShown(life)) return [];
  const { plain, dated } = entityOf(projection, key);
  const isStrict = certainty === 'CERTAIN' || minConfidence > 1 || minSources > 1;
  if (plain[field] !== undefined && !(isStrict && dated.includes(field))) {
    return [String(plain[field])];
  }
  return projection.values
    .filter((value) => value.entity === key && value.field === field && isShown(value))
    .map(({ value }) => value);
}

const anyEvidence: fc.Arbitrary<Evidence> = fc.record({
  certainty: fc.constantFrom(...certainties),
  minConfidence: fc.constantFrom(1, 2, 3),
  minSources: fc.constantFrom(1, 2),
});

const inOrder = (items: readonly unknown[]) => items.map((item) => JSON.stringify(item)).sort();

describe('projecting any claims', () => {
  test('gives the same whatever their order', () => {
    const shuffled = recordedClaims.chain((claims) =>
      fc.tuple(
        fc.constant(claims),
        fc.shuffledSubarray(claims, { minLength: claims.length, maxLength: claims.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([claims, otherwise]) => {
        expect(project(otherwise, SUPPORT)).toEqual(project(claims, SUPPORT));
      }),
    );
  });

  test('gives only what may hold on some day, was known for some time and is supported', () => {
    fc.assert(
      fc.property(recordedClaims, (claims) => {
        for (const span of spansOf(project(claims, SUPPORT))) {
          expect(span.s0).toBeLessThan(span.e1);
          expect(span.k0).toBeLessThan(span.k1);
          expect([1, 2, 3]).toContain(span.confidence);
          expect([1, 2, 3]).toContain(span.sourceCount);
        }
      }),
    );
  });

  test('calls nothing certain on a day on which it is not possible', () => {
    fc.assert(
      fc.property(recordedClaims, (claims) => {
        for (const { s0, s1, e0, e1 } of spansOf(project(claims, SUPPORT))) {
          expect(s0).toBeLessThanOrEqual(s1);
          expect(e0).toBeLessThanOrEqual(e1);
        }
      }),
    );
  });

  test('lets no relationship outlast the lives of its ends, as they were known', () => {
    fc.assert(
      fc.property(recordedClaims, (claims) => {
        const projection = project(claims, SUPPORT);
        for (const relationship of projection.relationships) {
          for (const moment of MOMENTS.filter((moment) => isKnown(relationship, moment))) {
            for (const end of [relationship.from, relationship.to]) {
              const life = lifeAt(projection, end, moment);
              expect(life).not.toBeNull();
              if (life === null || isLineage(relationship.kind)) continue;
              expect(relationship.s0).toBeGreaterThanOrEqual(life.s0);
              expect(relationship.s1).toBeGreaterThanOrEqual(life.s1);
              expect(relationship.e0).toBeLessThanOrEqual(life.e0);
              expect(relationship.e1).toBeLessThanOrEqual(life.e1);
            }
          }
        }
      }),
    );
  });

  test('shows each entity on just the days on which it exists, as known at every moment', () => {
    fc.assert(
      fc.property(recordedClaims, (claims) => {
        const projection = project(claims, SUPPORT);
        for (const moment of MOMENTS) {
          for (const day of DAYS) {
            const world = naiveWorld(claims, day, moment);
            for (const entity of ENTITIES) {
              const life = lifeAt(projection, entity, moment);
              const shown = life && isPossible(life, day) ? life : null;
              const { isCertain: certain, ...support } = world.existence(entity) ?? {};
              expect(shown && isCertain(shown, day)).toBe(certain ?? null);
              if (shown) expect(shown).toMatchObject(support);
            }
          }
        }
      }),
    );
  });

  test.each([
    ['any evidence', fc.constant(ANY_EVIDENCE)],
    ['more evidence than any', anyEvidence],
  ])('gives every value, plain or dated, just when the claims do, to a lens of %s', (_, lens) => {
    fc.assert(
      fc.property(recordedClaims, lens, (claims, evidence) => {
        const projection = project(claims, SUPPORT);
        for (const moment of MOMENTS) {
          for (const day of DAYS) {
            const world = naiveWorld(claims, day, moment, evidence);
            for (const { key } of projection.entities) {
              for (const field of FIELDS) {
                const read = readValues(projection, key, field, day, moment, evidence);
                const claimed = world.values(key, field);
                if (read.sort().join() !== claimed.sort().join()) {
                  expect({ key, field, day, moment, read }).toEqual({ read: claimed });
                }
              }
            }
          }
        }
      }),
    );
  });

  test('gives every relationship on just the days and moments on which its claims and ends do', () => {
    fc.assert(
      fc.property(recordedClaims, (claims) => {
        const { relationships } = project(claims, SUPPORT);
        for (const moment of MOMENTS) {
          for (const day of DAYS) {
            const read = relationships
              .filter((one) => isKnown(one, moment) && isPossible(one, day))
              .map((one) => ({ topic: one.topic, isCertain: isCertain(one, day) }));
            expect(inOrder(read)).toEqual(inOrder(naiveWorld(claims, day, moment).relationships()));
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test('gives every observation at just the moments at which it was claimed', () => {
    fc.assert(
      fc.property(recordedClaims, (claims) => {
        const { observations } = project(claims, SUPPORT);
        for (const moment of MOMENTS) {
          const read = observations.filter((one) => isKnown(one, moment)).map(({ key }) => key);
          expect(read.sort()).toEqual(naiveWorld(claims, 0, moment).observations().sort());
        }
      }),
    );
  });

  test('keeps the keys of relationships apart at every moment', () => {
    fc.assert(
      fc.property(recordedClaims, (claims) => {
        const { relationships } = project(claims, SUPPORT);
        for (const moment of MOMENTS) {
          const keys = relationships.filter((one) => isKnown(one, moment)).map(({ key }) => key);
          expect(new Set(keys).size).toBe(keys.length);
        }
      }),
    );
  });
});

describe('an entity', () => {
  const NATION = 'nation/A';

  test('holds a value plainly that holds whenever it does', () => {
    const projection = projectionOf(
      record(exists(NATION)),
      record(says(NATION, 'capital', 'Alpha')),
    );

    expect(entityOf(projection, NATION)).toMatchObject({
      type: 'Nation',
      firstKnown: 1,
      life: { ...ALWAYS, k0: 1, k1: STILL_KNOWN },
      plain: { capital: 'Alpha' },
    });
    expect(projection.values).toEqual([]);
  });

  test.each<[string, readonly RecordedClaim[]]>([
    ['holds for a part of its life', [record(says(NATION, 'city', 'Alpha', { window: from(5) }))]],
    ['was learned later', [record(says(NATION, 'city', 'Alpha'), 2)]],
    ['has a rival', [record(says(NATION, 'city', 'Alpha')), record(says(NATION, 'city', 'Beta'))]],
    [
      'had a rival',
      [record(says(NATION, 'city', 'Alpha')), record(says(NATION, 'city', 'B'), 2, 3)],
    ],
    ['was retracted', [record(says(NATION, 'city', 'Alpha'), 1, 2)]],
  ])('keeps a value with its dates that %s', (_, claims) => {
    const projection = projectionOf(record(exists(NATION)), ...claims);

    expect(entityOf(projection, NATION).plain).toEqual({});
    expect(projection.values.length).toBeGreaterThan(0);
  });

  test.each<[string, readonly RecordedClaim[]]>([
    ['is not certain throughout', [record(says(NATION, 'city', 'Alpha', { window: UNDATED }))]],
    ['is less sure than its life', [record(says(NATION, 'city', 'Alpha', { confidence: 'LOW' }))]],
    [
      'has fewer sources than its life',
      [record(exists(NATION, { source: 'wiki' })), record(says(NATION, 'city', 'Alpha'))],
    ],
  ])('holds a value plainly, and with its dates for strict lenses, that %s', (_, claims) => {
    const projection = projectionOf(record(exists(NATION)), ...claims);

    expect(entityOf(projection, NATION)).toMatchObject({
      plain: { city: 'Alpha' },
      dated: ['city'],
    });
    expect(projection.values).toMatchObject([{ field: 'city', value: 'Alpha' }]);
  });

  test('keeps a value with its dates that did not hold through its life as it was once known', () => {
    const projection = projectionOf(
      record(exists(NATION, { window: from(0, 100) }), 1, 2),
      record(exists(NATION, { window: from(10, 20) }), 2),
      record(says(NATION, 'city', 'Alpha', { window: from(10, 20) }), 1),
    );

    expect(readValues(projection, NATION, 'city', 5, 1)).toEqual([]);
    expect(readValues(projection, NATION, 'city', 15, 1)).toHaveLength(1);
    expect(readValues(projection, NATION, 'city', 15, 2)).toHaveLength(1);
  });

  test('keeps a value with its dates that is less sure than its life once was', () => {
    const projection = projectionOf(
      record(exists(NATION, { confidence: 'HIGH' }), 1, 2),
      record(exists(NATION, { confidence: 'LOW' }), 2),
      record(says(NATION, 'city', 'Alpha', { confidence: 'MEDIUM' }), 1),
    );
    const sure = { ...ANY_EVIDENCE, minConfidence: 3 };

    expect(readValues(projection, NATION, 'city', 5, 1, sure)).toEqual([]);
    expect(readValues(projection, NATION, 'city', 5, 1)).toEqual(['Alpha']);
  });

  test('holds its constants plainly, whatever their dates, and the best of rivals', () => {
    const projection = projectionOf(
      record(exists(NATION)),
      record(says(NATION, 'iso3', 'AAA', { window: UNDATED, source: 'wiki' })),
      record(says(NATION, 'iso3', 'ABA', { window: UNDATED, source: 'gazette' })),
    );

    expect(entityOf(projection, NATION).plain).toEqual({ iso3: 'ABA' });
  });

  test('holds numbers and truths as such', () => {
    const projection = projectionOf(
      record(exists(NATION)),
      record(says(NATION, 'latitude', '-12.5')),
      record(says(NATION, 'unMember', 'false')),
      record(exists('sale/1')),
      record(says('sale/1', 'estimatedValueUsd', '1500000000')),
    );

    expect(entityOf(projection, NATION).plain).toEqual({ latitude: -12.5, unMember: false });
    expect(entityOf(projection, 'sale/1').plain).toEqual({ estimatedValueUsd: 1_500_000_000 });
  });

  test('has its name both plainly and as a value that searching finds', () => {
    const projection = projectionOf(record(exists(NATION)), record(says(NATION, 'name', 'Aland')));

    expect(entityOf(projection, NATION).plain).toEqual({ name: 'Aland' });
    expect(projection.values).toMatchObject([{ field: 'name', value: 'Aland', rank: 0 }]);
  });

  test('is labelled with its latest best name that stands, else with its key', () => {
    const labelOf = (...claims: readonly RecordedClaim[]) =>
      entityOf(projectionOf(record(exists(NATION)), ...claims), NATION).label;
    const old = record(says(NATION, 'name', 'Old', { window: from(0, 10) }));
    const fresh = record(says(NATION, 'name', 'New', { window: from(10) }));
    const acronym = record(says(NATION, 'acronym', 'ACR'));
    const retracted = record(says(NATION, 'name', 'Wrong'), 1, 2);

    expect(labelOf(old, acronym, fresh)).toBe('New');
    expect(labelOf(acronym, old)).toBe('Old');
    expect(labelOf(retracted, acronym)).toBe('ACR');
    expect(labelOf(retracted)).toBe(NATION);
    expect(labelOf()).toBe(NATION);
  });

  test('of several lives is possible between them and certain only in the last', () => {
    const { life } = entityOf(
      projectionOf(
        record(exists(NATION, { window: from(0, 10) })),
        record(exists(NATION, { window: from(20, 30) })),
      ),
      NATION,
    );

    expect(life).toMatchObject({ s0: 0, s1: 20, e0: 30, e1: 30 });
  });

  test('keeps its former lives beside it when its life is known otherwise', () => {
    const projection = projectionOf(
      record(exists(NATION, { window: from(0) }), 1, 2),
      record(exists(NATION, { window: from(5) }), 2),
    );

    expect(entityOf(projection, NATION).life).toMatchObject({ s0: 5, k0: 2, k1: STILL_KNOWN });
    expect(projection.values).toMatchObject([{ field: 'existence', s0: 0, k0: 1, k1: 2 }]);
  });

  test('of which no claim stands has no life, and is still there', () => {
    const projection = projectionOf(record(exists(NATION), 1, 2));

    expect(entityOf(projection, NATION)).toMatchObject({ life: null, firstKnown: 1 });
  });

  test('of a type that nobody knows is an error', () => {
    expect(() => projectionOf(record(exists('planet/MARS')))).toThrow('planet/MARS');
  });
});

describe('values', () => {
  test('that compete are ranked by support and both are disputed', () => {
    const { values } = projectionOf(
      record(exists('sco/S')),
      record(says('sco/S', 'city', 'Wiki City', { source: 'wiki' })),
      record(says('sco/S', 'city', 'Gazette City', { source: 'gazette' })),
    );

    expect(values).toMatchObject([
      { value: 'Gazette City', rank: 0, disputed: true },
      { value: 'Wiki City', rank: 1, disputed: true },
    ]);
  });

  test('that follow one another are not disputed', () => {
    const { values } = projectionOf(
      record(exists('sco/S')),
      record(says('sco/S', 'city', 'First', { window: from(0, 10) })),
      record(says('sco/S', 'city', 'Second', { window: from(10) })),
    );

    expect(values.map(({ disputed }) => disputed)).toEqual([false, false]);
  });

  test('of a field that may have several are never disputed', () => {
    const { values } = projectionOf(
      record(exists('sco/S')),
      record(says('sco/S', 'alias', 'One')),
      record(says('sco/S', 'alias', 'Other')),
    );

    expect(values.map(({ disputed }) => disputed)).toEqual([false, false]);
  });

  test('keep language, scheme and label', () => {
    const { values } = projectionOf(
      record(exists('nation/A')),
      record(says('nation/A', 'localName', 'Å', { lang: 'sv', window: from(5) })),
      record(says('nation/A', 'reference', 'AX', { scheme: 'SAMM', label: 'ALAND' })),
    );

    expect(values).toMatchObject([
      { field: 'localName', lang: 'sv', scheme: null, label: null },
      { field: 'reference', lang: null, scheme: 'SAMM', label: 'ALAND' },
    ]);
  });

  test('every field has a rule that reading knows', () => {
    expect(new Set(fieldNames.map((field) => fieldRule(field).holds))).toEqual(
      new Set(['life', 'name', 'reference', 'constant', 'dated']),
    );
  });
});

describe('relationships', () => {
  const ends = [
    record(exists('embassy/E')),
    record(exists('nation/A')),
    record(exists('nation/B')),
  ];

  test('are narrowed to the lives of both ends', () => {
    const { relationships } = projectionOf(
      record(exists('sco/S', { window: from(10, 40) })),
      record(exists('nation/A', { window: from(20, 50) })),
      record(relates('sco/S', 'SERVES', 'nation/A')),
    );

    expect(relationships).toMatchObject([{ s0: 20, s1: 20, e0: 40, e1: 40 }]);
  });

  test('of lineage are not, for they link what need not live at the same time', () => {
    const { relationships } = projectionOf(
      record(exists('agency/OLD', { window: from(0, 10) })),
      record(exists('agency/NEW', { window: from(10) })),
      record(relates('agency/NEW', 'SUCCEEDS', 'agency/OLD', { window: from(10) })),
    );

    expect(relationships).toMatchObject([{ s0: 10, e1: FOREVER }]);
  });

  test('vanish where the ends never live at the same time', () => {
    const { relationships } = projectionOf(
      record(exists('sco/S', { window: from(0, 10) })),
      record(exists('nation/A', { window: from(10) })),
      record(relates('sco/S', 'SERVES', 'nation/A')),
    );

    expect(relationships).toEqual([]);
  });

  test('of an entity that no claim calls alive are not shown', () => {
    const { relationships } = projectionOf(
      record(exists('sco/S')),
      record(exists('nation/A'), 1, 2),
      record(relates('sco/S', 'SERVES', 'nation/A')),
    );

    expect(relationships).toMatchObject([{ k0: 1, k1: 2 }]);
  });

  test('that held twice have a key for each time and one topic', () => {
    const topic = 'sco/S SERVES nation/A';
    const { relationships } = projectionOf(
      record(exists('sco/S')),
      record(exists('nation/A')),
      record(
        relates('sco/S', 'SERVES', 'nation/A', { window: { ...UNDATED, s1: 2, e0: 3, e1: 5 } }),
      ),
      record(relates('sco/S', 'SERVES', 'nation/A', { window: from(10, 20) })),
    );

    expect(relationships).toMatchObject([
      { key: `${topic} before`, topic, s0: BEGINNING },
      { key: `${topic} 1970-01-11`, topic, s0: 10 },
    ]);
  });

  test('that can have only one object dispute each other while both may hold', () => {
    const disputed = (start: number) =>
      projectionOf(
        ...ends,
        record(relates('embassy/E', 'SENT_BY', 'nation/A', { window: from(0, 10) })),
        record(relates('embassy/E', 'SENT_BY', 'nation/B', { window: from(start) })),
      ).relationships.map(({ disputed }) => disputed);

    expect(disputed(9)).toEqual([true, true]);
    expect(disputed(10)).toEqual([false, false]);
  });

  test('that can have several objects dispute nobody', () => {
    const { relationships } = projectionOf(
      ...ends,
      record(relates('embassy/E', 'ACCREDITED_TO', 'nation/A')),
      record(relates('embassy/E', 'ACCREDITED_TO', 'nation/B')),
    );

    expect(relationships.map(({ disputed }) => disputed)).toEqual([false, false]);
  });

  test('of different authority are different relationships', () => {
    const { relationships } = projectionOf(
      record(exists('agency/DSCS')),
      record(exists('sco/S')),
      record(relates('agency/DSCS', 'OVERSEES', 'sco/S', { authority: 'ADMINISTRATIVE' })),
      record(relates('agency/DSCS', 'OVERSEES', 'sco/S', { authority: 'FUNDING' })),
    );

    expect(relationships.map(({ authority }) => authority)).toEqual(['ADMINISTRATIVE', 'FUNDING']);
  });

  test('a dispute ends, for those who know better, when the rival is retracted', () => {
    const { relationships } = projectionOf(
      ...ends,
      record(relates('embassy/E', 'SENT_BY', 'nation/A')),
      record(relates('embassy/E', 'SENT_BY', 'nation/B'), 1, 5),
    );

    expect(relationships).toMatchObject([
      { to: 'nation/A', disputed: true, k0: 1, k1: 5 },
      { to: 'nation/A', disputed: false, k0: 5, k1: STILL_KNOWN },
      { to: 'nation/B', disputed: true, k0: 1, k1: 5 },
    ]);
  });
});

describe('observations', () => {
  const observed = (...amounts: readonly (readonly [number | null, number | null])[]) =>
    projectionOf(
      record(exists('agency/DSCA')),
      ...amounts.map(([low, high]) => record(observes('agency/DSCA', { low, high }))),
    ).observations.map(({ low, high, disputed }) => [low, high, disputed]);

  test('that no amount can satisfy together are disputed', () => {
    expect(observed([5, 5], [6, 6])).toEqual([
      [5, 5, true],
      [6, 6, true],
    ]);
  });

  test('"over 5" and "between 4 and 8" and "6" do not disagree', () => {
    expect(observed([5, null], [4, 8], [6, 6]).map(([, , disputed]) => disputed)).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('that several sources state alike are one, supported by all', () => {
    const { observations } = projectionOf(
      record(exists('agency/DSCA')),
      record(observes('agency/DSCA', { low: 5, high: 5 })),
      record(observes('agency/DSCA', { low: 5, high: 5 }, { source: 'gazette' })),
    );

    expect(observations).toMatchObject([{ sourceCount: 2, disputed: false }]);
  });

  test('of another item are another topic, hence no rivals', () => {
    const { observations } = projectionOf(
      record(exists('nation/A')),
      record(observes('nation/A', { low: 5, high: 5, item: 'jets' })),
      record(observes('nation/A', { low: 6, high: 6, item: 'ships' })),
    );

    expect(observations.map(({ disputed }) => disputed)).toEqual([false, false]);
  });

  test('of one topic are ranked by their sources, and say which those are', () => {
    const { observations } = projectionOf(
      record(exists('agency/DSCA')),
      record(observes('agency/DSCA', { low: 5, high: 5 }, { source: 'wiki' })),
      record(observes('agency/DSCA', { low: 6, high: 6 }, { source: 'gazette' })),
      record(observes('agency/DSCA', { low: 7, high: 7, fiscalYear: 2024 })),
    );

    expect(
      observations.map(({ low, rank, rivalled, sources }) => [low, rank, rivalled, sources]),
    ).toEqual([
      [6, 0, true, ['gazette']],
      [5, 1, true, ['wiki']],
      [7, 0, false, ['paper']],
    ]);
  });
});
