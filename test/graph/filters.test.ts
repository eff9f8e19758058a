import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../support/run.ts';
import { seededGraph } from './seeded-graph.ts';

const { ask, refusal } = seededGraph();

/** Every node of a list of the graph, page after page. */
async function everyNode(list: string, fields: string, lens = '', where = ''): Promise<Answer[]> {
  const nodes: Answer[] = [];
  for (let after: string | null = null; ; ) {
    const { graph } = await ask(
      `query ($after: String) { graph${lens} { list: ${list}(first: 100, after: $after${where && `, where: ${where}`}) { nodes { ${fields} } pageInfo { hasNextPage endCursor } } } }`,
      { after },
    );
    nodes.push(...graph.list.nodes);
    if (!graph.list.pageInfo.hasNextPage) return nodes;
    after = graph.list.pageInfo.endCursor;
  }
}

const keysOf = async (list: string, where: string, lens = '') =>
  (await everyNode(list, 'key', lens, where)).map(({ key }) => key);

const plainly = (text: string | null) =>
  (text ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

type Keeps = (node: Answer, isCertain: boolean) => boolean;
type Case = readonly [where: string, keeps: Keeps];

/** Each filter keeps the very nodes that its predicate keeps of all. */
function suite(list: string, fields: string, lenses: readonly string[], cases: readonly Case[]) {
  describe.each(lenses.map((lens) => [`${list}${lens}`, lens] as const))('%s where', (_, lens) => {
    let all: Answer[];
    let left: string[];
    beforeAll(async () => {
      const nodes = await everyNode(list, fields, lens);
      // A page of its relationships would tell too little of one that has more.
      all = nodes.filter(({ relationships }) => !relationships?.pageInfo?.hasNextPage);
      left = nodes.filter((node) => !all.includes(node)).map(({ key }) => key);
    });
    test.each(cases)('%s', async (where, keeps) => {
      const kept = all.filter((node) => keeps(node, lens === certain)).map(({ key }) => key);
      const found = await keysOf(list, where, lens);
      expect(found.filter((key) => !left.includes(key))).toEqual(kept);
    });
  });
}

const possible = '';
/** Of the year that the list of nations vouches for. */
const certain = '(at: "2024-06-01", evidence: {certainty: CERTAIN})';
/** When many offices had been that are no more, some of whose ends are known. */
const earlier = '(at: "1965-06-30")';

const within = ({ latitude, longitude }: Answer, [lat, lon]: readonly [number, number]) => {
  const rad = Math.PI / 180;
  const haversine =
    Math.sin(((latitude - lat) * rad) / 2) ** 2 +
    Math.cos(latitude * rad) * Math.cos(lat * rad) * Math.sin(((longitude - lon) * rad) / 2) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.sqrt(haversine));
};

