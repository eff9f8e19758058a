import type { GraphLinkFragment } from '../generated/graphql.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { Evidence } from '../parts/evidence.tsx';
import { isCertainOn, spanInWords } from '../words/dates.ts';
import { linkLabel, plural } from '../words/labels.ts';

interface LinkTableProps {
  readonly links: readonly GraphLinkFragment[];
  readonly at: string;
  readonly inIde: string;
}

/** The picture's lines as a table, each with its evidence. */
export const LinkTable = ({ links, at, inIde }: LinkTableProps) => (
  <section class="panel" aria-labelledby="links-shown">
    <header>
      <h2 id="links-shown">{plural(links.length, 'relationship')}</h2>
      <a href={inIde} aria-label="Open as GraphQL: the picture">
        Open as GraphQL
      </a>
    </header>
    {links.length === 0 ? (
      <p class="quiet">Nothing that is shown is linked to anything else here on this date.</p>
    ) : (
      <table class="links">
        <thead>
          <tr>
            <th scope="col">Who</th>
            <th scope="col">What</th>
            <th scope="col">Whom</th>
            <th scope="col">When</th>
            <th scope="col">Evidence</th>
          </tr>
        </thead>
        <tbody>
          {links.map((link) => (
            <tr key={link.key}>
              <td>
                <EntityLink entity={link.from} />
              </td>
              <td>{linkLabel(link)}</td>
              <td>
                <EntityLink entity={link.to} />
              </td>
              <td>
                {spanInWords(link.validity)}{' '}
                {!isCertainOn(link.validity, at) && <span class="quiet">(merely possible)</span>}
              </td>
              <td>
                <Evidence link={link} /> {link.disputed && <span class="badge">disputed</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
  </section>
);
