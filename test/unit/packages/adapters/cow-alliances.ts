import type { AdapterCase } from '../adapter-case.ts';

export const adapter: AdapterCase = {
  files: {
    'alliance_v4.1_by_member.csv': [
      'version4id,ccode,state_name,all_st_day,all_st_month,all_st_year,all_end_day,all_end_month,all_end_year,ss_type,mem_st_day,mem_st_month,mem_st_year,mem_end_day,mem_end_month,mem_end_year,left_censor,right_censor,defense,neutrality,nonaggression,entente,version',
      '227,211,"Belgium",4,4,1949,,,,"Type I: Defense Pact",4,4,1949,,,,0,1,1,0,0,0,4.1',
      '1,235,"Portugal",1,1,1816,,,,"Type I: Defense Pact",1,1,1816,,,,1,1,1,0,1,0,4.1',
      '7,300,"Austria-Hungary",-9,6,1879,3,11,1918,"Type I: Defense Pact",-9,6,1879,3,11,1918,0,0,1,0,0,0,4.1',
      '7,255,"Germany",-9,6,1879,3,11,1918,"Type I: Defense Pact",-9,6,1879,3,11,1918,0,0,1,0,0,0,4.1',
    ].join('\n'),
  },
  claims: [
    'alliance/NATO existence=exists',
    'alliance/NATO reference COW-alliance=227',
    'nation/BEL MEMBER_OF alliance/NATO',
    'alliance/COW-1 existence=exists',
    'alliance/COW-1 reference COW-alliance=1',
    'alliance/COW-1 name=Formal alliance COW 1',
    'nation/PRT MEMBER_OF alliance/COW-1',
    'alliance/COW-7 existence=exists',
    'alliance/COW-7 reference COW-alliance=7',
    'alliance/COW-7 name=Formal alliance COW 7',
    'alliance/COW-7 existence=exists',
    'alliance/COW-7 reference COW-alliance=7',
    'alliance/COW-7 name=Formal alliance COW 7',
    'nation/DEU MEMBER_OF alliance/COW-7',
  ],
  links: [
    '1949-04-04 (certain until 2012-12-31): Type I: Defense Pact',
    'by 1816-01-01 (certain until 2012-12-31): Type I: Defense Pact',
    '1879-06-01/1879-06-30 to 1918-11-03: Type I: Defense Pact',
  ],
  problems: [],
};
