import type { Difference } from '../ledger/difference.ts';
import type { ImportSummary } from '../ledger/package.ts';
import type { Window } from '../model/time.ts';
import { windowText } from '../model/window-text.ts';
import { changesText } from './change-set.ts';
import { listed } from './output.ts';
import type { PackageTrial } from './try-package.ts';

/** What an import did, for people. */
export function describeImport(
  { added, unchanged, retracted, counts, graphVersion }: ImportSummary,
  seconds: number,
): string {
  const held = Object.entries(counts).map(([what, count]) => `${count} ${what}`);
  return [
    `Claims: ${added} added, ${unchanged} unchanged, ${retracted} retracted.`,
    `The graph now holds ${held.join(', ')}.`,
    `Graph version ${graphVersion}; ${seconds.toFixed(1)} s.`,
  ].join('\n');
}

const MOST_DIFFERENCES = 200;

/** A line for each thing that would be new (+), gone (-) or otherwise (~), then how many in all. */
export function describeTrial({
  added,
  unchanged,
  retracted,
  differences,
  changes,
}: PackageTrial): string {
  return [
    ...(differences.length > 0 ? [listed(differences.map(line), MOST_DIFFERENCES)] : []),
    `Claims: ${added} to add, ${unchanged} unchanged, ${retracted} to retract.`,
    `Change set: ${changesText(changes)}.`,
    `The graph would show ${differences.length} things otherwise. Nothing was changed.`,
  ].join('\n');
}

function line({ of, key, before, after }: Difference): string {
  const dates = (spans: readonly Window[]) => spans.map(windowText).join(' and ');
  if (before.length === 0) return `+ ${of} ${key}: ${dates(after)}`;
  if (after.length === 0) return `- ${of} ${key}: ${dates(before)}`;
  const [was, is] = [dates(before), dates(after)];
  return `~ ${of} ${key}: ${was === is ? `${is}, otherwise supported` : `${was} -> ${is}`}`;
}
