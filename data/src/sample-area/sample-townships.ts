import type { OtherName } from '@yigongkai/law/people/organ-directory';
import type { OrganKind } from '@yigongkai/law/people/organ-kind';
import { inDemoDistrict } from './in-demo-district.ts';
import type { SampleOrgan } from './sample-organ.ts';

export const SAMPLE_TOWNSHIPS: readonly SampleOrgan[] = [
  inArea('sample-town', 'township', '样例镇', '样例镇人民政府', [
    { name: '样例乡人民政府', kind: 'former', evidence: '示例数据：撤乡设镇以前的名称' },
  ]),
  inArea('trial-town', 'township', '试行镇', '试行镇人民政府'),
  inArea('mock-township', 'township', '模拟乡', '模拟乡人民政府'),
  // No character is ⿰石例: the name can only be written out, and some leave the stone away.
  inArea('rare-town', 'township', '(石例)溪镇', '(石例)溪镇人民政府', [
    { name: '⿰石例溪镇人民政府', kind: 'written-out', evidence: '示例数据：部件写法' },
    { name: '例溪镇人民政府', kind: 'written-out', evidence: '示例数据：打不出字时的写法' },
  ]),
  inArea('model-street', 'street-office', '范本街道', '范本街道办事处'),
  inArea('reference-street', 'street-office', '参考街道', '参考街道办事处', [
    { name: '参考镇人民政府', kind: 'former', evidence: '示例数据：撤镇设街道以前的名称' },
  ]),
];

function inArea(
  key: string,
  kind: OrganKind,
  area: string,
  name: string,
  names: readonly OtherName[] = [],
): SampleOrgan {
  const organ = inDemoDistrict(key, kind, name, area, names);
  return { ...organ, region: organ.region + area };
}
