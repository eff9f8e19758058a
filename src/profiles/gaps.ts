import { type Link, type LinkPart, linkParts, type Profile } from './profile.ts';

/** In years: what nobody vouched for since is worth looking up again. */
const STALE = 5;

type Known = Omit<Profile, 'sources' | 'gaps'>;

/** What to say where a part has nothing; null where that is no gap. */
const missing: Readonly<Record<LinkPart, string | null>> = {
  commands: 'No combatant command is recorded as responsible.',
  ministries: 'No ministry of defence is recorded.',
  embassies: 'No embassy of the United States is recorded in it.',
  accreditedEmbassies: null,
  embassiesAbroad: 'No embassy of its own is recorded in the United States.',
  offices: 'No security cooperation office is recorded.',
  attacheOffices: 'No attaché office is recorded.',
  partnerships: 'No partnership with a National Guard is recorded.',
  alliances: 'No membership in an alliance, and no designation, is recorded.',
};

/** What the graph does not know of a nation; it need not be missing in the world. */
export function gapsOf(known: Known): readonly string[] {
  return [
    ...linkParts.flatMap((part) => (known[part].length === 0 ? (missing[part] ?? []) : [])),
    ...openLinks(known),
    ...openAmounts(known),
  ];
}

function openLinks(known: Known): string[] {
  const links = linkParts.flatMap((part) => known[part]);
  const undated = links.filter(({ holds }) => /^(by|unknown)/.test(holds));
  const lately = yearsBefore(known.at);
  const stale = links.filter(({ vouchedOn }) => (vouchedOn ?? '') < lately);
  return [
    ...listed(undated, 'No source gives a beginning'),
    ...listed(stale, `No source vouches for any day since ${lately} of`),
  ];
}

function openAmounts({ amounts, sales, notified }: Known): string[] {
  const last = Math.max(...amounts.map(({ fiscalYear }) => fiscalYear));
  const undated = sales.filter(({ notifiedOn }) => notifiedOn === null).length;
  return [
    amounts.length === 0
      ? 'No amounts by fiscal year are recorded.'
      : `No amount is recorded for a fiscal year after ${last}.`,
    ...(notified.length === 0 ? ['No arms sale notified to Congress is recorded.'] : []),
    ...(undated > 0 ? [`Arms sales without a date of notification: ${undated}.`] : []),
  ];
}

const yearsBefore = (day: string): string => `${Number(day.slice(0, 4)) - STALE}${day.slice(4)}`;

const listed = (links: readonly Link[], what: string): string[] =>
  links.length === 0 ? [] : [`${what}: ${[...new Set(links.map(({ name }) => name))].join('; ')}.`];
