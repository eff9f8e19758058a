import type { Field } from './descriptor.ts';
import { type Problem, shorten } from './problem.ts';

/** A cell as text in one form whatever the file's, null where it is empty; or what was expected of it. */
export type Cell = { readonly value: string | null } | { readonly expected: string };

/** Reads cells of a column: numbers with a point and without groups, dates as YYYY-MM-DD, YYYY-MM or YYYY, true and false. */
export function cellReader(field: Field, missing: readonly string[]): (cell: string) => Cell {
  const empty = new Set(['', ...missing, ...(field.missingValues ?? [])]);
  const read = readers[field.type](field);
  const { required, enum: values, pattern, minimum, maximum } = field.constraints;
  const form = pattern === undefined ? null : new RegExp(`^(?:${pattern})$`, 'u');
  return (cell) => {
    const text = cell.trim();
    if (empty.has(text)) return required ? { expected: 'a value' } : { value: null };
    const value = read(text);
    if (value === null) return { expected: describe(field) };
    if (values && !values.includes(value)) return { expected: `one of ${values.join(', ')}` };
    if (form && !form.test(value)) return { expected: `what fits ${pattern}` };
    const number = Number(value);
    if (minimum !== undefined && number < minimum) return { expected: `at least ${minimum}` };
    if (maximum !== undefined && number > maximum) return { expected: `at most ${maximum}` };
    return { value };
  };
}

/** What is wrong with a cell that its column does not take. */
export function refusal(
  cell: string,
  expected: string,
): Pick<Problem, 'code' | 'expected' | 'came'> {
  return cell.trim() === ''
    ? { code: 'VALUE_MISSING', expected, came: 'nothing' }
    : { code: 'VALUE_INVALID', expected, came: shorten(cell) };
}

type Read = (text: string) => string | null;

const asItIs = () => (text: string) => text;

const readers: Readonly<Record<Field['type'], (field: Field) => Read>> = {
  string: asItIs,
  any: asItIs,
  integer: numberReader(/^[+-]?\d+$/),
  number: numberReader(/^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/),
  boolean: booleanReader,
  date: dateReader,
  datetime: () => (text) => /^(\d{4}-\d{2}-\d{2})[T ]/.exec(text)?.[1] ?? null,
  year: () => (text) => (/^\d{4}$/.test(text) ? text : null),
  yearmonth: () => (text) => (/^\d{4}-\d{2}$/.test(text) ? text : null),
};

function numberReader(form: RegExp) {
  return ({ groupChar, decimalChar, bareNumber }: Field): Read =>
    (text) => {
      const bare = bareNumber ? text : bareOf(text);
      const grouped = groupChar === undefined ? bare : bare.replaceAll(groupChar, '');
      const number = decimalChar === '.' ? grouped : grouped.replace(decimalChar, '.');
      return form.test(number) ? number.replace(/^\+/, '') : null;
    };
}

/** Without the text around it: `$1,200 million` is 1,200, and what stands in parentheses or after a minus is negative. */
function bareOf(text: string): string {
  const [, before = '', digits = ''] = /^([^\d+]*)(.*?)\D*$/.exec(text) ?? [];
  const isNegative = before.includes('-') || /^\(.*\)$/.test(text);
  return isNegative ? `-${digits}` : digits;
}

function booleanReader({ trueValues, falseValues }: Field): Read {
  return (text) => {
    if (trueValues.includes(text)) return 'true';
    return falseValues.includes(text) ? 'false' : null;
  };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What a format such as `%d/%m/%Y` asks for, as in strptime. */
const parts: Readonly<Record<string, string>> = {
  '%Y': '(?<year>\\d{4})',
  '%m': '(?<month>\\d{1,2})',
  '%d': '(?<day>\\d{1,2})',
  '%b': '(?<name>[A-Za-z]{3})',
  '%B': '(?<name>[A-Za-z]{3,9})',
};

/** Reads dates of a format such as `%d/%m/%Y` as YYYY-MM-DD, or less where it asks for less; null for what is none. */
export function dateReader({ format }: Pick<Field, 'format'>): Read {
  if (format === undefined || format === 'default' || format === 'any') {
    return (text) => (/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text) ? text : null);
  }
  const escaped = format.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const form = new RegExp(`^${escaped.replace(/%[A-Za-z]/g, (part) => parts[part] ?? part)}$`);
  return (text) => {
    const { year, month, day, name } = form.exec(text)?.groups ?? {};
    const number = name ? MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1 : Number(month ?? 0);
    if (year === undefined || (name && number === 0)) return null;
    return [year, ...[number, Number(day ?? 0)].filter((one) => one > 0).map(twoDigits)].join('-');
  };
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

function describe({ type, format, groupChar, decimalChar }: Field): string {
  const details = [
    format && `as ${format}`,
    groupChar && `with ${groupChar} between groups`,
    decimalChar !== '.' && `with ${decimalChar} before decimals`,
  ].filter((detail) => typeof detail === 'string');
  return ['a value of type', type, ...details].join(' ');
}
