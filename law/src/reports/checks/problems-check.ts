import { type Judgement, judgementOf, type Material, nothingToJudge } from '../judgement.ts';
import { plainText } from '../narrative/plain-text.ts';

const PROBLEM =
  /不足|不够|不强|不高|不全|不深|不[^，。]{0,3}[一及到力]|问题|差距|薄弱|短板|弱项|有待|仍需|还需|需要?(?:进一步|加强|提升|提高|完善)|欠缺|缺|少|偏|难|慢|单一|滞后/u;
const IMPROVEMENT =
  /将|下一?步|改进|整改|今后|明年|继续|进一步|措施|加强|加大|提升|完善|统一|安排|强化|优化|已/u;

/** S5-EMPTY: part five names a problem and what is done about it. */
export function problemsCheck({ report }: Material): Judgement {
  const section = report.sections.find(({ no }) => no === '五');
  if (!section) return nothingToJudge('没有读出第五部分');
  const text = plainText(section.text);
  const missing = [
    PROBLEM.test(text) ? '' : '存在的问题',
    IMPROVEMENT.test(text) ? '' : '改进情况',
  ].filter((what) => what !== '');
  if (missing.length === 0) return judgementOf([], 1);
  return judgementOf(
    [
      {
        rule: 'S5-EMPTY',
        verdict: 'uncertain',
        cells: [],
        says: `第五部分没有写明${missing.join('和')}，请核实`,
        where: '第五部分',
        quote: text.slice(0, 60),
      },
    ],
    1,
  );
}
