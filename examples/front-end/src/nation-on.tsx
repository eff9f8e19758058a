import { useQuery } from '@apollo/client/react';
import { NationOnDocument } from './generated/graphql.ts';

interface Props {
  readonly iso3: string;
  /** The day of the world, as `2020-06-01`. */
  readonly at: string;
}

/** Who is responsible for a nation on a day, and who says so. */
export function NationOn({ iso3, at }: Props) {
  const { data, error, loading } = useQuery(NationOnDocument, { variables: { iso3, at } });
  if (error) return <p role="alert">{error.message}</p>;
  if (loading || !data) return <p role="status">Asking…</p>;
  const { nation } = data.graph;
  if (!nation) return <p>There is no nation {iso3} on that day.</p>;
  const offices = nation.securityCooperationOrganizations;
  return (
    <>
      <h3>{nation.name}</h3>
      <p>{nation.combatantCommands.edges.length === 1 ? 'Command' : 'Commands that it may be'}:</p>
      <ul>
        {nation.combatantCommands.edges.map(({ node, relationship }) => (
          <li key={node.id}>
            <strong>{node.name}</strong>, {relationship?.validity.text}
            {relationship?.claims.map(({ id, source }) => (
              <blockquote key={id}>{source.cite}</blockquote>
            ))}
          </li>
        ))}
      </ul>
      <p>Security cooperation organizations: {offices.totalCount}</p>
      <ul>
        {offices.edges.map(({ node }) => (
          <li key={node.id}>{node.name}</li>
        ))}
      </ul>
    </>
  );
}
