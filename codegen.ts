import type { CodegenConfig } from '@graphql-codegen/cli';

const entities = {
  Nation: 'nation/record.ts#NationRecord',
  MinistryOfDefense: 'ministry-of-defense/record.ts#MinistryOfDefenseRecord',
  Embassy: 'embassy/record.ts#EmbassyRecord',
  CooperationOffice: 'security-cooperation-organization/record.ts#CooperationOfficeRecord',
  AdvisoryGroup: 'security-cooperation-organization/record.ts#AdvisoryGroupRecord',
  AttacheOffice: 'security-cooperation-organization/record.ts#AttacheOfficeRecord',
  Attache: 'attache/record.ts#AttacheRecord',
  CombatantCommand: 'combatant-command/record.ts#CombatantCommandRecord',
  Agency: 'agency/record.ts#AgencyRecord',
  Alliance: 'alliance/record.ts#AllianceRecord',
  StatePartner: 'state-partner/record.ts#StatePartnerRecord',
  Statute: 'statute/record.ts#StatuteRecord',
  Event: 'event/record.ts#EventRecord',
  ArmsSale: 'arms-sale/record.ts#ArmsSaleRecord',
};

const others = {
  Relationship: 'relationship/record.ts#RelationshipRecord',
  Observation: 'observation/record.ts#ObservationRecord',
  Claim: 'claim/record.ts#ClaimRecord',
  Source: 'source/record.ts#SourceRecord',
  Fact: 'fact/record.ts#FactRecord',
  HistoryItem: 'history/record.ts#HistoryItemRecord',
  Proposal: 'proposal/record.ts#ProposalRecord',
  Name: 'entity/name.ts#NameRecord',
  Validity: 'validity/record.ts#ValidityRecord',
  SearchConnection: 'search/record.ts#SearchPage',
  SearchEdge: 'search/record.ts#SearchEdgeRecord',
  ChangeSet: 'change-set/record.ts#ChangeSetRecord',
  Alteration: 'change-set/record.ts#AlterationRecord',
  NameChange: 'change-set/record.ts#NameChangeRecord',
  UncertainChange: 'change-set/record.ts#UncertainChangeRecord',
  ChangeTotal: 'change-set/record.ts#ChangeTotalRecord',
  Graph: 'graph/record.ts#GraphRecord',
  Lens: 'graph/record.ts#LensRecord',
  Paths: 'path/record.ts#PathsRecord',
  Path: 'path/record.ts#PathRecord',
  PathStep: 'path/record.ts#PathStepRecord',
  Neighbourhood: 'neighbourhood/record.ts#NeighbourhoodRecord',
  NeighbourhoodNode: 'neighbourhood/record.ts#NeighbourhoodNodeRecord',
  LineageMember: 'lineage/record.ts#LineageMemberRecord',
  ChainOfCommand: 'chain-of-command/record.ts#ChainOfCommandRecord',
  LedgerEntry: 'ledger-entry/record.ts#LedgerEntryRecord',
  Written: 'curation/record.ts#WrittenRecord',
  Table: 'table/record.ts#TableRecord',
  TableRow: 'table/record.ts#TableRowRecord',
};

const lists = [
  ...Object.keys(entities),
  'SecurityCooperationOrganization',
  'Entity',
  'Relationship',
  'Observation',
  'Claim',
  'Source',
  'Alteration',
  'NameChange',
  'UncertainChange',
];

const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'src/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../context.ts#Context',
        mappers: {
          ...Object.fromEntries(
            Object.entries({ ...entities, ...others }).map(([type, file]) => [
              type,
              `../modules/${file}`,
            ]),
          ),
          ...Object.fromEntries(
            lists.flatMap((type) => [
              [`${type}Connection`, '../plan/record.ts#ConnectionRecord'],
              [`${type}Edge`, '../plan/record.ts#EdgeRecord'],
            ]),
          ),
        },
        scalars: {
          ID: { input: 'string', output: 'string' },
          Date: { input: '../model/time.ts#EpochDay', output: '../model/time.ts#EpochDay' },
          PartialDate: 'string',
          DateTime: { input: 'Date', output: 'Date' },
          Moment: { input: '../model/moment.ts#Moment', output: '../model/moment.ts#Moment' },
          SafeInt: 'number',
          URL: 'string',
        },
        defaultScalarType: 'unknown',
        enumsAsTypes: true,
        immutableTypes: true,
        strictScalars: true,
        useTypeImports: true,
      },
    },
    'src/explorer/generated/': {
      documents: 'src/explorer/**/*.graphql',
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        // Text, as the IDE shows it: a tenth of a syntax tree.
        documentMode: 'string',
        onlyOperationTypes: true,
        mergeFragmentTypes: true,
        inlineFragmentTypes: 'combine',
        skipTypename: true,
        scalars: {
          ID: 'string',
          Date: 'string',
          PartialDate: 'string',
          DateTime: 'string',
          Moment: 'string',
          SafeInt: 'number',
          URL: 'string',
        },
        defaultScalarType: 'unknown',
        enumsAsTypes: true,
        immutableTypes: true,
        strictScalars: true,
        useTypeImports: true,
        avoidOptionals: { field: true },
      },
    },
    // What a normalised cache has to know of interfaces.
    'src/explorer/generated/possible-types.ts': {
      plugins: ['fragment-matcher'],
      config: { useExplicitTyping: true },
    },
  },
};

export default config;
