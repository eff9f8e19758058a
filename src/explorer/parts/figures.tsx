import type { FigureFragment } from '../generated/graphql.ts';
import { fullDollars } from '../words/labels.ts';
import { measureLabels } from '../words/measures.ts';
import { EntityLink } from './entity-link.tsx';
import { Statements } from './statement.tsx';

interface FiguresProps {
  readonly figures: readonly FigureFragment[];
  /** Whether what they count, and whom they are of, is said around them. */
  readonly ofOne?: boolean;
}

/** Amounts, each with what it counts and who says so. */
export const Figures = ({ figures, ofOne = false }: FiguresProps) => (
  <>
    {figures.map((figure) => (
      <details key={figure.id} class="group">
        <summary>
          {ofOne && figure.fiscalYear} <b>{amountInWords(figure)}</b>{' '}
          {!ofOne &&
            `${measureLabels[figure.measure]}, ${figure.fiscalYear}, ${figure.subject.name}`}{' '}
          {figure.disputed && <span class="badge">disputed</span>}
        </summary>
        {!ofOne && (
          <p class="quiet">
            <EntityLink entity={figure.subject} />: {figure.definition}
          </p>
        )}
        <Statements claims={figure.claims} />
      </details>
    ))}
  </>
);

export function amountInWords({
  amount,
  atLeast,
  atMost,
}: Pick<FigureFragment, 'amount' | 'atLeast' | 'atMost'>): string {
  if (amount !== null) return fullDollars(amount);
  if (atLeast !== null && atMost !== null) {
    return `${fullDollars(atLeast)} to ${fullDollars(atMost)}`;
  }
  if (atLeast !== null) return `at least ${fullDollars(atLeast)}`;
  return atMost === null ? 'amount unknown' : `at most ${fullDollars(atMost)}`;
}
