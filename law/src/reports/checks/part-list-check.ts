import type { Finding } from '../finding.ts';
import { type Judgement, judgementOf, type Material, nothingToJudge } from '../judgement.ts';
import { ideographicNumber } from '../narrative/quantities.ts';
import { textFinding } from './text-finding.ts';

/** LIST-6: as many parts as the preamble announces. */
export function partListCheck({ report, sentences }: Material): Judgement {
  if (report.sections.length === 0) return nothingToJudge('没有读出任何部分');
  const [first] = sentences
    .filter(({ part }) => part === '')
    .flatMap((sentence) => {
      const match = /(?<count>[四五六七八4-8])个?大?(?:部分|方面)/u.exec(sentence.text);
      return match ? [{ sentence, match, count: match.groups?.count ?? '' }] : [];
    });
  if (!first) return nothingToJudge('前言没有写明分几个部分');
  const { sentence, match, count } = first;
  const announced = ideographicNumber(count) ?? Number(count);
  const there = new Set(report.sections.map(({ no }) => no)).size;
  const found = (says: string, figures: Partial<Finding> = {}) => {
    const place = [match.index, match.index + match[0].length] as const;
    return judgementOf([textFinding('LIST-6', sentence, place, says, figures)], 1);
  };
  if (announced !== there)
    return found(`前言说有 ${announced} 个部分，正文有 ${there} 个，请核实`, {
      expected: announced,
      actual: there,
    });
  const left = PARTS.filter(({ words }) => !words.test(sentence.text));
  const isListed = PARTS.length - left.length >= FEWEST_OF_A_LIST && announced === PARTS.length;
  if (!isListed || left.length === 0) return judgementOf([], 1);
  const names = left.map(({ name }) => `“${name}”`).join('、');
  return found(`前言说有 ${announced} 个部分，所列缺少${names}，请核实`);
}

/** Fewer named than this, and the sentence lists nothing. */
const FEWEST_OF_A_LIST = 4;

const PARTS = [
  { name: '总体情况', words: /总体情况|基本情况|概述/u },
  { name: '主动公开政府信息情况', words: /主动公开/u },
  { name: '收到和处理政府信息公开申请情况', words: /收到和处理|依申请|申请情况/u },
  { name: '政府信息公开行政复议、行政诉讼情况', words: /复议|诉讼/u },
  { name: '存在的主要问题及改进情况', words: /问题/u },
  { name: '其他需要报告的事项', words: /其[他它]/u },
] as const;
