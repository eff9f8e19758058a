import { basename } from 'node:path';
import {
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { filesIn, textOf } from '../sources.ts';
import { schema } from './concepts.ts';

/** An operation of examples/operations: tested, a tab of the IDE, and the only kind of example there is. */
export interface Example {
  /** `06-a-country-team` */
  readonly name: string;
  readonly title: string;
  /** What it asks, in its author's words. */
  readonly says: string;
  readonly code: string;
  /** The types, fields, arguments, input fields and enum values in it, each by its place. */
  readonly places: ReadonlySet<string>;
}

/** Names in file names, where all letters are small. */
const spelt: Readonly<Record<string, string>> = {
  dscs: 'DSCS',
  fms: 'FMS',
  greenland: 'Greenland',
  israel: 'Israel',
  president: 'President',
  sco: 'SCO',
};

function titleOf(name: string): string {
  const words = name.replace(/^\d+-/, '').split('-');
  const title = words.map((word) => spelt[word] ?? word).join(' ');
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** What an operation holds of the schema. */
function placesIn(code: string): ReadonlySet<string> {
  const places = new Set<string>();
  const info = new TypeInfo(schema);
  const noteType = (type: GraphQLInputType | null | undefined) => {
    if (type) places.add(getNamedType(type).name);
  };
  visit(
    parse(code),
    visitWithTypeInfo(info, {
      Field() {
        const [parent, field] = [info.getParentType(), info.getFieldDef()];
        if (!parent || !field) return;
        places.add(parent.name).add(`${parent.name}.${field.name}`);
        places.add(getNamedType(field.type).name);
      },
      Argument() {
        const [parent, field] = [info.getParentType(), info.getFieldDef()];
        const argument = info.getArgument();
        if (!argument) return;
        places.add(`${parent?.name}.${field?.name}.${argument.name}`);
        noteType(argument.type);
      },
      ObjectField({ name }) {
        const parent = getNamedType(info.getParentInputType());
        if (isInputObjectType(parent)) places.add(`${parent.name}.${name.value}`);
        noteType(info.getInputType());
      },
      [Kind.ENUM]({ value }: { readonly value: string }) {
        const type = getNamedType(info.getInputType());
        if (isEnumType(type)) places.add(`${type.name}.${value}`);
      },
      VariableDefinition() {
        noteType(info.getInputType());
      },
    }),
  );
  return places;
}

function read(file: string): Example {
  const name = basename(file, '.graphql');
  const text = textOf(file);
  const [comment = ''] = /^(#.*\n)*/.exec(text) ?? [];
  const code = text.slice(comment.length).trim();
  return {
    name,
    title: titleOf(name),
    says: comment.replaceAll(/^# ?/gm, '').replaceAll('\n', ' ').trim(),
    code,
    places: placesIn(code),
  };
}

export const examples: readonly Example[] = filesIn('examples/operations', '.graphql').map(read);

const shortestFirst = [...examples].sort((one, other) => one.code.length - other.code.length);

/** The examples with a place of the schema in them, the shortest first. */
export const examplesOf = (place: string): readonly Example[] =>
  shortestFirst.filter(({ places }) => places.has(place));
