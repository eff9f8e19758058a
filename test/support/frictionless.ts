import { execFileSync } from 'node:child_process';
import { python, pythonHas } from './python.ts';

const missing = pythonHas('frictionless')
  ? null
  : "no Python with frictionless (python3 -m venv .venv && .venv/bin/pip install -r test/requirements.txt, with Debian's python3-venv)";

/** Why tests of data packages are left out on this machine, in one line; null where they run, and always in CI. */
export const frictionlessMissing = process.env.CI === 'true' ? null : missing;

const VALIDATE = `
import json, sys
from frictionless import FrictionlessException, Package, system

def errors(path, whole):
    with system.use_context(trusted=True):
        try:
            package = Package(path)
        except FrictionlessException as error:
            return [error.error.message] + [reason.message for reason in error.reasons]
        if not whole:
            return []
        report = package.validate()
        return [error.message for error in report.errors] + [
            task.place + ": " + error.message for task in report.tasks for error in task.errors
        ]

print(json.dumps([errors(*one) for one in json.load(sys.stdin)]))
`;

/** What Python's frictionless finds wrong with each of these data packages: with their descriptors, or their tables too. */
export function frictionlessErrors(
  packages: readonly { readonly file: string; readonly whole: boolean }[],
): readonly (readonly string[])[] {
  if (missing) throw new Error(missing);
  const input = JSON.stringify(packages.map(({ file, whole }) => [file, whole]));
  return JSON.parse(execFileSync(python, ['-c', VALIDATE], { input, encoding: 'utf8' }));
}
