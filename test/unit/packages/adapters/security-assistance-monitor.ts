import type { AdapterCase } from '../adapter-case.ts';

export const adapter: AdapterCase = {
  files: {
    'security-aid.csv': 'Fiscal Year,Security Aid\n2015,"$23,952,760 "\n2014,"$408,254 "\n',
    'arms-sales.csv': [
      'Fiscal Year,Notifications,Authorizations,Deliveries',
      '2017,"$1,431,800,000 ","$233,684,146 ","$1,023,531,830 "',
      '2020,"$5,861,300,000 ",$0 ,',
    ].join('\n'),
  },
  claims: [
    'nation/TWN SECURITY_AID 2015=23952760..23952760',
    'nation/TWN SECURITY_AID 2014=408254..408254',
    'nation/TWN ARMS_SALES_NOTIFIED 2017=1431800000..1431800000',
    'nation/TWN ARMS_SALES_AUTHORIZED 2017=233684146..233684146',
    'nation/TWN ARMS_SALES_DELIVERED 2017=1023531830..1023531830',
    'nation/TWN ARMS_SALES_NOTIFIED 2020=5861300000..5861300000',
    'nation/TWN ARMS_SALES_AUTHORIZED 2020=0..0',
  ],
  problems: [],
};
