import type { CodegenConfig } from '@graphql-codegen/cli';

/** In a project of its own the schema is an address: `http://127.0.0.1:4000/schema.graphql`. */
const config: CodegenConfig = {
  schema: '../../schema/*.graphql',
  documents: 'src/**/*.graphql',
  generates: {
    'src/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        onlyOperationTypes: true,
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
        strictScalars: true,
        useTypeImports: true,
        enumsAsTypes: true,
      },
    },
    // What the cache has to know of interfaces.
    'src/generated/possible-types.ts': {
      plugins: ['fragment-matcher'],
      config: { useExplicitTyping: true },
    },
  },
};

export default config;
