import { inDemoDistrict } from './in-demo-district.ts';
import type { SampleOrgan } from './sample-organ.ts';

const REFORM = '示例数据：机构改革以前的名称';

/** Dispatched by a bureau of the city, so not under the district's government. */
const POLICE: SampleOrgan = {
  ...inDemoDistrict('demo-police', 'dispatched-body', '示例市公安局演示区分局', '公安演示分局', [
    { name: '演示区公安局', kind: 'former', evidence: REFORM },
    { name: '演示区公安分局', kind: 'alias', evidence: '示例数据：惯用的简称' },
  ]),
  parent: 'sample-city',
};

export const SAMPLE_DEPARTMENTS: readonly SampleOrgan[] = [
  inDemoDistrict('demo-office', 'department', '演示区人民政府办公室', '区政府办'),
  inDemoDistrict('demo-development', 'department', '演示区发展和改革局', '区发改局'),
  inDemoDistrict('demo-education', 'department', '演示区教育局', '区教育局'),
  inDemoDistrict('demo-justice', 'department', '演示区司法局', '区司法局'),
  inDemoDistrict('demo-finance', 'department', '演示区财政局', '区财政局'),
  inDemoDistrict('demo-resources', 'department', '演示区自然资源和规划局', '区资源规划局', [
    { name: '演示区国土资源局', kind: 'former', evidence: REFORM },
  ]),
  inDemoDistrict('demo-housing', 'department', '演示区住房和城乡建设局', '区住建局'),
  inDemoDistrict('demo-agriculture', 'department', '演示区农业农村局', '区农业农村局', [
    { name: '演示区农业局', kind: 'former', evidence: REFORM },
  ]),
  inDemoDistrict('demo-health', 'department', '演示区卫生健康局', '区卫健局', [
    { name: '演示区卫生和计划生育局', kind: 'former', evidence: REFORM },
  ]),
  inDemoDistrict('demo-services', 'department', '演示区政务服务管理办公室', '区政务办', [
    { name: '演示区行政审批局', kind: 'former', evidence: REFORM },
    {
      name: '演示区公共资源交易管理办公室',
      kind: 'alias',
      evidence: '示例数据：同一机构加挂的牌子',
    },
  ]),
  inDemoDistrict('demo-market', 'department', '演示区市场监督管理局', '区市场监管局', [
    { name: '演示区工商行政管理局', kind: 'former', evidence: REFORM },
    { name: '演示区市监局', kind: 'alias', evidence: '示例数据：惯用的简称' },
  ]),
  inDemoDistrict(
    'demo-affairs',
    'authorised-organisation',
    '演示区机关事务中心',
    '区机关事务中心',
    [{ name: '演示区机关事务管理局', kind: 'former', evidence: REFORM }],
  ),
  POLICE,
];
