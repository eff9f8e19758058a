import type { Link } from '../../explore/link.ts';
import type { PathStop } from '../../generated/resolvers.ts';
import type { Lens } from '../../lens/lens.ts';

/** The relationships between two entities next to each other, the best first. */
export interface PathStepRecord {
  readonly lens: Lens;
  readonly links: readonly [Link, ...Link[]];
}

export interface PathRecord {
  readonly steps: readonly PathStepRecord[];
}

export interface PathsRecord {
  readonly lens: Lens;
  readonly paths: readonly PathRecord[];
  readonly stoppedBy: PathStop | null;
  /** By key. */
  readonly hubs: readonly string[];
}
