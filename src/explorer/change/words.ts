import type { TimeAxis } from '../generated/graphql.ts';
import type { Section } from './asked.ts';

interface SectionWords {
  readonly title: string;
  readonly meaning: string;
}

/** What a kind of change is called and means, on either clock. */
export const sectionWords: Readonly<Record<TimeAxis, Readonly<Record<Section, SectionWords>>>> = {
  WORLD: {
    altered: {
      title: 'Took another’s place',
      meaning: 'One ended as the other began. Both are also among those that ended and began.',
    },
    founded: { title: 'Founded', meaning: 'Certainly began to exist in this time.' },
    dissolved: { title: 'Dissolved', meaning: 'Certainly ceased to exist in this time.' },
    renamed: {
      title: 'Renamed',
      meaning: 'Names that came or went, other than with what they name.',
    },
    opened: { title: 'Began', meaning: 'Relationships that certainly began in this time.' },
    closed: { title: 'Ended', meaning: 'Relationships that certainly ended in this time.' },
    uncertain: {
      title: 'May have begun or ended',
      meaning:
        'Their dates are known only roughly: it may have happened in this time, or earlier, or later.',
    },
  },
  KNOWN: {
    altered: {
      title: 'Known differently',
      meaning: 'Known on both days, with other dates or other evidence.',
    },
    founded: { title: 'Heard of', meaning: 'Entities that became known in this time.' },
    dissolved: {
      title: 'Withdrawn entities',
      meaning: 'No claim says any more that they ever existed.',
    },
    renamed: { title: 'Names learned or withdrawn', meaning: 'Of entities known on both days.' },
    opened: { title: 'Learned', meaning: 'Relationships that became known in this time.' },
    closed: { title: 'Withdrawn', meaning: 'Relationships that are no longer held true.' },
    uncertain: { title: 'Uncertain', meaning: 'Moments of knowledge are exact.' },
  },
};
