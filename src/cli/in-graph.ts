import { readSettings } from '../config.ts';
import { joinLedger, type OpenLedger } from '../open.ts';

/** Does some work in the graph of the settings, opened for the purpose, beside a server where there is one. */
export async function inGraph<Result>(
  tell: (line: string) => void,
  work: (open: OpenLedger) => Promise<Result>,
  open = joinLedger,
): Promise<Result> {
  const opened = await open(readSettings(), tell);
  try {
    return await work(opened);
  } finally {
    await opened.close();
  }
}
