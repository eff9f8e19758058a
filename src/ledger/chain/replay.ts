import type { ProposalNode } from '../proposal-statements.ts';
import { nodeOf } from '../proposals.ts';
import type { Source } from '../source.ts';
import type { Line, PackageRecord } from './entry.ts';

/** A line as it is stored. */
export interface StoredLine {
  /** The number of its entry. */
  readonly entry: number;
  readonly text: string;
}

/** What the lines of all entries amount to, by key. */
export interface Replayed {
  readonly sources: ReadonlyMap<string, Source>;
  readonly packages: ReadonlyMap<string, PackageRecord>;
  readonly proposals: ReadonlyMap<string, ProposalNode>;
}

/** All but claims is told by lines: of each thing the last one counts. Lines are in the order of their entries. */
export function replayLines(lines: readonly StoredLine[]): Replayed {
  const sources = new Map<string, Source>();
  const packages = new Map<string, PackageRecord>();
  const proposals = new Map<string, ProposalNode>();
  for (const { entry, text } of lines) {
    const line: Line = JSON.parse(text);
    if ('source' in line) sources.set(line.source.key, line.source);
    else if ('package' in line) packages.set(line.package.name, line.package);
    else if ('proposed' in line) proposals.set(line.proposed.key, nodeOf(line.proposed, entry));
    else {
      const { key, accepted } = line.decided;
      const proposal = proposals.get(key);
      const status = accepted ? 'ACCEPTED' : 'REJECTED';
      if (proposal) proposals.set(key, { ...proposal, status, decidedIn: entry });
    }
  }
  return { sources, packages, proposals };
}
