import { groupBy } from '../../ledger/group.ts';
import type { ProjectedRelationship } from '../../ledger/projection.ts';
import { typeOfKey } from '../../model/entity-types.ts';
import {
  certainDays,
  commonDays,
  type Days,
  daysText,
  firstBeyond,
  possibleDays,
} from '../days.ts';
import type { Rule } from '../rule.ts';

export const commandNotOfHost: Rule = {
  name: 'COMMAND_NOT_OF_HOST',
  description:
    'The command that controls an SCO is the one in whose area a nation lies that it serves.',
  severity: 'warning',
  scope: 'graph',
  *check({ ofKind, claimsOn }) {
    const serving = groupBy(ofKind('SERVES'), ({ from }) => from);
    const areas = groupBy(ofKind('RESPONSIBLE_FOR'), ({ to }) => to);
    for (const control of ofKind('OVERSEES').filter(isControlByCommand)) {
      const nations = [...new Set((serving.get(control.to) ?? []).map(({ to }) => to))];
      const around = nations.flatMap((nation) => areas.get(nation) ?? []);
      const days = daysBeyond(control, around);
      if (days === null) continue;
      yield {
        expected: `a command of ${nations.join(' or ')} to control ${control.to}`,
        came: `${control.from} ${daysText(days)}`,
        entities: [control.to, control.from, ...nations],
        claims: claimsOn(control, ...around),
      };
    }
  },
};

const isControlByCommand = ({ authority, from }: ProjectedRelationship): boolean =>
  (authority === 'COMMAND' || authority === 'OPERATIONAL_CONTROL') &&
  typeOfKey(from) === 'CombatantCommand';

/** The days of control outside of the command's area; null if there are none, or no area is known. */
function daysBeyond(
  control: ProjectedRelationship,
  areas: readonly ProjectedRelationship[],
): Days | null {
  if (areas.length === 0) return null;
  const own = areas.filter(({ from }) => from === control.from).map(possibleDays);
  const certain = certainDays(control);
  if (certain.from < certain.until) return firstBeyond(certain, own);
  const possible = possibleDays(control);
  return own.some((area) => commonDays(area, possible)) ? null : possible;
}
