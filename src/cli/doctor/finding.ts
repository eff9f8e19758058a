export type Level = 'ok' | 'warn' | 'wrong';

/** What one look at the machine, the settings or the graph found. */
export interface Finding {
  /** What was looked at. */
  readonly name: string;
  readonly level: Level;
  /** What was found; unless all is well, then how to mend it. */
  readonly says: string;
}

/** What was found of this name, by level. */
export const findingsOf = (name: string) => ({
  ok: (says: string): Finding => ({ name, level: 'ok', says }),
  warn: (says: string): Finding => ({ name, level: 'warn', says }),
  wrong: (says: string): Finding => ({ name, level: 'wrong', says }),
});

/** What is thrown in words for people is a finding: it tells how to mend it, too. */
export async function foundBy(name: string, look: () => Promise<Finding>): Promise<Finding> {
  try {
    return await look();
  } catch (error) {
    return findingsOf(name).wrong((error as Error).message);
  }
}
