import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { bash } from '../../../src/cli/completion/bash.ts';
import { fish } from '../../../src/cli/completion/fish.ts';
import { placesIn } from '../../../src/cli/completion/places.ts';
import { zsh } from '../../../src/cli/completion/zsh.ts';
import { createProgram } from '../../../src/cli/program.ts';

const places = placesIn(createProgram());

/** What bash offers for the last of these words. */
function offered(...words: readonly string[]): string[] {
  const script = `${bash('scgraph', places)}
COMP_WORDS=("$@")
COMP_CWORD=$(($# - 1))
_scgraph
printf '%s\\n' "\${COMPREPLY[@]}"`;
  const out = execFileSync('bash', ['--norc', '-c', script, 'bash', ...words], {
    encoding: 'utf8',
  });
  return out.split('\n').filter((line) => line !== '');
}

describe('bash completes', () => {
  test('commands', () => {
    expect(offered('scgraph', 'res')).toEqual(['restore']);
    expect(offered('scgraph', 'keys', '')).toEqual(
      expect.arrayContaining(['make', 'list', 'revoke']),
    );
  });

  test('the options of just that command, whatever came before', () => {
    expect(offered('scgraph', 'verify', '--')).toEqual(['--head', '--json', '--quiet', '--help']);
    expect(offered('scgraph', 'keys', 'make', '--note', 'x', '--exp')).toEqual(['--expires']);
  });

  test('what an option or an argument may be', () => {
    expect(offered('scgraph', 'keys', 'make', '--role', 'c')).toEqual(['contributor', 'curator']);
    expect(offered('scgraph', 'export', 'gr')).toEqual(['graphml']);
  });

  test('nothing of its own where an option takes any text, so that files are offered', () => {
    expect(offered('scgraph', 'export', 'csv', '--output', '')).toEqual([]);
  });
});

describe.each([
  ['zsh', zsh],
  ['fish', fish],
])('the script for %s', (_, write) => {
  test('has every command, option and choice, with what it does', () => {
    const script = write('scgraph', places);
    for (const { path, words, flags } of places) {
      expect(script).toContain(`'${path}'`.replace(/^'scgraph'$/, 'scgraph'));
      for (const { text } of words) expect(script).toContain(text);
      for (const { long } of flags) expect(script).toContain(long.slice(2));
    }
    expect(script).toContain('tell what loading it would change, and change nothing');
    expect(script).toContain('reader contributor curator admin');
  });
});
