import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { profilePage } from './page.ts';
import type { Profile } from './profile.ts';
import type { Profiles } from './read-profiles.ts';

interface Writing {
  readonly folder: string;
  /** Keys of nations; all that exist on the date if none is given. */
  readonly nations: readonly string[];
  readonly report: (nation: string) => void;
}

/** Writes `TUR.md` and `TUR.json` and so on into a folder; gives how many nations there are. */
export async function writeProfiles(
  profiles: Profiles,
  { folder, nations, report }: Writing,
): Promise<number> {
  const keys = nations.length > 0 ? nations : await profiles.nations();
  mkdirSync(folder, { recursive: true });
  for (const key of keys) {
    const profile = await profiles.read(key);
    const file = join(folder, fileName(key));
    writeFileSync(`${file}.md`, profilePage(profile));
    writeFileSync(`${file}.json`, profileJson(profile));
    report(key);
  }
  return keys.length;
}

export const fileName = (nation: string): string => nation.slice(nation.indexOf('/') + 1);

export const profileJson = (profile: Profile): string => `${JSON.stringify(profile, null, 1)}\n`;
