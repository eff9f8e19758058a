/** The several that stand in one cell; none where it is empty. */
export const partsIn = (cell: string | null, separator: string): string[] =>
  (cell ?? '')
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
