import type {
  ApolloServerPlugin,
  GraphQLRequest,
  GraphQLRequestContext,
  GraphQLRequestContextDidResolveOperation,
  GraphQLRequestListener,
} from '@apollo/server';
import {
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Context } from '../context.ts';
import { type Cost, compileCost } from './cost/compile.ts';
import { ERROR } from './cost/prices.ts';
import { refuseDocument } from './document.ts';
import { refuseText } from './document-text.ts';
import { badValue, costExceeded, unknownDocument, untrusted } from './refusals.ts';
import { documentIdOf, type TrustedDocuments } from './trusted.ts';
import { refuseValues } from './values.ts';

export interface Guarding {
  readonly schema: GraphQLSchema;
  /** What an operation may cost, in points. */
  readonly costMost: number;
  readonly trusted: TrustedDocuments | null;
  /** Hears what each operation costs that is executed for a client, in points. */
  readonly spent: (points: number) => void;
}

/** Of all documents that were found good, in characters of their texts; parsed, they take about a hundred times as much. */
const KEPT = 500_000;

/** What documents that are trusted may cost, as a multiple of others. */
const WIDER = 4;

/** Stands where a document was refused, for Apollo Server takes a refusal only once there is an operation. */
const NOTHING = '{ __typename }';
const nothing = parse(NOTHING);

/**
 * Refuses what would be too much before it is parsed, validated and executed. What was found good is
 * found again by its hash, in place of Apollo Server's own store of documents.
 */
export function guardOperations(guarding: Guarding): ApolloServerPlugin<Context> {
  const kept: Kept = { documents: new LRUCache({ maxSize: KEPT }), costs: new WeakMap() };
  return {
    requestDidStart: async ({ request }) => new GuardedRequest(guarding, kept, request),
  };
}

interface Kept {
  readonly documents: LRUCache<string, DocumentNode>;
  readonly costs: WeakMap<OperationDefinitionNode, Cost>;
}

/** A class, for closures would be made anew for each request. */
class GuardedRequest implements GraphQLRequestListener<Context> {
  readonly #guarding: Guarding;
  readonly #kept: Kept;
  readonly #request: GraphQLRequest;
  /** The program itself asks without HTTP. */
  readonly #isGuarded: boolean;
  #refused: unknown = null;
  #cost: { readonly requested: number; readonly most: number } | null = null;

  constructor(guarding: Guarding, kept: Kept, request: GraphQLRequest) {
    this.#guarding = guarding;
    this.#kept = kept;
    this.#request = request;
    this.#isGuarded = request.http !== undefined;
    const { trusted } = guarding;
    if (trusted) this.#check(() => findDocument(request, trusted));
  }

  async didResolveSource(of: Of<'source' | 'queryHash'>): Promise<void> {
    const { documents } = this.#kept;
    const known = documents.get(of.queryHash);
    if (!known && this.#isGuarded && !this.#isTrusted(of.source)) {
      this.#check(() => {
        if (this.#guarding.trusted?.only) throw untrusted();
        refuseText(of.source);
      });
    }
    const document = this.#refused === null ? known : nothing;
    if (document) Object.assign(of, { document });
  }

  async validationDidStart(of: Of<'source' | 'document'>): Promise<void> {
    if (!this.#isGuarded || this.#isTrusted(of.source)) return;
    this.#check(() => refuseDocument(of.document));
    if (this.#refused !== null) Object.assign(of, { document: nothing });
  }

  async didResolveOperation({
    document,
    source,
    queryHash,
    operation,
    contextValue: { guest },
  }: GraphQLRequestContextDidResolveOperation<Context>): Promise<void> {
    if (this.#refused !== null) throw this.#refused;
    const { documents } = this.#kept;
    if (documents.peek(queryHash) !== document) {
      documents.set(queryHash, document, { size: source.length });
    }
    const { variables = {} } = this.#request;
    if (this.#isGuarded) refuseValues(variables, 'variables');
    if (!operation) return;
    if (!this.#guarding.schema.getRootType(operation.operation)) {
      throw badValue('query', 'an operation of this schema', operation.operation);
    }
    if (!guest) return;
    const cost = this.#costOf(document, operation);
    const requested = cost.requested(variables);
    const { costMost } = this.#guarding;
    const most = this.#isTrusted(source) ? WIDER * costMost : costMost;
    if (requested > most) throw costExceeded(requested, most, cost.dearestField(variables));
    await guest.take(requested);
    this.#guarding.spent(requested);
    this.#cost = { requested, most };
  }

  async didEncounterErrors({ contextValue }: Of<'contextValue'>): Promise<void> {
    contextValue.guest?.owe(ERROR);
  }

  async willSendResponse({ response: { body } }: Of<'response'>): Promise<void> {
    const isAsked = this.#cost !== null && this.#request.extensions?.cost === true;
    if (!isAsked || body?.kind !== 'single') return;
    body.singleResult.extensions = { ...body.singleResult.extensions, cost: this.#cost };
  }

  #check(check: () => void): void {
    try {
      check();
    } catch (error) {
      this.#refused = error;
    }
  }

  #isTrusted(text: string): boolean {
    return this.#guarding.trusted?.texts.has(text) === true;
  }

  #costOf(document: DocumentNode, operation: OperationDefinitionNode): Cost {
    const { costs } = this.#kept;
    const known = costs.get(operation);
    if (known) return known;
    const cost = compileCost(this.#guarding.schema, document, operation);
    costs.set(operation, cost);
    return cost;
  }
}

type Of<Known extends keyof GraphQLRequestContext<Context>> = GraphQLRequestContext<Context> &
  Required<Pick<GraphQLRequestContext<Context>, Known>>;

/** Puts the document in the place of its id. */
function findDocument(request: GraphQLRequest, trusted: TrustedDocuments): void {
  const id = documentIdOf(request);
  const { persistedQuery: _, ...extensions } = request.extensions ?? {};
  // Apollo Server would refuse it, or learn documents from anyone.
  request.extensions = extensions;
  if (id === null || request.query !== undefined) return;
  const text = trusted.byId.get(id);
  request.query = text ?? NOTHING;
  if (text === undefined) throw unknownDocument();
}
