import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LocalNeo4jError } from '../../src/graph/local/local-neo4j-error.ts';
import type { LocalNeo4jOptions } from '../../src/graph/local/options.ts';
import { startLocalNeo4j } from '../../src/graph/local/start.ts';
import { testedNeo4j } from '../support/tested-neo4j.ts';

const version = '5.26.20';
let home: string;
let folder: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'refused-neo4j-'));
  folder = join(home, 'data');
});

afterEach(() => rmSync(home, { recursive: true }));

/** A machine whose PATH has these shell scripts and nothing else. */
function machine(scripts: { readonly java?: string; readonly mvn?: string }) {
  const path = join(home, 'bin');
  mkdirSync(path);
  for (const [name, script] of Object.entries(scripts)) {
    writeFileSync(join(path, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  }
  return { PATH: path };
}

const javaOf = (release: string, otherwise = 'exit 0') =>
  `if [ "$1" = -version ]; then echo 'openjdk version "${release}" 2025-04-15' >&2; exit 0; fi\n${otherwise}`;

const fails = (output: string) => `echo '${output}'\nexit 1`;

async function refusal(options: Partial<LocalNeo4jOptions>): Promise<string> {
  const outcome = await startLocalNeo4j({ folder, report: () => {}, ...options }).catch(
    (error: unknown) => error,
  );
  expect(outcome).toBeInstanceOf(LocalNeo4jError);
  return (outcome as LocalNeo4jError).message;
}

describe('Java', () => {
  test('that is missing is asked for', async () => {
    expect(await refusal({ environment: machine({}) })).toMatch(
      /JDK 17 or newer; there is no working Java on the PATH\. Install a JDK 17/,
    );
  });

  test('that is missing from JAVA_HOME is looked for nowhere else', async () => {
    expect(await refusal({ javaHome: '/nowhere' })).toContain('/nowhere/bin/java');
  });

  test.each([
    ['1.8.0_402', version, /needs Java 17 or newer; java is Java 8\. Install a JDK 17/],
    ['11.0.20', version, /needs Java 17 or newer; java is Java 11\./],
    ['17.0.15', '2026.09.0', /needs Java 21 or newer; java is Java 17\. Install a JDK 21/],
  ])('%s is too old for Neo4j %s', async (release, wanted, message) => {
    const environment = machine({ java: javaOf(release) });

    expect(await refusal({ environment, version: wanted })).toMatch(message);
  });
});

describe('a first run', () => {
  test('without Maven asks for it', async () => {
    expect(await refusal({ environment: machine({ java: javaOf('17.0.1') }) })).toMatch(
      /there is no mvn on the PATH\. Install Maven/,
    );
  });

  test.each([
    ['No space left on device', /the disk is full\. Free about/],
    ['Could not transfer artifact: Unknown host repository.example', /needs the network/],
    ['Connection refused', /needs the network/],
    ['Could not find artifact org.neo4j:neo4j:jar:5.26.20', /no such version/],
    ['The JAVA_HOME environment variable is not defined correctly', /Set JAVA_HOME/],
    ['[ERROR] Something else entirely.', /Maven said: Something else entirely\./],
  ])('where Maven ends with "%s" says what to do', async (output, message) => {
    const environment = machine({ java: javaOf('17.0.1'), mvn: fails(output) });

    expect(await refusal({ environment })).toMatch(message);
  });

  test('that fails half-way leaves nothing a later one would take for the whole', async () => {
    const environment = machine({ java: javaOf('17.0.1'), mvn: `${copyOneJar}\nexit 1` });

    await refusal({ environment });

    expect(readdirSync(join(folder, 'artifacts'))).toEqual([]);
  });

  test('shows how far it is and keeps the jars by version', async () => {
    const line = 'Downloaded from central: https://repository.example/a.jar (500 kB at 9 MB/s)';
    const downloads = Array.from({ length: 60 }, () => `echo '${line}'`).join('\n');
    const environment = machine({
      java: javaOf('17.0.1'),
      mvn: `${downloads}\n${copyOneJar}`,
    });
    const told: string[] = [];

    await refusal({ environment, report: (words) => told.push(words) });

    expect(told.slice(0, 3)).toEqual([
      'Fetching Neo4j 5.26.20 with Maven, once: about 210 jars, 116 MB',
      '  30 jars, 15 MB so far',
      '  60 jars, 30 MB so far',
    ]);
    expect(told[3]).toMatch(/^Fetched Neo4j 5\.26\.20: 1 jars, 0 MB, in \d s$/);
    expect(existsSync(join(folder, 'artifacts', version, 'one.jar'))).toBe(true);
  });

  const copyOneJar = `for word in "$@"; do case "$word" in
    -DoutputDirectory=*) /bin/mkdir -p "\${word#*=}"; echo jar > "\${word#*=}/one.jar";;
  esac; done`;
});

describe('a data folder', () => {
  test('that cannot be made is told with its path', async () => {
    writeFileSync(join(home, 'file'), '');
    const below = join(home, 'file', 'data');
    const environment = machine({ java: javaOf('17.0.1') });

    expect(await refusal({ environment, folder: below })).toBe(
      `The folder ${below} cannot be used: a file is in its way. Move that file, or set NEO4J_FOLDER to another place.`,
    );
  });
});

describe('a Java that ends at once', () => {
  beforeEach(() => mkdirSync(join(folder, 'artifacts', version), { recursive: true }));

  test.each([
    ['java.lang.module.FindException: Module jdk.compiler not found', /Install a JDK, not a JRE/],
    ['java.io.IOException: No space left on device', /the disk is full/],
    ['Terminating due to java.lang.OutOfMemoryError: Java heap space', /too little memory/],
    ['@local-neo4j failed PortBindException: Address already in use', /could not open a port/],
    ['@local-neo4j failed StoreFailureException: gone', /put back a copy/],
    ['class file has wrong version 65.0, should be 61.0', /too old/],
    ['nothing known', /it ended with 1\. Mend what its log names/],
  ])('after "%s" is told with what to do and where the log is', async (output, message) => {
    const environment = machine({ java: javaOf('17.0.1', fails(output)) });

    const told = await refusal({ environment });

    expect(told).toMatch(message);
    expect(told).toContain(join(folder, 'logs', 'launcher.log'));
  });

  test('for want of memory, really, is told so', async () => {
    const { javaHome } = testedNeo4j;

    expect(await refusal({ heap: '900000g', ...(javaHome && { javaHome }) })).toMatch(
      /too little memory/,
    );
  });
});
