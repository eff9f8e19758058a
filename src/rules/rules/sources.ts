import type { Source } from '../../ledger/source.ts';
import { termsOf } from '../licences.ts';
import type { Material } from '../material.ts';
import type { Found, Rule } from '../rule.ts';

export const sourceUnknown: Rule = {
  name: 'SOURCE_UNKNOWN',
  description: 'Every claim cites a source that is described.',
  severity: 'error',
  scope: 'table',
  *check({ claims, sources }) {
    for (const { key, source, assertion } of claims) {
      if (sources.has(source)) continue;
      yield {
        expected: 'a source that is described',
        came: JSON.stringify(source),
        entities: [assertion.subject],
        claims: [key],
      };
    }
  },
};

const described = ['title', 'publisher', 'accessedAs', 'licence'] as const;

export const sourceUndescribed: Rule = {
  name: 'SOURCE_UNDESCRIBED',
  description: 'A source has a title, a publisher, the form in which it was read, and a licence.',
  severity: 'error',
  scope: 'row',
  check: eachSource((source) => {
    const missing = described.filter((field) => source[field].trim() === '');
    return (
      missing.length > 0 && { expected: described.join(', '), came: `no ${missing.join(', ')}` }
    );
  }),
};

export const sourceUndated: Rule = {
  name: 'SOURCE_UNDATED',
  description: 'A source has a date of publication, else it vouches for no day.',
  severity: 'note',
  scope: 'row',
  check: eachSource(
    ({ publishedOn }) =>
      publishedOn === null && { expected: 'a date of publication', came: 'none' },
  ),
};

export const licenceClosed: Rule = {
  name: 'LICENCE_CLOSED',
  description:
    'The licence allows to pass the data on; where it does not, it says that only facts were taken.',
  severity: 'error',
  scope: 'row',
  check: eachSource(
    ({ licence }) =>
      termsOf(licence) === 'closed' && {
        expected: 'a licence that allows to pass data on, or that only facts were taken',
        came: JSON.stringify(licence),
      },
  ),
};

export const licenceUnknown: Rule = {
  name: 'LICENCE_UNKNOWN',
  description: 'It is known whether the licence allows to pass the data on.',
  severity: 'warning',
  scope: 'row',
  check: eachSource(
    ({ licence }) =>
      licence.trim() !== '' &&
      termsOf(licence) === null && {
        expected: 'a licence of the list in src/rules/licences.ts',
        came: JSON.stringify(licence),
      },
  ),
};

export const sourceUnused: Rule = {
  name: 'SOURCE_UNUSED',
  description: 'Some claim cites the source.',
  severity: 'note',
  scope: 'graph',
  check(material) {
    const cited = new Set(material.claims.map(({ source }) => source));
    return eachSource(({ key }) => !cited.has(key) && { expected: 'a claim', came: 'none' })(
      material,
    );
  },
};

type Flaw = Pick<Found, 'expected' | 'came'>;

/** Finds the sources that have a flaw. */
function eachSource(flawOf: (source: Source) => Flaw | false) {
  return function* ({ sources }: Material): Generator<Found> {
    for (const source of sources.values()) {
      const flaw = flawOf(source);
      if (!flaw) continue;
      const came = `${flaw.came} of ${source.key}`;
      yield { expected: flaw.expected, came, entities: [source.key], claims: [] };
    }
  };
}
