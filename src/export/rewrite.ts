import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  getNamedType,
  Kind,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Operation } from '../plan/selection.ts';
import {
  additionsTo,
  factsBehind,
  isEntity,
  relationshipBehind,
  relationshipsToListed,
} from './additions.ts';
import { isConnection } from './answer-fields.ts';
import type { Contents } from './contents.ts';
import { isOwn } from './own.ts';
import { nestedConnection, pagedConnection, withSelections, withUsedVariables } from './paging.ts';

interface Rewriting {
  readonly contents: Contents;
  /** The connection that is read page by page, wherever the operation asks for it. */
  readonly paged: ReadonlySet<FieldNode>;
  /** What gives rows, wherever the operation asks for it. */
  readonly rows: ReadonlySet<FieldNode>;
  readonly variables: Operation['variables'];
}

/**
 * The document with all that an export needs, under names of its own, ready to be paged. What is added
 * is visited in turn: what is needed of a relationship's claims is added to them as to any claims.
 */
export function rewritten(
  schema: GraphQLSchema,
  document: DocumentNode,
  { contents, paged, rows, variables }: Rewriting,
): string {
  const types = new TypeInfo(schema);
  const within: FieldNode[] = [];

  /** Of rows, only their own sources are told. A fragment may be used for them. */
  const isSourced = (): boolean => {
    const field = within.at(-1);
    if (field === undefined) return true;
    return !isOwn(responseKeyOf(field)) && (contents !== 'rows' || rows.has(field));
  };

  const complete = visit(
    document,
    visitWithTypeInfo(types, {
      Field: {
        enter(field) {
          within.push(field);
          const type = getNamedType(types.getType());
          if (!field.selectionSet || !type) return undefined;
          if (paged.has(field)) return pagedConnection(field, type, relationshipsToListed(type));
          if (isConnection(type)) {
            const more = contents === 'rows' ? [] : relationshipsToListed(type);
            return nestedConnection(field, variables, more);
          }
          const more = additionsTo(schema, type, contents);
          return more.length > 0 ? withSelections(field, more) : undefined;
        },
        leave() {
          within.pop();
        },
      },
      SelectionSet(selectionSet) {
        const type = types.getParentType();
        if (!type || !isEntity(schema, type) || !isSourced()) return undefined;
        const names = selectionSet.selections
          .filter((selection) => selection.kind === Kind.FIELD)
          .filter((field) => !isOwn(responseKeyOf(field)))
          .map(({ name }) => name.value);
        const facts = contents === 'graph' ? [] : ['existence', ...names];
        const more = [
          ...names.flatMap((name) => relationshipBehind(type, name)),
          ...facts.flatMap((name) => factsBehind(schema, type, name)),
        ];
        return { ...selectionSet, selections: [...selectionSet.selections, ...more] };
      },
    }),
  );
  return print(withUsedVariables(complete));
}

const responseKeyOf = ({ alias, name }: FieldNode): string => (alias ?? name).value;
