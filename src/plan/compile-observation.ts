import type { FieldNode } from 'graphql';
import type { Lens } from '../lens/lens.ts';
import { families, type Measure } from '../model/measures.ts';
import { asIs, type Compiler, positional } from './compiler.ts';
import { isShown, typesOf, whereAll } from './lens-conditions.ts';
import type { Planned } from './record.ts';
import { possibleTypes, selectionOf } from './selection.ts';
import type { Compiled } from './writer.ts';

/** An observation as the plan read it. */
export interface ReadObservation extends Planned {
  readonly __typename: 'Observation';
  readonly key: string;
  readonly topic: string;
  readonly lens: Lens;
  readonly measure: Measure;
  readonly fiscalYear: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly confidence: number;
  readonly sourceCount: number;
  readonly disputed: boolean;
}

const fields = ['key', 'topic', 'measure', 'fiscalYear', 'low', 'high'] as const;
const spans = ['confidence', 'sourceCount', 'disputed'] as const;

export function compileObservation(
  compiler: Compiler,
  variable: string,
  of: string,
  subject: string,
  nodes: readonly FieldNode[],
): Compiled {
  const { operation, lens } = compiler.writer;
  const [type] = possibleTypes(operation.schema, 'Observation');
  const selection = type ? selectionOf(operation, type, nodes) : [];
  const nested = selection.flatMap((selected) => {
    if (selected.name === 'subject') {
      return { ...selected, compiled: compiler.entity(subject, 'Entity', selected.nodes) };
    }
    return selected.name === 'rivals'
      ? { ...selected, compiled: rivalsOf(compiler, variable, subject, selected.nodes) }
      : [];
  });
  const parts = [
    ...fields.map((field) => asIs(`${variable}.${field}`)),
    ...spans.map((field) => asIs(`${of}.${field}`)),
    ...nested.map(({ compiled }) => compiled),
  ];
  return positional(parts, (values) => {
    const record = Object.fromEntries(
      [...fields, ...spans].map((field, index) => [field, values[index]]),
    );
    const planned = Object.fromEntries(
      nested.map(({ responseKey }, index) => [
        responseKey,
        values[fields.length + spans.length + index],
      ]),
    );
    return { ...record, __typename: 'Observation', lens, planned };
  });
}

/** Other amounts for the same subject and year whose measure counts the same thing. */
function rivalsOf(
  compiler: Compiler,
  variable: string,
  subject: string,
  nodes: readonly FieldNode[],
): Compiled {
  const { writer } = compiler;
  const rival = writer.variable('n');
  const of = writer.variable('r');
  const one = compiler.observation(rival, of, subject, nodes);
  const conditions = [
    `${rival}.fiscalYear = ${variable}.fiscalYear`,
    `${rival}.measure IN ${writer.parameter(families)}[${variable}.measure]`,
    `${rival}.key <> ${variable}.key`,
    // Two items of one measure, as two cases of a customer, are no rivals.
    `(${rival}.measure <> ${variable}.measure OR ${rival}.topic = ${variable}.topic)`,
    ...isShown(writer.lens, of),
  ];
  return {
    text: `COLLECT {
      MATCH (${subject})<-[${of}:${typesOf(writer.lens, ['OF'])}]-(${rival}:Observation)
      ${whereAll(conditions)}
      WITH ${rival}, ${of} ORDER BY ${rival}.measure, ${rival}.key
      RETURN ${one.text} AS row
    }`,
    decode: (raw) => (raw as readonly unknown[]).map(one.decode),
  };
}
