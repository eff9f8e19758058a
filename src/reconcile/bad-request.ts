/** What the client must change; the server answers it with 400 and the message. */
export class BadRequest extends Error {
  override readonly name = 'BadRequest';
  readonly status = 400;
}
