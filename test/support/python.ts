import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const own = fileURLToPath(new URL('../../.venv/bin/python', import.meta.url));

/** The repository's own Python where there is one, else the machine's. */
export const python: string = existsSync(own) ? own : 'python3';

/** Whether it is there and has these modules, `sys` for none. */
export function pythonHas(...modules: readonly string[]): boolean {
  try {
    execFileSync(python, ['-c', `import ${modules.join(', ')}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
