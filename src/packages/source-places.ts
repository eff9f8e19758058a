import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';

/** Where a mapping describes each of its sources, as `mapping.yaml:3:5`. */
export function placesOfSources(mapping: string, shown: string): ReadonlyMap<string, string> {
  const lineCounter = new LineCounter();
  const sources = parseDocument(mapping, { lineCounter }).get('sources');
  const places = (isMap(sources) ? sources.items : []).flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const { line, col } = lineCounter.linePos(key.range?.[0] ?? 0);
    return [[String(key.value), `${shown}:${line}:${col}`] as const];
  });
  return new Map(places);
}
