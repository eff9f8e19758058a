import { type Logger, pino } from 'pino';
import { toldError, withoutValues } from './observe/told-error.ts';

/** Readable lines on a terminal, JSON lines elsewhere. */
export const createLog = (level: string): Logger =>
  pino({
    level,
    ...(process.stdout.isTTY && {
      transport: {
        target: 'pino-pretty',
        options: { ignore: 'pid,hostname,req,res,responseTime', translateTime: 'SYS:HH:MM:ss' },
      },
    }),
  });

/** The same log, which of errors tells no text that a client may have written. */
export const discreet = (log: Logger): Logger => log.child({}, { serializers: { err: toldError } });

/** For libraries that log text of their own making. */
export const textLog = (
  log: Logger,
): Record<'debug' | 'info' | 'warn' | 'error', (text: string) => void> => ({
  debug: (text) => log.debug(withoutValues(text)),
  info: (text) => log.info(withoutValues(text)),
  warn: (text) => log.warn(withoutValues(text)),
  error: (text) => log.error(withoutValues(text)),
});
