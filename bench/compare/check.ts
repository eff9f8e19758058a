import { isDeepStrictEqual } from 'node:util';
import { canonical } from './canonical.ts';
import type { Contender, Request } from './contenders/contender.ts';
import type { Exchange } from './exchange.ts';
import type { Variables, Workload } from './workloads.ts';

/** A request, and how long its right answer is. */
export interface Checked {
  readonly request: Request;
  readonly bytes: number;
}

export interface Running {
  readonly contender: Contender;
  readonly exchange: Exchange;
}

/** Asks every contender everything once; throws unless all that answer give the same answer, and not an empty one. */
export async function check(
  running: readonly Running[],
  workload: Workload,
  sets: readonly Variables[],
): Promise<Map<string, readonly Checked[]>> {
  const checked = new Map<string, Checked[]>();
  for (const variables of sets) {
    let expected: unknown;
    for (const { contender, exchange } of running) {
      const request = contender.request(workload.operation, variables);
      if (request === null) continue;
      const body = await exchange.send(request);
      const place = `${workload.name} ${JSON.stringify(variables)}, ${contender.name}`;
      const answer = read(body, place);
      expected ??= answer;
      if (!isDeepStrictEqual(answer, expected)) throw new Error(differs(place, expected, answer));
      const list = checked.get(contender.name) ?? [];
      checked.set(contender.name, [...list, { request, bytes: body.length }]);
    }
  }
  return checked;
}

function read(body: Buffer, place: string): unknown {
  const answer = JSON.parse(body.toString());
  if (answer.errors) throw new Error(`${place}: ${JSON.stringify(answer.errors)}`);
  const said = canonical(answer);
  if (isEmpty(said)) throw new Error(`${place}: the answer is empty, so that nothing is compared.`);
  return said;
}

const isEmpty = (said: unknown): boolean =>
  said === null || said === undefined || (Array.isArray(said) && said.length === 0);

/** Where two answers part. */
function differs(place: string, expected: unknown, came: unknown): string {
  const [a, b] = [expected, came].map((answer) => JSON.stringify(sorted(answer)));
  let at = 0;
  while (a?.[at] === b?.[at]) at += 1;
  const around = (text = '') => text.slice(Math.max(at - 200, 0), at + 200);
  return `${place} answers differently.\nExpected …${around(a)}…\nCame     …${around(b)}…`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, item]) => [name, sorted(item)]));
}
