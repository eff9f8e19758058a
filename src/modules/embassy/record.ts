import type { EmbassyStatus } from '../../generated/resolvers.ts';
import type { EntityRecord } from '../../plan/record.ts';

export interface EmbassyRecord extends EntityRecord {
  readonly status: EmbassyStatus | null;
  readonly city: string | null;
  readonly operatesFromCity: string | null;
}
