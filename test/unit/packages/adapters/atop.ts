import type { AdapterCase } from '../adapter-case.ts';

export const adapter: AdapterCase = {
  files: {
    'atop5_1a.csv': [
      'atopid,cowid,begyr,begmo,begday,endyr,endmo,endday,ineffect,bilat,defense,offense,neutral,nonagg,consul',
      '3180,,1949,4,4,0,0,0,1,0,1,0,0,0,1',
      '1115,,1844,6,,1846,1,15,0,1,1,0,0,0,0',
      '4265,,1992,6,17,0,0,0,1,1,0,0,0,0,1',
    ].join('\n'),
    'atop5_1m.csv': [
      'atopid,member,yrent,moent,dayent,yrexit,moexit,dayexit,phase',
      '3180,200,1949,4,4,0,0,0,0',
      '3180,260,1955,5,6,1990,10,3,0',
      '1115,135,1844,6,,1846,1,15,0',
      '4265,9999,1992,6,17,0,0,0,0',
    ].join('\n'),
  },
  claims: [
    'alliance/NATO existence=exists',
    'alliance/NATO reference ATOP=3180',
    'alliance/ATOP-1115 existence=exists',
    'alliance/ATOP-1115 reference ATOP=1115',
    'alliance/ATOP-1115 name=Alliance treaty ATOP 1115',
    'alliance/ATOP-1115 kind=BILATERAL_DEFENSE_TREATY',
    'alliance/ATOP-4265 existence=exists',
    'alliance/ATOP-4265 reference ATOP=4265',
    'alliance/ATOP-4265 name=Alliance treaty ATOP 4265',
    'alliance/ATOP-4265 kind=CONSULTATION_PACT',
    'nation/GBR MEMBER_OF alliance/NATO',
    'nation/PER MEMBER_OF alliance/ATOP-1115',
  ],
  links: ['1949-04-04 (certain until 2018-12-31)', '1844-06-01/1844-06-30 to 1846-01-15'],
  problems: [
    'atop5_1m.csv:5:6 ENTITY_UNKNOWN nation: expected a name or code of a known Nation, or a decision, came "9999"',
  ],
};
