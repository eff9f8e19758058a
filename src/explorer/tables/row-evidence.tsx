import { useAnswerThroughLens } from '../client.ts';
import {
  AmountsOfRowDocument,
  type Dimension,
  SalesOfRowDocument,
  type SalesOfRowQuery,
} from '../generated/graphql.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { Figures } from '../parts/figures.tsx';
import { Answered } from '../parts/panel.tsx';
import { Statements } from '../parts/statement.tsx';
import { fullDollars } from '../words/labels.ts';
import type { Choice } from './choice.ts';
import { keysInWords, type Row } from './columns.ts';
import { amountsOfRow, salesOfRow } from './narrowed.ts';

interface RowEvidenceProps {
  readonly id: string;
  readonly choice: Choice;
  readonly by: readonly Dimension[];
  /** The one that was asked about last. */
  readonly row: Row | null;
}

/** What a row is made of, and what was not added since it rivals what was: who says what. */
export function RowEvidence({ id, choice, by, row }: RowEvidenceProps) {
  const title = row ? keysInWords(by, row).join(', ') : 'a row';
  const Of = choice.measures.length === 0 ? SalesOf : AmountsOf;
  return (
    <div
      id={id}
      popover="auto"
      class="popover"
      role="dialog"
      autofocus
      tabindex={-1}
      aria-label={`Evidence: ${title}`}
    >
      {row && <Of key={row.keys.join(' ')} choice={choice} row={row} title={title} popover={id} />}
    </div>
  );
}

interface OfProps {
  readonly choice: Choice;
  readonly row: Row;
  readonly title: string;
  readonly popover: string;
}

const Head = ({ title, popover, inIde }: Omit<OfProps, 'choice' | 'row'> & { inIde: string }) => (
  <header class="row">
    <h2>{title}</h2>
    <a href={inIde}>Open as GraphQL</a>
    <button type="button" class="small" popovertarget={popover} popovertargetaction="hide">
      Close
    </button>
  </header>
);

const same = (row: Row) => (other: { readonly keys: readonly string[] }) =>
  other.keys.join(' ') === row.keys.join(' ');

function AmountsOf({ choice, row, title, popover }: OfProps) {
  const answer = useAnswerThroughLens(AmountsOfRowDocument, amountsOfRow(choice, row));
  return (
    <>
      <Head title={title} popover={popover} inIde={answer.inIde} />
      <Answered {...answer} empty="No figure any more.">
        {({ graph }) => {
          const found = graph.tabulate.rows.find(same(row));
          return (
            found && (
              <>
                <Shown of={found.observations.length} all={found.count} />
                <Figures figures={found.observations} />
                {found.rivals.length > 0 && (
                  <section>
                    <h2>Rivals, not added</h2>
                    <Figures figures={found.rivals} />
                  </section>
                )}
              </>
            )
          );
        }}
      </Answered>
    </>
  );
}

function SalesOf({ choice, row, title, popover }: OfProps) {
  const answer = useAnswerThroughLens(SalesOfRowDocument, salesOfRow(choice, row));
  return (
    <>
      <Head title={title} popover={popover} inIde={answer.inIde} />
      <Answered {...answer} empty="No sale any more.">
        {({ graph }) => {
          const found = graph.tabulateArmsSales.rows.find(same(row));
          return (
            found && (
              <>
                <Shown of={found.armsSales.length} all={found.count} />
                {found.armsSales.map((sale) => (
                  <Sale key={sale.key} sale={sale} />
                ))}
              </>
            )
          );
        }}
      </Answered>
    </>
  );
}

const Shown = ({ of, all }: { readonly of: number; readonly all: number }) =>
  of < all ? (
    <p class="quiet">
      The {of} largest of {all}; the others are in what GraphQL answers.
    </p>
  ) : null;

type SaleOfRow = SalesOfRowQuery['graph']['tabulateArmsSales']['rows'][number]['armsSales'][number];

const Sale = ({ sale }: { readonly sale: SaleOfRow }) => (
  <details class="group">
    <summary>
      <h3>
        {sale.estimatedValueUsd === null ? 'value unknown' : fullDollars(sale.estimatedValueUsd)}
      </h3>{' '}
      <EntityLink entity={sale} /> <span class="quiet">{sale.notifiedOn ?? 'day unknown'}</span>
    </summary>
    {sale.facts.map(({ field, claims }) => (
      <Statements key={field} claims={claims} said={({ value }) => <b>{value}</b>} />
    ))}
  </details>
);
