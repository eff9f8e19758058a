import { type FieldNode, Kind, type OperationDefinitionNode, parse } from 'graphql';

/** The names, in the answer, of fields that an export adds to an operation begin with this. */
export const OWN = 'export_';

export const isOwn = (responseKey: string): boolean => responseKey.startsWith(OWN);

/** Fields under names of the export's own, after their aliases if they have some; `__typename` goes without its underscores. */
export const own = (text: string, as?: string): FieldNode[] =>
  fieldsOf(operationIn(`{ ${text} }`)).map((field) => ({
    ...field,
    alias: {
      kind: Kind.NAME,
      value: `${OWN}${as ?? (field.alias ?? field.name).value.replace('__', '')}`,
    },
  }));

export function operationIn(text: string): OperationDefinitionNode {
  const [definition] = parse(text, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new RangeError(text);
  return definition;
}

export const fieldsOf = ({ selectionSet }: OperationDefinitionNode): FieldNode[] =>
  selectionSet.selections.filter((selection) => selection.kind === Kind.FIELD);
