import { InvalidArgumentError, Option } from 'commander';
import { type FormattedExecutionResult, GraphQLError } from 'graphql';
import { ExportRefused } from '../../export/refused.ts';
import { command, jsonOption, quietOption } from '../command.ts';
import { UsageError } from '../failure.ts';
import { outputOf } from '../output.ts';
import { askServer } from '../query/ask-server.ts';
import { errorLine } from '../query/errors.ts';
import { requestIn } from '../query/request.ts';
import { readText } from '../read-text.ts';

interface QueryOptions {
  readonly operation?: string;
  readonly variables?: string;
  readonly var?: ReadonlyMap<string, string>;
  readonly url?: string;
  readonly header?: ReadonlyMap<string, string>;
  readonly format: 'json' | 'table' | 'csv';
  readonly quiet?: boolean;
}

export const query = () =>
  command('query', {
    does: 'Ask the graph what a file of GraphQL asks, and print the answer. Asks the graph of the settings, or a server with --url.',
    examples: [
      ['scgraph query nations.graphql --var at=1983-06-01', 'prints the answer as JSON'],
      ['scgraph query nations.graphql --format table', 'prints its one list as a table'],
      [
        'scgraph query - --url https://example.org/graphql --format csv < nations.graphql',
        'asks a server, and prints the list as CSV, safe to open in a spreadsheet',
      ],
    ],
    fails: 'there is no answer, or it has errors, each told as file:line:column',
  })
    .argument('<file>', 'the operation, as GraphQL; - is the standard input')
    .option('--operation <name>', 'which one, where the file has several')
    .option('--variables <json>', 'its variables, as a JSON object')
    .option('--var <name=value>', 'one variable; may be given again and again', paired('='))
    .option('--url <address>', 'a server’s, as http://127.0.0.1:4000/graphql')
    .option(
      '--header <name:value>',
      'sent to the server, as an Authorization; may be repeated',
      paired(':'),
    )
    .addOption(
      new Option('--format <format>', 'how the answer is printed; all but json want one list')
        .choices(['json', 'table', 'csv'])
        .default('json'),
    )
    .addOption(jsonOption().conflicts('format'))
    .addOption(quietOption())
    .action(async (file: string, options: QueryOptions) => {
      if (options.header && !options.url) {
        throw new UsageError('--header: expected beside --url only.');
      }
      const { format, quiet = false } = options;
      const output = outputOf({ json: format === 'json', quiet });
      const text = await readText(file);
      const { answer, words } = await ask(file, text, options, output.tell).catch(refused);
      if (answer.errors) {
        output.fail(answer, answer.errors.map((error) => errorLine(file, error)).join('\n'));
      } else {
        output.answer(answer, words);
      }
    });

interface Asked {
  readonly answer: FormattedExecutionResult;
  /** The answer as it is printed, unless as JSON. */
  readonly words: string;
}

/** Loads the schema and the server only here: help and completion are to be there at once. */
async function ask(
  file: string,
  text: string,
  { format, url, header = new Map(), ...options }: QueryOptions,
  tell: (line: string) => void,
): Promise<Asked> {
  const request = requestIn(file, text, options);
  const write =
    format === 'json' ? () => '' : (await import('../query/lay-out.ts')).layOut(format, request);
  const answer = url
    ? await askServer(url, header, request)
    : await (await import('../query/ask-here.ts')).askHere(request, tell);
  return { answer, words: answer.errors ? '' : write(answer.data) };
}

/** What is no GraphQL, or gives no rows, is refused as if it had been answered so. */
function refused(error: unknown): Asked {
  if (error instanceof GraphQLError) return { answer: { errors: [error.toJSON()] }, words: '' };
  if (error instanceof ExportRefused) return { answer: { errors: error.errors }, words: '' };
  throw error;
}

const paired =
  (separator: string) =>
  (text: string, before: ReadonlyMap<string, string> = new Map()): ReadonlyMap<string, string> => {
    const [, name, value] = new RegExp(`^([\\w-]+)${separator}(.*)$`, 's').exec(text) ?? [];
    if (name && value !== undefined) return new Map([...before, [name, value]]);
    throw new InvalidArgumentError(`Expected name${separator}value.`);
  };
