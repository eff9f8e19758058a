import type { Jvm } from './jvm.ts';
import { LocalNeo4jError } from './local-neo4j-error.ts';

interface Cause {
  readonly sign: RegExp;
  readonly words: string;
}

/** The first that fits is told. */
const causes: readonly Cause[] = [
  {
    sign: /No space left on device|not enough space/i,
    words: 'the disk is full. Free some space, or set NEO4J_FOLDER to another place.',
  },
  {
    sign: /jdk\.compiler/,
    words: 'this Java is a runtime without a compiler. Install a JDK, not a JRE.',
  },
  {
    sign: /UnsupportedClassVersionError|class file has wrong version/,
    words: 'this Java is too old for it. Install a newer JDK, or set JAVA_HOME to one.',
  },
  {
    sign: /OutOfMemoryError|insufficient memory|Could not reserve enough space|SIGKILL/i,
    words:
      'there was too little memory. It wants about 2 GB: close other programs, or use a Neo4j on another machine (NEO4J_URI).',
  },
  {
    sign: /AccessDenied|Permission denied|Read-only file system/i,
    words: 'it may not write its data folder. Give yourself the right, or set NEO4J_FOLDER.',
  },
  {
    sign: /PortBindException|BindException|Cannot assign requested address|Address already in use/i,
    words:
      'it could not open a port on 127.0.0.1. Look for a firewall or a container without loopback.',
  },
  {
    sign: /newer version of Neo4j|not supported by this version|UnsupportedFormat|UpgradeNotAllowed|Unknown store version/i,
    words:
      'the data folder was written by a newer Neo4j. Use that version, or set NEO4J_FOLDER to an empty folder and load the seed again.',
  },
  {
    sign: /Error starting Neo4j|DatabaseShutdown|StoreFailure|Failed to (read|load)|corrupt|checksum|Recovery/i,
    words:
      'it cannot open its data. If the log tells nothing else, the data folder is damaged: put back a copy, or move it away and start again to load the seed anew.',
  },
];

/** Tells from what a launcher said last and left in the log why Neo4j did not start, and what to do. */
export async function startFailure(
  jvm: Jvm,
  said: string | null,
  log: string,
): Promise<LocalNeo4jError> {
  const ended = await jvm.exited;
  const evidence = `${said ?? jvm.logged()} ${ended}`;
  const words =
    causes.find(({ sign }) => sign.test(evidence))?.words ??
    `it ended with ${ended}. Mend what its log names, or use a Neo4j of your own (NEO4J_URI).`;
  return new LocalNeo4jError(`The local Neo4j did not start: ${words} Log: ${log}`);
}
