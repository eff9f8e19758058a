import type { FieldNode } from 'graphql';
import type { Compiler } from '../compiler.ts';
import { observationFilter } from '../filters/filters.ts';
import { isShown, typesOf } from '../lens-conditions.ts';
import { observationCriteria, ordersOf } from '../orders.ts';
import type { Selected } from '../selection.ts';
import type { Compiled } from '../writer.ts';
import { labelToFilterBy } from './label.ts';

const byYear = (observation: string) =>
  ['fiscalYear', 'measure'].map((field) => ({
    text: `${observation}.${field}`,
    descending: false,
    known: true as const,
  }));

export const entityObservations = (
  compiler: Compiler,
  owner: string,
  entity: string,
  selected: Selected,
): Compiled =>
  observationList(compiler, `${owner}.${selected.name}`, selected, {
    subject: entity,
    pattern: `(${entity})`,
    owner: `${entity}.key`,
  });

export function rootObservations(compiler: Compiler, selected: Selected): Compiled {
  const subject = compiler.writer.variable('n');
  return observationList(compiler, `Graph.${selected.name}`, selected, {
    subject,
    pattern: `(${subject}${labelToFilterBy(selected.args.where)})`,
    owner: null,
  });
}

interface Subject {
  readonly subject: string;
  readonly pattern: string;
  readonly owner: string | null;
}

/** The fiscal year is an observation's date, so the lens's date does not hide it. */
function observationList(
  compiler: Compiler,
  place: string,
  selected: Selected,
  { subject, pattern, owner }: Subject,
): Compiled {
  const { writer } = compiler;
  const { where, orderBy } = selected.args;
  const of = writer.variable('r');
  const observation = writer.variable('n');
  return compiler.connection('ObservationConnection', selected, {
    match: `MATCH ${pattern}<-[${of}:${typesOf(writer.lens, ['OF'])}]-(${observation}:Observation)`,
    where: [
      ...isShown(writer.lens, of),
      ...observationFilter(writer, { observation, of, subject }, where, `${place}(where:)`),
    ],
    carried: owner === null ? [subject, of, observation] : [of, observation],
    orders: ordersOf(writer, observationCriteria, observation, orderBy, byYear(observation)),
    key: `${observation}.key`,
    ...(owner === null && { indexed: true }),
    owner,
    place,
    node: (nodes: readonly FieldNode[]) => compiler.observation(observation, of, subject, nodes),
    relationship: null,
  });
}
