import {
  type ArgumentNode,
  type ASTNode,
  type FieldNode,
  Kind,
  type Location,
  type ObjectFieldNode,
  type ObjectValueNode,
  type Token,
  TokenKind,
} from 'graphql';

/** What makes a document say something else, all else in it, comments included, as it was. */
export type Change =
  | { readonly kind: 'text'; readonly start: number; readonly end: number; readonly text: string }
  | { readonly kind: 'variable'; readonly path: readonly string[] };

/**
 * Makes an argument of a field, or a part of it as `['evidence', 'certainty']`, say what this literal says;
 * null takes it out. Where the argument is a variable, it tells which is to be set. Null changes nothing.
 */
export function changeArgument(
  field: FieldNode,
  path: readonly string[],
  literal: string | null,
): Change | null {
  const { end } = placeOf(field.name);
  const first = { at: end, text: (entry: string) => `(${entry})` };
  return changeEntry({ entries: field.arguments ?? [], first }, path, literal);
}

type Entry = ArgumentNode | ObjectFieldNode;

interface Holder {
  readonly entries: readonly Entry[];
  /** How it gets its first entry. */
  readonly first: { readonly at: number; text(entry: string): string };
}

function changeEntry(
  { entries, first }: Holder,
  [name = '', ...rest]: readonly string[],
  literal: string | null,
): Change | null {
  const entry = entries.find((one) => one.name.value === name);
  if (!entry) {
    if (literal === null) return null;
    const text = `${name}: ${nested(rest, literal)}`;
    const last = entries.at(-1);
    return last
      ? replace(placeOf(last).end, placeOf(last).end, `, ${text}`)
      : replace(first.at, first.at, first.text(text));
  }
  const { value } = entry;
  if (value.kind === Kind.VARIABLE) return { kind: 'variable', path: [value.name.value, ...rest] };
  if (value.kind === Kind.OBJECT && rest.length > 0 && !isAll(value, rest, literal)) {
    return changeEntry(holderOf(value), rest, literal);
  }
  if (literal !== null)
    return replace(placeOf(value).start, placeOf(value).end, nested(rest, literal));
  return rest.length > 0 && value.kind !== Kind.OBJECT ? null : removed(entry, entries);
}

/** Whether taking this out leaves nothing of the object. */
function isAll({ fields }: ObjectValueNode, [name]: readonly string[], literal: string | null) {
  const [only, ...more] = fields;
  if (literal !== null || !only || more.length > 0) return false;
  return only.name.value === name && only.value.kind !== Kind.VARIABLE;
}

const holderOf = (value: ObjectValueNode): Holder => ({
  entries: value.fields,
  first: { at: placeOf(value).start + 1, text: (entry) => ` ${entry} ` },
});

const nested = (path: readonly string[], literal: string): string =>
  path.reduceRight((inner, name) => `{ ${name}: ${inner} }`, literal);

const replace = (start: number, end: number, text: string): Change => ({
  kind: 'text',
  start,
  end,
  text,
});

/** With what surrounds it if it is the only one, and with a comma otherwise. */
function removed(entry: Entry, entries: readonly Entry[]): Change {
  const { start, end, startToken, endToken, source } = placeOf(entry);
  if (entries.length === 1) {
    return replace(beside(startToken, 'prev').start, beside(endToken, 'next').end, '');
  }
  const before = /,?[ \t]*$/.exec(source.body.slice(0, start))?.[0] ?? '';
  const after = /^[ \t]*,?[ \t]*/.exec(source.body.slice(end))?.[0] ?? '';
  return entry === entries.at(-1)
    ? replace(start - before.length, end, '')
    : replace(start, end + after.length, '');
}

function beside(token: Token, side: 'prev' | 'next'): Token {
  const found = token[side];
  if (!found) throw new RangeError('An argument stands in parentheses.');
  return found.kind === TokenKind.COMMENT ? beside(found, side) : found;
}

function placeOf({ kind, loc }: ASTNode): Location {
  if (!loc) throw new TypeError(`${kind}: expected a document that was parsed with locations.`);
  return loc;
}
