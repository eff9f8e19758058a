import { fromStored, type StoredClaim } from '../../ledger/stored-claim.ts';
import type { Compiler } from '../compiler.ts';
import { claimFilter } from '../filters/filters.ts';
import { stands } from '../lens-conditions.ts';
import type { Selected } from '../selection.ts';
import type { Compiled } from '../writer.ts';

/** What a source says, as known at the lens; or only that of which no other source says the same. */
export function claimsOfSource(
  compiler: Compiler,
  selected: Selected,
  { source, sole }: { readonly source: string; readonly sole: boolean },
): Compiled {
  const { writer } = compiler;
  const claim = writer.variable('m');
  const other = writer.variable('m');
  const cited = writer.parameter(source);
  const place = `Source.${selected.name}`;
  const others = [`${other}.source <> ${claim}.source`, ...stands(writer.lens, other)];
  return compiler.connection('ClaimConnection', selected, {
    match: `MATCH (${claim}:Claim {source: ${cited}})`,
    where: [
      ...stands(writer.lens, claim),
      ...(sole
        ? [
            `NOT EXISTS { MATCH (${other}:Claim {assertion: ${claim}.assertion}) WHERE ${others.join(' AND ')} }`,
          ]
        : []),
      ...claimFilter(writer, claim, selected.args.where, `${place}(where:)`),
    ],
    carried: [claim],
    // All the same: the order of the index that has a source's claims by key.
    orders: [{ text: `${claim}.source`, descending: false, known: true }],
    key: `${claim}.key`,
    indexed: true,
    owner: cited,
    place,
    node: () => claimNode(compiler, claim),
    relationship: null,
  });
}

const claimNode = ({ writer }: Compiler, claim: string): Compiled => ({
  text: `properties(${claim})`,
  decode: (raw) => ({
    __typename: 'Claim',
    claim: fromStored(raw as StoredClaim),
    lens: writer.lens,
  }),
});

/** What a write recorded or retracted. */
export interface ClaimsOfWrite {
  readonly did: 'recorded' | 'retracted';
  /** In milliseconds since 1970: later than the first, no later than the second. */
  readonly after: number;
  readonly at: number;
  /** Only what an entity is about or named in, or only what is said on a topic; null for all. */
  readonly about: { readonly entity: string } | { readonly topic: string } | null;
}

export function claimsOfWrite(
  compiler: Compiler,
  selected: Selected,
  { did, after, at, about }: ClaimsOfWrite,
): Compiled {
  const { writer } = compiler;
  const claim = writer.variable('m');
  const moment = `${claim}.${did}At`;
  const place = `LedgerEntry.${selected.name}`;
  return compiler.connection('ClaimConnection', selected, {
    match: `MATCH (${claim}:Claim)`,
    where: [
      `${writer.parameter(after)} < ${moment} AND ${moment} <= ${writer.parameter(at)}`,
      ...conditionsOf(compiler, claim, about),
      ...claimFilter(writer, claim, selected.args.where, `${place}(where:)`),
    ],
    carried: [claim],
    orders: [],
    key: `${claim}.key`,
    owner: writer.parameter(String(at)),
    place,
    node: () => claimNode(compiler, claim),
    relationship: null,
  });
}

function conditionsOf(
  { writer }: Compiler,
  claim: string,
  about: ClaimsOfWrite['about'],
): string[] {
  if (about === null) return [];
  if ('topic' in about) return [`${claim}.topic = ${writer.parameter(about.topic)}`];
  const entity = writer.parameter(about.entity);
  return [`(${claim}.subject = ${entity} OR ${claim}.object = ${entity})`];
}
