import { createWriteStream } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { readSettings } from '../config.ts';
import { openGraph } from '../graph/open.ts';
import { runProgram } from '../program.ts';
import { createApollo, executeIn } from '../server/apollo.ts';
import { schema } from '../server/schema.ts';
import { startExport } from './export.ts';
import { noteOn } from './format.ts';
import { formatNamed, formatNames } from './formats.ts';
import { exportOperation } from './operation.ts';
import { refusal } from './refused.ts';
import { requestOfTexts } from './request.ts';

const usage = `npm run export -- <format> <file.graphql> [--variables <json>] [--operation <name>] [--output <file>]
Formats: ${formatNames}. Without --output it writes to the standard output.`;

/** Writes what an operation answers to a file. */
await runProgram(async () => {
  const { format, file, output, ...texts } = readArguments();
  const query = await readFile(file, 'utf8').catch(({ message }) => {
    throw refusal(message);
  });
  const request = requestOfTexts({ query, ...texts });
  const operation = exportOperation(schema, request, format.contents);

  const settings = readSettings();
  const { graph, close } = await openGraph(settings, console.error);
  try {
    const log = pino({ level: settings.logLevel }, pino.destination(2));
    const { origin, text } = await startExport(format, operation, {
      execute: executeIn(createApollo(createServer(), log), graph),
      graph,
      publicUrl: settings.publicUrl,
      signal: new AbortController().signal,
    });
    await (output === undefined ? print(text) : save(text, output));
    console.error(noteOn(origin));
  } finally {
    await close();
  }
});

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        variables: { type: 'string' },
        operation: { type: 'string' },
        output: { type: 'string', short: 'o' },
      },
    });
    const [name = '', file] = positionals;
    const format = formatNamed(name);
    if (file === undefined) throw new RangeError('A format and a file are needed.');
    if (!format) throw new RangeError(`There is no format ${JSON.stringify(name)}.`);
    return {
      format,
      file,
      variables: values.variables,
      operationName: values.operation,
      output: values.output,
    };
  } catch (error) {
    throw refusal(`${(error as Error).message}\n\n${usage}`);
  }
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
async function save(text: AsyncIterable<string>, output: string): Promise<void> {
  const part = `${output}.part`;
  try {
    await pipeline(Readable.from(text), createWriteStream(part));
    await rename(part, output);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}
