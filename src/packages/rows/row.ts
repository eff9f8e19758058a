import { type Problem, type ProblemCode, ProblemError } from '../problem.ts';

/** Where a cell starts, both from 1: line and character of a text, row and column of a sheet, item and field of JSON. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A row as it stands in the file; an absent cell is empty. */
export interface SourceRow {
  readonly cells: readonly string[];
  readonly placeOf: (index: number) => Place;
}

/** A table read row by row; the names of its columns come first. */
export interface SourceTable {
  readonly header: SourceRow;
  readonly rows: AsyncIterable<SourceRow>;
}

/** A file that cannot be read as what it is said to be. */
export const unreadable = (
  file: string,
  code: ProblemCode,
  expected: string,
  came: string,
  { line, column }: Place = { line: 1, column: 1 },
): ProblemError => {
  const problem: Problem = { file, line, column, code, field: null, expected, came };
  return new ProblemError([problem]);
};
