import type { ComponentChildren } from 'preact';
import type { Answer } from '../client.ts';
import type { ChangesCountedQuery } from '../generated/graphql.ts';
import { AnswerPanel } from '../parts/panel.tsx';
import { linkLabel, plural } from '../words/labels.ts';
import { type Asked, hasKinds, type Section, sections } from './asked.ts';
import { listOf } from './lists.tsx';
import { useAsked } from './use-asked.ts';
import { sectionWords } from './words.ts';

type Counted = ChangesCountedQuery['graph']['changes'];

interface ChangesProps {
  readonly asked: Asked;
  readonly answer: Answer<ChangesCountedQuery>;
}

/** The counts of changes, which are also the filters. */
export const Counts = ({ asked, answer }: ChangesProps) => (
  <AnswerPanel title="In all" answer={answer} empty="">
    {({ graph }) => <Totals asked={asked} changes={graph.changes} />}
  </AnswerPanel>
);

/** The lists that the filters leave. */
export function Lists({ asked, answer }: ChangesProps) {
  const changes = answer.data?.graph.changes;
  const isShown = (section: Section) =>
    (asked.show === null || asked.show === section) &&
    (asked.kind === null || hasKinds(section)) &&
    (changes?.[section].totalCount ?? 0) > 0;
  return (
    <>
      {sections.filter(isShown).map((section) => {
        const List = listOf[section];
        return <List key={`${section} ${JSON.stringify(asked)}`} asked={asked} />;
      })}
    </>
  );
}

interface TotalsProps {
  readonly asked: Asked;
  readonly changes: Counted;
}

function Totals({ asked, changes }: TotalsProps) {
  const { href } = useAsked();
  const words = sectionWords[asked.axis];
  const nothing = sections.every((section) => changes[section].totalCount === 0);
  return (
    <>
      <ul class="plain filters" aria-label="Kinds of change">
        <li>
          <Filter
            href={href({ ...asked, show: null, kind: null })}
            isOn={asked.show === null && asked.kind === null}
          >
            Everything
          </Filter>
        </li>
        {sections
          .filter((section) => asked.axis === 'WORLD' || section !== 'uncertain')
          .map((section) => (
            <li key={section}>
              <Filter
                href={href({
                  ...asked,
                  show: section,
                  kind: hasKinds(section) ? asked.kind : null,
                })}
                isOn={asked.show === section}
              >
                {words[section].title} <b>{changes[section].totalCount.toLocaleString('en')}</b>
              </Filter>
            </li>
          ))}
      </ul>
      {nothing && <p>Nothing is known to have changed.</p>}
      {changes.totals.length > 0 && <KindTotals asked={asked} totals={changes.totals} />}
      {changes.openEnded > 0 && (
        <p class="quiet">
          {plural(changes.openEnded, 'relationship')} more may have begun or ended in this time as
          at any other: no source bounds when.
        </p>
      )}
    </>
  );
}

interface FilterProps {
  readonly href: string;
  readonly isOn: boolean;
  readonly children: ComponentChildren;
}

const Filter = ({ href, isOn, children }: FilterProps) => (
  <a class="filter" href={href} aria-current={isOn ? 'true' : undefined}>
    {children}
  </a>
);

const columns = ['opened', 'closed', 'uncertain'] as const;

function KindTotals({
  asked,
  totals,
}: {
  readonly asked: Asked;
  readonly totals: Counted['totals'];
}) {
  const { href } = useAsked();
  const words = sectionWords[asked.axis];
  return (
    <details open={asked.kind !== null}>
      <summary>
        By kind of relationship
        {asked.kind !== null && `: ${linkLabel({ kind: asked.kind, authority: null })}`}
      </summary>
      <table class="both">
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column} scope="col">
                {words[column].title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {totals.map((total) => (
            <tr key={`${total.kind} ${total.authority}`}>
              <th scope="row">{linkLabel(total)}</th>
              {columns.map((column) => (
                <td key={column}>
                  {total[column] === 0 ? (
                    '0'
                  ) : (
                    <a
                      href={href({ ...asked, show: column, kind: total.kind })}
                      aria-label={`${total[column]}: ${words[column].title}, ${linkLabel(total)}`}
                    >
                      {total[column].toLocaleString('en')}
                    </a>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
