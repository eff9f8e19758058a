import { InvalidArgumentError, Option } from 'commander';
import { type ApiKey, isValidAt, makeKey } from '../../access/api-key.ts';
import { type Role, roles } from '../../access/caller.ts';
import { allKeys, revokeKey, storeKey } from '../../access/statements.ts';
import { command, jsonOption, quietOption, yesOption } from '../command.ts';
import { confirm } from '../confirm.ts';
import { Failure } from '../failure.ts';
import { inGraph } from '../in-graph.ts';
import { type OutputOptions, outputOf } from '../output.ts';

export const keys = () =>
  command('keys', {
    does: 'Make, list and revoke the keys of those who write. A key’s token is shown once and stored nowhere; the graph keeps its hash.',
    examples: [['scgraph keys list', 'lists all keys, revoked and expired ones too']],
    fails: 'nothing was done',
  })
    .addCommand(make())
    .addCommand(list())
    .addCommand(revoke());

interface MakeOptions extends OutputOptions {
  readonly role: Role;
  readonly note: string;
  /** The end of the day, in milliseconds since 1970. */
  readonly expires?: number;
}

const make = () =>
  command('make', {
    does: 'Make a key and print its token, this once.',
    examples: [
      [
        'scgraph keys make --role curator --note "Desk 3, data quality" --expires 2027-06-30',
        'makes a key for a desk, valid to the end of that day',
      ],
    ],
    fails: 'no key was made',
  })
    .addOption(new Option('--role <role>', 'what it may do').choices(roles).makeOptionMandatory())
    .requiredOption(
      '--note <text>',
      'whose key it is and what for: an office or a post, no person’s name',
      noteIn,
    )
    .option('--expires <day>', 'the last day on which it is valid, as YYYY-MM-DD', expiryIn)
    .addOption(jsonOption())
    .addOption(quietOption())
    .action(async ({ role, note, expires, ...options }: MakeOptions) => {
      const output = outputOf(options);
      const { key, token } = makeKey({ role, note, expiresAt: expires ?? null });
      await inGraph(output.tell, ({ graph }) =>
        graph.write((transaction) => transaction.run(storeKey, { key })),
      );
      output.tell(`Key ${key.id} of the role ${role}. Its token, shown this once:`);
      output.answer({ ...told(key), token }, token);
    });

const list = () =>
  command('list', {
    does: 'List all keys.',
    examples: [['scgraph keys list --json', 'lists them as JSON, times as ISO 8601']],
    fails: 'they could not be read',
  })
    .addOption(jsonOption())
    .addOption(quietOption())
    .action(async (options: OutputOptions) => {
      const output = outputOf(options);
      const rows = await inGraph(output.tell, ({ graph }) => graph.read(allKeys, {}));
      output.answer(
        rows.map(({ key }) => told(key)),
        rows.map(({ key }) => describe(key)).join('\n') || 'There are no keys.',
      );
    });

interface RevokeOptions extends OutputOptions {
  readonly yes?: boolean;
}

const revoke = () =>
  command('revoke', {
    does: 'Revoke a key: from now on nobody writes with it. This cannot be undone.',
    examples: [
      ['scgraph keys revoke 1c3ca5c17e44', 'revokes the key that keys list has by this id'],
    ],
    fails: 'no key was revoked',
  })
    .argument('<id>', 'the key’s, as keys list has it')
    .addOption(yesOption())
    .addOption(jsonOption())
    .addOption(quietOption())
    .action(async (id: string, options: RevokeOptions) => {
      const output = outputOf(options);
      await confirm(`Revoke the key ${id} for ever?`, options);
      const [row] = await inGraph(output.tell, ({ graph }) =>
        graph.write((transaction) => transaction.run(revokeKey, { id, at: Date.now() })),
      );
      if (!row) throw new Failure(`There is no key ${id}: expected an id that keys list has.`);
      output.done(told(row.key), describe(row.key));
    });

function noteIn(text: string): string {
  if (text.trim()) return text.trim();
  throw new InvalidArgumentError('Expected whose key it is and what for.');
}

const days = /^\d{4}-\d{2}-\d{2}$/;

function expiryIn(text: string): number {
  const end = Date.parse(`${text}T23:59:59.999Z`);
  if (days.test(text) && end > Date.now()) return end;
  throw new InvalidArgumentError('Expected a day to come as YYYY-MM-DD.');
}

/** Without its hash. */
function told({ id, role, note, createdAt, expiresAt, revokedAt }: ApiKey) {
  return {
    id,
    role,
    note,
    createdAt: timeOf(createdAt),
    expiresAt: timeOf(expiresAt),
    revokedAt: timeOf(revokedAt),
  };
}

function describe(key: ApiKey): string {
  const { id, role, note, createdAt, expiresAt, revokedAt } = key;
  const standing = revokedAt
    ? `revoked ${dayOf(revokedAt)}`
    : isValidAt(key, Date.now())
      ? `valid${expiresAt ? ` until ${dayOf(expiresAt)}` : ''}`
      : `expired ${dayOf(expiresAt ?? 0)}`;
  return [id, role, `made ${dayOf(createdAt)}`, standing, note].join('  ');
}

const timeOf = (time: number | null | undefined): string | null =>
  typeof time === 'number' ? new Date(time).toISOString() : null;

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
