import type { Lens } from '../../lens/lens.ts';
import { kindsWithSlot } from '../../model/relationship-kinds.ts';
import { asIs, type Ends, positional } from '../compiler.ts';
import { typesOf } from '../lens-conditions.ts';
import type { Selected } from '../selection.ts';
import type { Compiled } from '../writer.ts';
import { certainly, ofKinds, shownThrough } from './between.ts';
import { isSameStretch } from './relationships.ts';
import {
  endsOf,
  evidence,
  foundBy,
  isKept,
  isKnownAt,
  kindTypes,
  newEnds,
  rowsOf,
  type Scope,
  timeOf,
} from './scope.ts';

/** Two relationships of which one took the place of the other: by their keys, each with its lens. */
export interface ReadAlteration {
  readonly before: Seen;
  readonly after: Seen;
  readonly fields: readonly string[];
}

interface Seen {
  readonly key: string;
  readonly lens: Lens;
}

/** Relationships that gave way to others, or came to be known differently. */
export function altered(scope: Scope, selected: Selected): Compiled {
  const { compiler, between } = scope;
  const pair = { before: newEnds(scope), after: newEnds(scope) };
  const { before, after } = pair;
  const { match, where, fields } =
    between.axis === 'WORLD' ? replaced(scope, pair) : learnedAnew(scope, pair);
  const row = positional(
    [asIs(`${before.held}.key`), asIs(`${after.held}.key`), asIs(namesOf(fields))],
    ([beforeKey, afterKey, names]): ReadAlteration => ({
      before: { key: beforeKey as string, lens: shownThrough(between, 'closed') },
      after: { key: afterKey as string, lens: shownThrough(between, 'opened') },
      fields: names as readonly string[],
    }),
  );
  return compiler.connection('AlterationConnection', selected, {
    match: `${foundBy(scope, 'relationships', ofKinds(between, certainly(between, 'ended')), before.held)}
      ${endsOf(scope, before)}
      ${match}`,
    where: [
      ...where,
      ...isKept(scope, before.held, [before.from, before.to, after.from, after.to]),
      ...evidence(scope, after.held),
    ],
    carried: [before, after].flatMap(({ held, from, to }) => [held, from, to]),
    orders: [{ text: timeOf(scope, 'began', after.held), descending: false }],
    key: `(${before.held}.key + ' ' + ${after.held}.key)`,
    owner: null,
    place: `ChangeSet.${selected.name}`,
    rows: rowsOf(scope),
    node: () => row,
    relationship: null,
  });
}

interface Pair {
  readonly before: Ends;
  readonly after: Ends;
}

/** What follows from a relationship that ended, and how to tell in what the two differ. */
interface Following {
  readonly match: string;
  readonly where: readonly string[];
  /** Field of Relationship → whether the two differ in it. */
  readonly fields: Readonly<Record<string, string>>;
}

/** What began when the other ended, in the same slot or between the same two. */
function replaced({ compiler: { writer }, from, to }: Scope, { before, after }: Pair): Following {
  const [gone, come] = [before.held, after.held];
  const slots = (end: 'subject' | 'object') => typesOf(writer.lens, kindsWithSlot(end));
  const otherAuthority = `${come}.authority <> ${gone}.authority`;
  return {
    match: `CALL (${before.from}, ${before.to}) {
      MATCH (${before.to})<-[${come}:${slots('object')}]-(:Entity)
      RETURN ${come}
      UNION ALL
      MATCH (${before.from})-[${come}:${slots('subject')}]->(:Entity)
      RETURN ${come}
    }
      MATCH (${after.from})-[${come}]->(${after.to})`,
    where: [
      `${come}.topic <> ${gone}.topic`,
      `(${come}.line = ${gone}.line OR ${after.from} = ${before.from} AND ${otherAuthority})`,
      `${from} < ${come}.s0 AND ${come}.s1 <= ${to}`,
      `${come}.s0 <= ${gone}.e1 AND ${gone}.e0 <= ${come}.s1`,
    ],
    fields: {
      from: `${after.from} <> ${before.from}`,
      to: `${after.to} <> ${before.to}`,
      authority: otherAuthority,
    },
  };
}

/** What took the place of superseded knowledge of the same relationship. */
function learnedAnew(scope: Scope, { before, after }: Pair): Following {
  const [then, now] = [before.held, after.held];
  const differs = (property: string) => `${then}.${property} <> ${now}.${property}`;
  const fields = {
    validity: `(${['s0', 's1', 'e0', 'e1'].map(differs).join(' OR ')})`,
    confidence: differs('confidence'),
    sourceCount: differs('sourceCount'),
    disputed: differs('disputed'),
  };
  return {
    match: `MATCH (${before.from})-[${now}:${kindTypes(scope)}]->(${before.to})
      MATCH (${after.from})-[${now}]->(${after.to})`,
    where: [
      isSameStretch(then, now),
      isKnownAt(then, scope.from),
      isKnownAt(now, scope.to),
      `(${Object.values(fields).join(' OR ')})`,
    ],
    fields,
  };
}

const namesOf = (fields: Following['fields']): string =>
  `[field IN [${Object.entries(fields)
    .map(([name, differs]) => `CASE WHEN ${differs} THEN '${name}' END`)
    .join(', ')}] WHERE field IS NOT NULL]`;
