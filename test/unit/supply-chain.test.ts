import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => JSON.parse(readFileSync(root + file, 'utf8'));

const { scripts, dependencies, optionalDependencies, devDependencies, overrides } =
  read('package.json');
const production: Record<string, string> = { ...dependencies, ...optionalDependencies };
const direct: Record<string, string> = { ...production, ...devDependencies };

interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

const { '': _root, ...locked } = read('package-lock.json').packages as Record<string, Locked>;
const packages = Object.entries(locked);

describe('dependencies', () => {
  test('are of one exact version each, also where one is put in place of another', () => {
    const exact = /^\d+\.\d+\.\d+$/;
    const pinned = { ...direct, ...overrides };
    const loose = Object.entries(pinned).filter(
      ([, version]) => typeof version === 'string' && !exact.test(version),
    );
    expect(loose).toEqual([]);
  });

  test('are locked at that version', () => {
    const others = Object.entries(direct).filter(
      ([name, version]) => locked[`node_modules/${name}`]?.version !== version,
    );
    expect(others).toEqual([]);
  });

  test('are all locked by their content, and come from the public registry', () => {
    const open = packages.filter(
      ([, { integrity = '', resolved = 'https://registry.npmjs.org/' }]) =>
        !/^sha512-[\w+/]{86}==$/.test(integrity) ||
        !resolved.startsWith('https://registry.npmjs.org/'),
    );
    expect(open.map(([path]) => path)).toEqual([]);
  });

  test('of the server run nothing as they are installed, but for those that are known to', () => {
    const running = packages.filter(([, { dev, hasInstallScript }]) => hasInstallScript && !dev);
    // The first does nothing, the second checks the binary that its own package brought. The image runs neither.
    expect(running.map(([path]) => path)).toEqual([
      'node_modules/@apollo/protobufjs',
      'node_modules/esbuild',
    ]);
  });
});

interface Component {
  readonly 'bom-ref': string;
  readonly hashes?: readonly { readonly alg: string }[];
  readonly properties?: readonly { readonly name: string }[];
}

test('the bill of materials has all that is locked, by its content, and marks what only developers need', () => {
  const [command = '', ...args] = scripts.sbom.split('&& ')[1].split(' > ')[0].split(' ');
  const stdio = ['ignore', 'pipe', 'ignore'] as const;
  const printed = execFileSync(command, args, { cwd: root, encoding: 'utf8', stdio: [...stdio] });
  const { components } = JSON.parse(printed) as { readonly components: readonly Component[] };
  const listed = new Map(components.map((component) => [component['bom-ref'], component]));
  const isForDevelopers = (reference: string) =>
    listed.get(reference)?.properties?.some(({ name }) => name === 'cdx:npm:package:development');

  for (const [path, { version }] of packages) {
    const reference = `${path.split('node_modules/').at(-1)}@${version}`;
    expect(listed.get(reference)?.hashes, reference).toMatchObject([{ alg: 'SHA-512' }]);
  }
  for (const [name, version] of Object.entries(production)) {
    expect(isForDevelopers(`${name}@${version}`), name).toBe(false);
  }
  expect(isForDevelopers(`vitest@${devDependencies.vitest}`)).toBe(true);
});
