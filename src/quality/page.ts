import { groupBy } from '../ledger/group.ts';
import { reliabilities } from '../ledger/source.ts';
import { markdownTable } from '../markdown.ts';
import { entityTypes, typeOfKey } from '../model/entity-types.ts';
import { fieldNames } from '../model/fields.ts';
import { measures } from '../model/measures.ts';
import { relationshipKinds } from '../model/relationship-kinds.ts';
import { type EpochDay, parsePeriod, toIsoDate } from '../model/time.ts';
import { type Acceptance, sortOut } from '../rules/accepted.ts';
import { findIn } from '../rules/find.ts';
import type { Material } from '../rules/material.ts';
import { rules } from '../rules/rules/index.ts';
import { AMOUNTS, aspects, coverageOn, mayHoldOn, patternsOf } from './coverage.ts';
import { ages, stalenessOn } from './staleness.ts';
import { type Supported, supportIn } from './support.ts';

interface Options {
  /** What the claims are of. */
  readonly of: string;
  /** The date of the world; that of the newest source unless told. */
  readonly at?: EpochDay;
  readonly acceptances: readonly Acceptance[];
}

/** How good claims are, in tables that help to judge what can be built on them. */
export function qualityPage(material: Material, { of, at, acceptances }: Options): string {
  const day = at ?? newestSource(material);
  const support = supportIn(material, day);
  return `${[
    `# Data quality of ${of}`,
    `${lead(material, support)} Dates are seen from ${toIsoDate(day)}${at === undefined ? ', the day of the newest source' : ''}.
Made by \`npm run quality -- --page FILE\`; a test compares this page with the data.`,
    '## Entities',
    entities(material, day),
    '## Relationships',
    `What may hold on the day, by how long before it a source vouched last that it held (*never*: nobody says when). *One source*:
rests on a single one. *Disputed*: sources contradict each other.`,
    relationships(material, support, day),
    '## Fields',
    fields(support),
    '## Amounts',
    amounts(material, support),
    '## Nations',
    'What is known of which nations on the day, those of which the most is known first. What is not known need not be missing in the world.',
    nations(material, day),
    '## Disputed facts',
    disputed(support),
    '## Findings by rule',
    'Errors and warnings that nobody accepted fail `npm run quality`; accepted ones have a reason in `accepted-findings.json`.',
    findings(material, acceptances),
  ].join('\n\n')}\n`;
}

/** The first day on which it may have been published. */
const newestSource = ({ sources }: Material): EpochDay =>
  Math.max(
    ...[...sources.values()].map(
      ({ publishedOn }) => parsePeriod(publishedOn ?? '')?.earliest ?? 0,
    ),
  );

function lead({ claims, sources }: Material, support: readonly Supported[]): string {
  const graded = reliabilities.map((grade) => {
    const count = [...sources.values()].filter(({ reliability }) => reliability === grade).length;
    return `${count} ${grade}`;
  });
  const single = support.filter((fact) => fact.sources === 1).length;
  return `${claims.length} claims of ${sources.size} sources (by reliability ${graded.join(', ')}) support ${support.length} facts, ${percent(single, support.length)}
of them by one source alone; ${support.filter((fact) => fact.disputed).length} are disputed.`;
}

const percent = (part: number, whole: number): string => `${Math.round((100 * part) / whole)} %`;

function entities({ lives }: Material, day: EpochDay): string {
  const rows = entityTypes.flatMap((type) => {
    const ofType = [...lives].filter(([key]) => typeOfKey(key) === type);
    const current = ofType.filter(([, life]) => mayHoldOn(life, day));
    return ofType.length === 0 ? [] : [[type, ofType.length, current.length]];
  });
  return markdownTable(['type', 'of all times', 'on the day'], rows);
}

function relationships({ ofKind }: Material, support: readonly Supported[], day: EpochDay): string {
  const rows = relationshipKinds.flatMap((kind) => {
    const { current, within, never } = stalenessOn(ofKind(kind), day);
    const counts = supportCounts(support, 'relationship', kind);
    return ofKind(kind).length === 0 ? [] : [[kind, ...counts, current, ...within, never]];
  });
  const vouched = ages.map(([text]) => text);
  return markdownTable(
    ['kind', 'all', 'one source', 'disputed', 'on the day', ...vouched, 'never'],
    rows,
  );
}

function fields(support: readonly Supported[]): string {
  const rows = fieldNames.flatMap((field) => {
    const counts = supportCounts(support, 'field', field);
    return counts[0] === 0 ? [] : [[field, ...counts]];
  });
  return markdownTable(['field', 'entities', 'one source', 'disputed'], rows);
}

function amounts({ projection }: Material, support: readonly Supported[]): string {
  const rows = measures.flatMap((measure) => {
    const figures = projection.observations.filter((one) => one.measure === measure);
    if (figures.length === 0) return [];
    const years = figures.map(({ fiscalYear }) => fiscalYear);
    const subjects = new Set(figures.map(({ subject }) => subject)).size;
    const counts = supportCounts(support, 'amount', measure);
    const span = `${Math.min(...years)}–${Math.max(...years)}`;
    return [[measure, span, subjects, ...counts]];
  });
  return markdownTable(
    ['measure', 'fiscal years', 'subjects', 'amounts', 'one source', 'disputed'],
    rows,
  );
}

/** How many facts, how many rest on one source, how many are disputed. */
function supportCounts(support: readonly Supported[], of: Supported['of'], name: string) {
  const facts = support.filter((fact) => fact.of === of && fact.name === name);
  const single = facts.filter(({ sources }) => sources === 1).length;
  return [facts.length, single, facts.filter((fact) => fact.disputed).length] as const;
}

function nations(material: Material, day: EpochDay): string {
  const coverage = coverageOn(material, day);
  const columns = [...aspects.map(({ name }) => name), AMOUNTS];
  const known = (name: string) => [...coverage.values()].filter((has) => has.has(name)).length;
  const patterns = patternsOf(coverage).map(({ known, nations }) => [
    ...columns.map((name) => (known.has(name) ? '✓' : '')),
    nations.length,
    nations.map(codeOf).join(' '),
  ]);
  return markdownTable(
    [...columns, 'nations', 'which'],
    [[...columns.map((name) => String(known(name))), coverage.size, 'all'], ...patterns],
  );
}

const codeOf = (nation: string): string => nation.slice(nation.indexOf('/') + 1);

function disputed(support: readonly Supported[]): string {
  const facts = support.filter((fact) => fact.disputed);
  return [...groupBy(facts, ({ name }) => name)]
    .map(([name, about]) => `- ${name}: ${about.map((fact) => `\`${fact.about}\``).join(', ')}`)
    .join('\n');
}

function findings(material: Material, acceptances: readonly Acceptance[]): string {
  const { open, accepted } = sortOut(findIn(material), acceptances);
  const rows = rules.map(({ name, severity, description }) => [
    name,
    severity,
    open.filter(({ rule }) => rule === name).length,
    accepted.filter(({ rule }) => rule === name).length,
    description,
  ]);
  return markdownTable(['rule', 'severity', 'open', 'accepted', 'what ought to be'], rows);
}
