import type { RecordedClaim } from '../ledger/claim.ts';
import { factsOf } from '../ledger/fact.ts';
import { groupBy } from '../ledger/group.ts';
import { STILL_KNOWN } from '../ledger/history.ts';
import type { EpochDay } from '../model/time.ts';
import type { Material } from '../rules/material.ts';

/** A fact as far as it is supported: a field of an entity, a relationship or an amount. */
export interface Supported {
  readonly of: 'field' | 'relationship' | 'amount';
  /** The field, kind or measure. */
  readonly name: string;
  /** What it is about, with what tells it apart from others of its name. */
  readonly about: string;
  readonly sources: number;
  readonly disputed: boolean;
}

/** Every fact there is, as known now. */
export const supportIn = (material: Material, day: EpochDay): readonly Supported[] => [
  ...fieldsIn(material, day),
  ...material.projection.relationships.map(
    ({ kind, key, sourceCount, disputed }): Supported => ({
      of: 'relationship',
      name: kind,
      about: key,
      sources: sourceCount,
      disputed,
    }),
  ),
  ...amountsIn(material),
];

function fieldsIn({ claims, sources }: Material, day: EpochDay): Supported[] {
  const values = claims.filter(({ assertion }) => assertion.asserts === 'value');
  return [...groupBy(values, ({ assertion }) => assertion.subject)].flatMap(([entity, about]) =>
    factsOf(about, sources, day, STILL_KNOWN - 1).map(({ field, disputed, claims }) => ({
      of: 'field' as const,
      name: field,
      about: entity,
      sources: sourcesOf(claims),
      disputed,
    })),
  );
}

/** Rival amounts are one fact. */
const amountsIn = ({ projection }: Material): Supported[] =>
  [...groupBy(projection.observations, ({ topic }) => topic)].flatMap(([topic, rivals]) => {
    const [first] = rivals;
    if (!first) return [];
    return [
      {
        of: 'amount' as const,
        name: first.measure,
        about: topic,
        sources: new Set(rivals.flatMap(({ sources }) => sources)).size,
        disputed: rivals.some(({ disputed }) => disputed),
      },
    ];
  });

const sourcesOf = (claims: readonly RecordedClaim[]): number =>
  new Set(claims.map(({ source }) => source)).size;
