import { many, one, type Table } from '../../plan/table.ts';

export const embassy: Table = {
  columns: {
    status: 'word',
    city: 'text',
    operatesFromCity: 'text',
  },
  relations: {
    ...one('sendingNation', 'SENT_BY', 'out', 'Nation'),
    ...one('hostNation', 'HOSTED_BY', 'out', 'Nation'),
    accreditedTo: many('ACCREDITED_TO', 'out', 'Nation'),
    securityCooperationOrganizations: many('LOCATED_AT', 'in', 'SecurityCooperationOrganization'),
    attacheOffices: many('LOCATED_AT', 'in', 'AttacheOffice'),
    oversees: many('OVERSEES', 'out', 'Entity'),
  },
};
