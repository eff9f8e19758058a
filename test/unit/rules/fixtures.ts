import type { Claim } from '../../../src/ledger/claim.ts';
import type { Source } from '../../../src/ledger/source.ts';
import { BEGINNING, FOREVER, parseDay, type Window } from '../../../src/model/time.ts';
import { exists, from, observes, relates, says } from '../ledger/claims.ts';

interface Said {
  readonly claims?: readonly Claim[];
  readonly sources?: readonly Source[];
}

interface Fixture {
  readonly good: Said;
  readonly bad: Said;
  /** What the rule says of the bad one. */
  readonly finds: readonly string[];
}

export const paper: Source = {
  key: 'paper',
  title: 'A paper',
  publisher: 'A press',
  url: null,
  publishedOn: '2020',
  accessedAs: 'read in print',
  licence: 'CC0-1.0',
  kind: 'NEWS',
  reliability: 'B',
};

const JAPAN = 'nation/JPN';
const PACOM = 'command/PACOM';
const EUCOM = 'command/EUCOM';
const OFFICE = 'sco/jusmag';
const EMBASSY = 'embassy/tokyo';

const day = (text: string): number => parseDay(text) ?? Number.NaN;
const since = (start: string): Window => from(day(start));
const between = (start: string, end: string): Window => from(day(start), day(end));
const all = (...keys: string[]): Claim[] => keys.map((key) => exists(key));
const area = (command: string, window: Window): Claim =>
  relates(command, 'RESPONSIBLE_FOR', JAPAN, { window });
const amount = (fiscalYear: number, low: number, high: number | null = low): Claim =>
  observes(JAPAN, { measure: 'FMF', fiscalYear, low, high });

const commands = all(JAPAN, PACOM, EUCOM);
const office = [...all(JAPAN, OFFICE, PACOM, EUCOM), relates(OFFICE, 'SERVES', JAPAN)];
const control = (command: string): Claim =>
  relates(command, 'OVERSEES', OFFICE, {
    authority: 'OPERATIONAL_CONTROL',
    window: since('1950-01-01'),
  });
const placed = (entity: string, latitude: string, longitude: string): Claim[] => [
  exists(entity),
  says(entity, 'latitude', latitude),
  says(entity, 'longitude', longitude),
];
const hosted = [...placed(JAPAN, '36', '138'), relates(EMBASSY, 'HOSTED_BY', JAPAN)];

