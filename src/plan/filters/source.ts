import { type At, fitting } from './at.ts';
import { keyFilter, partialDateFilter, textFilter } from './values.ts';

/** Conditions under which a source fits a SourceFilter. */
export const sourceFilter = (at: At, source: string, where: unknown): string[] =>
  fitting(
    at,
    where,
    (place, part) => sourceFilter(place, source, part),
    (name, value, { writer }) => {
      switch (name) {
        case 'key':
          return keyFilter(writer, `${source}.key`, value);
        case 'title':
        case 'publisher':
          return textFilter(writer, `${source}.${name}Folded`, value);
        case 'kinds':
          return [`${source}.kind IN ${writer.parameter(value)}`];
        case 'reliability':
          return [`${source}.reliability IN ${writer.parameter(value)}`];
        case 'publishedOn':
          return partialDateFilter(writer, `${source}.publishedOn`, value);
        default:
          return [];
      }
    },
  );
