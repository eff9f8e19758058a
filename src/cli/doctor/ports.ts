import { createServer } from 'node:http';
import type { Settings } from '../../config.ts';
import { within } from '../../graph/local/within.ts';
import { type Address, listen } from '../../server/http/listen.ts';
import { type Finding, findingsOf } from './finding.ts';

/** Whether the server can listen where the settings want it to, or does so already. */
export const lookAtPorts = ({
  host,
  port,
  metrics,
}: Pick<Settings, 'host' | 'port' | 'metrics'>): Promise<readonly Finding[]> =>
  Promise.all([
    lookAtPort('PORT', { host, port }, '/health/live'),
    ...(metrics !== null && metrics !== 'same port'
      ? [lookAtPort('METRICS', metrics, '/metrics')]
      : []),
  ]);

async function lookAtPort(name: string, address: Address, ownPath: string): Promise<Finding> {
  const { ok, wrong } = findingsOf(name);
  const place = `${address.host}:${address.port}`;
  const code = await refusalOf(address);
  if (code === null) return ok(`${place} is free`);
  if (code === 'EADDRINUSE' && (await isOurs(address, ownPath))) {
    return ok(`a server of this kind listens at ${place}`);
  }
  return wrong(`${place} ${remedies[code] ?? `cannot be listened at (${code}).`} ${name}.`);
}

const remedies: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is in use by another program. Stop that, or set another',
  EACCES: 'may not be listened at. Set a port from 1024 as',
  EADDRNOTAVAIL: 'is no address of this machine. Set another HOST or',
  ENOTFOUND: 'is no address of this machine. Set another HOST or',
};

/** The code of the error; null if it could be listened at. */
async function refusalOf(address: Address): Promise<string | null> {
  const server = createServer();
  try {
    await listen(server, address);
    return null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  } finally {
    server.close();
  }
}

/** In milliseconds. */
const PATIENCE = 2_000;

async function isOurs({ host, port }: Address, path: string): Promise<boolean> {
  const place = `${host.includes(':') ? `[${host}]` : host}:${port}`;
  const answered = fetch(`http://${place}${path}`).then(
    ({ ok }) => ok,
    () => false,
  );
  return (await within(PATIENCE, answered)) === true;
}
