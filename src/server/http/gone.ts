import { setMaxListeners } from 'node:events';
import type { ServerResponse } from 'node:http';

/** Aborted when a client goes before it has its answer. */
export function goneOf(response: ServerResponse): AbortSignal {
  const gone = new AbortController();
  // Each statement listens.
  setMaxListeners(0, gone.signal);
  response.once('close', () => {
    if (!response.writableFinished) gone.abort();
  });
  if (response.destroyed) gone.abort();
  return gone.signal;
}
