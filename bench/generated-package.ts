import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NATIONS = 200;

/** As Wikidata's missions are mapped: seven claims a row. */
const MAPPING = `
sources:
  generated: { title: Generated, publisher: Nobody, url: "https://example.org/", accessedAs: CSV, licence: CC0-1.0, kind: DATASET, reliability: D }
tables:
  nations:
    source: generated
    entities: { nation: { type: Nation, id: "{id}" } }
    claims:
      - { of: nation, exists: true }
      - { of: nation, values: { name: "Nation {id}" } }
  missions:
    source: generated
    locator: "row {id}"
    start: "{created}"
    entities:
      mission: { type: Embassy, id: "{id}" }
      sender: { type: Nation, id: "{sender}" }
      host: { type: Nation, id: "{host}" }
    claims:
      - { of: mission, exists: true }
      - { of: mission, values: { name: "Embassy {id}, {city}", city: "{city}" } }
      - { of: mission, scheme: Wikidata, code: "Q{id}" }
      - { of: mission, kind: SENT_BY, to: sender }
      - { of: mission, kind: HOSTED_BY, to: host }
      - { of: mission, kind: ACCREDITED_TO, to: host }
`;

const fields = (...names: readonly string[]) => ({
  fields: names.map((name) => ({ name, type: 'string' })),
});

const DESCRIPTOR = {
  name: 'generated',
  version: '1.0.0',
  resources: [
    { name: 'nations', path: 'nations.csv', schema: fields('id') },
    {
      name: 'missions',
      path: 'missions.csv',
      schema: fields('id', 'sender', 'host', 'city', 'created'),
    },
  ],
};

/** A folder with a package of so many embassies between two hundred nations. */
export async function generatePackage(rows: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-package-'));
  const write = (file: string, lines: readonly string[]) =>
    writeFile(join(folder, file), `${lines.join('\n')}\n`);
  const nation = (number: number) => `N${number % NATIONS}`;
  const missions = Array.from({ length: rows }, (_, row) =>
    [row, nation(row), nation(row * 7 + 1), `City ${row % 997}`, 1900 + (row % 120)].join(','),
  );
  await write('datapackage.json', [JSON.stringify(DESCRIPTOR)]);
  await write('mapping.yaml', [MAPPING]);
  await write('nations.csv', ['id', ...Array.from({ length: NATIONS }, (_, row) => nation(row))]);
  await write('missions.csv', ['id,sender,host,city,created', ...missions]);
  return folder;
}
