import type { CataloguedOrgan } from './catalogued-organ.ts';

/**
 * The organs whose published annual reports the project was given. Names are those of the reports; the
 * areas above are those of the national division codes. 椒江区机关事务中心 reports under the Regulation as
 * no government and no department, so by its article 54.
 */
export const realOrgans: readonly CataloguedOrgan[] = [
  {
    key: 'wenzhou-offices',
    parent: null,
    kind: 'department',
    name: '温州市机关事务管理局',
    shortName: null,
    region: '浙江省温州市',
    creditCode: null,
    presence: 'collected',
    names: [],
  },
  {
    key: 'ejia-township',
    parent: null,
    kind: 'township',
    name: '(石咢)嘉镇人民政府',
    shortName: '(石咢)嘉镇',
    region: '云南省楚雄彝族自治州双柏县(石咢)嘉镇',
    creditCode: null,
    presence: 'collected',
    names: [
      { name: '\u{25532}嘉镇人民政府', kind: 'written-out', evidence: 'Unicode U+25532（⿰石咢）' },
      { name: '鄂嘉镇人民政府', kind: 'written-out', evidence: '乡级区划代码 532322104 的名称' },
    ],
  },
  {
    key: 'huzhou-services',
    parent: null,
    kind: 'department',
    name: '湖州市政务服务管理办公室',
    shortName: '湖州市政务办',
    region: '浙江省湖州市',
    creditCode: null,
    presence: 'collected',
    names: [
      { name: '湖州市公管办', kind: 'alias', evidence: '2024 年度报告自称“市政务办（市公管办）”' },
    ],
  },
  {
    key: 'ouhai-office',
    parent: null,
    kind: 'department',
    name: '瓯海区人民政府办公室',
    shortName: '区政府办公室',
    region: '浙江省温州市瓯海区',
    creditCode: null,
    presence: 'collected',
    names: [],
  },
  {
    key: 'jiaojiang-offices',
    parent: null,
    kind: 'authorised-organisation',
    name: '椒江区机关事务中心',
    shortName: '区机关事务中心',
    region: '浙江省台州市椒江区',
    creditCode: null,
    presence: 'collected',
    names: [],
  },
];
