import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Kind, parse, print, visit } from 'graphql';
import { expect, test } from 'vitest';
import { questions } from './questions.ts';
import { seededGraph } from './seeded-graph.ts';

const { ask } = seededGraph();

/** Answers of another day could differ: sources vouch for a fact up to some day. */
const DAY = '2026-11-01';
const MOST_SHOWN = 3;
const WIDTH = 120;

const head = `# Sixteen questions

What our users ask, each with the request that answers it and its real answer: a test asks all of them and compares this page
with what it gets. Where a lens gives no date, it is that of 1 November 2026. Of a longer list the first ${MOST_SHOWN} are shown.
The requests are in [examples/operations](../examples/operations) and in the IDE's tabs.
`;

const textOf = (operation: string): string =>
  readFileSync(new URL(`../../examples/operations/${operation}.graphql`, import.meta.url), 'utf8');

/** The operation with a date for each lens that has none. */
const dated = (text: string): string =>
  print(
    visit(parse(text), {
      Field: (field) =>
        field.name.value === 'graph' && !field.arguments?.some(({ name }) => name.value === 'at')
          ? {
              ...field,
              arguments: [
                {
                  kind: Kind.ARGUMENT,
                  name: { kind: Kind.NAME, value: 'at' },
                  value: { kind: Kind.STRING, value: DAY },
                },
                ...(field.arguments ?? []),
              ],
            }
          : undefined,
    }),
  );

function shortened(value: unknown): unknown {
  if (Array.isArray(value)) {
    const shown = value.slice(0, MOST_SHOWN).map(shortened);
    const more = value.length - shown.length;
    return more > 0 ? [...shown, `… and ${more} more`] : shown;
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, shortened(part)]));
}

/** JSON with everything on one line that fits there. */
function written(value: unknown, indent = ''): string {
  const line = JSON.stringify(value, null, 1).replace(/\s*\n\s*/g, ' ');
  if (line.length + indent.length <= WIDTH || value === null || typeof value !== 'object') {
    return line;
  }
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const parts = Array.isArray(value)
    ? value.map((part) => written(part, inner))
    : Object.entries(value).map(([name, part]) => `"${name}": ${written(part, inner)}`);
  return `${open}\n${parts.map((part) => `${inner}${part}`).join(',\n')}\n${indent}${close}`;
}

async function answered(
  { asks, says, operation, variables }: (typeof questions)[number],
  at: number,
) {
  const request = dated(textOf(operation));
  const answer = shortened(await ask(request, variables));
  const given = variables ? `\n\`\`\`json\n${written(variables)}\n\`\`\`\n` : '';
  return `## ${at + 1}. ${asks}

${says} (\`${operation}\`)

\`\`\`graphql
${request}
\`\`\`
${given}
\`\`\`json
${written(answer)}
\`\`\`
`;
}

test('docs/questions.md asks what it says and shows what is answered', async () => {
  const page = fileURLToPath(new URL('../../docs/questions.md', import.meta.url));
  const sections: string[] = [];
  for (const [at, question] of questions.entries()) sections.push(await answered(question, at));
  // The sixteenth is asked of no server: test/ledger/preview.test.ts compares it.
  const [, sixteenth = ''] = /^(## 16\. .*)/ms.exec(readFileSync(page, 'utf8')) ?? [];
  await expect([head, ...sections, sixteenth].join('\n')).toMatchFileSnapshot(page);
}, 180_000);
