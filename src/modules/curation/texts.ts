import { badInput } from '../../plan/bad-input.ts';

/** In characters. */
export const LONGEST_TEXT = 2_000;
const LONGEST_KEY = 200;

/** Control characters, and those that turn the direction of what follows: they hide what a text says. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** Errors: BAD_USER_INPUT for what could not be stored and read as it came. */
export function textOf(text: string, place: string): string {
  if (text.trim() !== text || text === '') {
    throw badInput(place, 'text without spaces around it', text);
  }
  if (text.length > LONGEST_TEXT) {
    throw badInput(place, `at most ${LONGEST_TEXT} characters`, `${text.length} characters`);
  }
  if (!text.isWellFormed() || UNSEEN.test(text)) {
    throw badInput(place, 'text without control characters or halves of characters', text);
  }
  return text;
}

export const optionalText = (text: string | null | undefined, place: string): string | null =>
  text === null || text === undefined ? null : textOf(text, place);

const NAME = /^[A-Za-z0-9]+(?:[-.][A-Za-z0-9]+)*$/;

/** Of a source or batch. */
export function nameOf(text: string, place: string): string {
  if (text.length <= LONGEST_KEY && NAME.test(text)) return text;
  throw badInput(place, `letters and digits joined by - or ., at most ${LONGEST_KEY}`, text);
}

const ENTITY_KEY = /^[a-z-]+\/[A-Za-z0-9]+(?:[-.][A-Za-z0-9]+)*$/;

export const isEntityKey = (text: string): boolean =>
  text.length <= LONGEST_KEY && ENTITY_KEY.test(text);
