import type { RecordedClaim } from './claim.ts';

/** Stands for "not retracted": the last millisecond of 9999. */
export const STILL_KNOWN = 253_402_300_799_999;

export interface Known {
  /** From when until when, in milliseconds since 1970, this was the state of knowledge. */
  readonly k0: number;
  readonly k1: number;
}

export const isLiveAt = ({ recordedAt, retractedAt }: RecordedClaim, time: number): boolean =>
  recordedAt <= time && time < (retractedAt ?? STILL_KNOWN);

/** Since when a curator preferred it to its rivals, as of that moment; null if none did. */
export function preferredSince({ preferred = [] }: RecordedClaim, time: number): number | null {
  const turns = preferred.filter((moment) => moment <= time);
  return turns.length % 2 === 1 ? (turns.at(-1) ?? null) : null;
}

export const isPreferredAt = (claim: RecordedClaim, time: number): boolean =>
  preferredSince(claim, time) !== null;

/** The moments at which the claims changed what is known, oldest first. */
export function turningPoints(claims: readonly RecordedClaim[]): number[] {
  const times = new Set<number>();
  for (const { recordedAt, retractedAt, preferred = [] } of claims) {
    times.add(recordedAt);
    if (retractedAt !== null) times.add(retractedAt);
    for (const time of preferred) times.add(time);
  }
  return [...times].sort((a, b) => a - b);
}

/** Replays the turning points; what stays the same across several of them is one stretch. */
export function replay<Item extends object>(
  times: readonly number[],
  itemsAt: (time: number) => readonly Item[],
): (Item & Known)[] {
  const ended: (Item & Known)[] = [];
  let standing = new Map<string, Item & Known>();

  for (const time of times) {
    const next = new Map<string, Item & Known>();
    for (const item of itemsAt(time)) {
      const identity = JSON.stringify(item);
      next.set(identity, standing.get(identity) ?? { ...item, k0: time, k1: STILL_KNOWN });
    }
    for (const [identity, item] of standing) {
      if (!next.has(identity)) ended.push({ ...item, k1: time });
    }
    standing = next;
  }
  return [...ended, ...standing.values()];
}
