import type { EntityType } from '../generated/graphql.ts';
import { either, typeLooks } from './looks.ts';

/** The shape of a type, as it is in the picture. */
export const Icon = ({ of }: { readonly of: EntityType }) => (
  <svg class="icon" viewBox="-13 -13 26 26" aria-hidden="true">
    <path d={typeLooks[of].shape} fill={either(typeLooks[of].colour)} fill-rule="evenodd" />
  </svg>
);
