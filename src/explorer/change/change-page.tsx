import './change-page.css';
import { useAnswer } from '../client.ts';
import { ChangesCountedDocument, ElsewhenDocument } from '../generated/graphql.ts';
import { useLens } from '../lens/use-lens.ts';
import { BadAddress } from '../parts/bad-address.tsx';
import { Answered } from '../parts/panel.tsx';
import { useTitle } from '../parts/use-title.ts';
import { dayInWords } from '../words/dates.ts';
import { typeLabels } from '../words/labels.ts';
import { type Asked, changeVariables, readAsked } from './asked.ts';
import { BothDates } from './both-dates.tsx';
import { Counts, Lists } from './changes.tsx';
import { Controls } from './controls.tsx';
import { useAsked } from './use-asked.ts';

/** Two days side by side, and the list of what changed from one to the other. */
export function ChangePage() {
  const { asked, problems } = readAsked(useLens().state);
  useTitle(`What changed from ${dayInWords(asked.from)} to ${dayInWords(asked.to)}`);
  if (problems.length > 0) return <BadAddress problems={problems} />;
  return (
    <article class="change-page">
      <header class="change-head">
        <h1>
          {asked.axis === 'WORLD' ? 'What changed' : 'What was learned'} from{' '}
          <time dateTime={asked.from}>{dayInWords(asked.from)}</time> to{' '}
          <time dateTime={asked.to}>{dayInWords(asked.to)}</time>
        </h1>
        <p class="quiet">
          After the first day, up to and including the second. What is not certain is told apart.
        </p>
      </header>
      <Controls asked={asked} />
      {asked.of === null ? <Both asked={asked} /> : <Within asked={asked} of={asked.of} />}
    </article>
  );
}

/** The counts of changes first: the rest is of less interest, and no less work. */
function useCounted(asked: Asked) {
  const { lens } = useLens();
  return useAnswer(ChangesCountedDocument, changeVariables(asked, lens));
}

function Both({ asked }: { readonly asked: Asked }) {
  const answer = useCounted(asked);
  return (
    <>
      <div class="summary">
        <Counts asked={asked} answer={answer} />
        <BothDates asked={asked} pause={answer.waiting} />
      </div>
      <Lists asked={asked} answer={answer} />
    </>
  );
}

/** What touches one entity, whose key may be a name that one has typed. */
function Within({ asked, of }: { readonly asked: Asked; readonly of: string }) {
  const answer = useAnswer(ElsewhenDocument, { key: of });
  const { href } = useAsked();
  return (
    <Answered {...answer} empty="">
      {({ graph: { search } }) => {
        const found = search.edges.find(({ node }) => node.key === of)?.node;
        if (found) {
          return (
            <>
              <p class="row scope">
                <span>
                  Only what touches <b>{found.name}</b>
                </span>
                <a href={href({ ...asked, of: null })}>Everything</a>
              </p>
              <Counted asked={asked} />
            </>
          );
        }
        return (
          <div class="failure">
            <p>
              {search.edges.length > 0 ? `Whom do you mean by “${of}”?` : `“${of}” is not known.`}
            </p>
            <ul>
              {search.edges.map(({ node }) => (
                <li key={node.key}>
                  <a href={href({ ...asked, of: node.key })}>{node.name}</a>{' '}
                  <span class="quiet">{typeLabels[node.__typename]}</span>
                </li>
              ))}
            </ul>
            <a href={href({ ...asked, of: null })}>Everything that changed</a>
          </div>
        );
      }}
    </Answered>
  );
}

function Counted({ asked }: { readonly asked: Asked }) {
  const answer = useCounted(asked);
  return (
    <>
      <Counts asked={asked} answer={answer} />
      <Lists asked={asked} answer={answer} />
    </>
  );
}
