import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';
import { type EntityType, entityTypes, typeOfKey } from '../model/entity-types.ts';
import { type Problem, type ProblemCode, shorten } from '../packages/problem.ts';
import {
  askedFields,
  type Decision,
  type Decisions,
  questionOf,
  SKIP,
  shownFields,
} from './decisions.ts';

export type DecisionsReading =
  | { readonly decisions: Decisions }
  | { readonly problems: readonly Problem[] };

type Refuse = (
  node: Node | number,
  code: ProblemCode,
  field: string | null,
  expected: string,
  came: string,
) => void;

/** Reads the file as `writeDecisions` wrote it and somebody filled it in: all of it, or every problem in it. */
export function readDecisions(
  text: string,
  file: string,
  has: (key: string) => boolean,
): DecisionsReading {
  const lines = new LineCounter();
  // Every value is the text that it is: `004` no number, `no` no truth value.
  const { contents, errors } = parseDocument(text, { schema: 'failsafe', lineCounter: lines });
  const problems: Problem[] = [];
  const refuse: Refuse = (node, code, field, expected, came) => {
    const offset = typeof node === 'number' ? node : (node.range?.[0] ?? 0);
    const { line, col: column } = lines.linePos(offset);
    problems.push({ file, line, column, code, field, expected, came: shorten(came) });
  };

  const decisions = new Map<string, Decision>();
  if (errors.length > 0) {
    for (const { pos, message } of errors) {
      refuse(pos[0], 'VALUE_INVALID', null, 'YAML', message.split('\n')[0] ?? '');
    }
  } else if (isSeq<Node>(contents)) {
    for (const item of contents.items) readItem(item, decisions, has, refuse);
  } else if (contents !== null) {
    refuse(contents, 'VALUE_INVALID', null, 'a list of decisions', text.trim());
  }
  return problems.length > 0 ? { problems } : { decisions };
}

function readItem(
  item: Node,
  decisions: Map<string, Decision>,
  has: (key: string) => boolean,
  refuse: Refuse,
): void {
  if (!isMap(item)) {
    refuse(item, 'VALUE_INVALID', null, 'type, name or code, and key', String(item));
    return;
  }
  refuseUnknownFields(item, refuse);
  const types = readTypes(item, refuse);
  const key = types && readKey(item, types, has, refuse);
  if (!key) return;
  const asked = askedFields.filter((field) => item.has(field));
  const wanted = {
    type: types,
    ...Object.fromEntries(asked.map((field) => [field, textOf(item, field)])),
  };
  const question = questionOf(wanted);
  if (decisions.has(question)) {
    const came = asked.map((field) => textOf(item, field)).join(' ');
    refuse(item, 'KEY_DUPLICATE', null, 'each question once', came);
  }
  decisions.set(question, { wanted, key: key === SKIP ? null : key });
}

function refuseUnknownFields(item: YAMLMap, refuse: Refuse): void {
  const read: readonly string[] = ['type', ...askedFields, 'key'];
  const known = [...read, ...shownFields];
  for (const { key } of item.items) {
    const field = isScalar(key) ? String(key.value) : String(key);
    if (known.includes(field)) continue;
    refuse(key as Node, 'COLUMN_UNKNOWN', field, `one of ${read.join(', ')}`, field);
  }
}

function readTypes(item: YAMLMap, refuse: Refuse): readonly EntityType[] | null {
  const given = textOf(item, 'type');
  const types = entityTypes.filter((type) => given.split(' ').includes(type));
  if (types.length === given.split(' ').length) return types;
  const expected = `one or more of ${entityTypes.join(', ')}`;
  refuse(nodeOf(item, 'type'), 'VALUE_INVALID', 'type', expected, given);
  return null;
}

/** Null if it is not decided yet, or refused. */
function readKey(
  item: YAMLMap,
  types: readonly EntityType[],
  has: (key: string) => boolean,
  refuse: Refuse,
): string | null {
  const key = textOf(item, 'key').trim();
  if (key === '') return null;
  if (key === SKIP || (has(key) && types.some((type) => type === typeOfKey(key)))) return key;
  const expected = `${SKIP}, or the key of a ${types.join(' or ')}`;
  refuse(nodeOf(item, 'key'), 'REFERENCE_UNKNOWN', 'key', expected, key);
  return null;
}

function textOf(item: YAMLMap, field: string): string {
  const value = item.get(field);
  return typeof value === 'string' ? value : '';
}

const nodeOf = (item: YAMLMap, field: string): Node =>
  (item.get(field, true) as Node | undefined) ?? item;
