import type { Role } from '../../access/caller.ts';
import { demand } from '../../access/demand.ts';
import type { Context } from '../../context.ts';
import type { Signature } from '../../ledger/chain/entry.ts';
import type { Ledger, Look } from '../../ledger/ledger.ts';
import type { Change } from '../../ledger/writing.ts';
import { badInput } from '../../plan/bad-input.ts';
import type { WrittenRecord } from './record.ts';
import { refused } from './refused.ts';
import { textOf } from './texts.ts';

interface Asked {
  readonly requestKey: string;
  readonly basedOn?: number | null;
  readonly reason?: string | null;
}

interface Wish {
  readonly mutation: string;
  readonly needs: Role;
  readonly asked: Asked;
}

const REQUEST_KEY = /^[\w-]{8,100}$/;

/** The ledger, and the signature of whoever asks. Errors: UNAUTHENTICATED, FORBIDDEN, BAD_USER_INPUT. */
async function permitted(context: Context, { mutation, needs, asked }: Wish) {
  demand(context.caller, needs);
  context.answer.lasts = false;
  // Two at once would wait for each other.
  await context.answer.end?.();
  if (!context.ledger) throw new Error('Nothing is to be written here.');
  const { requestKey, basedOn = null, reason } = asked;
  if (!REQUEST_KEY.test(requestKey)) {
    throw badInput(
      `Mutation.${mutation}(requestKey:)`,
      '8 to 100 letters, digits, - or _, as a UUID has',
      requestKey,
    );
  }
  const signature: Signature = {
    by: context.caller.name,
    reason: reason ? textOf(reason, `Mutation.${mutation}(reason:)`) : null,
    requestKey,
    basedOn,
  };
  return { ledger: context.ledger, signature };
}

/** Has something written and reads anew from then on. */
export async function write(
  context: Context,
  wish: Wish,
  work: (ledger: Ledger, signature: Signature) => Promise<Change>,
): Promise<WrittenRecord> {
  const { ledger, signature } = await permitted(context, wish);
  const change = await work(ledger, signature).catch((error: unknown) => {
    throw refused(error);
  });
  context.answer.wrote = true;
  context.readFrom(context.graph);
  return recordOf(change);
}

type Try = (ledger: Ledger, signature: Signature, look: Look<void>) => Promise<void>;

/** Has something written, all below resolved as the graph is then, and takes it back. */
export async function tryOut(context: Context, wish: Wish, attempt: Try): Promise<WrittenRecord> {
  const { ledger, signature } = await permitted(context, wish);
  const { graph } = context;
  return new Promise((give, refuse) => {
    let finish = () => {};
    const resolved = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const attempted = attempt(ledger, signature, async (change, tried) => {
      context.readFrom(tried);
      give({ ...recordOf(change), entry: null });
      await resolved;
    });
    context.answer.end = async () => {
      context.answer.end = null;
      finish();
      await attempted.catch(() => {});
      context.readFrom(graph);
    };
    attempted.catch((error: unknown) => refuse(refused(error)));
  });
}

/** What nothing was done for changed nothing. */
const recordOf = (change: Change): WrittenRecord => ({
  ...change,
  moments: change.entry ? { after: change.entry.at - 1, at: change.entry.at } : { after: 0, at: 0 },
});
