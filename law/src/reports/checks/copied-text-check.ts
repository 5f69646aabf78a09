import {
  type Judgement,
  judgementOf,
  type Material,
  NO_PREVIOUS,
  NO_TEXT,
  nothingToJudge,
} from '../judgement.ts';
import { copiedShare } from '../narrative/copied-share.ts';
import { REPORT_SETTINGS } from '../report-settings.ts';

const PARTS: readonly string[] = ['一', '五'];

/** DUP: how much of parts one and five stands in last year's report word by word. */
export function copiedTextCheck({ sentences, previous }: Material): Judgement {
  if (!previous) return nothingToJudge(NO_PREVIOUS);
  const [own, earlier] = [sentences, previous.sentences].map((all) =>
    all.filter(({ part }) => PARTS.includes(part)).map(({ text }) => text),
  ) as [string[], string[]];
  if (own.length === 0 || earlier.length === 0) return nothingToJudge(NO_TEXT);
  const { bySentence, byShingle, longest } = copiedShare(own, earlier);
  const share = Math.max(bySentence, byShingle);
  if (share < REPORT_SETTINGS.copiedShare.value) return judgementOf([], 1);
  return judgementOf(
    [
      {
        rule: 'DUP',
        verdict: 'uncertain',
        cells: [],
        actual: Number(share.toFixed(3)),
        says: `第一、第五部分与上一年度报告相同的文字，按句计占 ${percent(bySentence)}，按词串计占 ${percent(byShingle)}，达到设定的 ${percent(REPORT_SETTINGS.copiedShare.value)}`,
        where: '第一部分、第五部分',
        quote: longest,
        against: previous.name,
      },
    ],
    1,
  );
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
