import { type Quantity, quantitiesOf } from './quantities.ts';
import type { Sentence } from './sentences.ts';

/** How much information the text says was disclosed in the year, in all or through channels. */
export type Disclosure = {
  readonly value: number;
  readonly approximate: boolean;
  readonly unit: string;
  /** The channels named; none where it is the total. */
  readonly channels: readonly string[];
  readonly sentence: Sentence;
  readonly at: number;
};

const CHANNELS: readonly (readonly [string, RegExp])[] = [
  ['网站', /门户网站|政府网站|网站/u],
  ['微信', /微信|公众号/u],
  ['微博', /微博/u],
];

const TOTAL_LEAD =
  /(?:主动公开|公开|公布)(?:各类|各级|各单位|全市|全区|全县)?(?:政府|政务)?(?:各类)?(?:政府|政务)?信息(?:共|共计|总计|累计|总量|数量|达|为)*$/u;
const CHANNEL_ACT =
  /(?:发布|公开|推送|公布)(?:各类|相关|有关|政府|政务|工作|动态)*信息(?:共|共计|累计|达)*(?:\d+期)?$/u;
/** A topic, an organ or some months: such figures are no totals. */
const OF_A_PART = /领域|栏目|专栏|专题|季度|月份|其中|方面的|工作信息|财政|环境|教育|医疗|党务/u;

export function disclosuresIn(sentences: readonly Sentence[]): Disclosure[] {
  return sentences.flatMap((sentence) =>
    sentence.part === '一' && sentence.text.includes('信息')
      ? quantitiesOf(sentence).flatMap((quantity, at, all) =>
          disclosureOf(sentence, quantity, all[at - 1]?.end ?? 0),
        )
      : [],
  );
}

function disclosureOf(sentence: Sentence, quantity: Quantity, from: number): Disclosure[] {
  if (quantity.family !== 'items' && quantity.family !== 'mixed') return [];
  const whole = sentence.text.slice(0, quantity.start);
  const lead = whole.slice(/\d期$/u.test(whole) ? whole.lastIndexOf('，') + 1 : from);
  const clause = lead.slice(lead.lastIndexOf('；') + 1);
  if (OF_A_PART.test(clause.slice(clause.lastIndexOf('，') + 1))) return [];
  const told = { value: quantity.value, approximate: quantity.approximate, unit: quantity.unit };
  const channels = CHANNELS.flatMap(([name, words]) => (words.test(clause) ? [name] : []));
  const place = { sentence, at: quantity.start };
  if (channels.length > 0) return CHANNEL_ACT.test(clause) ? [{ ...told, channels, ...place }] : [];
  const isTotal =
    TOTAL_LEAD.test(clause) && !/通过|平台|栏|网/u.test(clause) && /主动公开/u.test(clause);
  return isTotal ? [{ ...told, channels: [], ...place }] : [];
}
