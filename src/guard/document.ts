import {
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { limitExceeded } from './refusals.ts';
import { refuseWrongText } from './values.ts';

const MOST = {
  depth: 15,
  aliases: 50,
  directives: 30,
  'directives in one place': 4,
  fragments: 50,
  'fragments spread within fragments': 20,
  'fields with fragments spread': 2_000,
  operations: 50,
  'fields of a query': 20,
  'fields of a mutation': 10,
} as const;

/**
 * Refuses what would take validation or execution too long or too deep. It looks at each part of the
 * document once, however often fragments spread it.
 *
 * Errors: LIMIT_EXCEEDED; BAD_USER_INPUT for a text that cannot be stored as it is.
 */
export function refuseDocument(document: DocumentNode): void {
  const operations: OperationDefinitionNode[] = [];
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition);
    }
  }
  refuseAbove('operations', operations.length);
  refuseAbove('fragments', fragments.size);
  refuseParts(document);

  const extentOf = createMeasure(fragments);
  for (const { selectionSet } of fragments.values()) refuseExtent(extentOf(selectionSet));
  for (const { operation, selectionSet } of operations) {
    const extent = extentOf(selectionSet);
    refuseExtent(extent);
    const isMutation = operation === OperationTypeNode.MUTATION;
    refuseAbove(isMutation ? 'fields of a mutation' : 'fields of a query', extent.atTop);
  }
}

function refuseAbove(limit: keyof typeof MOST, came: number): void {
  if (came > MOST[limit]) throw limitExceeded(limit, MOST[limit], came);
}

function refuseParts(document: DocumentNode): void {
  let directives = 0;
  visit(document, {
    enter(node) {
      const { length } =
        (node as { readonly directives?: readonly DirectiveNode[] }).directives ?? [];
      directives += length;
      refuseAbove('directives in one place', length);
      if (node.kind === Kind.STRING) refuseWrongText(node.value, () => 'query');
    },
  });
  refuseAbove('directives', directives);
}

/** What a selection comes to with its fragments spread. */
interface Extent {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  /** Fields that are not below others. */
  readonly atTop: number;
  /** How many fragments are spread within one another. */
  readonly chain: number;
}

function refuseExtent({ depth, fields, aliases, chain }: Extent): void {
  refuseAbove('depth', depth);
  refuseAbove('fields with fragments spread', fields);
  refuseAbove('aliases', aliases);
  refuseAbove('fragments spread within fragments', chain);
}

const NOTHING: Extent = { depth: 0, fields: 0, aliases: 0, atTop: 0, chain: 0 };

const both = (one: Extent, other: Extent): Extent => ({
  depth: Math.max(one.depth, other.depth),
  fields: one.fields + other.fields,
  aliases: one.aliases + other.aliases,
  atTop: one.atTop + other.atTop,
  chain: Math.max(one.chain, other.chain),
});

function createMeasure(fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
  const measured = new Map<string, Extent>();
  const spreading: string[] = [];

  const ofFragment = (name: string): Extent => {
    const fragment = fragments.get(name);
    const known = measured.get(name);
    if (known || !fragment) return known ?? NOTHING;
    if (spreading.includes(name)) throw limitExceeded('fragments that spread themselves', 0, name);
    spreading.push(name);
    const within = ofSet(fragment.selectionSet);
    spreading.pop();
    const extent = { ...within, chain: within.chain + 1 };
    measured.set(name, extent);
    return extent;
  };
  const ofSelection = (selection: SelectionNode): Extent => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) return ofSet(selection.selectionSet);
    const below = selection.selectionSet ? ofSet(selection.selectionSet) : NOTHING;
    return {
      depth: below.depth + 1,
      fields: below.fields + 1,
      aliases: below.aliases + (selection.alias ? 1 : 0),
      atTop: 1,
      chain: below.chain,
    };
  };
  const ofSet = ({ selections }: SelectionSetNode): Extent =>
    selections.map(ofSelection).reduce(both, NOTHING);
  return ofSet;
}
