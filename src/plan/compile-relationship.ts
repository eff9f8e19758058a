import type { FieldNode } from 'graphql';
import type { Lens } from '../lens/lens.ts';
import { kindOfType } from '../model/relationship-kinds.ts';
import { asIs, type Compiler, type Ends, positional } from './compiler.ts';
import type { Planned } from './record.ts';
import { possibleTypes, type Selected, selectionOf } from './selection.ts';
import type { Compiled } from './writer.ts';

/** A relationship as the plan read it: only what the selection asked for is there. */
export interface ReadRelationship extends Planned {
  readonly __typename: 'Relationship';
  readonly key: string;
  readonly topic: string;
  readonly lens: Lens;
  readonly kind: string;
  readonly authority: string | null;
  readonly validity: readonly [number, number, number, number];
  readonly confidence: number;
  readonly sourceCount: number;
  readonly disputed: boolean;
}

const properties: Readonly<Record<string, readonly string[]>> = {
  kind: ['kind'],
  authority: ['authority'],
  validity: ['validity'],
  confidence: ['confidence'],
  sourceCount: ['sourceCount'],
  disputed: ['disputed'],
  claims: ['topic', 'validity'],
  history: ['topic'],
};

const texts: Readonly<Record<string, (held: string) => string>> = {
  kind: (held) => `type(${held})`,
  authority: (held) => `${held}.authority`,
  topic: (held) => `${held}.topic`,
  validity: (held) => `[${held}.s0, ${held}.s1, ${held}.e0, ${held}.e1]`,
  confidence: (held) => `${held}.confidence`,
  sourceCount: (held) => `${held}.sourceCount`,
  disputed: (held) => `${held}.disputed`,
};

export function compileRelationship(
  compiler: Compiler,
  { held, from, to }: Ends,
  nodes: readonly FieldNode[],
): Compiled {
  const { operation, lens } = compiler.writer;
  const [type] = possibleTypes(operation.schema, 'Relationship');
  const selection = type ? selectionOf(operation, type, nodes) : [];
  const fields = [...new Set(selection.flatMap(({ name }) => properties[name] ?? []))];
  const ends = selection.filter(({ name }) => name === 'from' || name === 'to');
  const parts = [
    asIs(`${held}.key`),
    ...fields.map((field) => asIs(texts[field]?.(held) ?? 'null')),
    ...ends.map((end) => endOf(compiler, end, end.name === 'from' ? from : to)),
  ];
  return positional(parts, ([key, ...values]) => {
    const record: Record<string, unknown> = { __typename: 'Relationship', key, lens };
    fields.forEach((field, index) => {
      record[field] = values[index];
    });
    if (typeof record.kind === 'string') record.kind = kindOfType(record.kind);
    record.planned = Object.fromEntries(
      ends.map(({ responseKey }, index) => [responseKey, values[fields.length + index]]),
    );
    return record;
  });
}

const endOf = (compiler: Compiler, { nodes }: Selected, variable: string): Compiled =>
  compiler.entity(variable, 'Entity', nodes);
