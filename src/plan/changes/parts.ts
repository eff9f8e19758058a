import type { FieldNode } from 'graphql';
import { type Compiler, positional } from '../compiler.ts';
import type { Planned } from '../record.ts';
import { possibleTypes, selectionOf } from '../selection.ts';
import type { Compiled } from '../writer.ts';

type Parts = Readonly<Record<string, (nodes: readonly FieldNode[]) => Compiled>>;

/** Reads an object that is nothing but its parts, each under its name in the answer. */
export function compileParts(
  { writer: { operation } }: Compiler,
  typename: string,
  nodes: readonly FieldNode[],
  parts: Parts,
): Compiled {
  const [type] = possibleTypes(operation.schema, typename);
  const selection = type ? selectionOf(operation, type, nodes) : [];
  const read = selection.flatMap(({ name, responseKey, nodes }) => {
    const compiled = parts[name]?.(nodes);
    return compiled ? [{ responseKey, compiled }] : [];
  });
  return positional(
    read.map(({ compiled }) => compiled),
    (values): Planned => ({
      planned: Object.fromEntries(
        read.map(({ responseKey }, index) => [responseKey, values[index]]),
      ),
    }),
  );
}
