import { expect, test } from 'vitest';
import { kindByName } from './kind-by-name.ts';

test.each([
  ['洪泽区人民政府', 'government'],
  ['区政府', 'government'],
  ['宿迁市', 'government'],
  ['(石咢)嘉镇人民政府', 'township'],
  ['样例镇', 'township'],
  ['江滨街道办事处', 'street-office'],
  ['江滨街道办', 'street-office'],
  ['东坝地区办事处', 'street-office'],
  ['瓯海区人民政府办公室', 'department'],
  ['上海市人民政府办公厅', 'department'],
  ['湖州市政务办', 'department'],
  ['温州市机关事务管理局', 'department'],
  ['财政部', 'department'],
  ['演示区发展改革委', 'department'],
  ['示例市公安局演示区分局', 'dispatched-body'],
  ['样例派出所', 'dispatched-body'],
  ['江滨街道', 'street-office'],
  ['江滨街道监察办公室', null],
  ['东坝地区', 'government'],
  ['东坝地区财政局', 'department'],
  ['示例市办事处', null],
  ['示例市样例派出所联络站', null],
  ['示例市财政局投资评审中心', null],
  ['椒江区机关事务中心', null],
  ['平潭综合实验区', null],
  ['平潭综合实验区管委会', null],
  ['样例镇党政办公室', null],
  ['', null],
])('%s names a %s', (name, kind) => {
  expect(kindByName(name)).toBe(kind);
});
