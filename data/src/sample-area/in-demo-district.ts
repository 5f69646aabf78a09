import type { OtherName } from '@yigongkai/law/people/organ-directory';
import type { OrganKind } from '@yigongkai/law/people/organ-kind';
import type { SampleOrgan } from './sample-organ.ts';

/** An organ of the made-up 示例市演示区. */
export function inDemoDistrict(
  key: string,
  kind: OrganKind,
  name: string,
  shortName: string,
  names: readonly OtherName[] = [],
): SampleOrgan {
  return {
    key,
    parent: 'demo-district',
    kind,
    name,
    shortName,
    region: '示例市演示区',
    creditCode: null,
    presence: 'sample',
    names,
  };
}
