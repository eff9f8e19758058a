export interface LocalNeo4jOptions {
  /** Holds the data, the password and the logs; made when absent. */
  readonly folder: string;
  /** Where Neo4j's jars are kept, by version; `<folder>/artifacts` when left out. */
  readonly artifacts?: string;
  readonly version?: string;
  /** A JDK's folder; the `java` on the PATH when left out. */
  readonly javaHome?: string;
  /** As Java writes sizes: 1g. */
  readonly heap?: string;
  readonly pageCache?: string;
  /** Where it listens on 127.0.0.1; any free one when left out. */
  readonly port?: number;
  /** Takes one line of progress. */
  readonly report: (line: string) => void;
  /** For Java and Maven; this process's own when left out. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}
