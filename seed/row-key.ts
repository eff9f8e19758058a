import type { Row, Table } from './table.ts';

/** A row's key as one text, dates as they are written; a part that is empty leaves nothing. */
export const keyOf = ({ key }: Table<Row>, row: Row): string =>
  key
    .map((column) => textOf(Reflect.get(row, column)))
    .filter((part) => part !== '')
    .join(' ');

const textOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'text' in value
    ? String(value.text)
    : String(value ?? '');
