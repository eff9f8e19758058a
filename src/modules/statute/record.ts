import type { EntityRecord } from '../../plan/record.ts';

export type StatuteRecord = EntityRecord;
