/** What a statement failed by, in one of few words. */
export type Failure = 'client' | 'transient' | 'database' | 'unavailable' | 'timed out' | 'other';

const BY_NEO4J: Readonly<Record<string, Failure>> = {
  ClientError: 'client',
  TransientError: 'transient',
  DatabaseError: 'database',
};

const BY_CODE: Readonly<Record<string, Failure>> = {
  ServiceUnavailable: 'unavailable',
  SessionExpired: 'unavailable',
  ProtocolError: 'unavailable',
  UNAVAILABLE: 'unavailable',
  TIMED_OUT: 'timed out',
};

export function failureOf(error: unknown): Failure {
  const { code, extensions } = (error ?? {}) as {
    readonly code?: unknown;
    readonly extensions?: { readonly code?: unknown };
  };
  const told = String(code ?? extensions?.code);
  const [, sort = ''] = /^Neo\.(\w+)\./.exec(told) ?? [];
  return BY_NEO4J[sort] ?? BY_CODE[told] ?? 'other';
}
