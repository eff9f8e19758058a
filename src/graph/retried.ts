import { setTimeout as after } from 'node:timers/promises';

const FIRST_PAUSE = 50;

export interface Retrying {
  /** For how long after the first failure, in milliseconds. */
  readonly budget: number;
  readonly mayHelp: (error: unknown) => boolean;
}

/** Tries again after pauses that grow; throws what the last attempt threw. */
export async function retried<Result>(
  { budget, mayHelp }: Retrying,
  attempt: () => Promise<Result>,
): Promise<Result> {
  let end: number | undefined;
  for (let pause = FIRST_PAUSE; ; pause *= 2) {
    try {
      return await attempt();
    } catch (error) {
      end ??= performance.now() + budget;
      if (!mayHelp(error) || performance.now() + pause > end) throw error;
    }
    await after(pause * (1 + Math.random() / 2));
  }
}
