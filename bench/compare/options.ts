import { parseArgs } from 'node:util';

export interface Options {
  readonly folder: string;
  readonly copies: readonly number[];
  readonly clients: readonly number[];
  readonly rounds: number;
  /** How long each contender answers each workload beforehand, in milliseconds. */
  readonly warmUp: number;
  /** Names of workloads; all if empty. */
  readonly only: readonly string[];
  /** Where all figures are written; nowhere if empty. */
  readonly json: string;
  /** Where CPU times are drawn, as SVG; nowhere if empty. */
  readonly plot: string;
}

/** With --quick it takes less than five minutes. */
export function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      folder: { type: 'string', default: '.neo4j/bench' },
      copies: { type: 'string' },
      clients: { type: 'string' },
      rounds: { type: 'string' },
      only: { type: 'string', default: '' },
      json: { type: 'string', default: '' },
      plot: { type: 'string', default: '' },
      quick: { type: 'boolean', default: false },
    },
  });
  const { folder, only, json, plot, quick } = values;
  return {
    folder,
    copies: numbers('copies', values.copies ?? (quick ? '1' : '1,100')),
    clients: numbers('clients', values.clients ?? (quick ? '1,8' : '1,8,32')),
    rounds: numbers('rounds', values.rounds ?? (quick ? '3' : '9'))[0] ?? 1,
    warmUp: quick ? 2_000 : 3_000,
    only: only.split(',').filter((name) => name !== ''),
    json,
    plot,
  };
}

function numbers(name: string, given: string): number[] {
  const parts = given.split(',').map(Number);
  if (parts.every((part) => Number.isInteger(part) && part > 0)) return parts;
  throw new RangeError(`--${name}: expected whole numbers from 1, came ${given}.`);
}
