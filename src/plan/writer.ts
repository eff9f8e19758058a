import { listed, worded } from '../graph/cypher.ts';
import type { Lens } from '../lens/lens.ts';
import type { Operation } from './selection.ts';
import type { Tables } from './table.ts';

/** A Cypher expression and how to read what it returns. */
export interface Compiled<Value = unknown> {
  readonly text: string;
  readonly decode: (raw: unknown) => Value;
}

/** Hands out names while one statement is being written, and keeps the values behind them. */
export interface LensWriter {
  readonly lens: Lens;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** A parameter that stands for the value: values never become text. */
  parameter(value: unknown): string;
  /** A variable that nothing else in the statement uses. */
  variable(prefix: string): string;
}

/** Writes what a GraphQL operation asks for. */
export interface Writer extends LensWriter {
  readonly operation: Operation;
  readonly tables: Tables;
}

export function createLensWriter(lens: Lens): LensWriter {
  const parameters: Record<string, unknown> = {
    at: lens.at,
    knownAt: lens.knownAt,
    minConfidence: lens.minConfidence,
    minSources: lens.minSources,
  };
  let count = 0;
  return {
    lens,
    parameters,
    parameter(value) {
      const name = `p${count++}`;
      if (Array.isArray(value)) {
        parameters[name] = listed(value);
        return `$${name}.list`;
      }
      if (typeof value === 'string') {
        parameters[name] = worded(value);
        return `$${name}.text`;
      }
      parameters[name] = value;
      return `$${name}`;
    },
    variable: (prefix) => `${prefix}${count++}`,
  };
}

export const createWriter = (operation: Operation, tables: Tables, lens: Lens): Writer => ({
  ...createLensWriter(lens),
  operation,
  tables,
});
