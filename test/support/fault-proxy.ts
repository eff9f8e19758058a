import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** What becomes of what is sent. */
export type Weather =
  /** It goes on. */
  | { readonly kind: 'fair' }
  /** It goes on, so many milliseconds later, in both directions. */
  | { readonly kind: 'slow'; readonly delay: number }
  /** New connections are taken and all bytes vanish, in both directions. */
  | { readonly kind: 'black hole' }
  /** The connections that there are go silent for good; new ones are fair. */
  | { readonly kind: 'half-open' }
  /** Each new connection is reset after so many bytes to the client. */
  | { readonly kind: 'reset after'; readonly bytes: number };

export interface FaultProxy {
  /** The port of what is behind it. */
  readonly target: number;
  readonly port: number;
  set(weather: Weather): void;
  /** Resets all connections there are. */
  reset(): void;
  /** Lets what is sent to the database pass until it holds this; what is answered from then on is lost. */
  loseAnswerTo(message: Buffer): Promise<void>;
  /** Gives how often a message was sent to the database since. */
  countOf(message: Buffer): () => number;
  /** Connections from the client that are open. */
  connections(): number;
  close(): Promise<void>;
}

interface Pair {
  readonly client: Socket;
  readonly server: Socket;
  isSilent: boolean;
  toClient: number;
}

/** A TCP proxy between a server and its Neo4j that does what networks do. */
export async function startFaultProxy(target: number): Promise<FaultProxy> {
  const pairs = new Set<Pair>();
  const counts: { readonly message: Buffer; times: number }[] = [];
  let weather: Weather = { kind: 'fair' };
  let lost: { readonly message: Buffer; readonly done: () => void } | null = null;

  const end = (pair: Pair) => {
    pairs.delete(pair);
    pair.client.resetAndDestroy();
    pair.server.resetAndDestroy();
  };
  const passOn = (pair: Pair, to: Socket, bytes: Buffer) => {
    if (pair.isSilent || weather.kind === 'black hole') {
      // What has lost bytes cannot go on.
      pair.isSilent = true;
    } else if (weather.kind === 'slow') {
      setTimeout(() => to.write(bytes), weather.delay);
    } else {
      to.write(bytes);
    }
  };
  const proxy = createServer({ noDelay: true }, (client) => {
    const server = connect({ port: target, host: '127.0.0.1', noDelay: true });
    const pair: Pair = { client, server, isSilent: false, toClient: 0 };
    const born = weather;
    pairs.add(pair);
    for (const socket of [client, server]) {
      socket.on('error', () => {});
      socket.on('close', () => {
        if (!pair.isSilent || socket === client) end(pair);
      });
    }
    client.on('data', (bytes) => {
      for (const counted of counts) if (bytes.includes(counted.message)) counted.times += 1;
      if (lost && bytes.includes(lost.message)) {
        const { done } = lost;
        lost = null;
        server.removeAllListeners('data').once('data', () => {
          end(pair);
          done();
        });
      }
      passOn(pair, server, bytes);
    });
    server.on('data', (bytes) => {
      pair.toClient += bytes.length;
      if (born.kind === 'reset after' && pair.toClient > born.bytes) end(pair);
      else passOn(pair, client, bytes);
    });
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const { port } = proxy.address() as { readonly port: number };

  return {
    target,
    port,
    set(next) {
      // What a network has forgotten it resets once it is there again.
      if (weather.kind === 'black hole') for (const pair of pairs) if (pair.isSilent) end(pair);
      weather = next;
      if (next.kind === 'half-open') for (const pair of pairs) pair.isSilent = true;
    },
    reset() {
      for (const pair of pairs) end(pair);
    },
    loseAnswerTo: (message) =>
      new Promise((done) => {
        lost = { message, done };
      }),
    countOf(message) {
      const counted = { message, times: 0 };
      counts.push(counted);
      return () => counted.times;
    },
    connections: () => pairs.size,
    async close() {
      for (const pair of pairs) end(pair);
      proxy.close();
      await once(proxy, 'close');
    },
  };
}
