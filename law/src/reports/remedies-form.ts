import type { Heading, LeafKey } from './heading.ts';

function resultsOf<const Block extends string>(block: Block) {
  return [
    { key: `${block}.upheld` as const, label: '结果维持' },
    { key: `${block}.corrected` as const, label: '结果纠正' },
    { key: `${block}.other` as const, label: '其他结果' },
    { key: `${block}.pending` as const, label: '尚未审结' },
    { key: `${block}.total` as const, label: '总计' },
  ] as const;
}

/**
 * Table four, 政府信息公开行政复议、行政诉讼情况: one line of fifteen figures, the same in both national
 * formats. A leaf's key is the row and the column of its cell.
 */
export const REMEDIES_FORM = [
  { label: '行政复议', parts: resultsOf('reconsideration') },
  {
    label: '行政诉讼',
    parts: [
      { label: '未经复议直接起诉', parts: resultsOf('direct-suit') },
      { label: '复议后起诉', parts: resultsOf('suit-after-reconsideration') },
    ],
  },
] as const satisfies readonly Heading[];

export type RemediesKey = `remedies.${LeafKey<(typeof REMEDIES_FORM)[number]>}`;
