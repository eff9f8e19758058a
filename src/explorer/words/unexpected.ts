/** What is wrong with a part of an address. */
export const unexpected = (name: string, expected: string, came: string): string =>
  `${name}: expected ${expected}, came “${came}”.`;
