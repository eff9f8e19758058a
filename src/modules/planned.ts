import type { Planned } from '../plan/record.ts';

/** Gives what the read plan fetched for this very field, told apart by its name in the answer. */
export const planned = <Value>(
  { planned }: Planned,
  _args: unknown,
  _context: unknown,
  { path }: { readonly path: { readonly key: string | number } },
): Value => planned[path.key] as Value;
