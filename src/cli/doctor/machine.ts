import release from '../../../package.json' with { type: 'json' };
import { type Finding, findingsOf } from './finding.ts';

export const megabytes = (bytes: number): number => Math.round(bytes / 2 ** 20);

export function lookAtNode(version: string = process.versions.node): Finding {
  const { ok, wrong } = findingsOf('Node.js');
  const needed = release.engines.node.replace('>=', '');
  if (isAtLeast(version, needed)) return ok(version);
  return wrong(`${version} is too old. Install Node.js ${needed} or newer.`);
}

/** Of versions as `20.19`. */
export function isAtLeast(version: string, least: string): boolean {
  const [came, needed] = [version, least].map((text) => text.split('.').map(Number));
  for (const [place, number] of (needed ?? []).entries()) {
    const part = came?.[place] ?? 0;
    if (part !== number) return part > number;
  }
  return true;
}

/** In bytes: of Neo4j's heap and page cache, and of this program. */
const MEMORY_FOR_BOTH = 2 * 2 ** 30;
const MEMORY_FOR_SERVER = 512 * 2 ** 20;

/** A local Neo4j that runs already has its memory. */
export function lookAtMemory(
  startsNeo4j: boolean,
  available: number = process.availableMemory(),
): Finding {
  const { ok, warn } = findingsOf('Memory');
  const needed = startsNeo4j ? MEMORY_FOR_BOTH : MEMORY_FOR_SERVER;
  const found = `${megabytes(available)} MB are available`;
  if (available >= needed) return ok(found);
  const remedy = startsNeo4j
    ? 'Close other programs, or use a Neo4j on another machine (NEO4J_URI).'
    : 'Close other programs.';
  return warn(`${found}; about ${megabytes(needed)} MB are wanted. ${remedy}`);
}
