import type { Finding } from '../finding.ts';
import {
  type Judgement,
  judgementOf,
  type Material,
  NO_TEXT,
  nothingToJudge,
} from '../judgement.ts';
import { matchesIn } from '../narrative/matches-in.ts';
import { textFinding } from './text-finding.ts';

/** A sentence that speaks of the work of a year: 2022年，我局…; 2022年共公开…. */
const OF_A_YEAR =
  /(?:^|[；，])(?:（[一二三四五六七八九十]+）[^，。；\d]{0,12}[，：]?)?(?<year>20\d{2})年度?(?<next>，|我|全[市区县省州镇乡年]|本|共|累计|主动|收到|受理)/gu;
/** Words of a plan, and of looking back or comparing, with which another year is in its place. */
const PLAN = /将|计划|拟|下一步|下步|继续|进一步|重点|要(?!求)|着力|目标/u;
const COMPARED =
  /同比|相比|较|比|增|减|上升|下降|以来|截至|自20|起|末|印发|《|修订|规划|连续|部门预算|决算/u;

/** N-YEAR: part one tells of the report's year, and a plan in part five is for a later one. */
export function yearCheck({ report: { year }, sentences }: Material): Judgement {
  if (sentences.length === 0) return nothingToJudge(NO_TEXT);
  if (year === null) return nothingToJudge('文中没有写明统计年度');
  const findings: Finding[] = [];
  let judged = 0;
  for (const sentence of sentences) {
    if (sentence.part !== '一' && sentence.part !== '五') continue;
    for (const match of matchesIn(sentence.text, OF_A_YEAR)) {
      const told = Number(match.groups?.year);
      const behind = sentence.text.slice(match.index);
      judged += 1;
      const isStalePlan =
        sentence.part === '五' && told <= year && /^.{0,24}(?:将|计划|拟)/u.test(behind);
      const isOther =
        told !== year && !(told > year && PLAN.test(behind)) && !COMPARED.test(behind);
      if (!isStalePlan && !isOther) continue;
      findings.push(
        textFinding(
          'N-YEAR',
          sentence,
          [match.index, match.index + match[0].length],
          isStalePlan
            ? `报告年度是 ${year} 年，下一步的打算却写 ${told} 年，疑为照搬旧文，请核实`
            : `报告年度是 ${year} 年，这里说的却是 ${told} 年的工作，疑为照搬旧文，请核实`,
          { expected: year, actual: told },
        ),
      );
    }
  }
  return judged === 0 ? nothingToJudge('正文没有写明年份的叙述') : judgementOf(findings, judged);
}
