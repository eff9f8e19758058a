import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { readSettings } from '../config.ts';
import type { Origin } from '../export/answer.ts';
import { startExport } from '../export/export.ts';
import type { FormatName } from '../export/format.ts';
import { formats } from '../export/formats.ts';
import { exportOperation } from '../export/operation.ts';
import type { ExportRequest } from '../export/request.ts';
import { schema } from '../server/schema.ts';
import { executeAt } from './execute-at.ts';
import { inGraph } from './in-graph.ts';

interface Exporting {
  readonly format: FormatName;
  readonly request: ExportRequest;
  /** Absent, the standard output. */
  readonly file: string | undefined;
  readonly tell: (line: string) => void;
}

/** Writes what an operation answers, and gives where the answer comes from. */
export function exportAnswer({ format, request, file, tell }: Exporting): Promise<Origin> {
  const operation = exportOperation(schema, request, formats[format].contents);
  const { logLevel, publicUrl } = readSettings();
  return inGraph(tell, async ({ graph }) => {
    const { origin, text } = await startExport(formats[format], operation, {
      execute: executeAt(graph, logLevel),
      graph,
      publicUrl,
      signal: new AbortController().signal,
    });
    await (file === undefined ? print(text) : save(text, file));
    return origin;
  });
}

/** As far as anyone reads it: `head` takes only the beginning. */
async function print(text: AsyncIterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(text), process.stdout);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
}

/** Whole or not at all: a file of this name is never a part of the answer. */
async function save(text: AsyncIterable<string>, file: string): Promise<void> {
  const part = `${file}.part`;
  try {
    await pipeline(Readable.from(text), createWriteStream(part));
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}
