import { type Bearer, whyAbsent } from './bearer.ts';
import type { MatchIndex } from './match-index.ts';
import { schemesCalled } from './schemes.ts';

/** Somebody whom a name or code means, and who says so: a code system, or its name. */
export interface Meaning {
  readonly bearer: Bearer;
  readonly by: 'code' | 'name';
  readonly says: string;
}

const looksLikeCode = (name: string): boolean => /^[A-Z0-9]{2,3}$/.test(name.trim());

export function meaningsOfCode(
  code: string,
  scheme: string | undefined,
  index: MatchIndex,
): Meaning[] {
  const systems = scheme === undefined ? null : schemesCalled(scheme);
  const entity = index.byKey.get(code.trim());
  return [
    ...index
      .coded(code)
      .filter((coded) => systems === null || systems.includes(coded.scheme))
      .map(({ bearer, scheme }): Meaning => ({ bearer, by: 'code', says: scheme })),
    ...(entity ? [{ bearer: entity, by: 'code', says: 'key' } as const] : []),
  ];
}

export const meaningsOfName = (name: string, index: MatchIndex): Meaning[] => [
  ...index.named(name).map((bearer): Meaning => ({ bearer, by: 'name', says: 'name' })),
  ...(looksLikeCode(name) ? meaningsOfCode(name, undefined, index) : []),
];

/** What each code system means, and what is not among the candidates; null where only a name is shared. */
export function reasonOf(meanings: readonly Meaning[]): string | null {
  const reasons = meanings.flatMap(({ by, says, bearer }) => {
    if (by === 'code') return `${says}: ${bearer.called}`;
    return bearer.entity ? [] : whyAbsent(bearer);
  });
  return reasons.length > 0 ? [...new Set(reasons)].join('; ') : null;
}
