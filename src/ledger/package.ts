import { digestOfParts } from './chain/entry.ts';
import { type Claim, contentKey } from './claim.ts';
import type { Source } from './source.ts';
import type { Change } from './writing.ts';

/** They may come bit by bit, anew each time they are asked for, and be more than there is memory for. */
export type Claims = Iterable<Claim> | AsyncIterable<Claim>;

/** All that one importer says: claims it said before and says no more are retracted. */
export interface Package<Said extends Claims = readonly Claim[]> {
  readonly name: string;
  readonly version: string;
  readonly sources: readonly Source[];
  readonly claims: Said;
  /** Its claims by content, where somebody has read them already. */
  readonly contents?: ReadonlySet<string>;
}

export interface ImportSummary extends Change {
  /** What the graph holds afterwards. */
  readonly counts: Readonly<
    Record<'claims' | 'sources' | 'entities' | 'relationships' | 'observations', number>
  >;
}

/** What tells a package from others. */
export interface PackageContents {
  /** The same for packages that say the same, whatever the order. */
  readonly digest: string;
  readonly contents: Set<string>;
}

export async function contentsOf(pkg: Package<Claims>): Promise<PackageContents> {
  const { sources, claims } = pkg;
  const contents = new Set(pkg.contents);
  if (!pkg.contents) for await (const claim of claims) contents.add(contentKey(claim));
  const said = [...sources.map((source) => JSON.stringify(source)), ...contents];
  return { digest: digestOfParts(said), contents };
}
