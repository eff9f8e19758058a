import { z } from 'zod';

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .refine(
      (text) => /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most,
      `expected a whole number from ${least} to ${most}`,
    );

const isRedis = (text: string): boolean =>
  /^rediss?:\/\/(\S*@)?[^\s/?#@]+(\/\d{0,4})?$/.test(text) && URL.canParse(text);

/** Settings, by the names of their environment variables. An empty one counts as absent. */
const environment = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535).default('4000').transform(Number),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'expected a web address such as https://example.org' })
    .optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  ANSWER_CACHE_MB: wholeNumber(0, 4096).default('64').transform(Number),
  ANSWER_CACHE_REDIS: z
    .string()
    .refine(isRedis, 'expected redis://… or rediss://… with a host, such as redis://localhost:6379')
    .optional(),
  GRAPH_CHECK_MS: wholeNumber(10, 60_000).default('500').transform(Number),
  NEO4J_URI: z
    .string()
    .regex(
      /^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^@]+$/,
      'expected neo4j://… or bolt://… without user name or password',
    )
    .optional(),
  NEO4J_USERNAME: z.string().optional(),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().optional(),
  NEO4J_FOLDER: z.string().default('.neo4j'),
  NEO4J_VERSION: z
    .string()
    .regex(/^\d+(\.\d+)+$/, 'expected a version such as 5.26.20')
    .optional(),
  JAVA_HOME: z.string().optional(),
});

type Given = Readonly<Record<string, string | undefined>>;

/** What is wrong between settings, whether or not each is right by itself. */
function combined(given: Given): { readonly name: string; readonly message: string }[] {
  const isRemote = given.NEO4J_URI !== undefined;
  const needed = isRemote ? ['NEO4J_USERNAME', 'NEO4J_PASSWORD'] : [];
  const useless = isRemote ? [] : ['NEO4J_USERNAME', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'];
  return [
    ...needed
      .filter((name) => given[name] === undefined)
      .map((name) => ({ name, message: 'expected, beside NEO4J_URI' })),
    ...useless
      .filter((name) => given[name] !== undefined)
      .map((name) => ({ name, message: 'expected only beside NEO4J_URI' })),
  ];
}

export interface Settings {
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
  /** Where the server is reached from outside; null if nobody says. */
  readonly publicUrl: string | null;
  readonly logLevel: string;
  readonly answers: {
    /** Of all answers that are kept in memory together, in bytes. */
    readonly largest: number;
    /** How often the graph is asked whether it has changed, in milliseconds. */
    readonly interval: number;
    /** The address of a Redis that keeps them too; null for none. */
    readonly redis: string | null;
  };
  /** A Neo4j that runs already; null starts a local one. */
  readonly neo4j: {
    readonly uri: string;
    readonly username: string;
    readonly password: string;
    readonly database?: string;
  } | null;
  readonly localNeo4j: {
    readonly folder: string;
    readonly version?: string;
    readonly javaHome?: string;
  };
}

/** Settings that cannot be used; the message names all of them. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

export function readSettings(given: Given = process.env): Settings {
  const present = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(present);
  const problems = [
    ...(parsed.error?.issues ?? []).map(({ path, message }) => ({ name: path.join('.'), message })),
    ...combined(present),
  ];
  if (!parsed.success || problems.length > 0) {
    const lines = problems.map(
      ({ name, message }) => `  ${name}: ${message}${came(name, present)}`,
    );
    throw new SettingsError(`These settings cannot be used:\n${lines.join('\n')}`);
  }
  const {
    HOST,
    PORT,
    PUBLIC_URL = null,
    LOG_LEVEL,
    ANSWER_CACHE_MB,
    ANSWER_CACHE_REDIS = null,
    GRAPH_CHECK_MS,
    NEO4J_URI,
    NEO4J_USERNAME = '',
    NEO4J_PASSWORD = '',
    ...rest
  } = parsed.data;
  return {
    host: HOST,
    port: PORT,
    publicUrl: PUBLIC_URL,
    logLevel: LOG_LEVEL,
    answers: {
      largest: ANSWER_CACHE_MB * 1024 * 1024,
      interval: GRAPH_CHECK_MS,
      redis: ANSWER_CACHE_REDIS,
    },
    neo4j:
      NEO4J_URI === undefined
        ? null
        : {
            uri: NEO4J_URI,
            username: NEO4J_USERNAME,
            password: NEO4J_PASSWORD,
            ...(rest.NEO4J_DATABASE !== undefined && { database: rest.NEO4J_DATABASE }),
          },
    localNeo4j: {
      folder: rest.NEO4J_FOLDER,
      ...(rest.NEO4J_VERSION !== undefined && { version: rest.NEO4J_VERSION }),
      ...(rest.JAVA_HOME !== undefined && { javaHome: rest.JAVA_HOME }),
    },
  };
}

/** Passwords, also those within an address, are never printed; nor is the address of a Redis, most of which may be one. */
function came(name: string, given: Given): string {
  const value = given[name];
  if (value === undefined || /PASSWORD|REDIS/.test(name)) return '';
  return `, came "${value.replace(/\/\/.*@/, '//…@')}"`;
}
