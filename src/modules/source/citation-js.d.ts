declare module '@citation-js/core' {
  export class Cite {
    constructor(entries: readonly object[]);
    format(as: 'bibtex' | 'bibliography', options?: { template?: string; lang?: string }): string;
  }
  export const plugins: {
    readonly config: {
      get(name: '@csl'): { readonly templates: { add(name: string, style: string): void } };
      get(name: '@bibtex'): { readonly format: object };
    };
  };
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
