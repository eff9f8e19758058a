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
  Name: 'entity/name.ts#NameRecord',
  Validity: 'validity/record.ts#ValidityRecord',
  Graph: 'graph/record.ts#GraphRecord',
  Lens: 'graph/record.ts#LensRecord',
};

const lists = [
  ...Object.keys(entities),
  'SecurityCooperationOrganization',
  'Entity',
  'Relationship',
  'Observation',
  'Claim',
  'Source',
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
  },
};

export default config;
