import type { How, Matching, Resolution } from '../match/matching.ts';
import { type EntityType, entityKey } from '../model/entity-types.ts';
import type { EntityMapping } from './mapping.ts';
import { partsIn } from './parts-in.ts';
import { type Problem, shorten } from './problem.ts';
import { type Cells, optional, type Template } from './template.ts';
import type { Part } from './unpivot.ts';

/** Finds entities by what a file calls them. */
export type Find = Matching['find'];

/** What a row means under one name of the mapping, and what nobody knows for sure. */
export interface Entities {
  readonly keys: readonly string[];
  /** Those of them that this package makes, as nothing that was there is meant. */
  readonly made: readonly string[];
  readonly unfound: readonly Pick<Problem, 'code' | 'expected' | 'came'>[];
}

type EntitiesReader = (row: Part) => Entities;

const NONE: Entities = { keys: [], made: [], unfound: [] };

/** Errors: TemplateError for a template that cannot be. */
export function entityReader(
  file: string,
  entity: EntityMapping,
  write: (text: string) => Template,
  find: Find,
): EntitiesReader {
  if (!('id' in entity)) {
    const { exactly = false, each } = entity;
    const ask = asker(file, entity, write, find, each);
    return (row) => ask(row, { exactly });
  }
  const id = write(entity.id);
  const ask = asker(file, entity, write, find);
  return (row) => {
    const written = id(row.cells);
    if (written === null) return NONE;
    const own = entityKey(entity.type as EntityType, written);
    const { keys, unfound, isAsked } = ask(row, { exactly: true, own });
    const all = isAsked ? keys : [own];
    return { keys: all, made: all.filter((key) => key === own), unfound };
  };
}

/** Asks who is meant by what a row says; nobody is asked for where that is empty. */
function asker(
  file: string,
  entity: EntityMapping,
  write: (text: string) => Template,
  find: Find,
  each?: string,
) {
  const types = [entity.type].flat() as EntityType[];
  const { scheme } = entity;
  const of = optional(write);
  const [name, code] = [of(entity.name), of(entity.code)];
  const [place, kind] = [of(entity.place), of(entity.kind)];
  return ({ cells, place: { line, column } }: Part, how: How) => {
    const where = `${file}:${line}:${column}`;
    const detail = { ...told('place', place, cells), ...told('kind', kind, cells) };
    const names = calls(name(cells), each);
    const asked =
      names.length > 0
        ? names.map((one) => ({ name: one, ...(!each && told('code', code, cells)) }))
        : calls(code(cells), each).map((one) => ({ code: one }));
    const found = asked.map((wanted) => ({
      wanted,
      found: find({ type: types, ...(scheme && { scheme }), ...detail, ...wanted }, where, how),
    }));
    return {
      isAsked: asked.length > 0,
      keys: found.flatMap(({ found: { key } }) => (key === null ? [] : [key])),
      made: [],
      unfound: found.flatMap(({ wanted, found }) => {
        const problem = problemOf(found, types);
        const came = 'name' in wanted ? wanted.name : (wanted.code ?? '');
        return problem ? [{ ...problem, came: shorten(came) }] : [];
      }),
    };
  };
}

const calls = (text: string | null, each: string | undefined): string[] => {
  if (each !== undefined) return partsIn(text, each);
  return text === null ? [] : [text];
};

const told = <Name extends string>(name: Name, template: Template, cells: Cells) => {
  const text = template(cells);
  return (text === null ? {} : { [name]: text }) as { readonly [Told in Name]?: string };
};

function problemOf(
  { by }: Resolution,
  types: readonly EntityType[],
): Pick<Problem, 'code' | 'expected'> | null {
  const known = types.join(' or ');
  if (by === 'ambiguous') {
    return { code: 'ENTITY_AMBIGUOUS', expected: `what means just one ${known}, or a decision` };
  }
  if (by !== 'unmatched') return null;
  return { code: 'ENTITY_UNKNOWN', expected: `a name or code of a known ${known}, or a decision` };
}
