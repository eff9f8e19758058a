import { z } from 'zod';
import type { AccessSettings } from './access/access.ts';
import type { GuardSettings } from './guard/guard.ts';
import type { TraceSettings } from './observe/open-telemetry.ts';

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .refine(
      (text) => /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most,
      `expected a whole number from ${least} to ${most}`,
    );

const isRedis = (text: string): boolean =>
  /^rediss?:\/\/(\S*@)?[^\s/?#@]+(\/\d{0,4})?$/.test(text) && URL.canParse(text);

/** On the same port, or at an address of their own: on loopback unless another is named. */
function metricsAt(text: string): Settings['metrics'] {
  if (text === 'off') return null;
  if (text === 'on') return 'same port';
  const [, host = '127.0.0.1', port = ''] = /^(?:(.*):)?(\d+)$/.exec(text) ?? [];
  return { host: host.replace(/^\[|\]$/g, ''), port: Number(port) };
}

/** Settings, by the names of their environment variables. An empty one counts as absent. */
export const environment = z.object({
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
  METRICS: z
    .string()
    .regex(
      /^(off|on|(\S+:)?\d{1,5})$/,
      'expected off, on, or another port than PORT, such as 9464 or 0.0.0.0:9464',
    )
    .refine((text) => Number(/\d+$/.exec(text)?.[0] ?? 0) <= 65_535, 'expected a port up to 65535')
    .default('off')
    .transform(metricsAt),
  SLOW_OPERATION_MS: wholeNumber(0, 600_000).default('1000').transform(Number),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/, error: 'expected a web address such as http://localhost:4318' })
    .optional(),
  OTEL_SERVICE_NAME: z.string().default('security-cooperation-graph'),
  OTEL_TRACES_SAMPLER_ARG: z
    .string()
    .regex(/^(0|1|0?\.\d{1,9}|1\.0)$/, 'expected a part from 0 to 1, such as 0.1')
    .default('1')
    .transform(Number),
  GRAPH_CHECK_MS: wholeNumber(10, 60_000).default('500').transform(Number),
  READ_ACCESS: z.enum(['public', 'token']).default('public'),
  JWT_JWKS_URL: z
    .url({ protocol: /^https?$/, error: 'expected the web address of a JWKS' })
    .optional(),
  JWT_ISSUER: z.string().optional(),
  JWT_AUDIENCE: z.string().optional(),
  JWT_ROLE_CLAIM: z.string().default('role'),
  COST_MOST: wholeNumber(1, 999_999_999).default('50000').transform(Number),
  RATE_POINTS: wholeNumber(0, 999_999_999).default('2000000').transform(Number),
  RATE_SECONDS: wholeNumber(1, 86_400).default('60').transform(Number),
  TRUST_PROXY: wholeNumber(0, 9).default('0').transform(Number),
  WORK_MOST: wholeNumber(1, 9_999).default('60').transform(Number),
  WAIT_MOST: wholeNumber(0, 99_999).default('200').transform(Number),
  TRUSTED_DOCUMENTS: z.string().optional(),
  TRUSTED_DOCUMENTS_ONLY: z.enum(['true', 'false']).optional(),
  READ_DEADLINE_MS: wholeNumber(100, 600_000).default('5000').transform(Number),
  WRITE_DEADLINE_MS: wholeNumber(100, 600_000).default('6000').transform(Number),
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
  NEO4J_HEAP: z
    .string()
    .regex(/^[1-9]\d{0,5}[mg]$/, 'expected a size such as 512m or 4g')
    .optional(),
  JAVA_HOME: z.string().optional(),
});

type Given = Readonly<Record<string, string | undefined>>;

