import {
  type ASTNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  Kind,
  visit,
} from 'graphql';
import { LRUCache } from 'lru-cache';

/** A statement that answers a field, and how to read its rows. */
export interface Prepared {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly decode: (raw: unknown) => unknown;
}

/** What a plan depends on beside the field's selection. */
export interface Asked {
  /** All that is not in the document, the lens above all. */
  readonly of: unknown;
  /** Whether the field's own arguments become part of the statement, or are given as it runs. */
  readonly ownArguments: boolean;
}

/** Characters of statements and keys to keep; what belongs to them takes some ten times as much. */
const LARGEST = 4_000_000;

/**
 * Plans by what they are made from: the place in the document, the variables that matter there, the
 * lens. Whoever asks again with other keys, or on the same day, has nothing compiled.
 */
export function createPreparedPlans() {
  const plans = new LRUCache<string, Prepared>({
    maxSize: LARGEST,
    sizeCalculation: ({ text }, key) => text.length + key.length,
  });
  const places = new WeakMap<FieldNode, Place>();
  let count = 0;

  const placeOf = (node: FieldNode, fragments: GraphQLResolveInfo['fragments']): Place => {
    const known = places.get(node);
    if (known) return known;
    count += 1;
    const place = {
      id: count,
      above: variablesIn([...(node.arguments ?? []), ...(node.directives ?? [])], fragments),
      below: variablesIn(node.selectionSet ? [node.selectionSet] : [], fragments),
    };
    places.set(node, place);
    return place;
  };

  return (
    { fieldNodes, fragments, variableValues, parentType }: GraphQLResolveInfo,
    { of, ownArguments }: Asked,
    prepare: () => Prepared,
  ): Prepared => {
    const at = fieldNodes.map((node) => placeOf(node, fragments));
    const variables = at.flatMap(({ above, below }) =>
      ownArguments ? [...above, ...below] : below,
    );
    const key = JSON.stringify([
      at.map(({ id }) => id),
      parentType.name,
      of,
      // An absent variable leaves an argument to its default, null does not.
      variables.map((name) => (name in variableValues ? [variableValues[name]] : [])),
    ]);
    const known = plans.get(key);
    if (known) return known;
    const { text, ...rest } = prepare();
    const prepared = { ...rest, text: text.replace(/\s+/g, ' ') };
    plans.set(key, prepared);
    return prepared;
  };
}

/** A field as it stands in a document. */
interface Place {
  readonly id: number;
  /** Variables of its arguments and directives. */
  readonly above: readonly string[];
  /** Variables of what it selects. */
  readonly below: readonly string[];
}

/** The variables in parts of a document and in the fragments that they spread. */
function variablesIn(
  parts: readonly ASTNode[],
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): string[] {
  const variables = new Set<string>();
  const spread = new Set<string>();
  const look = (node: ASTNode): void => {
    visit(node, {
      [Kind.VARIABLE]: ({ name }) => {
        variables.add(name.value);
      },
      [Kind.FRAGMENT_SPREAD]: ({ name }) => {
        const fragment = fragments[name.value];
        if (!fragment || spread.has(name.value)) return;
        spread.add(name.value);
        look(fragment);
      },
    });
  };
  parts.forEach(look);
  return [...variables];
}
