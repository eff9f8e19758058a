import { setTimeout as sleep } from 'node:timers/promises';

export const tooLate = Symbol('too late');

/** Awaits a promise for so many milliseconds and no longer. */
export async function within<Result>(
  milliseconds: number,
  promise: Promise<Result>,
): Promise<Result | typeof tooLate> {
  const timer = new AbortController();
  const late = sleep(milliseconds, tooLate, { signal: timer.signal }).catch(() => tooLate);
  try {
    return await Promise.race([promise, late as Promise<typeof tooLate>]);
  } finally {
    timer.abort();
  }
}