suite(
  'nations',
  `key name names { text } kind capital unMember validity { start { earliest latest } end { earliest latest } }
   combatantCommand { key } combatantCommands { totalCount nodes { key acronym } }
   embassies(first: 100) { nodes { status city hostNation { key } location { latitude longitude } } }
   securityCooperationOrganizations(first: 100) { nodes { key kind combatantCommand { key } acronym } }
   borders(first: 100) { totalCount nodes { key name } } alliances { nodes { key kind } }
   armsSales(first: 100) { totalCount nodes { key estimatedValueUsd notifiedOn principalContractors } pageInfo { hasNextPage } }
   relationships(first: 100) { nodes { kind disputed confidence sourceCount from { key } to { key } } pageInfo { hasNextPage } }
   statePartners { totalCount }
   disputes: facts(disputedOnly: true) { field }`,
  [possible, certain],
  [
    ['{kind: {eq: TERRITORY}}', ({ kind }) => kind === 'TERRITORY'],
    ['{kind: {in: [TERRITORY, OTHER]}}', ({ kind }) => ['TERRITORY', 'OTHER'].includes(kind)],
    ['{kind: {in: []}}', () => false],
    ['{capital: {eq: "bogota"}}', ({ capital }) => plainly(capital) === 'bogota'],
    ['{capital: {contains: "ã"}}', ({ capital }) => plainly(capital).includes('a')],
    ['{capital: {known: false}}', ({ capital }) => capital === null],
    ['{not: {capital: {contains: "a"}}}', ({ capital }) => !plainly(capital).includes('a')],
    ['{name: {eq: "TURKIYE"}}', ({ name }) => plainly(name) === 'turkiye'],
    [
      '{anyName: {startsWith: "Kingdom of"}}',
      ({ names }) => names.some(({ text }: Answer) => plainly(text).startsWith('kingdom of')),
    ],
    ['{unMember: true}', ({ unMember }) => unMember === true],
    ['{unMember: false}', ({ unMember }) => unMember === false],
    ['{not: {unMember: true}}', ({ unMember }) => unMember !== true],
    [
      '{combatantCommand: {key: {eq: "command/EUCOM"}}}',
      ({ combatantCommand }) => combatantCommand?.key === 'command/EUCOM',
    ],
    ['{combatantCommand: {}}', ({ combatantCommand }) => combatantCommand !== null],
    ['{combatantCommand: null}', () => true],
    ['{combatantCommands: {none: {}}}', (nation) => nation.combatantCommands.totalCount === 0],
    [
      '{combatantCommands: {some: {acronym: {contains: "com"}}, every: {key: {in: ["command/AFRICOM"]}}}}',
      ({ combatantCommands: { nodes } }) =>
        nodes.some(({ acronym }: Answer) => plainly(acronym).includes('com')) &&
        nodes.every(({ key }: Answer) => key === 'command/AFRICOM'),
    ],
    [
      '{securityCooperationOrganizations: {some: {kind: {eq: OFFICE_OF_DEFENSE_COOPERATION}, combatantCommand: {key: {eq: "command/EUCOM"}}}}}',
      (nation) =>
        nation.securityCooperationOrganizations.nodes.some(
          ({ kind, combatantCommand }: Answer) =>
            kind === 'OFFICE_OF_DEFENSE_COOPERATION' && combatantCommand?.key === 'command/EUCOM',
        ),
    ],
    ['{borders: {count: {gte: 8}}}', ({ borders }) => borders.totalCount >= 8],
    ['{borders: {count: {eq: 0}}}', ({ borders }) => borders.totalCount === 0],
    [
      '{borders: {count: {of: {name: {startsWith: "s"}}, gte: 2, lte: 3}}}',
      ({ borders }) =>
        [2, 3].includes(
          borders.nodes.filter(({ name }: Answer) => plainly(name).startsWith('s')).length,
        ),
    ],
    [
      '{alliances: {every: {kind: {eq: US_DESIGNATION}}}}',
      ({ alliances }) => alliances.nodes.every(({ kind }: Answer) => kind === 'US_DESIGNATION'),
    ],
    [
      '{armsSales: {some: {estimatedValueUsd: {gte: 20000000000}}}}',
      ({ armsSales }) =>
        armsSales.nodes.some(({ estimatedValueUsd }: Answer) => estimatedValueUsd >= 20e9),
    ],
    [
      '{armsSales: {sum: {gte: 10000000000}}}',
      ({ armsSales }) =>
        armsSales.nodes.reduce((sum: number, sale: Answer) => sum + sale.estimatedValueUsd, 0) >=
        10e9,
    ],
    [
      '{armsSales: {sum: {of: {notifiedOn: {gte: "2020-01-01", lte: "2020-12-31"}}, gte: 1, lte: 2000000000}}}',
      ({ armsSales }) => {
        const value = armsSales.nodes
          .filter(({ notifiedOn }: Answer) => notifiedOn?.startsWith('2020'))
          .reduce((sum: number, sale: Answer) => sum + sale.estimatedValueUsd, 0);
        return value >= 1 && value <= 2e9;
      },
    ],
    [
      '{armsSales: {some: {principalContractors: {eq: "raytheon"}}}}',
      ({ armsSales }) =>
        armsSales.nodes.some(({ principalContractors }: Answer) =>
          principalContractors.some((one: string) => plainly(one) === 'raytheon'),
        ),
    ],
    [
      '{embassies: {some: {location: {near: {latitude: 50.1, longitude: 14.4, kilometers: 400}}}}}',
      ({ embassies }) =>
        embassies.nodes.some(
          ({ location }: Answer) => location && within(location, [50.1, 14.4]) <= 400,
        ),
    ],
    [
      '{embassies: {some: {location: {within: {south: -50, west: 160, north: 10, east: -150}}}}}',
      ({ embassies }) =>
        embassies.nodes.some(
          ({ location }: Answer) =>
            location &&
            location.latitude >= -50 &&
            location.latitude <= 10 &&
            (location.longitude >= 160 || location.longitude <= -150),
        ),
    ],
    ['{statePartners: {none: {}}}', ({ statePartners }) => statePartners.totalCount === 0],
    [
      '{relationships: {count: {of: {kinds: [MEMBER_OF], direction: OUT}, gte: 2}}}',
      ({ relationships: { nodes } }) =>
        nodes.filter(({ kind }: Answer) => kind === 'MEMBER_OF').length >= 2,
    ],
    [
      '{relationships: {every: {kinds: [BORDERS, RESPONSIBLE_FOR]}}}',
      ({ relationships: { nodes } }) =>
        nodes.every(({ kind }: Answer) => ['BORDERS', 'RESPONSIBLE_FOR'].includes(kind)),
    ],
    [
      '{relationships: {every: {direction: IN}}}',
      ({ key, relationships: { nodes } }) => nodes.every(({ to }: Answer) => to.key === key),
    ],
    [
      '{relationships: {some: {disputed: true}}}',
      ({ relationships: { nodes } }) => nodes.some(({ disputed }: Answer) => disputed),
    ],
    [
      '{relationships: {none: {or: [{kinds: [BORDERS]}, {confidence: {lte: LOW}}]}}}',
      ({ relationships: { nodes } }) =>
        !nodes.some(({ kind, confidence }: Answer) => kind === 'BORDERS' || confidence === 'LOW'),
    ],
    [
      '{relationships: {some: {kinds: [MEMBER_OF], other: {key: {eq: "alliance/NATO"}}}}}',
      ({ alliances }) => alliances.nodes.some(({ key }: Answer) => key === 'alliance/NATO'),
    ],
    [
      '{relationships: {some: {kinds: [RESPONSIBLE_FOR], from: {key: {eq: "command/CENTCOM"}}}}}',
      (nation) =>
        nation.combatantCommands.nodes.some(({ key }: Answer) => key === 'command/CENTCOM'),
    ],
    ['{disputed: true}', ({ disputes }) => disputes.length > 0],
    ['{disputed: false}', ({ disputes }) => disputes.length === 0],
    [
      '{start: {gte: "1991-01-01", lte: "1993-12-31"}}',
      ({ validity: { start } }, isCertain) => inTime(start, '1991-01-01', '1993-12-31', isCertain),
    ],
    [
      '{key: {eq: "nation/JPN"}, or: [{kind: {eq: TERRITORY}}, {unMember: true}]}',
      ({ key, kind, unMember }) =>
        key === 'nation/JPN' && (kind === 'TERRITORY' || unMember === true),
    ],
  ],
);

