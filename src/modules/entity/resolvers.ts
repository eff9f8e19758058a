import type { Context } from '../../context.ts';
import type {
  EntityResolvers,
  NameResolvers,
  SecurityCooperationOrganizationResolvers,
} from '../../generated/resolvers.ts';
import { encodeId } from '../../lens/id.ts';
import type { EntityRecord } from '../../plan/record.ts';
import type { Complete } from '../complete.ts';
import { historyOf } from '../history/resolvers.ts';
import type { NewestFirstArguments } from '../newest-first.ts';
import { planned } from '../planned.ts';
import type { ValidityRecord } from '../validity/record.ts';
import { aliasesOn, type NameRecord, useOf } from './name.ts';

/** Read whenever `names` or `aliases` is asked for. */
interface Named extends EntityRecord {
  readonly nameRows?: readonly NameRecord[];
}

interface Described extends EntityRecord {
  /** Of nulls where no standing claim says that the entity exists. */
  readonly validity?: ValidityRecord | readonly null[] | null;
  readonly location?: { readonly latitude: number; readonly longitude: number } | null;
  readonly refs?: readonly {
    readonly scheme: string;
    readonly value: string;
    readonly label: string | null;
  }[];
}

/** The fields that every entity has. */
export const entity = {
  id: ({ __typename, key, lens }: EntityRecord) => encodeId(__typename, key, lens),
  name: planned,
  names: ({ nameRows = [] }: Named) => nameRows,
  aliases: ({ nameRows = [], lens }: Named) => aliasesOn(nameRows, lens.at),
  validity: ({ validity }: Described) =>
    typeof validity?.[0] === 'number' ? (validity as ValidityRecord) : null,
  location: ({ location = null }: Described) => location,
  refs: ({ refs = [] }: Described) => refs,
  relationships: planned,
  observations: planned,
  history: ({ key, lens }: EntityRecord, args: NewestFirstArguments, context: Context) =>
    historyOf({ entity: key, key }, lens, args, context),
  facts: async (
    { key, lens }: EntityRecord,
    {
      fields,
      disputedOnly,
    }: { readonly fields?: readonly string[] | null; readonly disputedOnly: boolean },
    { loaders }: Context,
  ) => {
    const facts = await loaders.factsAbout(lens).load(key);
    return facts.filter(
      ({ field, disputed }) => (!fields || fields.includes(field)) && (disputed || !disputedOnly),
    );
  },
};

const typeOf = { __resolveType: ({ __typename }: { readonly __typename: string }) => __typename };

export const Entity = typeOf as EntityResolvers;
export const SecurityCooperationOrganization = typeOf as SecurityCooperationOrganizationResolvers;

export const Name: Complete<NameResolvers, NameRecord> = {
  use: useOf,
  validity: ({ window }) => window,
};
