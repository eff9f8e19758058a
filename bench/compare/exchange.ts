import { Pool } from 'undici';
import type { Request } from './contenders/contender.ts';
import type { Served } from './processes.ts';

/** Connections that are kept to one contender, one for each client. */
export interface Exchange {
  /** Gives the body of an answer; throws unless it is one. */
  send(request: Request): Promise<Buffer>;
  close(): Promise<void>;
}

/** In milliseconds; for statements that a contender makes slow. */
const PATIENCE = 120_000;

export function exchangeWith({ url }: Served, clients: number): Exchange {
  const pool = new Pool(url, {
    connections: clients,
    pipelining: 1,
    headersTimeout: PATIENCE,
    bodyTimeout: PATIENCE,
  });
  return {
    async send({ path, body }) {
      const response = await pool.request({
        path,
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      const answer = Buffer.from(await response.body.arrayBuffer());
      if (response.statusCode === 200) return answer;
      throw new Error(`${path} ${body}: ${response.statusCode} ${answer}`);
    },
    close: () => pool.close(),
  };
}