/** What may begin in the time, under a lens of what is possible. */
const inTime = (
  { earliest, latest }: { earliest: string | null; latest: string | null },
  from: string,
  to: string,
  surely: boolean,
) => {
  const [from0, to0] = [earliest ?? '0001', latest ?? '9999'];
  const [first, last] = surely ? [from0, to0] : [to0, from0];
  return first >= from && last <= to;
};

suite(
  'securityCooperationOrganizations',
  `__typename key kind city acronym disputes: facts(disputedOnly: true) { field } validity { start { earliest latest } end { earliest latest } }
   embassy { key city } hostNations { nodes { key combatantCommand { key } } }
   overseers(first: 100) { nodes { key __typename } }
   relationships(first: 100, where: {kinds: [OVERSEES], direction: IN}) { nodes { authority validity { on(date: "2021-06-01") } sourceCount confidence from { key } claims { source { publisher reliability kind } } } }`,
  [possible, certain, earlier],
  [
    ['{disputed: true}', ({ disputes }) => disputes.length > 0],
    ['{types: [AdvisoryGroup]}', ({ __typename }) => __typename === 'AdvisoryGroup'],
    [
      '{or: [{kind: {eq: MILITARY_GROUP}}, {kind: {known: false}}]}',
      ({ kind }) => kind === 'MILITARY_GROUP' || kind === null,
    ],
    [
      '{relationships: {count: {of: {kinds: [OVERSEES], direction: IN, authorities: [ADMINISTRATIVE, CHIEF_OF_MISSION]}, gte: 2}}}',
      ({ relationships: { nodes } }) =>
        nodes.filter(({ authority }: Answer) =>
          ['ADMINISTRATIVE', 'CHIEF_OF_MISSION'].includes(authority),
        ).length >= 2,
    ],
    [
      '{overseers: {some: {types: [Embassy]}, count: {gte: 3}}}',
      ({ overseers: { nodes } }) =>
        nodes.some(({ __typename }: Answer) => __typename === 'Embassy') &&
        new Set(nodes.map(({ key }: Answer) => key)).size >= 3,
    ],
    [
      '{relationships: {some: {kinds: [OVERSEES], direction: IN, source: {reliability: [A]}}}}',
      ({ relationships: { nodes } }) =>
        nodes.some(({ claims }: Answer) =>
          claims.some(({ source }: Answer) => source.reliability === 'A'),
        ),
    ],
    [
      '{relationships: {some: {kinds: [OVERSEES], direction: IN, source: {publisher: {contains: "globaldata"}}}}}',
      ({ relationships: { nodes } }) =>
        nodes.some(({ claims }: Answer) =>
          claims.some(({ source }: Answer) => plainly(source.publisher).includes('globaldata')),
        ),
    ],
    [
      '{hostNations: {every: {combatantCommand: {key: {eq: "command/AFRICOM"}}}}}',
      ({ hostNations: { nodes } }) =>
        nodes.every(({ combatantCommand }: Answer) => combatantCommand?.key === 'command/AFRICOM'),
    ],
    [
      '{embassy: {city: {startsWith: "b"}}}',
      ({ embassy }) => plainly(embassy?.city).startsWith('b'),
    ],
    [
      '{end: {known: true}}',
      ({ validity: { end } }) => end.earliest !== null && end.latest !== null,
    ],
  ],
);

