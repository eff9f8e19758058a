import { linksBetween, type Web } from '../../explore/link.ts';
import type { Lens } from '../../lens/lens.ts';
import type { PathStepRecord } from './record.ts';

/** The steps from each entity to the next. */
export const stepsAlong = (lens: Lens, web: Web, keys: readonly string[]): PathStepRecord[] =>
  keys.slice(1).map((to, at) => ({ lens, links: linksBetween(web, keys[at] ?? to, to) }));
