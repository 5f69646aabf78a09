import { type Judgement, judgementOf, type Material, nothingToJudge } from '../judgement.ts';
import { reportDue } from '../organ-standing.ts';

/** DATE: published in time (REG 49). A page's own date may be that of a later move, and is not used. */
export function publicationDayCheck({ report }: Material): Judgement {
  const { publishedOn, year, organ } = report;
  if (!publishedOn) return nothingToJudge('没有给出公布日期');
  if (year === null) return nothingToJudge('文中没有写明统计年度');
  const due = reportDue(organ, year);
  if (!due) return nothingToJudge('由机关名称看不出应在哪一天前公布');
  if (publishedOn <= due.on) return judgementOf([], 1);
  return judgementOf(
    [
      {
        rule: 'DATE',
        verdict: due.isLaw ? 'fail' : 'uncertain',
        cells: [],
        says: `${publishedOn} 公布，应不晚于 ${due.on}（${due.provision}）`,
        where: '公布日期',
      },
    ],
    1,
  );
}
