/** A request for a program to send. */
export interface Sent {
  readonly url: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>> | null;
  /** Empty where the query has one operation only. */
  readonly operationName: string;
}

export interface Program {
  readonly name: string;
  /** What it takes to run it. */
  readonly needs: string;
  /** The program: it sends the request, and prints the answer as JSON. */
  write(sent: Sent): string;
}

export const programs: readonly Program[] = [
  {
    name: 'curl',
    needs: 'A shell with curl.',
    write: ({ url, query, variables, operationName }) =>
      `curl -s ${url} -H 'Content-Type: application/json' --data-binary @- <<'JSON'
${json({ query, ...(variables && { variables }), ...(operationName && { operationName }) })}
JSON
`,
  },
  {
    name: 'Python',
    needs: 'Python 3, and nothing else.',
    write: ({ url, query, variables, operationName }) => `import json
from urllib.request import Request, urlopen

query = ${inPython(query)}
${variables ? `variables = json.loads(${inPython(json(variables))})\n` : ''}
request = Request(
    "${url}",
    json.dumps({${bodyOf(variables, operationName, (name, value) => `"${name}": ${value}`)}}).encode(),
    {"Content-Type": "application/json"},
)
with urlopen(request) as response:
    answer = json.load(response)

print(json.dumps(answer, indent=2, ensure_ascii=False))
`,
  },
  {
    name: 'R',
    needs: 'R 4.1 or newer with the packages httr2 and jsonlite.',
    write: ({ url, query, variables, operationName }) => `library(httr2)

query <- ${inR(query)}
${variables ? `variables <- jsonlite::fromJSON(${inR(json(variables))}, simplifyVector = FALSE)\n` : ''}
answer <- request("${url}") |>
  req_body_json(list(${bodyOf(variables, operationName, (name, value) => `${name} = ${value}`)})) |>
  req_perform() |>
  resp_body_json()

cat(jsonlite::toJSON(answer, auto_unbox = TRUE, null = "null", digits = NA, pretty = TRUE), "\\n")
`,
  },
  {
    name: 'TypeScript',
    needs: 'A browser, or Node.js 20 or newer: npx tsx file.mts',
    write: ({ url, query, variables, operationName }) => `const query = ${inTypeScript(query)};
${variables ? `const variables = ${json(variables)};\n` : ''}
const response = await fetch('${url}', {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ ${bodyOf(variables, operationName, (name, value) => (name === value ? name : `${name}: ${value}`))} }),
});
const answer = await response.json();

console.log(JSON.stringify(answer, null, 2));
`,
  },
];

const json = (value: unknown): string => JSON.stringify(value, null, 2);

/** The body of the request, its members written as the language does: a name and an expression. */
const bodyOf = (
  variables: Sent['variables'],
  operationName: string,
  member: (name: string, value: string) => string,
): string =>
  [
    member('query', 'query'),
    ...(variables ? [member('variables', 'variables')] : []),
    ...(operationName ? [member('operationName', `"${operationName}"`)] : []),
  ].join(', ');

/** As it stands between marks; in the escapes of JSON, which both languages read, if it holds one. */
const verbatim =
  (open: string, close: string) =>
  (text: string): string =>
    text.includes(close) ? JSON.stringify(text) : `${open}\n${text.trim()}\n${close}`;

const inPython = verbatim("r'''", "'''");
const inR = verbatim('r"---(', ')---"');
const inTypeScript = (text: string): string =>
  `\`\n${text.trim().replace(/[\\`]|\$\{/g, '\\$&')}\n\``;
