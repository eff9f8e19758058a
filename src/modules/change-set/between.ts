import { createLens } from '../../lens/lens.ts';
import { relationshipKinds } from '../../model/relationship-kinds.ts';
import type { ChangeSetRecord } from './record.ts';

/** What became known, or ceased to be, after one moment and up to another. */
export const changesBetween = ({
  after,
  at,
}: {
  readonly after: number;
  readonly at: number;
}): ChangeSetRecord => ({
  axis: 'KNOWN',
  from: after,
  to: at,
  lens: createLens(),
  within: null,
  kinds: relationshipKinds,
});
