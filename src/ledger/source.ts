export const sourceKinds = [
  'STATUTE',
  'DIRECTIVE',
  'OFFICIAL_RELEASE',
  'OFFICIAL_PAGE',
  'OFFICIAL_DATA',
  'NEWS',
  'SCHOLARSHIP',
  'REFERENCE_WORK',
  'DATASET',
  'OTHER',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/**
 * How far a source is to be trusted on its subject, best first: A it is the competent authority's own
 * word; B a professional publisher with editors or a curated data set; C a compilation or copy of
 * others' work (wikis, hosted slides); D anything else.
 */
export const reliabilities = ['A', 'B', 'C', 'D'] as const;
export type Reliability = (typeof reliabilities)[number];

export interface Source {
  readonly key: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string | null;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly publishedOn: string | null;
  readonly accessedAs: string;
  readonly licence: string;
  readonly kind: SourceKind;
  readonly reliability: Reliability;
}
