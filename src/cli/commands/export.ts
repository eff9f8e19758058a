import { Argument } from 'commander';
import { type FormatName, formatNames, noteOn } from '../../export/format.ts';
import { requestOfTexts } from '../../export/request.ts';
import { command, jsonOption, quietOption } from '../command.ts';
import { UsageError } from '../failure.ts';
import { type OutputOptions, outputOf } from '../output.ts';
import { readText } from '../read-text.ts';

interface ExportOptions extends OutputOptions {
  readonly variables?: string;
  readonly operation?: string;
  readonly output?: string;
}

export const exportCommand = () =>
  command('export', {
    does: 'Write all that a query answers to a file: its list whole, not page by page, and with the sources of each row: docs/export.md.',
    examples: [
      [
        'scgraph export csv nations.graphql --output nations.csv',
        'writes a row for each item of the query’s list',
      ],
      [
        'scgraph export graphml - < web.graphql > web.graphml',
        'reads the query from the standard input',
      ],
    ],
    fails: 'nothing was written',
  })
    .addArgument(new Argument('<format>', 'what is written').choices(formatNames))
    .argument('<file>', 'the query, as GraphQL; - is the standard input')
    .option('--variables <json>', 'its variables, as a JSON object')
    .option('--operation <name>', 'which one, where the file has several')
    .option('-o, --output <file>', 'where to; without it, the standard output')
    .addOption(jsonOption())
    .addOption(quietOption())
    .action(async (format: FormatName, file: string, options: ExportOptions) => {
      const output = outputOf(options);
      if (options.json && options.output === undefined) {
        throw new UsageError(
          '--json: expected beside --output, as what is exported comes instead.',
        );
      }
      const request = requestOfTexts({
        query: await readText(file),
        variables: options.variables,
        operationName: options.operation,
      });
      // Only here: help and completion are to be there at once.
      const { exportAnswer } = await import('../export-answer.ts');
      const origin = await exportAnswer({
        format,
        request,
        file: options.output,
        tell: output.tell,
      });
      if (options.json) output.done({ file: options.output, ...origin }, '');
      else output.tell(noteOn(origin));
    });
