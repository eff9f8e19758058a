import type { Cursor, SortValue } from './cursor.ts';
import type { ConnectionRecord, EdgeRecord, PageInfoRecord } from './record.ts';

/** A row of a page as it came from Neo4j. */
export type Row = unknown;

/** The list that cursors are of. */
export interface Place {
  readonly cursors: Cursor;
  readonly owner: string | null;
  /** What a row is sorted by; null where no cursor is asked for. */
  readonly valuesIn: (row: Row) => readonly SortValue[] | null;
}

function cursorOf({ cursors, owner, valuesIn }: Place, row: Row): string | null {
  const values = row === undefined ? null : valuesIn(row);
  return values && cursors.encode({ owner, values });
}

/** Whether the list goes on. */
type Further = Pick<PageInfoRecord, 'hasNextPage' | 'hasPreviousPage'>;

/** A page, of which there may be thousands in one answer: what few ask for is made when it is asked for. */
export class PageRecord implements ConnectionRecord {
  readonly planned: Readonly<Record<string, unknown>>;
  readonly totalCount: number;
  readonly #rows: readonly Row[];
  readonly #place: Place;
  readonly #further: Further;

  constructor(
    planned: PageRecord['planned'],
    totalCount: number,
    rows: readonly Row[],
    place: Place,
    further: Further,
  ) {
    this.planned = planned;
    this.totalCount = totalCount;
    this.#rows = rows;
    this.#place = place;
    this.#further = further;
  }

  get pageInfo(): PageInfoRecord {
    return {
      ...this.#further,
      startCursor: cursorOf(this.#place, this.#rows[0]),
      endCursor: cursorOf(this.#place, this.#rows.at(-1)),
    };
  }
}

export class RowRecord implements EdgeRecord {
  readonly planned: Readonly<Record<string, unknown>>;
  readonly #row: Row;
  readonly #place: Place;

  constructor(planned: RowRecord['planned'], row: Row, place: Place) {
    this.planned = planned;
    this.#row = row;
    this.#place = place;
  }

  get cursor(): string {
    return cursorOf(this.#place, this.#row) as string;
  }
}
