import { defineConfig } from 'vite';

export default defineConfig({
  base: '/ide/',
  build: {
    outDir: '../../dist/ide',
    emptyOutDir: true,
    target: 'es2022',
    // The page's policy allows no script that is not a file of the server's own.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // "use client" means nothing in a page without server components.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
    // Monaco is one large chunk, loaded once and cached for good.
    chunkSizeWarningLimit: 6000,
  },
  worker: { format: 'es' },
  // `vite src/ide` shows a change at once, over a server that runs beside it at its default port.
  server: { proxy: { '^/(graphql$|export/)': 'http://127.0.0.1:4000' } },
  // Without these, completion is silently dead there (not in the build).
  optimizeDeps: {
    include: [
      'monaco-graphql/esm/monaco-editor',
      'monaco-graphql/esm/lite',
      'graphql-language-service',
      'picomatch-browser',
      'vscode-languageserver-types',
      'nullthrows',
      'graphql',
    ],
    exclude: ['monaco-graphql/esm/graphql.worker'],
  },
});