/** Of a year, a month or a day; the 31st also where the month has fewer. */
const lastDayOf = (date: string) => date + '-12-31'.slice(date.length - 4);

suite(
  'armsSales',
  'key estimatedValueUsd notifiedOn principalContractors otherPurchaser buyers { nodes { key } }',
  [possible],
  [
    [
      '{principalContractors: {known: true}}',
      ({ principalContractors }) => principalContractors.length > 0,
    ],
    [
      '{principalContractors: {known: false}}',
      ({ principalContractors }) => principalContractors.length === 0,
    ],
    ['{principalContractors: {startsWith: ""}}', (sale) => sale.principalContractors.length > 0],
    [
      '{not: {principalContractors: {contains: "lockheed", startsWith: "l"}}}',
      ({ principalContractors }) =>
        !principalContractors.some((one: string) => plainly(one).startsWith('lockheed')),
    ],
    [
      '{estimatedValueUsd: {in: [210000000, 847000000]}}',
      (sale) => [210e6, 847e6].includes(sale.estimatedValueUsd),
    ],
    [
      '{notifiedOn: {gte: "2014-01-15", lte: "2015-01-15"}}',
      ({ notifiedOn }) =>
        notifiedOn !== null && lastDayOf(notifiedOn) >= '2014-01-15' && notifiedOn <= '2015-01-15',
    ],
    ['{otherPurchaser: {known: true}}', ({ otherPurchaser }) => otherPurchaser !== null],
    [
      '{buyers: {none: {types: [Nation]}}}',
      ({ buyers }) => !buyers.nodes.some(({ key }: Answer) => key.startsWith('nation/')),
    ],
  ],
);

