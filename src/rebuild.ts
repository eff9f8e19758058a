import { readSettings } from './config.ts';
import { openLedger } from './open.ts';
import { runProgram } from './program.ts';

/** Derives everything that is queried anew from the claims. */
await runProgram(async () => {
  const start = performance.now();
  const { ledger, close } = await openLedger(readSettings(), console.log);
  try {
    await ledger.rebuild(({ what, done, total }) => console.log(`${what}: ${done} of ${total}`));
  } finally {
    await close();
  }
  console.log(`Rebuilt in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
});
