import { useAnswerThroughLens } from '../client.ts';
import { NamesOfNationsDocument } from '../generated/graphql.ts';
import { useLens } from '../lens/use-lens.ts';
import { Chosen } from '../parts/chosen.tsx';
import { EntitySearch } from '../parts/entity-search.tsx';
import { type Choice, choiceQuery } from './choice.ts';

export type NameOf = (key: string) => string;

/** What nations are called at the lens; by their keys until that is known, and where they are not there. */
export function useNames(keys: readonly string[]): NameOf {
  const { data } = useAnswerThroughLens(NamesOfNationsDocument, { keys }, keys.length === 0);
  return (key) => data?.graph.nations.nodes.find((nation) => nation.key === key)?.name ?? key;
}

interface NationsProps {
  readonly choice: Choice;
  readonly nameOf: NameOf;
  readonly choose: (next: Choice) => void;
}

/** Whose figures count. */
export function Nations({ choice, nameOf, choose }: NationsProps) {
  const { href } = useLens();
  const without = (key: string): Choice => ({
    ...choice,
    of: choice.of.filter((other) => other !== key),
  });
  return (
    <>
      <span aria-hidden="true">Only nations</span>
      <EntitySearch
        label="Only this nation"
        placeholder={choice.of.length === 0 ? 'all' : 'Add a nation …'}
        types={['Nation']}
        onPick={(key) => choose({ ...choice, of: [...new Set([...choice.of, key])] })}
      />
      {choice.of.length > 0 && (
        <Chosen
          label="Only these nations"
          chosen={choice.of.map((key) => ({
            key,
            name: nameOf(key),
            without: href('/tables', {}, choiceQuery(without(key))),
          }))}
        />
      )}
    </>
  );
}
