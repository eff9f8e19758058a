import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { Dialect } from '../descriptor.ts';
import { decoded } from './decode.ts';
import { type Place, type SourceRow, unreadable } from './row.ts';

const DELIMITERS = [',', ';', '\t', '|'];
const BOM = '\uFEFF';

interface Parsed {
  readonly record: readonly string[];
  /** `bytes`: how far the file has been read, as UTF-8. */
  readonly info: { readonly bytes: number };
}

/** Rows of a text whose cells are delimited; what delimits them is told by its first line unless it is declared. */
export async function* delimitedRows(
  file: string,
  shown: string,
  { encoding, dialect }: { readonly encoding: string | undefined; readonly dialect: Dialect },
): AsyncGenerator<SourceRow> {
  const headerRow = Math.max(...(dialect.headerRows ?? [1]));
  const { start, all } = await peeked(withoutBom(decoded(file, shown, encoding)), headerRow);
  const delimiter = dialect.delimiter ?? delimiterOf(start.split('\n')[headerRow - 1] ?? '');
  const quote = dialect.quoteChar ?? '"';
  const read = new Unread();
  const parser = Readable.from(read.through(all)).pipe(
    parse({
      delimiter,
      quote,
      info: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
      ...(dialect.skipInitialSpace && { ltrim: true }),
      ...(dialect.commentChar && { comment: dialect.commentChar }),
    }),
  );
  try {
    for await (const { record, info } of parser as AsyncIterable<Parsed>) {
      const { text, line } = read.until(info.bytes);
      yield { cells: record, placeOf: (index) => placeIn(text(), line, index, delimiter, quote) };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const expected = 'quoted cells to be closed';
    throw unreadable(shown, 'CSV_INVALID', expected, error.code, { line: read.line, column: 1 });
  }
}

async function* withoutBom(text: AsyncIterable<string>): AsyncGenerator<string> {
  let isFirst = true;
  for await (const piece of text) {
    yield isFirst && piece.startsWith(BOM) ? piece.slice(BOM.length) : piece;
    isFirst &&= piece === '';
  }
}

/** What stands up to the end of that line or beyond, and the text from its beginning. */
async function peeked(text: AsyncGenerator<string>, line: number) {
  let start = '';
  while (start.split('\n').length <= line) {
    const { value, done } = await text.next();
    if (done) break;
    start += value;
  }
  async function* all() {
    yield start;
    yield* text;
  }
  return { start, all: all() };
}

/** What stands most often in the header outside quotes. */
function delimiterOf(header: string): string {
  const bare = header.replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

const NEWLINE = 0x0a;
const isBreak = (byte: number | undefined): boolean => byte === NEWLINE || byte === 0x0d;

/** What a parser was given and has made no rows of yet: it tells where rows end, but not on which line. */
class Unread {
  /** On which what is left begins. */
  line = 1;
  #bytes = Buffer.alloc(0);
  #from = 0;

  async *through(text: AsyncIterable<string>): AsyncGenerator<Buffer> {
    for await (const piece of text) {
      const bytes = Buffer.from(piece);
      this.#bytes = Buffer.concat([this.#bytes, bytes]);
      yield bytes;
    }
  }

  /** What stands up to there, from the first line that is not empty. */
  until(end: number): { readonly text: () => string; readonly line: number } {
    const row = this.#bytes.subarray(0, end - this.#from);
    let start = 0;
    while (isBreak(row[start])) start += 1;
    const line = this.line + newlinesIn(row.subarray(0, start));
    this.#bytes = this.#bytes.subarray(row.length);
    this.#from = end;
    this.line += newlinesIn(row);
    return { text: () => row.toString('utf8', start), line };
  }
}

function newlinesIn(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) count += 1;
  return count;
}

/** Where the nth cell of a row begins. */
function placeIn(
  row: string,
  start: number,
  index: number,
  delimiter: string,
  quote: string,
): Place {
  let place = { line: start, column: 1 };
  let cell = 0;
  let isQuoted = false;
  for (const character of row) {
    if (cell === index) break;
    if (character === quote) isQuoted = !isQuoted;
    else if (character === delimiter && !isQuoted) cell += 1;
    place =
      character === '\n'
        ? { line: place.line + 1, column: 1 }
        : { line: place.line, column: place.column + 1 };
  }
  return place;
}
