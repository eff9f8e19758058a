import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

export interface JavaProcess {
  readonly pid: number;
  readonly commandLine: string;
}

/** The launchers at work on a data folder, as Linux tells. */
export const javaProcesses = (folder: string): readonly JavaProcess[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), commandLine: commandLineOf(name) }))
    .filter(({ commandLine }) => commandLine.endsWith(`Launcher.java ${folder}`));

/** Waits until none is left, and gives those that are left after ten seconds. */
export async function afterTheEnd(folder: string): Promise<readonly JavaProcess[]> {
  for (let tries = 0; tries < 100 && javaProcesses(folder).length > 0; tries += 1) await sleep(100);
  return javaProcesses(folder);
}

function commandLineOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ').trim();
  } catch {
    return '';
  }
}
