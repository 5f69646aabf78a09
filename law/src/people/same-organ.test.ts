import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { organDirectory } from './organ-directory.ts';
import { type NameKnowledge, sameOrgan } from './same-organ.ts';

const verdictOf = (one: string, other: string, known?: NameKnowledge) =>
  sameOrgan(one, other, known).verdict;

describe('the same organ', () => {
  test.each([
    ['洪泽区人民政府', '淮安市洪泽区人民政府'],
    ['洪泽区人民政府', '江苏省淮安市洪泽区人民政府'],
    ['浙江省温州市瓯海区人民政府办公室', '瓯海区人民政府办公室'],
    ['淮安区人民政府', '淮安市淮安区人民政府'],
    ['市中区人民政府', '济南市市中区人民政府'],
    ['洪泽区人民政府', '洪泽区政府'],
    ['洪泽区人民政府', '洪泽区'],
    ['宿迁市', '宿迁市人民政府'],
    ['宿迁市⼈⺠政府', '宿迁市人民政府'],
    ['温州市市政府', '温州市人民政府'],
    ['瓯海区人民政府办公室', '瓯海区人民政府办'],
    ['瓯海区人民政府办公室', '瓯海区政府办公室'],
    ['瓯海区人民政府办公室', '瓯海区政府办'],
    ['瓯海区人民政府办公室', '瓯海区府办'],
    ['示例市发展和改革委员会', '示例市发展改革委'],
    ['平潭综合实验区', '平潭综合实验区管理委员会'],
    ['平潭综合实验区管委会', '平潭综合实验区管理委员会'],
    ['江滨街道办事处', '江滨街道办'],
    ['江滨街道办事处', '江滨街道'],
    ['大兴安岭地区行署', '大兴安岭地区行政公署'],
    ['楚雄州双柏县人民政府', '楚雄彝族自治州双柏县人民政府'],
    ['伊犁州人民政府', '伊犁哈萨克自治州人民政府'],
    ['花市大街街道办', '花市大街街道办事处'],
    ['双江县人民政府', '双江拉祜族佤族布朗族傣族自治县人民政府'],
    ['上海市政府办公厅', '上海市人民政府办公厅'],
    ['演示区政府法制办', '演示区人民政府法制办公室'],
    ['上海静安区人民政府', '上海市静安区人民政府'],
    ['江苏淮安洪泽区人民政府', '江苏省淮安市洪泽区人民政府'],
    ['国家税务总局温州市税务局', '温州市税务局'],
    ['洪泽区人民政府（本级）', '洪泽区人民政府'],
    ['(石咢)嘉镇人民政府', '（石咢）嘉镇人民政府'],
    ['(石咢)嘉镇人民政府', '[石咢]嘉镇'],
    ['(石咢)嘉镇人民政府', '⿰石咢嘉镇人民政府'],
    ['(石咢)嘉镇人民政府', '石咢嘉镇人民政府'],
    ['(石咢)嘉镇人民政府', '\u{25532}嘉镇人民政府'],
  ])('%s, %s', (one, other) => {
    expect(verdictOf(one, other)).toBe('same');
  });
});

describe('different organs', () => {
  test.each([
    ['a government and its office', '洪泽区人民政府', '洪泽区人民政府办公室'],
    ['a government and its office, both short', '区政府', '区府办'],
    ['a government and one of its departments', '洪泽区人民政府', '洪泽区教育局'],
    ['a city and a district of the same name', '淮安市人民政府', '淮安市淮安区人民政府'],
    ['a city and a district, without the city', '淮安市人民政府', '淮安区人民政府'],
    ['a city and a district far apart', '朝阳市人民政府', '朝阳区人民政府'],
    ['a city and its district', '宿迁市人民政府', '宿迁市宿豫区人民政府'],
    ['two districts of one name', '北京市朝阳区人民政府', '长春市朝阳区人民政府'],
    [
      'a district of a municipality and of a province',
      '北京市朝阳区人民政府',
      '吉林省朝阳区人民政府',
    ],
    ['two districts that end alike', '城东区人民政府', '东区人民政府'],
    ['two townships that end alike', '东三合镇人民政府', '三合镇人民政府'],
    ['two bureaus', '示例市水利局', '示例市住房和城乡建设局'],
    ['two bodies of one title', '示例市水务中心', '示例市机关事务服务中心'],
    ['the office and another office of a government', '区政府办', '区政府法制办公室'],
    ['two bodies of like duties', '湖州市政务服务管理办公室', '湖州市行政审批局'],
    ['one department in two districts', '瓯海区教育局', '鹿城区教育局'],
    ['one office in a city and its district', '温州市人民政府办公室', '瓯海区人民政府办公室'],
    ['a bureau and a unit inside it', '示例市公安局', '示例市公安局交通警察支队'],
    ['a zone and the district it lies in', '演示区人民政府', '演示区样例经济开发区管理委员会'],
    ['a city without name and a district', '市政府', '瓯海区人民政府'],
    ['names of which one is mostly missing', '????政府', '洪泽区人民政府'],
    ['a rare character and what stands in for it', '(石咢)嘉镇人民政府', '鄂嘉镇人民政府'],
  ])('%s', (_name, one, other) => {
    expect(verdictOf(one, other)).toBe('different');
  });
});

