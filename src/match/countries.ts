import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import iso from 'i18n-iso-countries';
import type { Code } from './entity.ts';
import { ALPHA_2, ALPHA_3, COW, GEC, M49, NUMERIC } from './schemes.ts';

/** A country of today or a state that ended, whether the graph holds it or not. */
export interface Country {
  /** ISO 3166-1 alpha-3, `XKK` for Kosovo; a word of ours for a state that never had one. */
  readonly id: string;
  /** In English and in the forms that data sets use; the first is what we call it. */
  readonly names: readonly string[];
  readonly namesElsewhere: readonly string[];
  readonly codes: readonly Code[];
  /** Null while it lasts. */
  readonly ended: { readonly year: string; readonly successors: readonly string[] } | null;
}

type Row = Readonly<Record<string, string>>;

const readRows = (file: string): readonly Row[] =>
  parse(readFileSync(new URL(`data/${file}`, import.meta.url)), { columns: true });

const column = (rows: readonly Row[], name: string, country: string): string[] =>
  rows.filter((row) => row.country === country).map((row) => row[name] ?? '');

const schemes: Readonly<Record<string, string>> = { ISO2: ALPHA_2, ISO3: ALPHA_3, M49, GEC, COW };

/**
 * Those that tables of this field are published in. With every language there is, one nation's name is a
 * typing error of another's: Niger is `Nigēra` in Latvian.
 */
const languages = 'ar de es fr it ja ko nl pl pt ru tr uk zh'.split(' ');

let read: readonly Country[] | null = null;

/** All of them; read when first asked for. */
export function countries(): readonly Country[] {
  read ??= readCountries();
  return read;
}

function readCountries(): Country[] {
  const codes = readRows('codes.csv');
  const names = readRows('names.csv');
  const codesOf = (id: string): Code[] =>
    codes
      .filter(({ country }) => country === id)
      .map(({ scheme = '', code = '' }) => ({ scheme: schemes[scheme] ?? scheme, code }));
  const living = Object.entries(iso.getAlpha2Codes()).map(([alpha2, id]): Country => {
    const namesIn = (language: string) => iso.getName(alpha2, language, { select: 'all' }) ?? [];
    return {
      id,
      names: [...namesIn('en'), ...column(names, 'name', id)],
      namesElsewhere: languages.flatMap(namesIn),
      codes: [
        { scheme: ALPHA_2, code: alpha2 },
        { scheme: ALPHA_3, code: id },
        { scheme: NUMERIC, code: iso.alpha2ToNumeric(alpha2) ?? '' },
        ...codesOf(id),
      ].filter(({ code }) => code !== ''),
      ended: null,
    };
  });
  const bygone = readRows('bygone.csv').map(
    ({ country: id = '', name = '', ended: year = '', successors = '' }): Country => ({
      id,
      names: [name, ...column(names, 'name', id)],
      namesElsewhere: [],
      codes: codesOf(id),
      ended: { year, successors: successors.split(' ') },
    }),
  );
  return [...living, ...bygone];
}
