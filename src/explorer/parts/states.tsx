import type { CombinedError } from '@urql/preact';

interface Failed {
  readonly message: string;
  readonly again: () => void;
}

export function Failure({ message, again }: Failed) {
  return (
    <div class="failure" role="alert">
      <p>{message}</p>
      <button type="button" onClick={again}>
        Try again
      </button>
    </div>
  );
}

/** Holds the place of what is awaited. */
export function Loading() {
  return (
    <div class="loading" role="status">
      <span class="hidden">Loading…</span>
    </div>
  );
}

export function messageOf({ networkError, graphQLErrors }: CombinedError): string {
  if (!networkError) return graphQLErrors.map(({ message }) => message).join(' ');
  return navigator.onLine
    ? 'The server cannot be reached.'
    : 'You are offline: what was not looked at before cannot be shown.';
}
