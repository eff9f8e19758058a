import type { NationKind } from '../../generated/resolvers.ts';
import type { EntityRecord } from '../../plan/record.ts';

export interface NationRecord extends EntityRecord {
  readonly iso2: string | null;
  readonly iso3: string | null;
  readonly kind: NationKind | null;
  readonly officialName: string | null;
  readonly capital: string | null;
  readonly region: string | null;
  readonly subregion: string | null;
  readonly unMember: boolean | null;
}
