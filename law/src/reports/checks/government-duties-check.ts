import {
  type Judgement,
  judgementOf,
  type Material,
  NO_TEXT,
  nothingToJudge,
} from '../judgement.ts';
import { organKindOf } from '../organ-standing.ts';

/** GOV-50-4: a government's report tells of appraisal and accountability (REG 50(1)(4)). */
export function governmentDutiesCheck({ report, sentences }: Material): Judgement | null {
  const kind = organKindOf(report.organ);
  if (kind === null) return nothingToJudge('由机关名称看不出是不是人民政府');
  if (kind !== 'government' && kind !== 'township') return null;
  if (sentences.length === 0) return nothingToJudge(NO_TEXT);
  const missing = DUTIES.filter(({ words }) => !sentences.some(({ text }) => words.test(text)));
  if (missing.length < DUTIES.length) return judgementOf([], 1);
  return judgementOf(
    [
      {
        rule: 'GOV-50-4',
        verdict: 'uncertain',
        cells: [],
        says: `没有写到${missing.map(({ name }) => name).join('、')}，请核实`,
        where: '第一部分、第五部分',
      },
    ],
    1,
  );
}

const DUTIES = [
  { name: '工作考核', words: /考核|考评|测评|绩效/u },
  { name: '社会评议', words: /评议|满意度|社会监督/u },
  { name: '责任追究', words: /责任追究|追责|问责|追究/u },
] as const;
