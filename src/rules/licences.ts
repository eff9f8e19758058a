export type LicenceTerms = 'open' | 'facts only' | 'closed';

/**
 * What licences and terms of use allow, the first that fits: by SPDX's identifiers and in the words that
 * sources use. From what is closed to copying, facts and figures may be taken, not the data.
 */
const known: readonly (readonly [RegExp, LicenceTerms])[] = [
  [/facts (only|quoted)|only facts|facts only used/i, 'facts only'],
  [/\bNC\b|non-?commercial|\bND\b|no derivatives|no redistribution|confidential/i, 'closed'],
  [/all rights reserved|©|copyright/i, 'closed'],
  [/\bCC0\b|public domain|\bPDDL\b|\bUnlicense\b/i, 'open'],
  [/\bCC[ -]BY(?:-SA)?\b/i, 'open'],
  [/\b(ODbL|ODC-By|ODC-BY|CDLA-Permissive|CDLA-Sharing|OGL|DL-DE-BY|etalab)\b/i, 'open'],
  [/\b(MIT|Apache-2\.0|BSD-[23]-Clause|ISC)\b/, 'open'],
  [/US government (work|training)/i, 'open'],
];

/** Null where it is not known. */
export const termsOf = (licence: string): LicenceTerms | null =>
  known.find(([pattern]) => pattern.test(licence))?.[1] ?? null;
