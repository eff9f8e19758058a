import type { OutgoingHttpHeaders } from 'node:http';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { rateLimited } from './refusals.ts';

/** How much each client may ask for. */
export interface AllowanceSettings {
  /** For each client in each window. */
  readonly points: number;
  /** How long a window is, in seconds; it begins with a client's first request. */
  readonly window: number;
}

/** What one client may ask for, as one request of its sees it. */
export interface Allowance {
  /** Errors: RATE_LIMITED where that is more than is left. */
  take(points: number): Promise<void>;
  /** Takes what is spent already, also if that is more than is left. */
  owe(points: number): void;
  /** Tells the client what is left. */
  headers(): OutgoingHttpHeaders;
}

const UNBOUNDED: Allowance = { take: async () => {}, owe: () => {}, headers: () => ({}) };

/** Null, of settings or of a client, bounds nothing. Each server counts by itself, and forgets when it stops. */
export function createAllowances(
  settings: AllowanceSettings | null,
): (client: string | null) => Allowance {
  if (!settings) return () => UNBOUNDED;
  const { points, window } = settings;
  const limiter = new RateLimiterMemory({ points, duration: window });
  const policy = `"points";q=${points};w=${window}`;
  return (client) => (client === null ? UNBOUNDED : new Counted(limiter, policy, client));
}

class Counted implements Allowance {
  readonly #limiter: RateLimiterMemory;
  readonly #policy: string;
  readonly #client: string;
  #state: RateLimiterRes | null = null;

  constructor(limiter: RateLimiterMemory, policy: string, client: string) {
    this.#limiter = limiter;
    this.#policy = policy;
    this.#client = client;
  }

  async take(points: number): Promise<void> {
    try {
      this.#state = await this.#limiter.consume(this.#client, points);
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      this.#state = error;
      throw rateLimited(secondsLeft(error));
    }
  }

  owe(points: number): void {
    void this.#limiter.penalty(this.#client, points);
  }

  headers(): OutgoingHttpHeaders {
    return {
      'ratelimit-policy': this.#policy,
      ...(this.#state && {
        ratelimit: `"points";r=${this.#state.remainingPoints};t=${secondsLeft(this.#state)}`,
      }),
    };
  }
}

const secondsLeft = ({ msBeforeNext }: RateLimiterRes): number =>
  Math.max(1, Math.ceil(msBeforeNext / 1000));
