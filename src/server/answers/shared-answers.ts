import KeyvRedis, { createClient } from '@keyv/redis';
import { Keyv } from 'keyv';
import type { Logger } from 'pino';
import { tooLate, within } from '../../graph/local/within.ts';
import { fromText, type Sent, toText } from './sent.ts';

/** Answers that servers have in common, in Redis. Where it gives none in time, it has none. */
export interface SharedAnswers {
  get(tag: string): Promise<Sent | undefined>;
  /** Nobody waits for it. */
  set(tag: string, sent: Sent): void;
  start(): void;
  stop(): void;
}

/** All in milliseconds. A tag is of one day. */
const KEPT_FOR = 24 * 60 * 60 * 1000;
const PATIENCE = 100;
/** For which nothing is asked of a Redis that failed or was late. */
const REST = 1_000;
const RECONNECT = 500;

export function shareAnswers(url: string, log: Logger): SharedAnswers {
  const client = createClient({
    url,
    disableOfflineQueue: true,
    socket: { reconnectStrategy: RECONNECT },
  });
  const answers = new Keyv<Sent>(new KeyvRedis(client, { throwOnErrors: true }), {
    namespace: 'security-cooperation-graph',
    useKeyPrefix: false,
    ttl: KEPT_FOR,
    serialize: ({ value }) => toText(value as Sent),
    deserialize: <Value>(text: string) => ({ value: fromText(text) as Value }),
  });
  let isAway = false;
  let restsUntil = 0;

  const goAway = ({ message, code }: Error & { readonly code?: string }): undefined => {
    restsUntil = performance.now() + REST;
    if (isAway || !client.isOpen) return;
    isAway = true;
    log.warn(`Redis gives and takes no answers: ${message || code}`);
  };
  const comeBack = (): void => {
    restsUntil = 0;
    if (!isAway) return;
    isAway = false;
    log.info('Redis gives and takes answers again');
  };
  const isResting = () => !client.isReady || performance.now() < restsUntil;
  // Of the connection, and of all that is asked.
  answers.on('error', goAway);
  client.on('ready', comeBack);

  return {
    async get(tag) {
      if (isResting()) return undefined;
      const sent = await within(PATIENCE, answers.get(tag).catch(goAway));
      return sent === tooLate ? goAway(new Error(`none came within ${PATIENCE} ms`)) : sent;
    },
    set(tag, sent) {
      if (isResting()) return;
      void answers.set(tag, sent).then((isTaken) => {
        if (isTaken) comeBack();
      });
    },
    start() {
      // Tries until it stops; each failure is told as an error of the connection.
      client.connect().catch(() => {});
    },
    stop() {
      if (client.isOpen) client.destroy();
    },
  };
}
