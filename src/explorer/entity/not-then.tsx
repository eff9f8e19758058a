import { entityPath } from '../address.ts';
import { useAnswer } from '../client.ts';
import { ElsewhenDocument } from '../generated/graphql.ts';
import { useLens } from '../lens/use-lens.ts';
import { Answered } from '../parts/panel.tsx';
import { useTitle } from '../parts/use-title.ts';
import { dayInWords, type Span, spanInWords, today } from '../words/dates.ts';

/** Nothing has this key at the lens: says whether something has on another date, or what was perhaps meant. */
export function NotThen({ of }: { readonly of: string }) {
  const { lens, href } = useLens();
  const answer = useAnswer(ElsewhenDocument, { key: of });
  useTitle('Not found');
  return (
    <Answered {...answer} empty="">
      {({ graph: { search } }) => {
        const found = search.edges.find(({ node }) => node.key === of)?.node;
        const day = found?.validity && dayOf(found.validity);
        return (
          <div class="failure">
            <h1>
              {found ? `${found.name} is not there through this lens` : 'Nothing has this key'}
            </h1>
            <p>
              <code>{of}</code>{' '}
              {found
                ? `is nothing that exists on ${dayInWords(lens.at ?? today())}, with the evidence asked for.`
                : 'is unknown.'}
            </p>
            {found?.validity && <p>With any evidence, it exists: {spanInWords(found.validity)}.</p>}
            {day && <a href={href(entityPath(of), { at: day })}>Look at {dayInWords(day)}</a>}
            {!found && search.edges.length > 0 && (
              <>
                <p>Perhaps you mean</p>
                <ul>
                  {search.edges.map(({ node }) => (
                    <li key={node.key}>
                      <a href={href(entityPath(node.key))}>{node.name}</a>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </div>
        );
      }}
    </Answered>
  );
}

/** A day on which it may exist, a certain one if there is any. */
const dayOf = ({ start, end }: Span): string | null =>
  start.latest ?? start.earliest ?? end.earliest;
