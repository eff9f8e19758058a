import { describe, expect, test } from 'vitest';
import { brokenLinks, doubleAnchors } from '../../../src/docs/check-links.ts';
import { placesOf } from '../../../src/docs/markdown/places.ts';

const site = (...links: readonly string[]) =>
  new Map([
    ['/docs/one', links.map((link) => `<a href="${link}">x</a>`).join('')],
    ['/docs/two', '<h2 id="here">Here</h2>'],
    ['/docs/assets/picture.svg', null],
  ]);

describe('the links of the site', () => {
  test('may lead to pages, anchors, files, the API and other sites', () => {
    const good = ['/docs/two', '/docs/two#here', '/docs/assets/picture.svg', '/', '/graphql'];
    const others = ['/schema.graphql', '/graphql?query=%7B+a+%7D', 'https://example.org/x#y'];
    expect(brokenLinks(site(...good, ...others))).toEqual([]);
  });

  test.each(['/docs/three', '/docs/two/', '/elsewhere', 'two', '/docs/two#there', '#here'])(
    'are broken where nothing is: %s',
    (link) => {
      expect(brokenLinks(site(link))).toEqual([expect.stringContaining(link)]);
    },
  );

  test('are checked of pictures and scripts too', () => {
    const page = new Map([['/docs/one', '<img src="/docs/gone.png"><script src="/docs/gone.js">']]);
    expect(brokenLinks(page)).toHaveLength(2);
  });

  test('are not told which of two equal anchors they lead to', () => {
    const page = new Map([['/docs/one', '<h2 id="a"></h2><h3 id="b"></h3><h2 id="a"></h2>']]);
    expect(doubleAnchors(page)).toEqual(['/docs/one: has the anchor a twice']);
  });
});

describe('a link of a file of the repository', () => {
  const problems: string[] = [];
  const { link, image } = placesOf(
    'docs/lens.md',
    (file) => `kept ${file}`,
    (text) => problems.push(text),
  );

  test.each([
    ['changes.md', '/docs/changes'],
    ['changes.md#dscs', '/docs/changes#dscs'],
    ['../README.md#the-lens', '/docs/#the-lens'],
    ['decisions/0004-ends-and-vouching.md', '/docs/decisions/0004-ends-and-vouching'],
    ['decisions', '/docs/decisions/'],
    ['../schema/lens.graphql', '/docs/reference/lens'],
    ['../examples/operations/06-a-country-team.graphql', '/docs/examples/#06-a-country-team'],
    ['#ids', '#ids'],
    ['https://example.org/', 'https://example.org/'],
    ['../src/ledger/project.ts', null],
    ['../test/faults', null],
  ])('%s leads to its place on the site, or stays in the repository', (href, address) => {
    expect(link(href)).toBe(address);
    expect(problems).toEqual([]);
  });

  test('is a fault of its page where no file is', () => {
    link('gone.md');
    link('../src/gone.ts');
    expect(image('images/gone.svg')).toBe('');
    expect(problems).toEqual([
      'docs/lens.md: links to gone.md, which is not there',
      'docs/lens.md: links to ../src/gone.ts, which is not there',
      'docs/lens.md: shows images/gone.svg, which is not there',
    ]);
  });
});