/** For each rule what it finds nothing in, and what it does. */
export const fixtures: Readonly<Record<string, Fixture>> = {
  COMMAND_NOT_SINGLE: {
    good: {
      claims: [
        ...commands,
        area(EUCOM, between('1952-08-01', '1983-10-01')),
        area(PACOM, since('1983-10-01')),
      ],
    },
    bad: {
      claims: [
        ...commands,
        area(EUCOM, between('1952-08-01', '1983-10-02')),
        area(PACOM, since('1983-10-01')),
      ],
    },
    finds: [
      'expected one command of nation/JPN on any day, came command/EUCOM and command/PACOM from 1983-10-01 to 1983-10-01',
    ],
  },
  COMMAND_UNCLEAR: {
    good: {
      claims: [
        ...commands,
        area(EUCOM, {
          ...between('1952-08-01', '1983-12-31'),
          e0: day('1983-01-01'),
        }),
        area(PACOM, { ...since('1983-01-01'), s1: day('1983-12-31') }),
      ],
    },
    bad: {
      claims: [
        ...commands,
        area(EUCOM, { ...since('1952-08-01'), e0: day('1983-01-01') }),
        area(PACOM, since('1983-10-01')),
      ],
    },
    finds: [
      'expected dates that tell which command nation/JPN lies in, came command/EUCOM 1952-08-01 (certain until 1982-12-31) and command/PACOM 1983-10-01 for good',
    ],
  },
  COMMAND_NOT_OF_HOST: {
    good: {
      claims: [
        ...office,
        area(PACOM, since('1947-01-01')),
        control(PACOM),
        // Nobody says in whose area Korea lies.
        ...all('sco/jusmag-k', 'nation/KOR'),
        relates('sco/jusmag-k', 'SERVES', 'nation/KOR'),
        relates(EUCOM, 'OVERSEES', 'sco/jusmag-k', { authority: 'COMMAND' }),
      ],
    },
    bad: {
      claims: [
        ...office,
        area(PACOM, since('1947-01-01')),
        area(EUCOM, between('1940-01-01', '1960-01-01')),
        area(EUCOM, between('1970-01-01', '1980-01-01')),
        control(EUCOM),
      ],
    },
    finds: [
      'expected a command of nation/JPN to control sco/jusmag, came command/EUCOM from 1960-01-01 to 1969-12-31',
    ],
  },
  ENTITY_WITHOUT_LIFE: {
    good: { claims: [...all(JAPAN, PACOM), area(PACOM, since('1947-01-01'))] },
    bad: { claims: [...all(PACOM), area(PACOM, since('1947-01-01'))] },
    finds: ['expected a claim that the entity exists, came only what is said of nation/JPN'],
  },
  DATES_BEYOND_LIFE: {
    good: {
      claims: [
        exists(JAPAN),
        exists(PACOM, { window: since('1947-01-01') }),
        area(PACOM, { s0: BEGINNING, s1: day('1947-01-01'), e0: FOREVER, e1: FOREVER }),
        // Some time, of which nobody says when.
        says(PACOM, 'city', 'Honolulu', {
          window: { s0: BEGINNING, s1: day('1940-01-01'), e0: BEGINNING, e1: FOREVER },
        }),
        relates(PACOM, 'SUCCEEDS', EUCOM, { window: since('1900-01-01') }),
      ],
    },
    bad: {
      claims: [
        exists(JAPAN),
        exists(PACOM, { window: between('1947-01-01', '2018-05-30') }),
        area(PACOM, between('1946-12-31', '2018-05-30')),
        says(PACOM, 'headquarters', 'Camp Smith', { window: between('1957-10-01', '2019-01-01') }),
        says(PACOM, 'city', 'Honolulu', { window: between('1947-01-01', '2018-05-30') }),
      ],
    },
    finds: [
      'expected dates within the life of command/PACOM, 1947-01-01 to 2018-05-30, came 1946-12-31 to 2018-05-30',
      'expected dates within the life of command/PACOM, 1947-01-01 to 2018-05-30, came 1957-10-01 to 2019-01-01',
    ],
  },
  OBJECT_NOT_SINGLE: {
    good: {
      claims: [
        ...all(EMBASSY, JAPAN, 'nation/KOR'),
        relates(EMBASSY, 'HOSTED_BY', JAPAN, { window: between('1950-01-01', '1960-01-01') }),
        relates(EMBASSY, 'HOSTED_BY', 'nation/KOR', { window: since('1960-01-01') }),
        relates(EMBASSY, 'ACCREDITED_TO', JAPAN),
        relates(EMBASSY, 'ACCREDITED_TO', 'nation/KOR'),
      ],
    },
    bad: {
      claims: [
        ...all(EMBASSY, JAPAN, 'nation/KOR'),
        relates(EMBASSY, 'HOSTED_BY', JAPAN, { window: between('1950-01-01', '1961-06-01') }),
        relates(EMBASSY, 'HOSTED_BY', 'nation/KOR', { window: since('1960-01-01') }),
      ],
    },
    finds: [
      'expected one object of embassy/tokyo HOSTED_BY, came nation/JPN and nation/KOR from 1960-01-01 to 1961-05-31',
    ],
  },
  BORDER_ONE_SIDED: {
    good: {
      claims: [
        relates('nation/ESP', 'BORDERS', 'nation/PRT'),
        relates('nation/PRT', 'BORDERS', 'nation/ESP'),
        // Another source gives each border once.
        relates('nation/ESP', 'BORDERS', 'nation/FRA', { source: 'other' }),
      ],
    },
    bad: {
      claims: [
        relates('nation/ESP', 'BORDERS', 'nation/PRT'),
        relates('nation/PRT', 'BORDERS', 'nation/ESP'),
        relates('nation/IND', 'BORDERS', 'nation/LKA'),
      ],
    },
    finds: ['expected nation/LKA to border on nation/IND too, came only nation/IND on nation/LKA'],
  },
  OFFICIAL_NAME_NOT_SINGLE: {
    good: {
      claims: [
        says(JAPAN, 'officialName', 'Empire of Japan', {
          window: between('1890-01-01', '1947-05-03'),
        }),
        says(JAPAN, 'officialName', 'State of Japan', { window: since('1947-05-03') }),
        says(JAPAN, 'officialName', '日本国', { lang: 'ja' }),
      ],
    },
    bad: {
      claims: [
        says(JAPAN, 'officialName', 'Japan'),
        says(JAPAN, 'officialName', 'State of Japan', { window: since('1947-05-03') }),
      ],
    },
    finds: ['expected one official name today, came "Japan" and "State of Japan"'],
  },
  ENTITY_UNNAMED: {
    good: { claims: [exists(JAPAN), says(JAPAN, 'name', 'Japan')] },
    bad: { claims: [exists(JAPAN), says(JAPAN, 'iso3', 'JPN')] },
    finds: ['expected a name, came none of nation/JPN'],
  },
  ENTITY_UNLINKED: {
    good: { claims: [...commands.slice(0, 2), area(PACOM, since('1947-01-01'))] },
    bad: { claims: [...commands, area(PACOM, since('1947-01-01'))] },
    finds: ['expected a relationship, came none of command/EUCOM'],
  },
  KEYS_ALIKE: {
    good: { claims: all('sco/odc-a', 'sco/odc-b', 'agency/odc-a') },
    bad: { claims: all('sco/odc-10', 'sco/ODC1O') },
    finds: ['expected keys that can be told apart, came sco/odc-10 and sco/ODC1O'],
  },
  PLACE_FAR_OFF: {
    good: { claims: [...hosted, ...placed(EMBASSY, '35.67', '139.74')] },
    bad: { claims: [...hosted, ...placed(EMBASSY, '-35.67', '139.74')] },
    finds: [
      'expected a place within 1500 km of the middle of nation/JPN, came embassy/tokyo at -35.67, 139.74, 7971 km away',
    ],
  },
  AMOUNT_IMPOSSIBLE: {
    good: {
      claims: [
        amount(2020, 0),
        amount(2021, 5, null),
        observes('nation/JPN', { measure: 'FMF_OBLIGATED', fiscalYear: 2020, low: -5, high: -5 }),
      ],
    },
    bad: { claims: [amount(2020, -5), amount(2021, 6, 5)] },
    finds: [
      'expected no negative amount, came -5 of nation/JPN FMF 2020',
      'expected bounds in their order, came 6..5 of nation/JPN FMF 2021',
    ],
  },
  AMOUNT_TOO_LARGE: {
    good: { claims: [amount(2020, 6_000_000_000)] },
    bad: { claims: [amount(2020, 60_000_000_000)] },
    finds: ['expected FMF of at most 12000000000, came 60000000000 of nation/JPN FMF 2020'],
  },
  AMOUNT_OUTLYING: {
    good: {
      claims: [
        amount(2020, 2_000_000),
        amount(2021, 9_000_000),
        amount(2022, 3_000_000),
        amount(2030, 900_000_000),
        ...[2020, 2021, 2022].map((fiscalYear, at) =>
          observes('nation/KOR', {
            measure: 'IMET',
            fiscalYear,
            low: 10 ** (2 * at + 1),
            high: null,
          }),
        ),
      ],
    },
    bad: {
      claims: [
        amount(2020, 2_000_000),
        amount(2021, 30_000_001),
        amount(2022, 3_000_000),
        amount(2030, 2_000_000),
        amount(2031, 199_999),
        amount(2032, 3_000_000),
      ],
    },
    finds: [
      'expected an amount like those of neighbouring years, 2000000 to 3000000, came 30000001 of nation/JPN FMF 2021',
      'expected an amount like those of neighbouring years, 2000000 to 3000000, came 199999 of nation/JPN FMF 2031',
    ],
  },
  SOURCE_UNKNOWN: {
    good: { claims: [exists(JAPAN)], sources: [paper] },
    bad: { claims: [exists(JAPAN, { source: 'hearsay' })], sources: [paper] },
    finds: ['expected a source that is described, came "hearsay"'],
  },
  SOURCE_UNDESCRIBED: {
    good: { sources: [paper] },
    bad: { sources: [{ ...paper, publisher: ' ', licence: '' }] },
    finds: ['expected title, publisher, accessedAs, licence, came no publisher, licence of paper'],
  },
  SOURCE_UNDATED: {
    good: { sources: [paper] },
    bad: { sources: [{ ...paper, publishedOn: null }] },
    finds: ['expected a date of publication, came none of paper'],
  },
  SOURCE_UNUSED: {
    good: { claims: [exists(JAPAN)], sources: [paper] },
    bad: { claims: [exists(JAPAN)], sources: [paper, { ...paper, key: 'book' }] },
    finds: ['expected a claim, came none of book'],
  },
  LICENCE_CLOSED: {
    good: { sources: [{ ...paper, licence: 'all rights reserved (facts quoted)' }] },
    bad: {
      sources: [
        { ...paper, licence: 'CC BY-NC 4.0' },
        { ...paper, key: 'book', licence: 'All rights reserved' },
      ],
    },
    finds: [
      'expected a licence that allows to pass data on, or that only facts were taken, came "CC BY-NC 4.0" of paper',
      'expected a licence that allows to pass data on, or that only facts were taken, came "All rights reserved" of book',
    ],
  },
  LICENCE_UNKNOWN: {
    good: { sources: [{ ...paper, licence: 'US Government work' }] },
    bad: { sources: [{ ...paper, licence: 'see the website' }] },
    finds: [
      'expected a licence of the list in src/rules/licences.ts, came "see the website" of paper',
    ],
  },
};
