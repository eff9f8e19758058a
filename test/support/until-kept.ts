import { setTimeout as after } from 'node:timers/promises';

/** Asks until the answer is a kept one: a server keeps none before it has read the graph's state. */
export async function untilKept<Answer extends { readonly headers: Headers }>(
  ask: () => Promise<Answer>,
): Promise<Answer> {
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await ask();
    if (answer.headers.get('cache-status')?.includes('hit')) return answer;
    await after(20);
  }
  throw new Error('no answer was kept');
}
