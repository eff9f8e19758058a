import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../../context.ts';
import type {
  AlterationResolvers,
  ChangeSetResolvers,
  GraphChangesArgs,
  NameChangeResolvers,
  TimeAxis,
  UncertainChangeResolvers,
} from '../../generated/resolvers.ts';
import type { Moment } from '../../model/moment.ts';
import { relationshipKinds } from '../../model/relationship-kinds.ts';
import { LAST_DAY } from '../../model/time.ts';
import { badInput } from '../../plan/bad-input.ts';
import type { ChangeList } from '../../plan/changes/between.ts';
import type { Complete } from '../complete.ts';
import type { GraphRecord } from '../graph/record.ts';
import { loadRelationship } from '../load.ts';
import { planned } from '../planned.ts';
import type {
  AlterationRecord,
  ChangeSetRecord,
  NameChangeRecord,
  UncertainChangeRecord,
} from './record.ts';

/** What is compared; nothing is read before a list is asked for. */
export function changes(
  { lens }: GraphRecord,
  { from, to, axis, within, kinds }: GraphChangesArgs & { readonly axis: TimeAxis },
): ChangeSetRecord {
  const read = axis === 'WORLD' ? dayOf : timeOf;
  const between = { from: read(from, 'from'), to: read(to, 'to') };
  if (between.from >= between.to) {
    throw badInput('Graph.changes(to:)', `a moment after ${from.text}`, to.text);
  }
  const asked = kinds
    ? relationshipKinds.filter((kind) => kinds.includes(kind))
    : relationshipKinds;
  return { axis, ...between, lens, within, kinds: asked };
}

const timeOf = ({ time }: Moment): number => time;

function dayOf({ day, text }: Moment, name: string): number {
  if (day !== null) return Math.min(day, LAST_DAY);
  throw badInput(`Graph.changes(${name}:)`, 'a day as "YYYY-MM-DD" on the axis WORLD', text);
}

const list =
  (of: ChangeList) =>
  <Found>(
    between: ChangeSetRecord,
    _args: unknown,
    { plans }: Context,
    info: GraphQLResolveInfo,
  ): Promise<Found> =>
    plans.changes(between, of, info) as Promise<Found>;

export const ChangeSet: Complete<ChangeSetResolvers, ChangeSetRecord> = {
  opened: list('opened'),
  closed: list('closed'),
  altered: list('altered'),
  founded: list('founded'),
  dissolved: list('dissolved'),
  renamed: list('renamed'),
  uncertain: list('uncertain'),
  openEnded: list('openEnded'),
  totals: list('totals'),
};

export const Alteration: Complete<AlterationResolvers, AlterationRecord> = {
  before: ({ before: { key, lens } }, _args, context, info) =>
    loadRelationship(context, lens, key, info),
  after: ({ after: { key, lens } }, _args, context, info) =>
    loadRelationship(context, lens, key, info),
};

export const NameChange: Complete<NameChangeResolvers, NameChangeRecord> = {
  entity: planned,
  name: planned,
  change: planned,
};

export const UncertainChange: Complete<UncertainChangeResolvers, UncertainChangeRecord> = {
  relationship: planned,
  change: planned,
};
