import { expect, test } from 'vitest';
import { cite } from '../provisions/provision.ts';
import { type Signing, signingRefusal } from './signatory.ts';

const SIGNED: Signing = {
  signatory: 'organ',
  seal: 'organ',
  registeredSeals: ['organ', 'ogi-seal', 'electronic'],
  isDesignated: false,
};

test.each([
  ['by the organ with its seal', {}],
  ['by the organ with the seal for disclosure', { seal: 'ogi-seal' }],
  ['by the organ with an electronic seal', { seal: 'electronic' }],
  [
    'by a body that its government designated',
    { signatory: 'designated-body', isDesignated: true },
  ],
] satisfies [string, Partial<Signing>][])('a reply is signed %s', (_name, rest) => {
  expect(signingRefusal({ ...SIGNED, ...rest })).toBeNull();
});

test.each([
  [
    'by an internal office',
    { signatory: 'internal-office', isDesignated: true },
    '内设机构不能以自己名义答复',
    '适用行政诉讼法解释第二十条',
  ],
  [
    'by a body that nobody designated',
    { signatory: 'designated-body' },
    '没有登记县级以上地方人民政府的指定文件',
    '被告资格规定第六条',
  ],
  [
    'with a seal that is not registered',
    { seal: 'internal-office' },
    '内设机构印章没有登记为答复用章',
    '在线政务服务若干规定第九条',
  ],
] satisfies [string, Partial<Signing>, string, string][])(
  'no reply is signed %s',
  (_name, rest, why, provision) => {
    const refused = signingRefusal({ ...SIGNED, ...rest });
    expect(refused?.why).toContain(why);
    expect(refused && cite(refused.provision)).toBe(provision);
  },
);
