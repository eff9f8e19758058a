import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Finding } from './rule.ts';

/** Findings that are known to be as they are, with the reason. */
export interface Acceptance {
  readonly rule: string;
  /** Accepted is what is found of no others than these entities or sources. */
  readonly entities: readonly string[];
  /** And only where the message has these words. */
  readonly saying?: string | undefined;
  readonly because: string;
}

/** Beside a package's `datapackage.json`. */
const FILE = 'accepted-findings.json';

const acceptances = z.array(
  z.strictObject({
    rule: z.string().min(1),
    entities: z.array(z.string().min(1)).min(1),
    saying: z.string().min(1).optional(),
    because: z.string().min(1),
  }),
);

/** What is accepted of a package; nothing if there is no such file. Errors: AcceptancesError. */
export function readAcceptances(folder: URL): readonly Acceptance[] {
  const file = new URL(FILE, folder);
  return existsSync(file) ? parseAcceptances(readFileSync(file, 'utf8'), fileURLToPath(file)) : [];
}

export class AcceptancesError extends Error {
  override readonly name = 'AcceptancesError';
}

/** Errors: AcceptancesError, with every problem of the text and where it is. */
export function parseAcceptances(text: string, file: string): readonly Acceptance[] {
  const { data, error } = acceptances.safeParse(jsonOf(text));
  if (error) throw new AcceptancesError(`${file}: ${z.prettifyError(error)}`);
  return data;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

export interface Sorted {
  /** Accepted by nobody. */
  readonly open: readonly Finding[];
  readonly accepted: readonly Finding[];
  /** Of what is not found any more. */
  readonly idle: readonly Acceptance[];
}

export function sortOut(findings: readonly Finding[], acceptances: readonly Acceptance[]): Sorted {
  const isAccepted = (finding: Finding) => acceptances.some((one) => covers(one, finding));
  return {
    open: findings.filter((finding) => !isAccepted(finding)),
    accepted: findings.filter(isAccepted),
    idle: acceptances.filter((one) => !findings.some((finding) => covers(one, finding))),
  };
}

const covers = ({ rule, entities, saying = '' }: Acceptance, finding: Finding): boolean =>
  rule === finding.rule &&
  finding.entities.every((entity) => entities.includes(entity)) &&
  finding.message.includes(saying);
