import type { OutgoingHttpHeaders } from 'node:http';

/** What is sent to a client. */
export interface Sent {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: string | Buffer;
}

/** Of an answer: the headers in a line, then the body as it is; JSON around it would escape every quote in it. */
export const toText = ({ body, headers }: Sent): string => `${JSON.stringify(headers)}\n${body}`;

export function fromText(text: string): Sent {
  const end = text.indexOf('\n');
  return {
    status: 200,
    headers: JSON.parse(text.slice(0, end)),
    body: Buffer.from(text.slice(end + 1)),
  };
}
