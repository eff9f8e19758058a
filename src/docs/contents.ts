/** A page that is made from a file of the repository. */
export interface Listed {
  readonly file: string;
  /** Where it is below `/docs/`. */
  readonly path: string;
  /** As the list calls it, where its own title is too long. */
  readonly title?: string;
}

/** A page that is made from the schema, the examples or a folder. */
interface Made {
  readonly path: 'reference/' | 'examples/' | 'decisions/';
  readonly title: string;
}

export interface Section {
  readonly title: string;
  readonly pages: readonly (Listed | Made)[];
}

const doc = (name: string, title?: string): Listed => ({
  file: `docs/${name}.md`,
  path: name,
  ...(title && { title }),
});

/** The pages in their order. A page of docs/ that is not here fails the build; decisions are taken as they are numbered. */
export const contents: readonly Section[] = [
  {
    title: 'Begin',
    pages: [
      { file: 'README.md', path: '', title: 'Quick start' },
      doc('lens', 'The lens'),
      doc('questions', 'Cookbook: sixteen questions'),
      { path: 'examples/', title: 'All examples' },
      doc('clients', 'Clients'),
      { file: 'examples/front-end/README.md', path: 'front-end', title: 'A front end' },
      doc('ide', 'The IDE'),
    ],
  },
  {
    title: 'Ask',
    pages: [
      { path: 'reference/', title: 'Schema reference' },
      doc('search'),
      doc('filters'),
      doc('changes'),
      doc('explore', 'Exploring'),
      doc('tables'),
      doc('export'),
      doc('reconcile', 'Reconciling'),
    ],
  },
  {
    title: 'Data',
    pages: [
      doc('data', 'The seed data'),
      { file: 'seed/LICENSES.md', path: 'licences', title: 'Licences' },
      doc('data-quality', 'Data quality'),
      { file: 'docs/nations/README.md', path: 'nations/', title: 'Nation profiles' },
    ],
  },
  {
    title: 'Load and curate',
    pages: [
      doc('packages'),
      { file: 'seed/adapters/README.md', path: 'adapters', title: 'Packages that are there' },
      doc('matching'),
      { file: 'src/match/data/README.md', path: 'matching-tables', title: 'Tables of matching' },
      doc('curate'),
      doc('cli', 'The program scgraph'),
    ],
  },
  {
    title: 'Operate',
    pages: [
      doc('operate'),
      doc('local-neo4j'),
      doc('trust'),
      doc('caching'),
      doc('scale'),
      doc('performance'),
      { file: 'SECURITY.md', path: 'security' },
    ],
  },
  {
    title: 'How it is built',
    pages: [
      doc('architecture'),
      { file: 'CONTRIBUTING.md', path: 'contributing' },
      { path: 'decisions/', title: 'Decisions' },
      { file: 'CHANGELOG.md', path: 'changelog' },
    ],
  },
];

/** Pages that another one leads to: those of nations, by the pages of nations. */
export const besides: readonly Listed[] = ['BGR', 'THA', 'TUR'].map((iso3) => ({
  file: `docs/nations/${iso3}.md`,
  path: `nations/${iso3}`,
}));
