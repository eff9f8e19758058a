import { save } from '../explorer/parts/save.ts';

/** Saves what is answered as a file, and gives its name. Errors: Error, with what the server says. */
export async function download(
  url: string,
  body: unknown,
  headers: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { ...(headers as Record<string, string>), 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(await complaintOf(response));
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];
  const file = name ?? 'export';
  save(file, await response.blob());
  return file;
}

async function complaintOf(response: Response): Promise<string> {
  const { errors = [] } = (await response.json().catch(() => ({}))) as {
    readonly errors?: readonly { readonly message: string }[];
  };
  return (
    errors.map(({ message }) => message).join('\n') || `The server answered ${response.status}.`
  );
}
