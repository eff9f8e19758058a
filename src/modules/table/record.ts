import type { Lens } from '../../lens/lens.ts';
import type { Dimension } from '../../tabulate/question.ts';
import type { Row } from '../../tabulate/row.ts';

export interface TableRecord {
  readonly by: readonly Dimension[];
  readonly rows: readonly TableRowRecord[];
}

export interface TableRowRecord {
  readonly row: Row;
  readonly by: readonly Dimension[];
  readonly of: 'observations' | 'arms sales';
  readonly lens: Lens;
}
