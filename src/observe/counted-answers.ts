import type { AnswerCache } from '../server/answers/cached-answers.ts';
import type { SharedAnswers } from '../server/answers/shared-answers.ts';
import type { Metrics } from './metrics.ts';

/** The same kept answers, of which it is counted how many were found. */
export function countAnswers(cache: AnswerCache, metrics: Metrics): AnswerCache {
  const looks = metrics.counter(
    'kept_answers_total',
    'Looks for a kept answer: hit, miss, or not_modified if the client had it already.',
    ['outcome'],
  );
  return {
    ...cache,
    async find(request, sought) {
      const sent = await cache.find(request, sought);
      const found = sent?.status === 304 ? 'not_modified' : 'hit';
      looks.inc({ outcome: sent ? found : 'miss' });
      return sent;
    },
  };
}

export function countShared(shared: SharedAnswers, metrics: Metrics): SharedAnswers {
  const looks = metrics.counter(
    'shared_answers_total',
    'Looks in Redis for an answer that is not in memory: hit or miss.',
    ['outcome'],
  );
  return {
    ...shared,
    async get(tag) {
      const sent = await shared.get(tag);
      looks.inc({ outcome: sent ? 'hit' : 'miss' });
      return sent;
    },
  };
}
