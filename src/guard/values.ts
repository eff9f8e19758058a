import { badValue, limitExceeded } from './refusals.ts';

const LONGEST_TEXT = 4_000;
const MOST_CHARACTERS = 100_000;
const MOST_VALUES = 5_000;
const DEEPEST = 20;
/** Of what an error names. */
const LONGEST_PLACE = 200;

/** All but tab, line feed and carriage return. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

/** Errors: BAD_USER_INPUT for a text that a database would change or a log show wrongly, LIMIT_EXCEEDED for one too long. */
export function refuseWrongText(text: string, place: () => string): void {
  if (text.length > LONGEST_TEXT) {
    throw limitExceeded(`characters of ${place()}`, LONGEST_TEXT, text.length);
  }
  if (!text.isWellFormed()) throw badValue(place(), 'whole characters', text);
  if (CONTROL.test(text)) throw badValue(place(), 'a text without control characters', text);
}

/**
 * Looks at values as they came, before they are read as what a schema expects.
 *
 * Errors: LIMIT_EXCEEDED, BAD_USER_INPUT for what no argument takes.
 */
export function refuseValues(values: unknown, name: string): void {
  const path = [name];
  const place = () => path.join('.').slice(0, LONGEST_PLACE);
  let characters = 0;
  let count = 0;

  const lookAtText = (text: string): void => {
    refuseWrongText(text, place);
    characters += text.length;
    if (characters > MOST_CHARACTERS) {
      throw limitExceeded(`characters of ${name}`, MOST_CHARACTERS, 'more');
    }
  };
  const look = (value: unknown): void => {
    count += 1;
    if (count > MOST_VALUES) throw limitExceeded(`values in ${name}`, MOST_VALUES, 'more');
    if (path.length > DEEPEST) throw limitExceeded(`depth of ${name}`, DEEPEST, 'more');
    if (typeof value === 'string') lookAtText(value);
    if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
      throw badValue(place(), 'a number that JSON holds exactly', value);
    }
    if (typeof value !== 'object' || value === null) return;
    for (const [key, below] of Object.entries(value)) {
      lookAtText(key);
      path.push(key);
      look(below);
      path.pop();
    }
  };
  look(values);
}
