/** What the operations of profile.graphql answer. */
export interface EvidenceAnswer {
  readonly validity: { readonly text: string };
  readonly source: { readonly id: string; readonly key: string };
}

export interface DisagreementAnswer {
  readonly field: string;
  readonly value: string | null;
  readonly chosenBy: string;
  readonly claims: readonly (EvidenceAnswer & {
    readonly value: string | null;
    readonly object: { readonly name: string } | null;
  })[];
}

export interface LinkAnswer {
  readonly validity: {
    readonly text: string;
    readonly start: { readonly latest: string | null };
    readonly end: { readonly earliest: string | null };
    readonly on: 'CERTAIN' | 'POSSIBLE' | null;
  };
  readonly disputed: boolean;
  readonly claims: readonly EvidenceAnswer[];
}

export interface NodeAnswer {
  readonly __typename?: string;
  readonly key: string;
  readonly name: string;
  readonly validity?: { readonly text: string } | null;
  readonly disagreements?: readonly DisagreementAnswer[];
}

export interface EdgeAnswer<Node = NodeAnswer> {
  readonly node: Node;
  readonly relationship: LinkAnswer;
}

export interface Edges<Node = NodeAnswer> {
  readonly edges: readonly EdgeAnswer<Node>[];
}

export interface NationAnswer extends NodeAnswer {
  readonly disagreements: readonly DisagreementAnswer[];
  readonly facts: readonly {
    readonly field: string;
    readonly value: string | null;
    readonly claims: readonly EvidenceAnswer[];
  }[];
  readonly refs: readonly {
    readonly scheme: string;
    readonly value: string;
    readonly label: string | null;
  }[];
  readonly areaHistory: { readonly nodes: readonly (LinkAnswer & { readonly from: NodeAnswer })[] };
  readonly ministriesOfDefense: Edges;
  readonly embassies: Edges;
  readonly accreditedEmbassies: Edges;
  readonly embassiesAbroad: Edges;
  readonly securityCooperationOrganizations: Edges;
  readonly attacheOffices: Edges;
  readonly statePartners: Edges;
  readonly alliances: Edges;
}

export interface AmountAnswer {
  /** Nation, measure and fiscal year. */
  readonly keys: readonly [string, string, string];
  readonly value: number | null;
  readonly atLeast: number | null;
  readonly rivals: readonly { readonly amount: number | null; readonly atLeast: number | null }[];
  readonly observations: readonly { readonly claims: readonly EvidenceAnswer[] }[];
}

export interface NotifiedAnswer {
  /** The fiscal year. */
  readonly keys: readonly [string];
  readonly value: number | null;
  readonly atLeast: number | null;
  readonly count: number;
}

export interface ProfileAnswer {
  readonly graph: {
    readonly nation: NationAnswer | null;
    readonly tabulate: { readonly rows: readonly AmountAnswer[] };
    readonly tabulateArmsSales: { readonly rows: readonly NotifiedAnswer[] };
  };
}

export interface SaleAnswer extends NodeAnswer {
  readonly notifiedOn: string | null;
  readonly estimatedValueUsd: number | null;
}

export interface PageAnswer {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface SalesAnswer {
  readonly graph: {
    readonly nation: { readonly armsSales: Edges<SaleAnswer> & PageAnswer } | null;
  };
}

export interface NationsAnswer {
  readonly graph: { readonly nations: PageAnswer & { readonly nodes: readonly NodeAnswer[] } };
}

export interface CitationsAnswer {
  readonly nodes: readonly (Citation | null)[];
}

export interface Citation {
  readonly key: string;
  readonly cite: string;
  readonly licence: string;
  readonly url: string | null;
}
