import type { Lens } from '../lens/lens.ts';
import { measureRule } from '../model/measures.ts';
import { fiscalYear } from '../model/time.ts';
import type { Cell, Place } from './cell.ts';
import type { Dimension } from './question.ts';
import { type Days, responsible } from './responsible.ts';

type Seen = Pick<Lens, 'at' | 'certainty'>;

/** What the cell is told apart by; null where it cannot be said. */
export function keyOf(dimension: Dimension, cell: Cell, { at, certainty }: Seen): string | null {
  const place = onlyPlace(cell);
  switch (dimension) {
    case 'FISCAL_YEAR':
      return cell.fiscalYear === null ? null : String(cell.fiscalYear);
    case 'NATION':
      return place?.key ?? null;
    case 'REGION':
      return place?.region ?? null;
    case 'COMMAND_AT_LENS':
      return responsible(place?.areas ?? [], { from: at, until: at + 1 }, certainty);
    case 'COMMAND_AT_PERIOD':
      return cell.fiscalYear === null
        ? null
        : responsible(place?.areas ?? [], daysOf(cell.fiscalYear), certainty);
    case 'STAGE':
      return cell.measure && measureRule(cell.measure).stage;
    case 'SOURCE':
      return cell.sourcesAlike.join(' + ');
    case 'MEASURE':
      return cell.measure;
  }
}

const onlyPlace = ({ places }: Cell): Place | null =>
  places.length === 1 ? (places[0] ?? null) : null;

function daysOf(year: number): Days {
  const { s0, e0 } = fiscalYear(year);
  return { from: s0, until: e0 };
}
