import type { AnyVariables, CombinedError } from '@urql/preact';
import { client } from '../client.ts';
import type { TypedDocumentString } from '../generated/graphql.ts';

/** What was asked before is not asked again while the app is open. */
export async function ask<Data, Variables extends AnyVariables>(
  question: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const { data, error } = await client
    .query<Data, Variables>(question.toString(), variables)
    .toPromise();
  if (error) throw error;
  if (!data) throw new Error('The server gave no answer.');
  return data;
}

/** Whether the server refused a question for what it asks for, as a key that nothing has. */
export const isRefused = (error: unknown): boolean =>
  ((error as Partial<CombinedError>).graphQLErrors ?? []).some(
    ({ extensions }) => extensions.code === 'BAD_USER_INPUT',
  );
