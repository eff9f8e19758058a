import { defineConfig } from 'vite';

export default defineConfig(({ command }) => ({
  // Pages are at the root, their files are not; `vite src/explorer` serves both from the root.
  base: command === 'build' ? '/explorer/' : '/',
  resolve: {
    alias: {
      // Its writer alone: in Node it brings a reader of XML, which browsers have.
      'graphology-gexf': 'graphology-gexf/browser',
      // What it is for Node wants Node's buffers.
      'csv-stringify/sync': 'csv-stringify/browser/esm/sync',
    },
  },
  build: {
    outDir: '../../dist/explorer',
    emptyOutDir: true,
    target: 'es2023',
    // The page's policy allows no script that is not a file of the server's own.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  // `vite src/explorer` shows a change at once, over a server that runs beside it at its default port.
  server: { proxy: { '^/graphql': 'http://127.0.0.1:4000' } },
}));
