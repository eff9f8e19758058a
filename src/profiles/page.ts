import { escaped, markdownTable } from '../markdown.ts';
import type { Citation } from './answer.ts';
import { type Amount, type Link, type LinkPart, linkParts, type Profile } from './profile.ts';

const titles: Readonly<Record<LinkPart, string>> = {
  commands: 'Combatant commands',
  ministries: 'Ministry of defence',
  embassies: 'Embassy of the United States',
  accreditedEmbassies: 'Accredited from elsewhere',
  embassiesAbroad: 'Embassy in the United States',
  offices: 'Security cooperation organizations',
  attacheOffices: 'Attaché office',
  partnerships: 'State Partnership Program',
  alliances: 'Alliances and designations',
};

/** A profile as a page; small numbers lead to the sources at its end. */
export function profilePage(profile: Profile): string {
  const cite = numbersIn(profile.sources);
  const parts = linkParts
    .filter((part) => profile[part].length > 0)
    .flatMap((part) => [`## ${titles[part]}`, linkList(profile[part], cite)]);
  return `${[
    `# ${escaped(profile.name)}`,
    `\`${profile.key}\` as the graph shows it on ${profile.at}. Made by \`npm run profiles\`; numbers in brackets are sources.`,
    facts(profile, cite),
    ...parts,
    ...amounts(profile, cite),
    ...sales(profile, cite),
    '## Open disagreements',
    disagreements(profile, cite),
    '## What is not known',
    'What the graph does not know need not be missing in the world.',
    profile.gaps.map((gap) => `- ${escaped(gap)}`).join('\n'),
    '## Sources',
    profile.sources.map(sourceLine).join('\n'),
  ].join('\n\n')}\n`;
}

type Cite = (sources: readonly string[]) => string;

const numbersIn = (sources: readonly Citation[]): Cite => {
  const numbers = new Map(sources.map(({ key }, index) => [key, index + 1]));
  return (keys) => `[${keys.map((key) => numbers.get(key)).join(', ')}]`;
};

function facts({ facts, codes }: Profile, cite: Cite): string {
  const lines = facts.map(
    ({ field, value, sources }) => `- ${field}: ${escaped(value)} ${cite(sources)}`,
  );
  const references = codes.map(({ scheme, value, label }) =>
    escaped(`${scheme} ${value}${label === null ? '' : ` (${label})`}`),
  );
  return [...lines, ...(codes.length > 0 ? [`- codes: ${references.join(', ')}`] : [])].join('\n');
}

const linkList = (links: readonly Link[], cite: Cite): string =>
  links
    .map(({ key, name, details, holds, sources }) => {
      const more = Object.entries(details).map(([what, value]) => `${what} ${value}`);
      return `- **${escaped(name)}** (\`${key}\`), ${escaped(holds)} ${cite(sources)}${
        more.length > 0 ? `  \n  ${escaped(more.join(', '))}` : ''
      }`;
    })
    .join('\n');

function amounts({ amounts }: Profile, cite: Cite): string[] {
  if (amounts.length === 0) return [];
  const measures = [...new Set(amounts.map(({ measure }) => measure))].sort();
  const years = [...new Set(amounts.map(({ fiscalYear }) => fiscalYear))].sort((a, b) => b - a);
  const rows = years.map((year) => {
    const ofYear = amounts.filter(({ fiscalYear }) => fiscalYear === year);
    const cells = measures.map((measure) =>
      ofYear
        .filter((amount) => amount.measure === measure)
        .map(amountText)
        .join('; '),
    );
    const sources = [...new Set(ofYear.flatMap(({ sources }) => sources))].sort();
    return [String(year), ...cells, cite(sources)];
  });
  return [
    '## Amounts by fiscal year',
    'Nominal US dollars; `≥` a lower bound, `*` rivalled by other amounts. Measures are never summands of each other.',
    markdownTable(['year', ...measures, 'sources'], rows),
  ];
}

function amountText({ value, atLeast, rivals }: Omit<Amount, 'sources'>): string {
  const mark = rivals > 0 ? ' *' : '';
  if (value !== null) return `${dollars(value)}${mark}`;
  return `${atLeast === null ? 'unknown' : `≥ ${dollars(atLeast)}`}${mark}`;
}

function sales({ notified, sales }: Profile, cite: Cite): string[] {
  if (sales.length === 0) return [];
  const years = notified.map(({ fiscalYear, value, atLeast, count }) => [
    fiscalYear === null ? 'unknown' : String(fiscalYear),
    count,
    value === null ? `≥ ${dollars(atLeast ?? 0)}` : dollars(value),
  ]);
  const rows = sales.map(({ key, name, notifiedOn, estimatedValueUsd, sources }) => [
    notifiedOn ?? '',
    escaped(name),
    estimatedValueUsd === null ? '' : dollars(estimatedValueUsd),
    `${key} ${cite(sources)}`,
  ]);
  return [
    '## Arms sales notified to Congress',
    'Estimated ceilings of a sample; a notification may never become a sale.',
    markdownTable(['fiscal year', 'sales', 'US dollars'], years),
    markdownTable(['notified', 'what', 'US dollars', 'key and sources'], rows),
  ];
}

const dollars = (amount: number): string => amount.toLocaleString('en-US');

function disagreements({ disagreements }: Profile, cite: Cite): string {
  if (disagreements.length === 0) return 'None is known.';
  return disagreements
    .map(({ about, field, shown, claims }) => {
      const said = claims.map(({ says, source }) => `  - ${escaped(says)} ${cite([source])}`);
      return [`- **${escaped(about)}**, ${field}${shownText(field, shown)}`, ...said].join('\n');
    })
    .join('\n');
}

/** That something exists is shown whatever the dates. */
const shownText = (field: string, shown: string | null): string =>
  field === 'existence' ? '' : `; shown is ${escaped(shown ?? 'none of them')}`;

const sourceLine = ({ key, cite, licence }: Citation, index: number): string =>
  `${index + 1}. ${escaped(cite)} \`${key}\`, ${escaped(licence)}.`;
