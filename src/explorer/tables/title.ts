import { dimensionLabels, measureLabels } from '../words/measures.ts';
import type { Choice } from './choice.ts';
import type { NameOf } from './nations.tsx';
import { presetOf } from './presets.ts';

/** What a table is of, in words. */
export function titleOf({ measures, by, of, from, to }: Choice, nameOf: NameOf): string {
  const what =
    presetOf(measures)?.label ?? measures.map((measure) => measureLabels[measure]).join(', ');
  const dimensions = by.map((dimension) => dimensionLabels[dimension].toLowerCase()).join(', ');
  return `${what}${nationsInWords(of.map(nameOf))}, by ${dimensions}${yearsInWords(from, to)}`;
}

const NAMED = new Intl.ListFormat('en-GB');

/** As many as a title can hold. */
const nationsInWords = (names: readonly string[]): string => {
  if (names.length === 0) return '';
  return ` (${names.length > 3 ? `${names.length} nations` : NAMED.format(names)})`;
};

function yearsInWords(from: number | null, to: number | null): string {
  if (from !== null && from === to) return `, fiscal year ${from}`;
  if (from !== null && to !== null) return `, fiscal years ${from} to ${to}`;
  if (from !== null) return `, since fiscal year ${from}`;
  return to === null ? '' : `, up to fiscal year ${to}`;
}
