import type { Format } from './format.ts';
import { SOURCES } from './operation.ts';
import { asSelected, isObject, sourcesOf } from './things.ts';

/** JSON Lines: each row as it was selected, with its sources. */
export const jsonl: Format = {
  name: 'jsonl',
  mediaType: 'application/jsonl; charset=utf-8',
  extension: 'jsonl',
  contents: 'rows',

  async *write({ pages, rowsOf }) {
    for await (const page of pages) {
      const lines = rowsOf(page).map(({ row, ledHere }) => {
        const selected = asSelected(row);
        const sources = sourcesOf([row, ledHere]);
        return `${JSON.stringify({ ...(isObject(selected) && selected), [SOURCES]: sources })}\n`;
      });
      yield lines.join('');
    }
  },
};
