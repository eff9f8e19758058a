import type { Answer, Row } from '../../../src/export/answer.ts';
import type { Format } from '../../../src/export/format.ts';

export const naming = { base: 'https://example.org/' };

interface Given {
  readonly columns?: readonly (readonly string[])[];
  readonly pages: readonly unknown[];
  rowsOf?(page: unknown): readonly Row[];
}

const answerOf = ({ columns = [], pages, rowsOf = () => [] }: Given): Answer => ({
  origin: {
    graphVersion: 7,
    lenses: [
      {
        at: '2026-01-01',
        knownAt: null,
        minConfidence: 'LOW',
        certainty: 'POSSIBLE',
        minSources: 1,
      },
    ],
  },
  columns,
  pages: (async function* () {
    yield* pages;
  })(),
  rowsOf,
});

/** All that a format writes of these pages. */
export async function written(format: Format, given: Given): Promise<string> {
  let text = '';
  for await (const chunk of format.write(answerOf(given), naming)) text += chunk;
  return text;
}

/** What a format of rows writes of one page of them. */
export const writtenRows = (format: Format, columns: readonly string[], rows: readonly object[]) =>
  written(format, {
    columns: columns.map((name) => name.split('.')),
    pages: [rows],
    rowsOf: (page) => (page as readonly object[]).map((row) => ({ row, ledHere: null })),
  });

const validity = {
  start: { earliest: '2001-02-03', latest: '2001-02-04' },
  end: { earliest: null, latest: null },
  text: '2001-02-03/2001-02-04',
};

export const entity = (key: string, name: string, type = 'Nation') => ({
  export_typename: type,
  export_key: key,
  export_name: name,
  export_existence: validity,
});

export const source = (key: string, title = `Title of ${key}`, url: string | null = null) => ({
  export_typename: 'Source',
  export_key: key,
  export_title: title,
  export_publisher: title,
  export_url: url,
  export_publishedOn: '2021-09',
  export_accessedAs: 'page',
  export_licence: 'CC0',
  export_sourceKind: 'NEWS',
  export_reliability: 'B',
});

export const relationship = (
  key: string,
  from: object,
  to: object,
  sources: readonly object[] = [],
) => ({
  export_typename: 'Relationship',
  export_key: key,
  export_kind: 'BORDERS',
  export_authority: null,
  export_from: from,
  export_to: to,
  export_validity: validity,
  export_confidence: 'HIGH',
  export_sourceCount: sources.length,
  export_disputed: false,
  export_claims: sources.map((cited) => ({
    export_typename: 'Claim',
    export_locator: 'row 1',
    export_source: cited,
  })),
});
