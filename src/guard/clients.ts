import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';

/** Names whoever sends a request: all requests of one name share its points. Null for whom nothing is counted. */
export type NameClient = (request: IncomingMessage) => string | null;

/**
 * By address, as the outermost of so many proxies of ours saw it: what stands before that anyone can
 * write. Where there are none, whoever is on this very machine is not counted.
 */
export const clientsBehind =
  (proxies: number): NameClient =>
  ({ headers, socket }) => {
    const forwarded = proxies === 0 ? '' : String(headers['x-forwarded-for'] ?? '');
    const seen = [...forwarded.split(','), socket.remoteAddress ?? '']
      .map((address) => address.trim())
      .filter((address) => address !== '');
    const client = network(seen.at(-1 - proxies) ?? seen[0] ?? '');
    return proxies === 0 && isLoopback(client) ? null : client;
  };

const isLoopback = (client: string): boolean => /^127\.|^0:0:0:0::\/64$/.test(client);

/** Whoever has one address of version 6 has the other 2^64 of its network too. */
function network(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped?.[1]) return mapped[1];
  if (!isIPv6(address)) return address;
  const [head = '', tail = ''] = address.toLowerCase().split('::');
  const groups = head === '' ? [] : head.split(':');
  const after = tail === '' ? 0 : tail.split(':').length;
  const zeros = Array<string>(Math.max(0, 8 - groups.length - after)).fill('0');
  return `${[...groups, ...zeros, ...tail.split(':')].slice(0, 4).map(shortened).join(':')}::/64`;
}

const shortened = (group: string): string => group.replace(/^0+(?=.)/, '');