/** What is wrong between settings, whether or not each is right by itself. */
function combined(given: Given): { readonly name: string; readonly message: string }[] {
  const isRemote = given.NEO4J_URI !== undefined;
  const needed = isRemote ? ['NEO4J_USERNAME', 'NEO4J_PASSWORD'] : [];
  const ofJwt = ['JWT_JWKS_URL', 'JWT_ISSUER', 'JWT_AUDIENCE'];
  const missingOfJwt = ofJwt.some((name) => given[name] !== undefined) ? ofJwt : [];
  const useless = isRemote ? [] : ['NEO4J_USERNAME', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'];
  return [
    ...(given.TRUSTED_DOCUMENTS_ONLY !== undefined && given.TRUSTED_DOCUMENTS === undefined
      ? [{ name: 'TRUSTED_DOCUMENTS_ONLY', message: 'expected only beside TRUSTED_DOCUMENTS' }]
      : []),
    ...needed
      .filter((name) => given[name] === undefined)
      .map((name) => ({ name, message: 'expected, beside NEO4J_URI' })),
    ...missingOfJwt
      .filter((name) => given[name] === undefined)
      .map((name) => ({ name, message: `expected, as ${ofJwt.join(', ')} go together` })),
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
  readonly access: AccessSettings;
  /** Where metrics are told; null nowhere. */
  readonly metrics: 'same port' | { readonly host: string; readonly port: number } | null;
  /** Operations that take as long are logged, in milliseconds; null logs none. */
  readonly slowAfter: number | null;
  /** Where traces are sent; null nowhere. */
  readonly traces: TraceSettings | null;
  readonly guard: GuardSettings;
  /** How long all that one request reads may take together, in milliseconds. */
  readonly readDeadline: number;
  /** How long one write of a client may take, in milliseconds. */
  readonly writeDeadline: number;
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
    /** As `4g`. */
    readonly heap?: string;
  };
}

/** Settings that cannot be used; the message names all of them. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(['These settings cannot be used:', ...problems.map((line) => `  ${line}`)].join('\n'));
    this.problems = problems;
  }
}

export function readSettings(given: Given = process.env): Settings {
  const present = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(present);
  const problems = [
    ...(parsed.error?.issues ?? []).map(({ path, message }) => ({ name: path.join('.'), message })),
    ...combined(present),
  ];
  if (!parsed.success || problems.length > 0) {
    throw new SettingsError(
      problems.map(({ name, message }) => `${name}: ${message}${came(name, present)}`),
    );
  }
  const {
    HOST,
    PORT,
    PUBLIC_URL = null,
    LOG_LEVEL,
    ANSWER_CACHE_MB,
    ANSWER_CACHE_REDIS = null,
    GRAPH_CHECK_MS,
    READ_ACCESS,
    JWT_JWKS_URL,
    JWT_ISSUER = '',
    JWT_AUDIENCE = '',
    JWT_ROLE_CLAIM,
    METRICS,
    SLOW_OPERATION_MS,
    OTEL_EXPORTER_OTLP_ENDPOINT,
    OTEL_SERVICE_NAME,
    OTEL_TRACES_SAMPLER_ARG,
    READ_DEADLINE_MS,
    WRITE_DEADLINE_MS,
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
    access: {
      isPublic: READ_ACCESS === 'public',
      jwt:
        JWT_JWKS_URL === undefined
          ? null
          : {
              jwks: JWT_JWKS_URL,
              issuer: JWT_ISSUER,
              audience: JWT_AUDIENCE,
              roleClaim: JWT_ROLE_CLAIM,
            },
    },
    metrics: METRICS,
    slowAfter: SLOW_OPERATION_MS === 0 ? null : SLOW_OPERATION_MS,
    traces:
      OTEL_EXPORTER_OTLP_ENDPOINT === undefined
        ? null
        : {
            endpoint: OTEL_EXPORTER_OTLP_ENDPOINT,
            serviceName: OTEL_SERVICE_NAME,
            ratio: OTEL_TRACES_SAMPLER_ARG,
          },
    guard: {
      costMost: rest.COST_MOST,
      allowance:
        rest.RATE_POINTS === 0 ? null : { points: rest.RATE_POINTS, window: rest.RATE_SECONDS },
      admission: { atWork: rest.WORK_MOST, waiting: rest.WAIT_MOST },
      proxies: rest.TRUST_PROXY,
      trusted:
        rest.TRUSTED_DOCUMENTS === undefined
          ? null
          : { file: rest.TRUSTED_DOCUMENTS, only: rest.TRUSTED_DOCUMENTS_ONLY === 'true' },
    },
    readDeadline: READ_DEADLINE_MS,
    writeDeadline: WRITE_DEADLINE_MS,
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
      ...(rest.NEO4J_HEAP !== undefined && { heap: rest.NEO4J_HEAP }),
    },
  };
}

/** Passwords, also those within an address, are never printed; nor is the address of a Redis, most of which may be one. */
function came(name: string, given: Given): string {
  const value = given[name];
  if (value === undefined || /PASSWORD|REDIS/.test(name)) return '';
  return `, came "${value.replace(/\/\/.*@/, '//…@')}"`;
}
