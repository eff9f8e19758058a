import { dateReader } from './cell.ts';

/** A row's cells by column, null where empty. */
export type Cells = Readonly<Record<string, string | null>>;

/** A template as a function of a row: null where a cell that it needs is empty. Errors: TemplateError. */
export type Template = (cells: Cells) => string | null;

/** A template that may be absent: then it is unknown for every row. */
export const optional =
  (write: (text: string) => Template) =>
  (text: string | undefined): Template =>
    text === undefined ? () => null : write(text);

/** What stands in a template and cannot be, or what a cell holds and may not. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
  readonly expected: string;
  readonly came: string;
  constructor(expected: string, came: string) {
    super(`expected ${expected}, came ${came}`);
    this.expected = expected;
    this.came = came;
  }
}

/** Translations by name, each from what a cell holds to what is claimed. */
export type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;

type Filter = (text: string, argument: string) => string | null;

const filters: Readonly<Record<string, Filter>> = {
  lower: (text) => text.toLowerCase(),
  upper: (text) => text.toUpperCase(),
  slug: (text) =>
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || null,
  last: (text) => text.split(/[/#]/).at(-1) || null,
  year: (text) => /^\d{4}/.exec(text)?.[0] ?? refuse('a date', text),
  month: (text) => /^\d{4}-\d{2}/.exec(text)?.[0] ?? refuse('a date with its month', text),
  day: (text) => /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0] ?? refuse('a date with its day', text),
  date: (text, format) => dateReader({ format })(text) ?? refuse(`a date as ${format}`, text),
  times: (text, factor) => whole(text, factor),
  plus: (text, more) =>
    /^-?\d+$/.test(text) ? `${Number(text) + Number(more)}` : refuse('a whole number', text),
};

/** Reads `Embassy of {sender}, {city|upper}`: cells of columns, with what becomes of them. */
export function template(text: string, columns: ReadonlySet<string>, words: Words): Template {
  const parts = text.split(/(\{[^{}]*\})/).map((part) => {
    const placeholder = /^\{(.*)\}$/s.exec(part)?.[1];
    return placeholder === undefined ? () => part : placed(placeholder, columns, words);
  });
  return (cells) => {
    let written = '';
    for (const part of parts) {
      const value = part(cells);
      if (value === null) return null;
      written += value;
    }
    return written.trim() || null;
  };
}

/** The first column that a template names. */
export const firstColumn = (text: string): string | undefined =>
  /\{([^{}|]*)/.exec(text)?.[1]?.trim();

function placed(placeholder: string, columns: ReadonlySet<string>, words: Words): Template {
  const [column = '', ...given] = placeholder.split('|').map((part) => part.trim());
  known(column, columns);
  const steps = given.map((step) => stepOf(step, columns, words));
  return (cells) => {
    let value = cells[column] ?? null;
    for (const step of steps) value = step(value, cells);
    return value;
  };
}

function known(column: string, columns: ReadonlySet<string>): void {
  if (columns.has(column)) return;
  throw new TemplateError(`one of the columns ${[...columns].join(', ')}`, column);
}

function stepOf(
  given: string,
  columns: ReadonlySet<string>,
  words: Words,
): (value: string | null, cells: Cells) => string | null {
  const at = given.indexOf(':');
  const [name, argument] = at < 0 ? [given, ''] : [given.slice(0, at), given.slice(at + 1)];
  if (name === 'or') return (value) => value ?? argument;
  if (name === 'words') {
    const table = words[argument];
    if (!table)
      throw new TemplateError(`one of the words ${Object.keys(words).join(', ')}`, argument);
    return (value) =>
      value === null
        ? null
        : (table[value] ?? refuse(`one of ${Object.keys(table).join(', ')}`, value));
  }
  if (name === 'find') {
    const form = formOf(argument);
    return (value) => (value === null ? null : found(value, form));
  }
  if (name === 'with') {
    const [month = '', day = ''] = argument.split(',').map((column) => column.trim());
    for (const column of [month, day]) known(column, columns);
    return (year, cells) => dateOf(year, cells[month] ?? null, cells[day] ?? null);
  }
  const filter = filters[name];
  if (!filter) {
    const known = [...Object.keys(filters), 'find:FORM', 'or:TEXT', 'with:MONTH,DAY', 'words:NAME'];
    throw new TemplateError(`one of ${known.join(', ')}`, given);
  }
  return (value) => (value === null ? null : filter(value, argument));
}

function formOf(text: string): RegExp {
  try {
    return new RegExp(text, 'u');
  } catch {
    return refuse('a regular expression', text);
  }
}

/** What the first parentheses hold, or else all that fits; null where nothing does. */
function found(text: string, form: RegExp): string | null {
  const [all, part] = form.exec(text) ?? [];
  return (part ?? all)?.trim() || null;
}

function refuse(expected: string, came: string): never {
  throw new TemplateError(expected, came);
}

/** As far as it is known: a day without its month says nothing. */
function dateOf(year: string | null, month: string | null, day: string | null): string | null {
  if (year === null) return null;
  const parts = month === null ? [] : [month, ...(day === null ? [] : [day])];
  return [year.padStart(4, '0'), ...parts.map((part) => part.padStart(2, '0'))].join('-');
}

/** Exactly: 1.1 times 1000000 is 1100000. */
function whole(text: string, factor: string): string {
  const [, sign = '', digits = '', decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (digits === '' || !/^[1-9]\d*$/.test(factor)) return refuse('a number', text);
  const scaled = BigInt(digits + decimals) * BigInt(factor);
  const unit = 10n ** BigInt(decimals.length);
  if (scaled % unit !== 0n) return refuse(`a number that ${factor} makes whole`, text);
  return `${sign}${scaled / unit}`;
}
