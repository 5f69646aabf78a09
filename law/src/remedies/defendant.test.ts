import { expect, test } from 'vitest';
import { cite } from '../provisions/provision.ts';
import {
  type AttackedAct,
  type Defendant,
  defendants,
  type ReconsiderationEnd,
} from './defendant.ts';

test.each([
  ['a reply: who answered', 'reply', null, ['who-answered'], '政府信息公开案件解释第四条'],
  [
    'silence: who received the request',
    'silence',
    null,
    ['who-received'],
    '政府信息公开案件解释第四条',
  ],
  [
    'a publication: who published',
    'publication',
    null,
    ['who-published'],
    '政府信息公开案件解释第四条',
  ],
  [
    'a reply that was upheld: both',
    'reply',
    'upheld',
    ['who-answered', 'reconsideration-organ'],
    '行政诉讼法第二十六条第二款',
  ],
  [
    'a reply that was changed: the reconsideration organ alone',
    'reply',
    'changed',
    ['reconsideration-organ'],
    '行政诉讼法第二十六条第二款',
  ],
  [
    'a reply whose reconsideration was inadmissible: who answered',
    'reply',
    'inadmissible',
    ['who-answered'],
    '政府信息公开案件解释第四条',
  ],
  [
    'silence on which the reconsideration was silent: who received',
    'silence',
    'silent',
    ['who-received'],
    '政府信息公开案件解释第四条',
  ],
] satisfies [string, AttackedAct, ReconsiderationEnd | null, Defendant[], string][])(
  'sued over %s',
  (_name, act, reconsideration, who, provision) => {
    const sued = defendants(act, reconsideration);
    expect([sued.who, cite(sued.provision)]).toEqual([who, provision]);
  },
);
