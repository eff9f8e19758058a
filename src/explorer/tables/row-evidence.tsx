import { useAnswer } from '../client.ts';
import {
  type Dimension,
  type FigureFragment,
  WhoSaysWhatDocument,
  type WhoSaysWhatQuery,
} from '../generated/graphql.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { Figures } from '../parts/figures.tsx';
import { Answered } from '../parts/panel.tsx';
import { PopoverHead } from '../parts/popover-head.tsx';
import { Statements } from '../parts/statement.tsx';
import { fullDollars } from '../words/labels.ts';
import type { Choice } from './choice.ts';
import { keysInWords, type Row } from './columns.ts';
import { useParts } from './use-parts.ts';

/** How many things the API gives by their ids at once. */
const MOST = 100;

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
      {row && (
        <Parts key={row.keys.join(' ')} choice={choice} row={row} title={title} popover={id} />
      )}
    </div>
  );
}

interface PartsProps {
  readonly choice: Choice;
  readonly row: Row;
  readonly title: string;
  readonly popover: string;
}

function Parts({ choice, row, title, popover }: PartsProps) {
  const parts = useParts(choice, row);
  const rivals = (row.rivals ?? []).map(({ id }) => id);
  const ids = [...(parts.data ?? []), ...rivals].slice(0, MOST);
  const answer = useAnswer(WhoSaysWhatDocument, { ids }, !parts.data);
  return (
    <>
      <PopoverHead title={title} popover={popover}>
        <a href={answer.inIde}>Open as GraphQL</a>
      </PopoverHead>
      <Answered {...parts} empty="It is made of nothing any more.">
        {(own) => (
          <Answered {...answer} empty="It is made of nothing any more.">
            {({ nodes }) => (
              <>
                {own.length < row.count && (
                  <p class="quiet">
                    The {own.length} largest of {row.count}.
                  </p>
                )}
                <Said nodes={nodes.slice(0, own.length)} />
                {rivals.length > 0 && (
                  <section>
                    <h2>Rivals, which are not added</h2>
                    <Said nodes={nodes.slice(own.length)} />
                  </section>
                )}
              </>
            )}
          </Answered>
        )}
      </Answered>
    </>
  );
}

type Node = WhoSaysWhatQuery['nodes'][number];
type SaleNode = Extract<NonNullable<Node>, { readonly estimatedValueUsd: number | null }>;

const isFigure = (node: Node): node is FigureFragment => node !== null && 'measure' in node;
const isSale = (node: Node): node is SaleNode => node !== null && 'estimatedValueUsd' in node;

const Said = ({ nodes }: { readonly nodes: readonly Node[] }) => (
  <>
    <Figures figures={nodes.filter(isFigure)} />
    {nodes.filter(isSale).map((sale) => (
      <Sale key={sale.key} sale={sale} />
    ))}
  </>
);

const Sale = ({ sale }: { readonly sale: SaleNode }) => (
  <details class="group">
    <summary>
      <h3>
        {sale.estimatedValueUsd === null ? 'value unknown' : fullDollars(sale.estimatedValueUsd)}
      </h3>{' '}
      {sale.name} <span class="quiet">{sale.notifiedOn ?? 'day unknown'}</span>
    </summary>
    <p>
      <EntityLink entity={sale} />
    </p>
    {sale.facts.map(({ field, claims }) => (
      <Statements
        key={field}
        claims={claims}
        said={({ value }) => <b>{value && fullDollars(Number(value))}</b>}
      />
    ))}
  </details>
);