describe('names cannot tell', () => {
  test.each([
    ['which district 区政府 is', '区政府', '瓯海区人民政府'],
    ['whose office 机关事务管理局 is', '机关事务管理局', '温州市机关事务管理局'],
    ['which development zone is meant', '开发区管委会', '演示区样例经济开发区管理委员会'],
    ['which development zone a street lies in', '开发区江滨街道办', '江滨街道办事处'],
    ['which township of the name is meant', '江滨街道办事处', '鹿城区江滨街道办'],
    ['whether a city lies in the province', '吉林省朝阳区人民政府', '长春市朝阳区人民政府'],
    ['whether 昆山市 lies in 苏州市', '昆山市样例镇人民政府', '苏州市样例镇人民政府'],
    ['whether 上海 is the city above', '静安区人民政府', '上海静安区人民政府'],
    ['where the area ends', '温州市场监督管理局', '温州市市场监督管理局'],
    ['whether 政务办 is short for it', '湖州市政务办', '湖州市政务服务管理办公室'],
    ['whether 市监局 is short for it', '演示区市监局', '演示区市场监督管理局'],
    ['whether one bureau went up in another', '示例市旅游局', '示例市文化和旅游局'],
    ['whether an office changed its title', '示例市人民政府办公厅', '示例市人民政府办公室'],
    ['whether the second nameplate is the organ', '湖州市政务办(市公管办)', '湖州市公管办'],
    ['which character is missing', '□嘉镇人民政府', '(石咢)嘉镇人民政府'],
    ['which character was not read', '(石咢)嘉镇人民?府', '(石咢)嘉镇人民政府'],
    ['which character stands in private use', '\ue000嘉镇人民政府', '(石咢)嘉镇人民政府'],
    ['anything from no name', '', '洪泽区人民政府'],
    ['anything from two missing names', '', ' '],
  ])('%s', (_name, one, other) => {
    expect(verdictOf(one, other)).toBe('uncertain');
  });

  test('which of several places is meant, once the name is known to be shared', () => {
    const known = { sharedAreas: new Set(['朝阳区']) };
    const [bare, long] = ['朝阳区人民政府', '北京市朝阳区人民政府'];
    expect(verdictOf(bare, long)).toBe('same');
    expect(sameOrgan(bare, long, known)).toEqual({
      verdict: 'uncertain',
      reason: '名为“朝阳区”的地区不止一处，其中一个没有写明上级地区',
    });
    expect(verdictOf(long, '北京市朝阳区政府', known)).toBe('same');
  });
});

test.each([
  ['洪泽区人民政府', '洪泽区人民政府', '名称相同'],
  ['(石咢)嘉镇人民政府', '石咢嘉镇人民政府', '名称相同，只是写法不同'],
  ['洪泽区人民政府', '淮安市洪泽区人民政府', '只是其中一个省去了上级地区'],
  ['洪泽区人民政府', '洪泽区', '只是写法或者通用的简称不同'],
  ['瓯海区教育局', '鹿城区教育局', '地区不同：“瓯海区”与“鹿城区”'],
  ['市政府', '瓯海区人民政府', '地区不同：“市”与“瓯海区”'],
  ['温州市瓯海区教育局', '温州市鹿城区教育局', '地区不同：“温州市瓯海区”与“温州市鹿城区”'],
  ['示例市水利局', '示例市教育局', '机构不同：“教育局”与“水利局”'],
  ['样例镇', '样例镇党政办公室', '机构不同：“党政办公室”与“（地区本身）”'],
  ['温州市场监督管理局', '温州市市场监督管理局', '写明的地区不能对照'],
  ['□嘉镇人民政府', '石咢嘉镇人民政府', '其中一个有没能写出的字，其余相符'],
  [
    '湖州市政务办(市公管办)',
    '湖州市公管办',
    '其中一个括注的名称与另一个相符，可能是同一机关的两块牌子',
  ],
  ['湖州市政务办(示例局)', '湖州市公管办', '机构不同：“公管办公室”与“政务办公室”'],
  ['湖州市政务办(市公管办)', '温州市公管办', '地区不同：“温州市”与“湖州市”'],
  ['', '洪泽区人民政府', '没有写明机关名称'],
  ['江滨街道', '鹿城区江滨街道', '乡镇、街道重名的多，其中一个没有写明上级地区'],
  ['区政府', '瓯海区人民政府', '其中一个没有写明属于哪个地区'],
  ['演示区市监局', '演示区市场监督管理局', '其中一个可能是另一个的简称或者旧称，须有记载为凭'],
])('says of “%s” and “%s” why: %s', (one, other, reason) => {
  expect(sameOrgan(one, other).reason).toBe(reason);
  expect(sameOrgan(other, one).reason).toBe(reason);
});

