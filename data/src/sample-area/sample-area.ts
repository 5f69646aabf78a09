import { SAMPLE_DEPARTMENTS } from './sample-departments.ts';
import type { SampleOrgan } from './sample-organ.ts';
import { SAMPLE_TOWNSHIPS } from './sample-townships.ts';

const GOVERNMENTS: readonly SampleOrgan[] = [
  {
    key: 'sample-city',
    parent: null,
    kind: 'government',
    name: '示例市人民政府',
    shortName: '市政府',
    region: '示例市',
    creditCode: null,
    presence: 'sample',
    names: [],
  },
  {
    key: 'demo-district',
    parent: 'sample-city',
    kind: 'government',
    name: '演示区人民政府',
    shortName: '区政府',
    region: '示例市演示区',
    creditCode: null,
    presence: 'sample',
    names: [{ name: '演示县人民政府', kind: 'former', evidence: '示例数据：撤县设区以前的名称' }],
  },
];

/** The made-up 示例市演示区 with its departments and townships, parents before their children. */
export const sampleArea: readonly SampleOrgan[] = [
  ...GOVERNMENTS,
  ...SAMPLE_DEPARTMENTS,
  ...SAMPLE_TOWNSHIPS,
];
