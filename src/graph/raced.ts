import { Cancelled, TimedOut } from './faults.ts';
import type { Limits } from './limits.ts';

/** Ends a wait with an error. */
export type Leave = (why: Error) => void;

/** Awaits what may never come as long as limits allow, and until one of those who may end the wait does. */
export async function raced<Result>(
  work: Promise<Result>,
  { until, signal }: Limits,
  waiting: Set<Leave>,
): Promise<Result> {
  let leave: Leave = () => {};
  const left = new Promise<never>((_resolve, reject) => {
    leave = reject;
  });
  const cancel = () => leave(new Cancelled());
  const timer =
    until === undefined
      ? undefined
      : setTimeout(() => leave(new TimedOut()), until - performance.now());
  waiting.add(leave);
  if (signal?.aborted) cancel();
  signal?.addEventListener('abort', cancel);
  try {
    return await Promise.race([work, left]);
  } finally {
    clearTimeout(timer);
    waiting.delete(leave);
    signal?.removeEventListener('abort', cancel);
  }
}
