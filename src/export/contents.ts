/**
 * What a format makes of an answer.
 * - `rows`: a row for each item of just one list
 * - `graph`: every entity and relationship that is anywhere in it
 * - `sources`: the sources of all that is in it
 */
export type Contents = 'rows' | 'graph' | 'sources';
