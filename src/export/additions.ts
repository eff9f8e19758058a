import {
  doTypesOverlap,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionNode,
} from 'graphql';
import { claimedFields } from './claimed-fields.ts';
import type { Contents } from './contents.ts';
import { own } from './own.ts';

type ByType = Readonly<Record<string, string>>;

/** What tells the sources of each object of a type. A Node may be any of them: no name stands for fields of two types. */
const evidence: ByType = {
  Graph: 'lens { at knownAt minConfidence certainty minSources }',
  Entity: '__typename',
  Relationship: '__typename claims { __typename }',
  Observation: '__typename claims { __typename }',
  Fact: '__typename claims { __typename }',
  Claim: '__typename locator source { __typename }',
  Source:
    '__typename key title publisher url publishedOn accessedAs licence sourceKind: kind reliability',
};

const DATES = '{ start { earliest latest } end { earliest latest } text }';
const SUPPORT = 'confidence sourceCount disputed';

/** What makes it a node, an edge or a resource. */
const description: ByType = {
  Entity: `key name existence: validity ${DATES}`,
  Relationship: `key kind authority from { __typename } to { __typename } validity ${DATES} ${SUPPORT}`,
  Observation: `key subject { __typename } measure fiscalYear amount atLeast atMost ${SUPPORT}`,
};

/** What an export reads of objects of a type, beside what the operation selects. */
export function additionsTo(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  contents: Contents,
): SelectionNode[] {
  if (!isCompositeType(type)) return [];
  return Object.entries(evidence).flatMap(([name, text]): readonly SelectionNode[] => {
    const described = schema.getType(name);
    if (!isCompositeType(described) || !doTypesOverlap(schema, type, described)) return [];
    const fields = own(`${text} ${contents === 'graph' ? (description[name] ?? '') : ''}`);
    if (type === described || isSubType(schema, described, type)) return fields;
    return [
      {
        kind: Kind.INLINE_FRAGMENT,
        typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: name } },
        selectionSet: { kind: Kind.SELECTION_SET, selections: fields },
      },
    ];
  });
}

const isSubType = (
  schema: GraphQLSchema,
  abstract: GraphQLNamedType,
  type: GraphQLNamedType,
): boolean =>
  isAbstractType(abstract) &&
  (isObjectType(type) || isInterfaceType(type)) &&
  schema.isSubType(abstract, type);

export const isEntity = (schema: GraphQLSchema, type: GraphQLNamedType): boolean =>
  type.name === 'Entity' || isSubType(schema, schema.getType('Entity') ?? type, type);

/** What says that an entity's field is right: the facts of what it is made of. */
export function factsBehind(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  field: string,
): SelectionNode[] {
  const claimed = claimedFields(schema, type, field);
  return claimed.length === 0
    ? []
    : own(`facts(fields: ${JSON.stringify(claimed)}) { __typename }`, `facts_${field}`);
}

/** The relationship that a field follows, where the field beside it gives that. */
export function relationshipBehind(type: GraphQLNamedType, field: string): SelectionNode[] {
  const beside = `${field}Relationship`;
  const has = (isObjectType(type) || isInterfaceType(type)) && beside in type.getFields();
  return has ? own(`${beside} { __typename }`) : [];
}

/** The relationships that led to what a connection lists, where it has them. */
export function relationshipsToListed(type: GraphQLNamedType): SelectionNode[] {
  const edges = isObjectType(type) ? type.getFields().edges : undefined;
  const edge = edges && getNamedType(edges.type);
  const has = isObjectType(edge) && 'relationship' in edge.getFields();
  return has ? own('edges { relationship { __typename } }') : [];
}
