import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { makeSite } from './site.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const folder = fileURLToPath(new URL('../../dist/docs/', import.meta.url));

/** Script and styles, by names that change with what is in them. */
async function buildAssets() {
  const built = await build({
    configFile: false,
    root: here,
    base: '/docs/',
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2023',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: join(here, 'browser/main.ts') },
    },
  });
  const output = Array.isArray(built)
    ? built.flatMap((each) => each.output)
    : 'output' in built
      ? built.output
      : [];
  const script = output.find((file) => file.type === 'chunk' && file.isEntry);
  const styles = output.filter(({ fileName }) => fileName.endsWith('.css'));
  if (!script || styles.length === 0) throw new Error('Vite made no script or no style.');
  return {
    script: `/docs/${script.fileName}`,
    styles: styles.map(({ fileName }) => `/docs/${fileName}`),
  };
}

const { files, problems } = makeSite(await buildAssets());
if (problems.length > 0) {
  process.stderr.write(`${problems.join('\n')}\n${problems.length} to mend; no page is written.\n`);
  process.exitCode = 1;
} else {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
