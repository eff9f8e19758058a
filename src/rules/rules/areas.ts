import { groupBy } from '../../ledger/group.ts';
import type { ProjectedRelationship } from '../../ledger/projection.ts';
import { windowText } from '../../model/window-text.ts';
import { certainDays, commonDays, daysText, possiblyAtOnce } from '../days.ts';
import type { Material } from '../material.ts';
import { pairs } from '../pairs.ts';
import type { Rule } from '../rule.ts';

export const commandNotSingle: Rule = {
  name: 'COMMAND_NOT_SINGLE',
  description:
    'A nation certainly lies in the area of one geographic command on any day, not of two.',
  severity: 'error',
  scope: 'graph',
  *check(material) {
    for (const [one, other] of areasOfNations(material)) {
      const days = commonDays(certainDays(one), certainDays(other));
      if (days === null) continue;
      yield {
        expected: `one command of ${one.to} on any day`,
        came: `${one.from} and ${other.from} ${daysText(days)}`,
        entities: [one.to, one.from, other.from],
        claims: material.claimsOn(one, other),
      };
    }
  },
};

export const commandUnclear: Rule = {
  name: 'COMMAND_UNCLEAR',
  description:
    'For more than the year in which a nation may have moved, sources leave open which of two commands it lies in.',
  severity: 'note',
  scope: 'graph',
  *check(material) {
    for (const [one, other] of areasOfNations(material)) {
      if (!possiblyAtOnce(one, other) || commonDays(certainDays(one), certainDays(other))) continue;
      yield {
        expected: `dates that tell which command ${one.to} lies in`,
        came: [one, other].map((area) => `${area.from} ${windowText(area)}`).join(' and '),
        entities: [one.to, one.from, other.from],
        claims: material.claimsOn(one, other),
      };
    }
  },
};

/** Every two of the areas that hold one nation; those of one command never overlap. */
function* areasOfNations({
  ofKind,
}: Material): Generator<readonly [ProjectedRelationship, ProjectedRelationship]> {
  for (const areas of groupBy(ofKind('RESPONSIBLE_FOR'), ({ to }) => to).values()) {
    yield* pairs(areas);
  }
}
