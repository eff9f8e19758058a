/** What callers may do: each may also do what those before it may. */
export const roles = ['reader', 'contributor', 'curator', 'admin'] as const;
export type Role = (typeof roles)[number];

/** Who asks. */
export interface Caller {
  /** `key:` or `jwt:` and what tells it from others; goes into the ledger with what it writes. */
  readonly name: string;
  readonly role: Role;
}

/** Whoever says nothing of who it is. */
export const ANONYMOUS: Caller = { name: 'anonymous', role: 'reader' };

export const mayActAs = ({ role }: Caller, needed: Role): boolean =>
  roles.indexOf(role) >= roles.indexOf(needed);
