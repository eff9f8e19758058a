import { groupBy } from '../ledger/group.ts';
import type { ProjectedRelationship } from '../ledger/projection.ts';
import { type EntityType, typeOfKey } from '../model/entity-types.ts';
import type { RelationshipKind } from '../model/relationship-kinds.ts';
import type { EpochDay, Window } from '../model/time.ts';
import type { Material } from '../rules/material.ts';

interface Aspect {
  readonly name: string;
  readonly kind: RelationshipKind;
  /** The end at which the nation is. */
  readonly nation: 'from' | 'to';
  /** Of what is at the other end, if not all. */
  readonly type?: EntityType;
}

/** What can be known of a nation. */
export const aspects: readonly Aspect[] = [
  { name: 'command', kind: 'RESPONSIBLE_FOR', nation: 'to' },
  { name: 'ministry', kind: 'MINISTRY_OF', nation: 'to' },
  { name: 'embassy', kind: 'HOSTED_BY', nation: 'to', type: 'Embassy' },
  { name: 'SCO', kind: 'SERVES', nation: 'to', type: 'CooperationOffice' },
  { name: 'attaché office', kind: 'HOSTED_BY', nation: 'to', type: 'AttacheOffice' },
  { name: 'partnership', kind: 'PARTNERED_WITH', nation: 'to' },
  { name: 'alliance', kind: 'MEMBER_OF', nation: 'from' },
  { name: 'arms sale', kind: 'SOLD_TO', nation: 'to' },
];

/** Amounts are seen whatever the day. */
export const AMOUNTS = 'amounts';

/** What is known of each nation that may exist on a day: its key → names of aspects. */
export function coverageOn(
  { lives, ofKind, projection }: Material,
  day: EpochDay,
): ReadonlyMap<string, ReadonlySet<string>> {
  const nations = [...lives]
    .filter(([key, life]) => typeOfKey(key) === 'Nation' && mayHoldOn(life, day))
    .map(([key]) => [key, new Set<string>()] as const);
  const coverage = new Map(nations);
  for (const { name, kind, nation, type } of aspects) {
    for (const relationship of ofKind(kind)) {
      if (!mayHoldOn(relationship, day)) continue;
      if (type && typeOfKey(otherEnd(relationship, nation)) !== type) continue;
      coverage.get(relationship[nation])?.add(name);
    }
  }
  for (const { subject } of projection.observations) coverage.get(subject)?.add(AMOUNTS);
  return coverage;
}

export const mayHoldOn = ({ s0, e1 }: Window, day: EpochDay): boolean => s0 <= day && day < e1;

const otherEnd = (relationship: ProjectedRelationship, nation: 'from' | 'to'): string =>
  relationship[nation === 'from' ? 'to' : 'from'];

export interface Pattern {
  readonly known: ReadonlySet<string>;
  readonly nations: readonly string[];
}

/** Nations of which the same is known, those of which the most is known first. */
export const patternsOf = (coverage: ReturnType<typeof coverageOn>): readonly Pattern[] =>
  [...groupBy(coverage, ([, known]) => [...known].sort().join(' ')).values()]
    .map((alike) => ({
      known: alike[0]?.[1] ?? new Set<string>(),
      nations: alike.map(([nation]) => nation).sort(),
    }))
    .sort((a, b) => b.known.size - a.known.size || b.nations.length - a.nations.length);
