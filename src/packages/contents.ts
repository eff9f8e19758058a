import type { AmountInput, ClaimInput, RelationshipInput } from '../generated/resolvers.ts';
import type { Entities } from './entities.ts';
import type { ClaimMapping } from './mapping.ts';
import { type Cells, optional, type Template, TemplateError } from './template.ts';

type Contents = Pick<ClaimInput, 'value' | 'relationship' | 'amount'>;

type ContentsReader = (
  cells: Cells,
  meant: ReadonlyMap<string, Pick<Entities, 'keys'>>,
) => readonly Contents[];

/** Reads what a row says of an entity; nothing where a cell that it needs is empty. */
export function contentsReader(
  claim: ClaimMapping,
  write: (text: string) => Template,
): ContentsReader {
  const { exists, values, lang, code, scheme, label, kind, to, authority } = claim;
  if (exists) return () => [{ value: { field: 'existence', value: 'exists' } }];
  if (values) {
    const fields = Object.entries(values).map(([field, text]) => [field, write(text)] as const);
    return (cells) =>
      fields.flatMap(([field, value]) => {
        const written = value(cells);
        return written === null
          ? []
          : [{ value: { field, value: written, ...(lang && { lang }) } }];
      });
  }
  if (code !== undefined) {
    const [written, called] = [write(code), optional(write)(label)];
    return (cells) => {
      const value = written(cells);
      if (value === null) return [];
      return [
        { value: { field: 'reference', value, scheme: scheme ?? null, label: called(cells) } },
      ];
    };
  }
  if (kind !== undefined && to !== undefined) {
    return (_cells, meant) =>
      (meant.get(to)?.keys ?? []).map((object) => ({
        relationship: {
          kind,
          object,
          ...(authority && { authority }),
        } as RelationshipInput,
      }));
  }
  return amountsReader(claim, write);
}

/** An empty amount is unknown, and claims nothing; but a total has to know of it. */
function amountsReader(
  { measure, fiscalYear, amount, low, high, item, total }: ClaimMapping,
  write: (text: string) => Template,
): ContentsReader {
  const of = optional(write);
  const [year, least, most, part] = [fiscalYear, low ?? amount, high ?? amount, item].map(of) as [
    Template,
    Template,
    Template,
    Template,
  ];
  return (cells) => {
    const [ofYear, from, to] = [year(cells), dollars(least(cells)), dollars(most(cells))];
    if (ofYear === null && total)
      throw new TemplateError('a fiscal year of what is added up', 'none');
    if (ofYear === null || (from === null && to === null && !total)) return [];
    return [
      {
        amount: {
          measure,
          fiscalYear: Number(ofYear),
          low: from,
          high: to,
          item: part(cells),
        } as AmountInput,
      },
    ];
  };
}

function dollars(text: string | null): number | null {
  if (text === null) return null;
  const number = Number(text);
  if (/^-?\d+(\.0+)?$/.test(text) && Number.isSafeInteger(number)) return number;
  throw new TemplateError('whole US dollars', text);
}
