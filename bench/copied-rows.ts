import type { ProjectedEntity, ProjectedValue } from '../src/ledger/projection.ts';
import { type EntityRow, entityRow, type ValueRow, valueRow } from '../src/ledger/rows.ts';
import type { FieldName } from '../src/model/fields.ts';
import type { Marks, Renamed } from './copy-statements.ts';

type Copying = Marks & Renamed;

/** What a copy adds to the values of a field. */
const endingOf = (field: FieldName, { names, codes, number, mark }: Copying): string => {
  if (names.includes(field)) return number;
  return codes.includes(field) ? mark : '';
};

export function copiedEntity(entity: ProjectedEntity, copying: Copying): EntityRow {
  const { key, label, plain } = entity;
  return entityRow({
    ...entity,
    key: key + copying.mark,
    label: label + (label === key ? copying.mark : copying.number),
    plain: Object.fromEntries(
      Object.entries(plain).map(([field, value]) => {
        const ending = endingOf(field as FieldName, copying);
        return [field, ending === '' ? value : value + ending];
      }),
    ),
  });
}

export const copiedValue = (value: ProjectedValue, copying: Copying): ValueRow =>
  valueRow({
    ...value,
    entity: value.entity + copying.mark,
    value: value.value + endingOf(value.field, copying),
  });
