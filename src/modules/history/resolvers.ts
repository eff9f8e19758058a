import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../../context.ts';
import type { HistoryItemResolvers } from '../../generated/resolvers.ts';
import { type Lens, lensKnownAt } from '../../lens/lens.ts';
import type { ConnectionRecord } from '../../plan/record.ts';
import type { Complete } from '../complete.ts';
import { momentsOf } from '../ledger-entry/record.ts';
import { type NewestFirstArguments, newestFirst } from '../newest-first.ts';
import type { HistoryItemRecord, Subject } from './record.ts';
import { entriesOn } from './statements.ts';

const claims =
  (did: 'recorded' | 'retracted') =>
  (
    { entry, subject, lens }: HistoryItemRecord,
    _args: unknown,
    { plans }: Context,
    info: GraphQLResolveInfo,
  ): Promise<ConnectionRecord> =>
    plans.claimsOfWrite(
      lens,
      { did, ...momentsOf(entry), about: subject },
      info,
    ) as Promise<ConnectionRecord>;

/** What it was like at a moment of knowledge. */
const known =
  (moment: (moments: ReturnType<typeof momentsOf>) => number) =>
  <Found>(
    { entry, subject, lens }: HistoryItemRecord,
    _args: unknown,
    { loaders }: Context,
    info: GraphQLResolveInfo,
  ): Promise<Found> => {
    const then = lensKnownAt(lens, moment(momentsOf(entry)));
    const loader = 'entity' in subject ? loaders.entity : loaders.relationship;
    return loader(then, info).load(subject.key) as Promise<Found>;
  };

export const HistoryItem: Complete<HistoryItemResolvers, HistoryItemRecord> = {
  recorded: claims('recorded'),
  retracted: claims('retracted'),
  before: known(({ after }) => after),
  after: known(({ at }) => at),
};

/** A page of what was written about something. */
export const historyOf = (
  subject: Subject,
  lens: Lens,
  args: NewestFirstArguments,
  { graph }: Context,
) =>
  newestFirst<HistoryItemRecord>(
    {
      place: 'history',
      of: subject,
      values: ({ entry }) => [entry.number],
      length: 1,
      async read(after, limit) {
        const [row] = await graph.read(entriesOn, {
          entity: 'entity' in subject ? subject.entity : null,
          topic: 'topic' in subject ? subject.topic : null,
          before: after ? Number(after[0]) : Number.MAX_SAFE_INTEGER,
          limit,
        });
        const { entries = [], total = 0 } = row ?? {};
        return { nodes: entries.map((entry) => ({ entry, subject, lens })), total };
      },
    },
    args,
  );
