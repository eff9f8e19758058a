import { buildSchema, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { html } from '../../../src/docs/html.ts';
import { render } from '../../../src/docs/markdown/render.ts';
import { typeSection } from '../../../src/docs/reference/type.ts';

const schema = buildSchema('type Query { nation(iso3: String!): String }');
const places = {
  link: (href: string) => (href.endsWith('.ts') ? null : href),
  image: (src: string) => `/docs/assets/${src}`,
};
const shown = (text: string) => render(text, schema, places);
const body = (text: string) => String(shown(text).body);

describe('a page of Markdown', () => {
  test('gives headings the anchors that GitHub does', () => {
    const { title, headings } = shown('# A *page*\n## `at`: the day\n## Twice\n### Twice\n');
    expect(title).toBe('A page');
    expect(headings).toEqual([
      { level: 2, text: 'at: the day', anchor: 'at-the-day' },
      { level: 2, text: 'Twice', anchor: 'twice' },
      { level: 3, text: 'Twice', anchor: 'twice-1' },
    ]);
  });

  test('is found by the words below each heading, but for its code', () => {
    const { entries } = shown('# T\nfirst\n\n```sh\nhidden\n```\n\n## S\n- second `word`\n');
    expect(entries).toEqual([
      { anchor: null, heading: 'T', text: 'first ' },
      { anchor: 's', heading: 'S', text: 'second word ' },
    ]);
  });

  test('shows what stays in the repository as no link', () => {
    const text = body('[there](page) and [here](../src/a.ts)');
    expect(text).toContain('<a href="page">there</a>');
    expect(text).toContain(
      '<span class="in-repository" title="In the repository: src/a.ts">here</span>',
    );
  });

  test('aligns cells by classes, and takes no head without words for one', () => {
    const text = body('| | |\n|---|--:|\n| a | 1 |\n');
    expect(text).toContain('<td class="right">1</td>');
    expect(text).not.toMatch(/style=|<th[ >]/);
  });

  test('escapes what looks like HTML', () => {
    expect(body('<b onclick="x">bold</b>')).not.toContain('<b');
    expect(String(html`<i>${'<b>"&'}</i>${html`<u></u>`}${false}`)).toBe(
      '<i>&lt;b&gt;&quot;&amp;</i><u></u>',
    );
  });

  test('opens in the IDE what can be asked as it stands, and only that', () => {
    const ask = (code: string) => body(`\`\`\`graphql\n${code}\n\`\`\``);
    expect(ask('{ nation(iso3: "ISR") }')).toContain(
      'href="/graphql?query=%7B+nation%28iso3%3A+%22ISR%22%29+%7D"',
    );
    expect(ask('{ nobody }')).not.toContain('href');
    expect(ask('nation(iso3: …)')).not.toContain('href');
    const named = (variable: string) => `query A($n: String!${variable}) { nation(iso3: $n) }`;
    expect(ask(named(''))).not.toContain('href');
    expect(ask(named(' = "ISR"'))).toContain('href');
  });

  test('colours code by classes, and keeps drawings in letters in their lines', () => {
    expect(body('```ts\nconst a = 1;\n```')).toContain('<span class="hljs-keyword">const</span>');
    expect(body('    a  ->  b\n')).toContain('<pre class="drawn" tabindex="0">');
  });
});

test('what is deprecated is marked, with the reason', () => {
  const type = buildSchema(
    'type Query { "Old." old("Old too." a: Int @deprecated(reason: "Use `b`.")): Int @deprecated(reason: "Gone soon.") }',
  ).getType('Query');
  if (!isObjectType(type)) throw new Error('Query is no object type.');
  const section = String(typeSection(type));
  expect(section).toContain('<strong class="badge">Deprecated</strong> Gone soon.');
  expect(section).toContain('<strong class="badge">Deprecated</strong> Use <code>b</code>.');
});
