import type { OutgoingHttpHeaders } from 'node:http';

/** An answer as it was sent. */
export interface Sent {
  readonly body: Buffer;
  readonly headers: OutgoingHttpHeaders;
}

/** The headers in a line, then the body as it is: JSON around it would escape every quote in it. */
export const toText = ({ body, headers }: Sent): string => `${JSON.stringify(headers)}\n${body}`;

export function fromText(text: string): Sent {
  const end = text.indexOf('\n');
  return { headers: JSON.parse(text.slice(0, end)), body: Buffer.from(text.slice(end + 1)) };
}
