import { z } from 'zod';
import { type Period, parsePeriod } from '../src/model/time.ts';
import type { ProblemCode } from '../src/packages/problem.ts';

/** A period with the words it was read from. */
export interface StatedPeriod extends Period {
  readonly text: string;
}

/** An empty cell is null, which only a column made `.nullable()` accepts. */
function column<Value>(code: ProblemCode, expected: string, read: (cell: string) => Value | null) {
  return z.string({ error: expected }).transform((cell, context): Value => {
    const value = read(cell);
    if (value !== null) return value;
    context.addIssue({ code: 'custom', message: expected, params: { code } });
    return z.NEVER;
  });
}

const matching = (pattern: RegExp, expected: string) =>
  column('VALUE_INVALID', expected, (cell) => (pattern.test(cell) ? cell : null));

export const text = matching(/^\S(?:.*\S)?$/u, 'text without spaces around it');

export const id = matching(/^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/, 'letters and digits joined by -');

export const iso2 = matching(/^[A-Z]{2}$/, 'two capital letters');
export const iso3 = matching(/^[A-Z]{3}$/, 'three capital letters');
export const language = matching(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, 'a BCP 47 language tag');
export const url = column('VALUE_INVALID', 'an http or https address', (cell) =>
  /^https?:\/\/\S+$/.test(cell) && URL.canParse(cell) ? cell : null,
);

export const period = column(
  'DATE_INVALID',
  'YYYY, YYYY-MM or YYYY-MM-DD, or two of these joined by /',
  (cell): StatedPeriod | null => {
    const read = parsePeriod(cell);
    return read && { ...read, text: cell };
  },
);

export const year = column('DATE_INVALID', 'a year as YYYY', (cell) =>
  /^[12]\d{3}$/.test(cell) ? Number(cell) : null,
);

export const dollars = column('NUMBER_INVALID', 'whole US dollars', (cell) =>
  /^(?:0|[1-9]\d*)$/.test(cell) && Number.isSafeInteger(Number(cell)) ? Number(cell) : null,
);

const degrees = (limit: number) =>
  column('NUMBER_INVALID', `degrees from -${limit} to ${limit}`, (cell) =>
    /^-?\d{1,3}(?:\.\d+)?$/.test(cell) && Math.abs(Number(cell)) <= limit ? Number(cell) : null,
  );
export const latitude = degrees(90);
export const longitude = degrees(180);

export const flag = column('VALUE_INVALID', 'true or false', (cell) =>
  cell === 'true' ? true : cell === 'false' ? false : null,
);

export const oneOf = <const Value extends string>(values: readonly Value[]) =>
  column(
    'VALUE_INVALID',
    `one of ${values.join(', ')}`,
    (cell) => values.find((value) => value === cell) ?? null,
  );

/** Values joined by `;`; an empty cell is none. */
export const listOf = <Item>(item: z.ZodType<Item, string>) =>
  z
    .string()
    .nullable()
    .transform((cell) => cell?.split(';') ?? [])
    .pipe(z.array(item));
