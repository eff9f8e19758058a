import type { SourceInput } from '../../generated/resolvers.ts';
import type { Source } from '../../ledger/source.ts';
import { badInput } from '../../plan/bad-input.ts';
import { nameOf, optionalText, textOf } from './texts.ts';

/** Errors: BAD_USER_INPUT with the place of what no source can be described by. */
export function sourceOf(input: SourceInput, place: string): Source {
  const { key, title, publisher, url, publishedOn, accessedAs, licence } = input;
  return {
    key: nameOf(key, `${place}.key`),
    title: textOf(title, `${place}.title`),
    publisher: textOf(publisher, `${place}.publisher`),
    url: webAddressOf(url, `${place}.url`),
    publishedOn: publishedOn ?? null,
    accessedAs: textOf(accessedAs, `${place}.accessedAs`),
    licence: textOf(licence, `${place}.licence`),
    kind: input.kind,
    reliability: input.reliability,
  };
}

function webAddressOf(url: unknown, place: string): string | null {
  const text = optionalText(url === null || url === undefined ? null : String(url), place);
  if (text !== null && !/^https?:\/\//.test(text)) {
    throw badInput(place, 'an http or https address', text);
  }
  return text;
}
