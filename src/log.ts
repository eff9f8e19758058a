import { type Logger, pino } from 'pino';

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
