export type ProblemCode =
  | 'CELL_TOO_LONG'
  | 'CLAIM_INVALID'
  | 'COLUMN_DUPLICATE'
  | 'COLUMN_MISSING'
  | 'COLUMN_UNKNOWN'
  | 'CONTROL_CHARACTER'
  | 'CSV_INVALID'
  | 'DATE_INVALID'
  | 'DATES_REVERSED'
  | 'ENCODING_INVALID'
  | 'ENTITY_AMBIGUOUS'
  | 'ENTITY_UNKNOWN'
  | 'FILE_MISSING'
  | 'FILE_TOO_LARGE'
  | 'FORMAT_UNKNOWN'
  | 'JSON_INVALID'
  | 'KEY_DUPLICATE'
  | 'MAPPING_INVALID'
  | 'NUMBER_INVALID'
  | 'PACKAGE_INVALID'
  | 'REFERENCE_ONE_SIDED'
  | 'REFERENCE_UNKNOWN'
  | 'ROW_WIDTH'
  | 'TOTAL_INCOMPLETE'
  | 'VALUE_INVALID'
  | 'VALUE_MISSING'
  | 'WORKBOOK_INVALID';

export interface Problem {
  /** As `seed/data/scos.csv`. */
  readonly file: string;
  /** Line and character at which the cell starts, both from 1. */
  readonly line: number;
  readonly column: number;
  readonly code: ProblemCode;
  /** The column's name; null where the problem is not about one. */
  readonly field: string | null;
  readonly expected: string;
  /** What stood there instead, shortened. */
  readonly came: string;
}

const LONGEST_SHOWN = 60;

export function shorten(text: string): string {
  const shown = JSON.stringify(text.slice(0, LONGEST_SHOWN));
  return text.length > LONGEST_SHOWN ? `${shown}… (${text.length} characters)` : shown;
}

/** As `seed/data/scos.csv:12:8 DATE_INVALID established: expected YYYY, came "19x7"`. */
export function format({ file, line, column, code, field, expected, came }: Problem): string {
  const subject = field === null ? '' : ` ${field}`;
  return `${file}:${line}:${column} ${code}${subject}: expected ${expected}, came ${came}`;
}

/** Ends the reading of a package, or of one file of it. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(format).join('\n'));
    this.problems = problems;
  }
}

/** A seed that cannot be loaded; the message names every problem and its place. */
export class SeedError extends Error {
  override readonly name = 'SeedError';

  constructor(problems: readonly Problem[]) {
    super([...problems.map(format), 'The seed has problems; nothing was loaded.'].join('\n'));
  }
}
