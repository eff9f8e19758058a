import { EventEmitter } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { ClientGone, createAdmission } from '../../../src/guard/admission.ts';

/** Work that lasts until it is told to end. */
function task() {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const state = { hasBegun: false, end };
  return {
    ...state,
    begun: () => state.hasBegun,
    work: async () => {
      state.hasBegun = true;
      await ended;
    },
    end,
  };
}

const client = () => new EventEmitter();

describe('admission', () => {
  test('lets so many work, so many wait in their order, and refuses the rest', async () => {
    const admission = createAdmission({ atWork: 2, waiting: 2 });
    const tasks = Array.from({ length: 4 }, task);
    const works = tasks.map(({ work }) => admission.work(client(), work));
    await setImmediate();
    expect(tasks.map(({ begun }) => begun())).toEqual([true, true, false, false]);
    await expect(admission.work(client(), async () => {})).rejects.toMatchObject({
      extensions: { code: 'OVERLOADED', retryAfter: expect.any(Number), http: { status: 503 } },
    });
    tasks[1]?.end();
    await works[1];
    await setImmediate();
    expect(tasks.map(({ begun }) => begun())).toEqual([true, true, true, false]);
    for (const { end } of tasks) end();
    await Promise.all(works);
    expect(tasks[3]?.begun()).toBe(true);
  });

  test('gives the place of what failed to the next', async () => {
    const admission = createAdmission({ atWork: 1, waiting: 1 });
    const failed = admission.work(client(), () => Promise.reject(new Error('no')));
    const next = admission.work(client(), async () => 'done');
    await expect(failed).rejects.toThrow('no');
    expect(await next).toBe('done');
    expect(await admission.work(client(), async () => 'again')).toBe('again');
  });

  test('forgets whom it was who went while waiting', async () => {
    const admission = createAdmission({ atWork: 1, waiting: 1 });
    const [first, gone] = [task(), task()];
    const working = admission.work(client(), first.work);
    const leaving = client();
    const left = admission.work(leaving, gone.work);
    leaving.emit('close');
    await expect(left).rejects.toBeInstanceOf(ClientGone);
    const next = admission.work(client(), async () => 'done');
    first.end();
    await working;
    expect(await next).toBe('done');
    expect(gone.begun()).toBe(false);
  });

  test('lets what has begun go on in its turn, however many wait', async () => {
    const admission = createAdmission({ atWork: 1, waiting: 0 });
    const first = task();
    const working = admission.work(client(), first.work);
    const further = [1, 2].map((part) => admission.workOn(async () => part));
    first.end();
    await working;
    expect(await Promise.all(further)).toEqual([1, 2]);
  });
});
