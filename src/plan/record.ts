import type { Lens } from '../lens/lens.ts';

/** Fields with arguments, and all that holds other records, wait under their names in the answer. */
export interface Planned {
  readonly planned: Readonly<Record<string, unknown>>;
}

/** An entity as a plan read it: only what the selection asked for is there. */
export interface EntityRecord extends Planned {
  readonly __typename: string;
  readonly key: string;
  readonly lens: Lens;
}

export interface PageInfoRecord {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export interface ConnectionRecord extends Planned {
  readonly pageInfo: PageInfoRecord;
  readonly totalCount: number;
}

export interface EdgeRecord extends Planned {
  readonly cursor: string;
}
