import type { AdapterCase } from '../adapter-case.ts';

export const adapter: AdapterCase = {
  files: {
    'missions.csv': [
      'operator;operatorQID;jurisdictions;country;city;latitude;longitude;type;creation;QID',
      'Japan;Q17;Bulgaria|North Macedonia;Bulgaria;Sofia;42.69;23.34;embassy;1927-01-01T00:00:00Z;http://www.wikidata.org/entity/Q1',
      'Japan;Q17;;France;Lyon;;;consulate general;;http://www.wikidata.org/entity/Q2',
      'United States of America;Q30;Japan;Japan;Tokyo;;;embassy;;http://www.wikidata.org/entity/Q3',
      'Turkey;Q43;Niue;New Zealand;Wellington;;;embassy;;http://www.wikidata.org/entity/Q4',
    ].join('\n'),
  },
  claims: [
    'embassy/Q1 existence=exists',
    'embassy/Q1 name=Embassy of Japan, Sofia',
    'embassy/Q1 city=Sofia',
    'embassy/Q1 latitude=42.69',
    'embassy/Q1 longitude=23.34',
    'embassy/Q1 reference Wikidata=Q1',
    'embassy/Q1 SENT_BY nation/JPN',
    'embassy/Q1 HOSTED_BY nation/BGR',
    'embassy/Q1 ACCREDITED_TO nation/BGR',
    'embassy/Q1 ACCREDITED_TO nation/MKD',
  ],
  problems: [
    'missions.csv:5:12 ENTITY_UNKNOWN accredited: expected a name or code of a known Nation, or a decision, came "Niue"',
  ],
};
