import { dimensionLabels, measureLabels } from '../words/measures.ts';
import type { Choice } from './choice.ts';
import { presetOf } from './presets.ts';

/** What a table is of, in words. */
export function titleOf({ measures, by, from, to }: Choice): string {
  const what =
    presetOf(measures)?.label ?? measures.map((measure) => measureLabels[measure]).join(', ');
  const dimensions = by.map((dimension) => dimensionLabels[dimension].toLowerCase()).join(', ');
  return `${what}, by ${dimensions}${yearsInWords(from, to)}`;
}

function yearsInWords(from: number | null, to: number | null): string {
  if (from !== null && from === to) return `, fiscal year ${from}`;
  if (from !== null && to !== null) return `, fiscal years ${from} to ${to}`;
  if (from !== null) return `, since fiscal year ${from}`;
  return to === null ? '' : `, up to fiscal year ${to}`;
}
