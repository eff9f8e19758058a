/** A question of docs/questions.md. */
interface Question {
  readonly asks: string;
  /** What to see in the answer. */
  readonly says: string;
  /** The example in examples/operations that asks it. */
  readonly operation: string;
  /** Instead of the example's defaults. */
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** What researchers, front ends and editors ask, each answered by one request. */
export const questions: readonly Question[] = [
  {
    asks: 'Who commands, manages, rates and directs an SCO today, and who says so?',
    says: 'Each master comes with its line of authority and the claims behind it. No one source speaks of all lines: the ambassador comes from the manual, the new administrative line from the press.',
    operation: '02-who-does-an-sco-answer-to',
  },
  {
    asks: 'What changed for every SCO around the DSCS launch?',
    says: 'One more administrative overseer for each office that had begun by 1 October 2024, also for those of long ago whose end no source gives; offices of which nobody says since when they exist are counted as uncertain.',
    operation: '40-what-the-dscs-launch-changed-for-every-office',
  },
  {
    asks: 'What was the chain of command before and after, in one request?',
    says: 'Two lenses in one document. Each chain is one line of authority from the office to the top.',
    operation: '33-which-lines-lead-up-to-the-president',
  },
  {
    asks: 'Which SCOs answer to several masters?',
    says: 'Two or more along one and the same line of authority. In September 2021 Israel went from EUCOM to CENTCOM, on a day that no source tells: on the 15th either may have controlled the offices there.',
    operation: '12-which-organizations-have-several-masters',
  },
  {
    asks: 'What were Foreign Military Sales by year, averaged over three years, and which totals rival each other?',
    says: 'Each definition is a series of its own. The average is null where a year is missing: a gap is not zero.',
    operation: '50-fms-by-year-under-each-definition',
    variables: { from: 2019 },
  },
  {
    asks: 'What went to each command as the map was drawn then, and as it is now?',
    says: 'The first key is the command of that fiscal year, the second the one at the lens. What belonged to EUCOM, CENTCOM or PACOM in 2008 and to AFRICOM now has rows of its own.',
    operation: '51-assistance-by-command-then-and-now',
  },
  {
    asks: 'Where do sources disagree on DSCS?',
    says: 'Rival claims stand side by side, with why one is shown, or that nothing tells them apart.',
    operation: '04-where-sources-disagree-on-dscs',
  },
  {
    asks: 'What would have no support if an article were withdrawn?',
    says: 'Claims of which no other source says the same.',
    operation: '09-what-rests-on-one-article',
  },
  {
    asks: 'What did we know on a day, against now?',
    says: 'The same day of the world at two moments of knowledge: before anything was recorded, nothing is known.',
    operation: '10-greenland-as-known-and-as-it-was',
  },
  {
    asks: 'How is a ministry connected to a command, by official lines first?',
    says: 'The cheapest ways first: lines of authority, then representation, then what is merely shared. Each step has its evidence.',
    operation: '30-how-is-a-ministry-connected-to-a-command',
  },
  {
    asks: 'What lies two steps around DSCA, and what is hidden?',
    says: 'The nearest entities, and of each how many neighbours are not shown.',
    operation: '31-what-lies-around-an-sco',
    variables: { of: ['agency/DSCA'], limit: 12 },
  },
  {
    asks: 'What was an organization called through time, and what did it come out of?',
    says: 'The mission to Turkey of 1947 under its names, oldest first.',
    operation: '32-what-did-an-office-come-out-of',
  },
  {
    asks: 'Who is offered arms for over a billion dollars without an SCO on a date?',
    says: 'A filter across two relations: no organization that serves the nation, a sale of at least a billion notified to Congress since 2019. The arms sales read are a sample.',
    operation: '13-who-buys-over-a-billion-without-an-sco',
  },
  {
    asks: 'Which organization is meant by “jusmag k”?',
    says: 'Found while typing, with the name that matched and the parts of it.',
    operation: '20-which-entity-is-meant',
  },
  {
    asks: 'Which links are the weakest, for an editor?',
    says: 'Those of a command that are disputed, or rest on one news story alone.',
    operation: '14-the-weakest-links-for-an-editor',
  },
];

/** The sixteenth: what a change to a table of the seed would do, as `npm run seed -- --dry-run` tells it. */
export const dryRun = {
  file: 'data/areas_of_responsibility.csv',
  before: 'ISR,CENTCOM,2021-09,',
  after: 'ISR,CENTCOM,2021-10,',
} as const;