suite(
  'relationships',
  'key kind authority disputed sourceCount confidence from { key __typename } to { key } validity { start { earliest latest } end { earliest latest } on(date: "2021-06-01") }',
  ['(at: "2021-06-01")'],
  [
    [
      '{from: {types: [CombatantCommand]}, to: {key: {in: ["nation/ISR", "nation/EGY"]}}}',
      ({ from, to }) =>
        from.__typename === 'CombatantCommand' && ['nation/ISR', 'nation/EGY'].includes(to.key),
    ],
    [
      '{certain: true, kinds: [RESPONSIBLE_FOR, OVERSEES]}',
      ({ validity, kind }) =>
        validity.on === 'CERTAIN' && ['RESPONSIBLE_FOR', 'OVERSEES'].includes(kind),
    ],
    ['{certain: false}', ({ validity }) => validity.on === 'POSSIBLE'],
    [
      '{sourceCount: {gte: 2}, confidence: {gte: MEDIUM}}',
      ({ sourceCount, confidence }) => sourceCount >= 2 && confidence !== 'LOW',
    ],
    [
      '{not: {authorities: [COMMAND, POLICY_DIRECTION]}, kinds: [OVERSEES]}',
      ({ kind, authority }) =>
        kind === 'OVERSEES' && !['COMMAND', 'POLICY_DIRECTION'].includes(authority),
    ],
    [
      '{start: {gte: "2008-01-01", lte: "2008-12-31"}}',
      ({ validity: { start } }) => inTime(start, '2008-01-01', '2008-12-31', false),
    ],
    [
      '{other: {key: {eq: "agency/DSCA"}}, or: [{kinds: [PART_OF]}, {disputed: true}]}',
      ({ from, to, kind, disputed }) =>
        [from.key, to.key].includes('agency/DSCA') && (kind === 'PART_OF' || disputed),
    ],
  ],
);

suite(
  'observations',
  'key measure stage fiscalYear amount disputed confidence subject { key __typename }',
  [possible],
  [
    ['{stages: [AGREED, DELIVERED]}', ({ stage }) => ['AGREED', 'DELIVERED'].includes(stage)],
    [
      '{amount: {gte: 10000000000}, subject: {types: [Nation]}}',
      ({ amount, subject }) => amount >= 10e9 && subject.__typename === 'Nation',
    ],
    ['{amount: {known: false}}', ({ amount }) => amount === null],
    [
      '{subject: {key: {eq: "nation/EGY"}}, not: {or: [{measures: [FMF]}, {fiscalYear: {lte: 2012}}]}}',
      ({ subject, measure, fiscalYear }) =>
        subject.key === 'nation/EGY' && measure !== 'FMF' && fiscalYear > 2012,
    ],
  ],
);

