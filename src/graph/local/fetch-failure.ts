interface Cause {
  readonly sign: RegExp;
  readonly words: string;
}

/** The first that fits is told. */
const causes: readonly Cause[] = [
  {
    sign: /No space left on device|not enough space/i,
    words:
      'the disk is full. Free about 400 MB (jars here and in Maven’s own cache) and try again.',
  },
  {
    sign: /Permission denied|AccessDenied|Read-only file system/i,
    words:
      'Maven may not write where it needs to. Make the data folder and Maven’s cache (~/.m2) writable, or set NEO4J_FOLDER to another place.',
  },
  {
    sign: /Could not find artifact org\.neo4j:neo4j:/,
    words: 'there is no such version. Ask for one that is released.',
  },
  {
    sign: /Unknown host|UnknownHost|Name or service not known|Temporary failure in name resolution|Connection refused|Connect(ion)? timed out|Network is unreachable|No route to host|offline mode|Could not transfer/i,
    words:
      'Maven cannot reach its repository. The first run needs the network, later ones do not: connect, or set the proxy or mirror in ~/.m2/settings.xml, and try again.',
  },
  {
    sign: /JAVA_HOME/,
    words: 'Maven finds no Java. Set JAVA_HOME to the folder of a JDK.',
  },
];

/** Tells from Maven's output why Neo4j could not be fetched, and what to do. */
export function whyFetchFailed(version: string, output: string): string {
  const words =
    causes.find(({ sign }) => sign.test(output))?.words ??
    `Maven said: ${firstError(output)} Run the same with mvn yourself, or set NEO4J_URI to a Neo4j of your own.`;
  return `Neo4j ${version} could not be fetched: ${words}`;
}

const firstError = (output: string) =>
  /^\[ERROR\] +(.+)$/m.exec(output)?.[1]?.slice(0, 300) ?? 'nothing.';
