import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { accept, examplesIn, listedCommands } from './commands.ts';

const commands = listedCommands();
const page = fileURLToPath(new URL('../../../docs/cli.md', import.meta.url));
const HEADING = '## Commands\n';

/** Words of a line of a shell, without what goes before or after the program's own. */
function wordsOf(line: string): string[] {
  const [, own = ''] = /scgraph (.*?)(?: [<>|] .*)?$/.exec(line) ?? [];
  return (own.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ''));
}

describe('the help of a command', () => {
  test.each(commands)('$path tells its exit codes and shows examples', (command) => {
    expect(command.help).toMatch(/^Exit codes: 0 done, 1 .+, 2 wrong usage$/m);
    expect(examplesIn(command).length).toBeGreaterThan(0);
  });

  test.each(commands.flatMap(examplesIn))('shows what can be typed: %s', async (line) => {
    await expect(accept(wordsOf(line))).resolves.toBeUndefined();
  });
});

test('docs/cli.md shows the help of every command', async () => {
  const [head = ''] = readFileSync(page, 'utf8').split(HEADING);
  const sections = commands.map(
    ({ path, help }) => `\n### ${path}\n\n\`\`\`text\n${help}\n\`\`\`\n`,
  );
  await expect(head + HEADING + sections.join('')).toMatchFileSnapshot(page);
});

test('every script of package.json that runs a command names one that there is', () => {
  const { scripts } = JSON.parse(
    readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
  );
  const run = Object.values<string>(scripts).flatMap((script) => {
    const name = /^node bin\/scgraph\.js (\w+)$/.exec(script)?.[1];
    return name ? [`scgraph ${name}`] : [];
  });
  expect(run.length).toBeGreaterThan(7);
  expect(commands.map(({ path }) => path)).toEqual(expect.arrayContaining(run));
});