describe('a directory', () => {
  const beijing = {
    name: '北京市朝阳区人民政府',
    region: '北京市朝阳区',
    names: [],
  };
  const changchun = { name: '朝阳区人民政府', region: '吉林省长春市朝阳区', names: [] };
  const services = {
    name: '示例市政务服务管理办公室',
    shortName: '示例市政务办',
    region: '示例市',
    names: [
      { name: '示例市行政审批局', kind: 'former', evidence: '示例编发〔2021〕1号' },
      { name: '示例市公共资源交易管理办公室', kind: 'alias' },
    ],
  } as const;
  const directory = organDirectory([beijing, changchun, services]);

  test.each([
    ['a short form that is listed', '示例市政务办', '示例市政务服务管理办公室', 'same'],
    ['a former name', '示例市行政审批局', '示例市政务服务管理办公室', 'same'],
    ['two names of which neither is its own', '示例市行政审批局', '示例市政务办', 'same'],
    ['two listed organs', '北京市朝阳区人民政府', '长春市朝阳区人民政府', 'different'],
    ['a name that two organs bear', '朝阳区人民政府', '北京市朝阳区人民政府', 'uncertain'],
    ['a place that is not the listed one', '示例市政务办', '样例市示例市政务服务办', 'uncertain'],
    ['two names that it does not know', '洪泽区人民政府', '淮安市洪泽区人民政府', 'same'],
    ['a name that two others bear', '示例市政务办', '朝阳区人民政府', 'different'],
    ['one name that it does not know', '洪泽区人民政府', '示例市政务办', 'different'],
  ] as const)('knows %s', (_name, one, other, verdict) => {
    expect(verdictOf(one, other, { directory })).toBe(verdict);
    expect(sameOrgan(other, one, { directory })).toEqual(sameOrgan(one, other, { directory }));
  });

  test('does not let an unknown namesake pass for a listed organ', () => {
    const only = organDirectory([beijing]);
    expect(verdictOf('朝阳区人民政府', '长春市朝阳区人民政府', { directory: only })).toBe(
      'uncertain',
    );
  });

  test('names the two organs that it lists', () => {
    expect(sameOrgan('示例市政务办', '长春市朝阳区人民政府', { directory }).reason).toBe(
      '是名录中的两个机关：“朝阳区人民政府”和“示例市政务服务管理办公室”',
    );
  });

  test('gives its evidence', () => {
    expect(sameOrgan('示例市行政审批局', '示例市政务办', { directory }).reason).toBe(
      '都是名录中的“示例市政务服务管理办公室”：“示例市政务办”是其简称；“示例市行政审批局”是其曾用名（示例编发〔2021〕1号）',
    );
  });
});

describe('whatever the names', () => {
  const piece = fc.constantFrom(
    ...[
      '浙江省',
      '温州市',
      '瓯海区',
      '区',
      '市',
      '(石咢)嘉镇',
      '𥔲嘉镇',
      '□嘉镇',
      '人民政府',
      '政府',
    ],
    ...[
      '人民政府办公室',
      '府办',
      '教育局',
      '市场监督管理局',
      '（本级）',
      '(市公管办)',
      '朝阳区',
      '北京市',
    ],
  );
  const anyName = fc.oneof(
    fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );

  test('either order gives the same answer', () => {
    fc.assert(
      fc.property(anyName, anyName, (one, other) => {
        expect(sameOrgan(one, other)).toEqual(sameOrgan(other, one));
      }),
      { numRuns: 1000 },
    );
  });

  test('a name that names something is its own', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const { verdict, reason } = sameOrgan(name, name);
        expect(verdict).toBe(reason === '没有写明机关名称' ? 'uncertain' : 'same');
      }),
    );
  });

  test('an area above never makes another organ of it', () => {
    fc.assert(
      fc.property(fc.constantFrom('浙江省', '浙江省温州市', '温州市'), (above) => {
        expect(verdictOf(`${above}瓯海区教育局`, '瓯海区教育局')).toBe('same');
      }),
    );
  });
});
