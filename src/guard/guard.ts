import type { IncomingMessage } from 'node:http';
import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { ANONYMOUS, type Caller } from '../access/caller.ts';
import type { Context } from '../context.ts';
import { type Admission, type AdmissionSettings, createAdmission } from './admission.ts';
import { type Allowance, type AllowanceSettings, createAllowances } from './allowances.ts';
import { clientsBehind } from './clients.ts';
import { guardOperations } from './guard-operations.ts';
import { readTrusted, type TrustedDocuments, type TrustedSettings } from './trusted.ts';

export interface GuardSettings {
  /** What one operation may cost, in points. */
  readonly costMost: number;
  /** Null bounds nobody. */
  readonly allowance: AllowanceSettings | null;
  readonly admission: AdmissionSettings;
  /** How many proxies of ours a request comes through. */
  readonly proxies: number;
  readonly trusted: TrustedSettings | null;
}

export const GUARD: GuardSettings = {
  costMost: 50_000,
  allowance: null,
  admission: { atWork: 60, waiting: 200 },
  proxies: 0,
  trusted: null,
};

/** What stands between clients and the work that they ask for. */
export interface Guard {
  readonly operations: ApolloServerPlugin<Context>;
  readonly admission: Admission;
  readonly trusted: TrustedDocuments | null;
  /** Of the caller; of an anonymous one by where the request comes from. */
  allowanceOf(request: IncomingMessage, caller: Caller): Allowance;
}

export function createGuard(
  settings: GuardSettings,
  schema: GraphQLSchema,
  spent: (points: number) => void = () => {},
): Guard {
  const trusted = settings.trusted && readTrusted(settings.trusted, schema);
  const allowances = createAllowances(settings.allowance);
  const nameClient = clientsBehind(settings.proxies);
  return {
    operations: guardOperations({ schema, costMost: settings.costMost, trusted, spent }),
    admission: createAdmission(settings.admission),
    trusted,
    allowanceOf: (request, caller) =>
      allowances(caller === ANONYMOUS ? nameClient(request) : caller.name),
  };
}
