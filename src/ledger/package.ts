import { createHash } from 'node:crypto';
import { type Claim, contentKey } from './claim.ts';
import type { Source } from './source.ts';

/** All that one importer says: claims it said before and says no more are retracted. */
export interface Package {
  readonly name: string;
  readonly version: string;
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
}

export interface ImportSummary {
  readonly added: number;
  readonly unchanged: number;
  readonly retracted: number;
  /** What the graph holds afterwards. */
  readonly counts: Readonly<
    Record<'claims' | 'sources' | 'entities' | 'relationships' | 'observations', number>
  >;
  readonly graphVersion: number;
}

/** The same for packages that say the same, whatever the order. */
export function digestOf({ sources, claims }: Package): string {
  const said = [...sources.map((source) => JSON.stringify(source)), ...claims.map(contentKey)];
  return createHash('sha256').update(said.sort().join('\n')).digest('base64url');
}
