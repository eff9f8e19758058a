import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { detect } from 'chardet';
import iconv from 'iconv-lite';
import { unreadable } from './row.ts';

/** In bytes: so much of a file tells its encoding. */
const SAMPLE = 256 * 1024;

/** The text of a file piece by piece, in the encoding that is declared, or else in what it seems to be. */
export async function* decoded(
  file: string,
  shown: string,
  declared: string | undefined,
): AsyncGenerator<string> {
  const encoding = declared ?? (await encodingOf(file));
  if (!iconv.encodingExists(encoding)) {
    throw unreadable(shown, 'ENCODING_INVALID', 'the name of an encoding such as utf-8', encoding);
  }
  const bytes: AsyncIterable<Buffer> = createReadStream(file);
  yield* isUtf8(encoding) ? strictly(bytes, shown) : leniently(bytes, encoding);
}

const isUtf8 = (encoding: string): boolean => /^utf-?8$/i.test(encoding);

/** What is no UTF-8 would else become other characters without a word. */
async function* strictly(bytes: AsyncIterable<Buffer>, shown: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  const decode = (chunk?: Buffer): string => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      const expected = 'UTF-8, or its encoding declared in datapackage.json';
      throw unreadable(shown, 'ENCODING_INVALID', expected, 'other bytes', { line, column: 1 });
    }
  };
  for await (const chunk of bytes) {
    const text = decode(chunk);
    yield text;
    line += text.split('\n').length - 1;
  }
  yield decode();
}

async function* leniently(bytes: AsyncIterable<Buffer>, encoding: string): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(encoding);
  for await (const chunk of bytes) yield decoder.write(chunk);
  yield decoder.end() ?? '';
}

async function encodingOf(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(SAMPLE), 0, SAMPLE, 0);
    const sample = buffer.subarray(0, bytesRead);
    const found = detect(sample) ?? 'UTF-8';
    return found === 'ASCII' ? 'UTF-8' : found;
  } finally {
    await handle.close();
  }
}
