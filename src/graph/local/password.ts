import { randomBytes } from 'node:crypto';
import { chmod, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Empty if there is none yet. */
export async function keptPassword(folder: string): Promise<string> {
  return (await readFile(join(folder, 'password'), 'utf8').catch(() => '')).trim();
}

/** The password of a data folder, made on its first use; only the holder of the folder may call this. */
export async function passwordOf(folder: string): Promise<string> {
  const file = join(folder, 'password');
  const kept = await keptPassword(folder);
  if (kept.length >= 8) {
    await chmod(file, 0o600);
    return kept;
  }
  const password = randomBytes(24).toString('base64url');
  await writeFile(`${file}.new`, `${password}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
  return password;
}
