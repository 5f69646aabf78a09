import { expect, test } from 'vitest';
import { plainText } from './plain-text.ts';

test.each([
  ['a sentence broken by the page', '收到申请\n12件，已答复。', '收到申请12件，已答复。'],
  ['blanks around figures', '2023 年收到 12 件', '2023年收到12件'],
  ['marks of half width', '公开(含转载):12条;', '公开（含转载）：12条；'],
  ['thousands', '许可1,204件，罚款1，204件', '许可1204件，罚款1204件'],
  ['two figures are never run together', '下设7\n11个', '下设7 11个'],
  ['full-width digits', '１２件', '12件'],
  ['page numbers', '收到\n- 3 -\n12件', '收到12件'],
  ['a heading stands alone', '（一）主动公开\n公布信息', '（一）主动公开\n公布信息'],
  ['a heading begins anew', '公布信息\n（二）依申请公开，收到', '公布信息\n（二）依申请公开，收到'],
  ['a paragraph ends with its sentence', '已答复。\n另收到', '已答复。\n另收到'],
])('%s', (_name, text, plain) => expect(plainText(text)).toBe(plain));
