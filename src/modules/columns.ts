/** Data sets write their vocabularies in any case; the schema's enums are upper case. */
export const enumValue = (value: unknown): string => String(value).toUpperCase();

/** `;` separates what a field lists. */
export const listed = (value: unknown): string[] =>
  String(value)
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');
