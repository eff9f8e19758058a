/** What an adapter makes of a few rows as its files have them, and what it cannot make. */
export interface AdapterCase {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly claims: readonly string[];
  /** When what links two holds, with the note; in the order of the claims. */
  readonly links?: readonly string[];
  readonly problems: readonly string[];
}
