import { describe, expect, test } from 'vitest';
import { runProgram } from '../../support/run-program.ts';
import { accept } from './commands.ts';

describe('what cannot be meant is refused with what was expected', () => {
  test.each([
    [['sed'], /unknown command 'sed'\n\(Did you mean seed\?\)/],
    [['seed', '--chek'], /unknown option '--chek'\n\(Did you mean --check\?\)/],
    [['seed', '--check', '--dry-run'], /'--check' cannot be used with option '--dry-run'/],
    [['backup'], /missing required argument 'file'/],
    [['backup', 'a', 'b'], /too many arguments/],
    [['export', 'tsv', 'x'], /Allowed choices are csv, jsonl, graphml/],
    [['query', 'x', '--json', '--format', 'csv'], /'--json' cannot be used with option '--format/],
    [['query', 'x', '--var', 'at'], /Expected name=value/],
    [['query', 'x', '--header', 'token'], /Expected name:value/],
    [['keys', 'mak'], /unknown command 'mak'\n\(Did you mean make\?\)/],
    [['keys', 'make', '--role', 'king'], /Allowed choices are reader, contributor, curator, admin/],
    [['keys', 'make', '--role', 'admin'], /'--note <text>' not specified/],
    [['keys', 'make', '--role', 'admin', '--note', ' '], /Expected whose key it is/],
    [
      ['keys', 'make', '--role', 'admin', '--note', 'x', '--expires', '2020-01-01'],
      /Expected a day to come as YYYY-MM-DD/,
    ],
    [['completion', 'csh'], /Allowed choices are bash, zsh, fish/],
  ])('%j', async (words, told) => {
    await expect(accept(words)).rejects.toThrow(told);
  });
});

describe('the program ends', () => {
  test('with 2 where usage is wrong, and prints nothing on the standard output', async () => {
    const { exitCode, output, errors } = await runProgram(['sed', '--json']);
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' });
    expect(errors).toContain('Did you mean seed?');
    expect(errors).toContain('--help');
  });

  test('with 0 where help is asked for', async () => {
    const { exitCode, output, errors } = await runProgram(['keys', 'make', '--help']);
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: '' });
    expect(output).toContain('Usage: scgraph keys make');
  });

  test('with 1 where it fails, and with --json says why in a document', async () => {
    const env = { PORT: 'x' };
    const { exitCode, output, errors } = await runProgram(['rebuild', '--json'], { env });
    expect(exitCode).toBe(1);
    expect(JSON.parse(output).error).toMatch(/PORT: expected a whole number/);
    expect(errors).toMatch(/^These settings cannot be used:\n {2}PORT: expected a whole number/);
  });

  test('with 2 where it would have to ask and nobody is there', async () => {
    const { exitCode, errors } = await runProgram(['keys', 'revoke', '1c3ca5c17e44']);
    expect(exitCode).toBe(2);
    expect(errors).toContain('Nobody can be asked here: expected --yes.');
  });

  test('with 0 and what was checked as one document, where the seed has no problem', async () => {
    const { exitCode, output, errors } = await runProgram(['seed', '--check', '--json']);
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: '' });
    expect(JSON.parse(output)).toMatchObject({ name: 'security-cooperation-seed', problems: [] });
  });
});