describe('sources where', () => {
  const all = async (args = ''): Promise<Answer[]> => {
    const found: Answer[] = [];
    for (let after: string | null = null; ; ) {
      const { sources } = await ask(
        `query ($after: String) { sources(first: 100, after: $after${args}) { totalCount nodes { key title publisher kind reliability publishedOn claims { totalCount } } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      found.push(...sources.nodes);
      if (!sources.pageInfo.hasNextPage) return found;
      after = sources.pageInfo.endCursor;
    }
  };
  const filters: readonly Case[] = [
    [
      '{publisher: {contains: "state"}, reliability: [A]}',
      ({ publisher, reliability }) => plainly(publisher).includes('state') && reliability === 'A',
    ],
    [
      '{kinds: [NEWS], publishedOn: {gte: "2024-01-01"}}',
      ({ kind, publishedOn }) => kind === 'NEWS' && (publishedOn ?? '') >= '2024',
    ],
    ['{publishedOn: {known: false}}', ({ publishedOn }) => publishedOn === null],
    ['{or: [{title: {contains: "cooperation"}}, {not: {key: {eq: "x"}}}]}', () => true],
  ];
  test.each(filters)('%s', async (where, keeps) => {
    const kept = (await all()).filter((source) => keeps(source, false));
    expect(await all(`, where: ${where}`)).toEqual(kept);
  });

  test('they are sorted by how many claims cite them', async () => {
    const sources = await all(', orderBy: [{by: CLAIM_COUNT, direction: DESC}]');
    expect(sources).toEqual(
      [...sources].sort(
        (a, b) => b.claims.totalCount - a.claims.totalCount || (a.key < b.key ? -1 : 1),
      ),
    );
  });

  test('claims of a source are kept by field, subject and confidence', async () => {
    const { source } = await ask(
      `{ source(key: "S-SAMM-C1") {
           all: claims(first: 100) { nodes { field confidence subject { key } } pageInfo { hasNextPage } }
           some: claims(first: 100, where: {fields: ["PART_OF", "name"], subject: {key: {eq: "agency/DSCA"}}, confidence: {gte: MEDIUM}}) { totalCount nodes { field } } } }`,
    );
    const kept = source.all.nodes.filter(
      ({ field, confidence, subject }: Answer) =>
        ['PART_OF', 'name'].includes(field) &&
        subject.key === 'agency/DSCA' &&
        confidence !== 'LOW',
    );
    expect(source.some.nodes).toEqual(kept.map(({ field }: Answer) => ({ field })));
  });
});

test('however filters are combined, they keep what their parts make of it', async () => {
  const atoms = [
    '{unMember: true}',
    '{combatantCommand: {key: {eq: "command/AFRICOM"}}}',
    '{borders: {count: {gte: 4}}}',
    '{capital: {contains: "a"}}',
    '{armsSales: {some: {}}}',
  ];
  const all = await keysOf('nations', '{}');
  const kept = new Map<string, Set<string>>();
  for (const atom of atoms) kept.set(atom, new Set(await keysOf('nations', atom)));

  interface Built {
    readonly text: string;
    readonly keeps: (key: string) => boolean;
  }
  const atom = fc
    .constantFrom(...atoms)
    .map((text): Built => ({ text, keeps: (key) => kept.get(text)?.has(key) === true }));
  const combined = (part: fc.Arbitrary<Built>): fc.Arbitrary<Built> =>
    fc.oneof(
      fc.array(part, { maxLength: 3 }).map(
        (parts): Built => ({
          text: `{and: [${parts.map(({ text }) => text).join(', ')}]}`,
          keeps: (key) => parts.every(({ keeps }) => keeps(key)),
        }),
      ),
      fc.array(part, { maxLength: 3 }).map(
        (parts): Built => ({
          text: `{or: [${parts.map(({ text }) => text).join(', ')}]}`,
          keeps: (key) => parts.some(({ keeps }) => keeps(key)),
        }),
      ),
      part.map(
        ({ text, keeps }): Built => ({
          text: `{not: ${text}}`,
          keeps: (key) => !keeps(key),
        }),
      ),
    );
  // Two levels of combining above parts that are up to two levels deep themselves.
  await fc.assert(
    fc.asyncProperty(combined(fc.oneof(atom, combined(atom))), async ({ text, keeps }) => {
      expect(await keysOf('nations', text)).toEqual(all.filter(keeps));
    }),
    { numRuns: 25 },
  );
});

describe('a filter by keys of related things finds what looking at everything finds', () => {
  const lenses = [
    '(at: "2024-06-01")',
    '(at: "2024-06-01", evidence: {certainty: CERTAIN})',
    '(at: "2024-06-01", knownAt: "2100-01-01T00:00:00Z")',
  ];
  const filters = [
    ['nations', 'combatantCommand: {key: {in: ["command/AFRICOM", "command/nowhere"]}}'],
    ['nations', 'borders: {some: {key: {eq: "nation/BGR"}}}'],
    ['nations', 'borders: {some: {borders: {some: {key: {eq: "nation/BGR"}}}}}'],
    [
      'nations',
      'and: [{borders: {some: {key: {eq: "nation/BGR"}}}}, {borders: {some: {key: {eq: "nation/GRC"}}}}]',
    ],
    [
      'nations',
      'borders: {some: {key: {in: ["nation/BGR", "nation/SRB"]}, name: {startsWith: "B"}}}',
    ],
    ['nations', 'borders: {some: {key: {eq: "nation/BGR"}}, none: {key: {eq: "nation/GRC"}}}'],
    [
      'nations',
      'securityCooperationOrganizations: {some: {overseers: {some: {key: {eq: "command/EUCOM"}}}}}',
    ],
    ['nations', 'and: [{combatantCommand: {key: {eq: "command/AFRICOM"}}}, {unMember: true}]'],
    ['nations', 'relationships: {some: {kinds: [BORDERS], other: {key: {in: ["nation/BGR"]}}}}'],
    [
      'entities',
      'relationships: {some: {direction: IN, authorities: [POLICY_DIRECTION], other: {key: {eq: "agency/DSCA"}}}}',
    ],
    ['entities(types: [Agency])', 'relationships: {some: {other: {key: {eq: "agency/OSD"}}}}'],
    [
      'securityCooperationOrganizations',
      'embassy: {hostNation: {key: {in: ["nation/BGR", "nation/KEN"]}}}',
    ],
    ['securityCooperationOrganizations', 'successors: {some: {key: {eq: "sco/osc-honduras"}}}'],
  ] as const;
  test.each(lenses.flatMap((lens) => filters.map(([list, where]) => [lens, list, where] as const)))(
    '%s %s %s',
    async (lens, list, where) => {
      const found = async (where: string) => {
        const [name, types = ''] = list.split(/[()]/);
        const { graph } = await ask(
          `{ graph${lens} { list: ${name}(${types && `${types}, `}first: 100, where: {${where}}) { totalCount nodes { key } } } }`,
        );
        return graph.list;
      };
      const anchored = await found(where);
      expect(anchored).toEqual(await found(`or: [{${where}}]`));
      expect(anchored.totalCount).toBeGreaterThan(lens.includes('CERTAIN') ? -1 : 0);
    },
  );
});

test('lists within lists are filtered, counted and sorted alike', async () => {
  const [sum, only] = [
    'armsSales: {sum: {gte: 1000000000}}',
    'combatantCommand: {key: {eq: "command/EUCOM"}}',
  ];
  const { graph } = await ask(`{ graph(at: "2024-06-01") {
    combatantCommand(key: "command/EUCOM") {
      areaOfResponsibility(
        first: 100, where: {${sum}, ${only}}, orderBy: [{by: ARMS_SALES_VALUE, direction: DESC}]
      ) { totalCount nodes { key armsSales(first: 100) { nodes { estimatedValueUsd } } } }
    }
    nations(
      first: 100, where: {${sum}, ${only}}, orderBy: [{by: ARMS_SALES_VALUE, direction: DESC}]
    ) { totalCount nodes { key } }
  } }`);
  const { areaOfResponsibility } = graph.combatantCommand;
  const keys = ({ nodes }: Answer) => nodes.map(({ key }: Answer) => key);
  const values = areaOfResponsibility.nodes.map(({ armsSales }: Answer) =>
    armsSales.nodes.reduce((sum: number, sale: Answer) => sum + (sale.estimatedValueUsd ?? 0), 0),
  );
  expect(values.length).toBeGreaterThan(3);
  expect(values).toEqual([...values].sort((a, b) => b - a));
  expect(values.at(-1)).toBeGreaterThanOrEqual(1_000_000_000);
  expect(areaOfResponsibility.totalCount).toBe(values.length);
  expect(keys(areaOfResponsibility)).toEqual(keys(graph.nations));
});

test('what has no name at all that the lens allows is kept by a name that is not known', async () => {
  const lens = '(evidence: {minSources: 2})';
  const nations = await everyNode('nations', 'key names { text }', lens);
  const [unnamed, named] = [true, false].map((isUnnamed) =>
    nations.filter(({ names }) => (names.length === 0) === isUnnamed).map(({ key }) => key),
  );
  expect(unnamed).not.toEqual([]);
  expect(await keysOf('nations', '{anyName: {known: false}}', lens)).toEqual(unnamed);
  expect(await keysOf('nations', '{anyName: {known: true}}', lens)).toEqual(named);
});

test.each([
  ['{near: {latitude: 91, longitude: 0, kilometers: 1}}', 'near.latitude', -90, 90],
  ['{near: {latitude: 0, longitude: -181, kilometers: 1}}', 'near.longitude', -180, 180],
  ['{within: {south: -91, west: 0, north: 0, east: 1}}', 'within.south', -90, 90],
  ['{within: {south: 0, west: 170, north: 1, east: 190}}', 'within.east', -180, 180],
])('a place off the globe is refused: %s', async (location, part, least, most) => {
  const query = `{ graph { embassies(where: {location: ${location}}) { totalCount } } }`;
  expect(await refusal(query)).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: `Graph.embassies(where:).location.${part}`,
    expected: `degrees from ${least} to ${most}`,
  });
});

test('a filter that is too deep across relations is refused, saying where', async () => {
  const where = '{embassies: {some: {hostNation: {embassies: {some: {hostNation: {}}}}}}}';
  expect(await refusal(`{ graph { nations(where: ${where}) { totalCount } } }`)).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'Graph.nations(where:).embassies.some.hostNation.embassies.some.hostNation',
    expected: 'a filter at most 4 levels deep',
  });
});
