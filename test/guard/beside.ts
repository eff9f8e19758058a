import { expect } from 'vitest';
import { ask } from './ask.ts';

/** Asks for another client, again and again as long as something lasts; gives the longest that one waited. */
export async function askBeside<Value>(
  url: string,
  question: (index: number) => string,
  during: Promise<Value>,
): Promise<{ readonly value: Value; readonly longest: number }> {
  let lasts = true;
  const ended = during.finally(() => {
    lasts = false;
  });
  let longest = 0;
  for (let index = 0; lasts; index += 1) {
    const { status, milliseconds } = await ask(url, question(index));
    expect(status).toBe(200);
    longest = Math.max(longest, milliseconds);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  return { value: await ended, longest };
}
