import { kindByName } from '@yigongkai/law/people/kind-by-name';
import { organDirectory } from '@yigongkai/law/people/organ-directory';
import { resolveOrgan } from '@yigongkai/law/people/resolve-organ';
import { sameOrgan } from '@yigongkai/law/people/same-organ';
import { describe, expect, test } from 'vitest';
import { realOrgans } from './real-organs.ts';
import { sampleArea } from './sample-area/sample-area.ts';
import { SHARED_AREA_NAMES } from './shared-area-names.ts';

const organs = [...sampleArea, ...realOrgans];
const directory = organDirectory(organs);

describe('the organs that come with the project', () => {
  test('have keys that can stand in an address, each its own', () => {
    expect(new Set(organs.map(({ key }) => key)).size).toBe(organs.length);
    for (const { key } of organs) expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  test('stand after their parents', () => {
    const keys = organs.map(({ key }) => key);
    for (const { key, parent } of organs)
      if (parent) expect(keys.slice(0, keys.indexOf(key))).toContain(parent);
  });

  test('are of the kind that their names tell', () => {
    for (const { name, kind } of organs) expect([null, kind]).toContain(kindByName(name));
  });

  test.each(
    organs.flatMap(({ key, region, name, shortName, names }) =>
      [name, ...(shortName ? [shortName] : []), ...names.map((other) => other.name)].map(
        (one) => [one, key, region] as const,
      ),
    ),
  )('%s is the name of %s alone', (name, key, region) => {
    const resolution = resolveOrgan(name, directory, { within: region });
    expect(resolution).toMatchObject({ status: 'found', organ: { key } });
  });
});

describe('the sample area', () => {
  test('is a district with its office, departments, townships and sub-districts', () => {
    const kinds = sampleArea.map(({ kind }) => kind);
    const count = (kind: string) => kinds.filter((one) => one === kind).length;
    expect(count('government')).toBe(2);
    expect(count('department')).toBeGreaterThanOrEqual(10);
    expect(count('township') + count('street-office')).toBe(6);
  });

  test('is marked, and bears nothing that an official site bears', () => {
    for (const organ of sampleArea) {
      expect(organ).toMatchObject({ presence: 'sample', creditCode: null });
      expect(JSON.stringify(organ)).not.toMatch(/gov\.cn|ICP|备\d|国徽|\d{6}/);
    }
  });
});

describe('the real organs', () => {
  test.each([
    ['湖州市政务办(市公管办)', 'huzhou-services'],
    ['⿰石咢嘉镇人民政府', 'ejia-township'],
    ['双柏县鄂嘉镇人民政府', 'ejia-township'],
    ['浙江省温州市瓯海区人民政府办公室', 'ouhai-office'],
    ['台州市椒江区机关事务中心', 'jiaojiang-offices'],
  ])('%s is found', (name, key) => {
    expect(resolveOrgan(name, directory)).toMatchObject({ status: 'found', organ: { key } });
  });

  test('have only their names', () => {
    for (const organ of realOrgans)
      expect(organ).toMatchObject({ presence: 'collected', parent: null, creditCode: null });
  });
});

test('a shared name without its city is left to a person', () => {
  const known = { sharedAreas: SHARED_AREA_NAMES };
  expect(sameOrgan('朝阳区人民政府', '北京市朝阳区人民政府', known).verdict).toBe('uncertain');
  expect(sameOrgan('洪泽区人民政府', '淮安市洪泽区人民政府', known).verdict).toBe('same');
});
