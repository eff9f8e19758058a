import { GraphInNumbersDocument, type GraphInNumbersQuery } from '../generated/graphql.ts';
import { useLens } from '../lens/use-lens.ts';
import { Panel } from '../parts/panel.tsx';
import { dayInWords } from '../words/dates.ts';

const countsOf = ({
  graph,
  status,
}: GraphInNumbersQuery): readonly (readonly [what: string, count: number])[] => [
  ['nations and territories', graph.nations.totalCount],
  ['ministries of defence', graph.ministriesOfDefense.totalCount],
  ['embassies', graph.embassies.totalCount],
  ['security cooperation organizations', graph.securityCooperationOrganizations.totalCount],
  ['combatant commands', graph.combatantCommands.totalCount],
  ['agencies', graph.agencies.totalCount],
  ['arms sales notified', graph.armsSales.totalCount],
  ['relationships', graph.relationships.totalCount],
  ['claims in all', status.claims],
  ['sources in all', status.sources],
];

export function Numbers() {
  const { lens } = useLens();
  const title = lens.at === null ? 'The graph today' : `The graph on ${dayInWords(lens.at)}`;
  return (
    <Panel
      title={title}
      query={GraphInNumbersDocument}
      variables={{}}
      empty="Nothing is loaded yet."
    >
      {(data) => (
        <>
          <dl class="numbers">
            {countsOf(data).map(([what, count]) => (
              <div key={what}>
                <dt>{what}</dt>
                <dd>{count.toLocaleString('en')}</dd>
              </div>
            ))}
          </dl>
          {data.status.recordedThrough && (
            <p class="quiet">
              Last change recorded on {dayInWords(data.status.recordedThrough.slice(0, 10))}.
            </p>
          )}
        </>
      )}
    </Panel>
  );
}
