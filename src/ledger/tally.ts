import {
  digestOfParts,
  hashOfLine,
  hashOfPreference,
  hashOfRecording,
  hashOfRetraction,
} from './chain/entry.ts';
import { isPreferredAt } from './history.ts';
import { fromStored, type StoredClaim } from './stored-claim.ts';
import { nothingTouched, touch } from './touched.ts';

/** What of whom is claimed. */
export interface Matter {
  readonly subject: string;
  /** A field's name, a kind of relationship or a measure. */
  readonly field: string;
}

/** What a write has done so far: not its claims, as they may be millions, but all that is asked of it afterwards. */
export class Tally {
  readonly touched = nothingTouched();
  /** What the claims are about that it recorded, withdrew or came to prefer; kept if somebody may object. */
  readonly matters: Map<string, Matter> | null;
  #added = 0;
  #withdrawn = 0;
  readonly #hashes: string[] = [];

  constructor({ keepsMatters }: { readonly keepsMatters: boolean }) {
    this.matters = keepsMatters ? new Map() : null;
  }

  get added(): number {
    return this.#added;
  }

  get withdrawn(): number {
    return this.#withdrawn;
  }

  get isEmpty(): boolean {
    return this.#hashes.length === 0;
  }

  add(claims: readonly StoredClaim[]): void {
    this.#added += claims.length;
    for (const claim of claims) this.#count(claim, hashOfRecording(claim));
  }

  withdraw(claims: readonly StoredClaim[]): void {
    this.#withdrawn += claims.length;
    for (const claim of claims) this.#count(claim, hashOfRetraction(claim));
  }

  /** Claims that a curator prefers from that moment on, or prefers no more, as they are now. */
  prefer(claims: readonly StoredClaim[], at: number): void {
    for (const claim of claims) {
      this.#count(claim, hashOfPreference(claim.key, isPreferredAt(fromStored(claim), at)));
    }
  }

  /** Claims that may rank otherwise now. */
  rerank(claims: readonly StoredClaim[]): void {
    for (const claim of claims) touch(this.touched, claim);
  }

  /** A hash of all that was done, whatever the order. */
  digest(lines: readonly string[]): string {
    return digestOfParts([...this.#hashes, ...lines.map(hashOfLine)]);
  }

  #count(claim: StoredClaim, hash: string): void {
    this.#hashes.push(hash);
    touch(this.touched, claim);
    const { subject, field } = claim;
    this.matters?.set(`${subject} ${field}`, { subject, field });
  }
}
