import { connect, type Socket } from 'node:net';
import { connect as connectSecurely } from 'node:tls';

const DEFAULT_PORT = 7687;
/** Bolt's magic number, then versions: 5.0 to 5.8, and three times none. */
const GREETING = Buffer.from('6060b01700080805'.padEnd(40, '0'), 'hex');

/**
 * Whether whoever listens at an address greets back, within so many milliseconds. The driver's own
 * greeting waits for ever and keeps its socket: to knock by it again and again would pile them up.
 */
export function speaksBolt(uri: string, patience: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = socketTo(uri);
    const timer = setTimeout(() => socket.destroy(), patience);
    socket.once('data', () => {
      resolve(true);
      socket.destroy();
    });
    socket.on('error', () => {});
    socket.once('end', () => socket.destroy());
    socket.once('close', () => {
      clearTimeout(timer);
      resolve(false);
    });
    socket.write(GREETING);
  });
}

function socketTo(uri: string): Socket {
  const { protocol, hostname, port } = new URL(uri);
  const at = { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || DEFAULT_PORT) };
  // Whom it is connected to matters to the driver, which sends the password; here nothing is told.
  return protocol.includes('+s')
    ? connectSecurely({ ...at, rejectUnauthorized: false })
    : connect(at);
}
