import { expect, test } from 'vitest';
import { splitAreas } from './split-areas.ts';

test.each([
  '浙江省｜温州市｜瓯海区｜人民政府办公室',
  '湖州市｜政务服务管理办公室',
  '广西壮族自治区｜南宁市｜西乡塘区｜人民政府',
  '内蒙古自治区｜赤峰市｜敖汉旗｜教育局',
  '甘肃省｜临夏回族自治州｜积石山保安族东乡族撒拉族自治县｜人民政府',
  '云南省｜楚雄彝族自治州｜双柏县｜石咢嘉镇｜人民政府',
  '楚雄州｜双柏县｜人民政府',
  '黑龙江省｜大兴安岭地区｜行政公署',
  '兴安盟｜行政公署',
  '贵州省｜六盘水市｜六枝特区｜人民政府',
  '香港特别行政区｜政府',
  '北京市｜朝阳区｜东坝地区｜办事处',
  '上海市｜浦东新区｜人民政府',
  '福建省｜平潭综合实验区｜管理委员会',
  '演示区｜样例经济开发区｜管理委员会',
  '温州市｜市场监督管理局',
  '示例市｜市政管理处',
  '示例市｜市级机关事务管理局',
  '洪泽区｜城市管理局',
  '洪泽区｜住房和城乡建设局',
  '双柏县｜乡村振兴局',
  '双柏县｜乡镇企业局',
  '演示区｜区域合作办公室',
  '演示区｜社区建设办公室',
])('takes the areas off %s', (marked) => {
  const parts = marked.split('｜');
  expect(splitAreas(parts.join(''))).toEqual({ areas: parts.slice(0, -1), rest: parts.at(-1) });
});

test.each([
  ['a town inside the name of a city', '景德镇市｜人民政府'],
  ['a city inside the name of a district', '荆州市｜沙市区｜人民政府'],
  ['a city inside the name of a city', '津市市｜人民政府'],
  ['a county inside the name of a city', '辉县市｜薄壁镇｜人民政府'],
  ['a county inside the name of a district', '赣州市｜赣县区｜人民政府'],
  ['a banner inside the name of a county', '社旗县｜人民政府'],
  ['a township inside the name of a city', '萍乡市｜安源区｜人民政府'],
  ['a name that begins with 市', '济南市｜市中区｜人民政府'],
  ['a name that begins with 镇', '江苏省｜镇江市｜人民政府'],
  ['a name that begins with 乡', '临汾市｜乡宁县｜人民政府'],
  ['an autonomous county called after 西盟', '西盟佤族自治县｜人民政府'],
  ['a city called 城', '聊城市｜人民政府'],
  ['a city called 都', '成都市｜武侯区｜人民政府'],
])('is not misled by %s', (_name, marked) => {
  const parts = marked.split('｜');
  expect(splitAreas(parts.join(''))).toEqual({ areas: parts.slice(0, -1), rest: parts.at(-1) });
});

test.each([
  ['市场监督管理局'],
  ['区域合作办公室'],
  ['机关事务管理局'],
  ['区人民政府'],
  ['人民政府驻示例市办事处'],
  [''],
])('finds no area in %s', (name) => {
  expect(splitAreas(name)).toEqual({ areas: [], rest: name });
});

test('an ending said twice is said once', () => {
  expect(splitAreas('温州市市政府')).toEqual({ areas: ['温州市'], rest: '政府' });
});
