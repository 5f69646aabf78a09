import { leavesOf } from '@yigongkai/law/reports/heading';
import { REMEDIES_FORM } from '@yigongkai/law/reports/remedies-form';
import { headerLine, unclearLine } from './aligned-line.ts';
import { isLabelOf } from './known-labels.ts';
import { boxesAround } from './page-box.ts';
import { stackedHeadings, textsInColumns } from './pdf-columns.ts';
import type { PdfLine } from './pdf-flow.ts';
import type { PdfTable } from './pdf-table.ts';
import type { PdfWord } from './pdf-words.ts';
import { isFigureLine, isRemediesHeader } from './remedies-table.ts';

const COLUMN_COUNT = leavesOf(REMEDIES_FORM).length;
const BLOCKS = ['行政复议', '行政诉讼', '未经复议直接起诉', '复议后起诉'].map((label) => ({
  label,
}));

/** Lines that the header of table four takes at most, each word of it on one. */
const LONGEST_HEADER = 14;

/** Table four from the first line of its header to its line of figures. */
export function pdfRemedies(flow: readonly PdfLine[], start: number): PdfTable | null {
  const first = flow[start];
  if (!first || !isRemediesHeader({ cells: textsOf(first) })) return null;
  const length = flow
    .slice(start, start + LONGEST_HEADER)
    .findIndex((line) => isFigureLine({ cells: textsOf(line) }));
  const line = flow[start + length];
  if (length < 1 || !line) return null;

  const words = flow.slice(start, start + length).flatMap((each) => each.words);
  const headings = stackedHeadings(words.filter((word) => !isBlock(word)));
  if (headings.length !== COLUMN_COUNT) return null;
  const texts = textsInColumns(line.words, headings);
  const where = `第 ${line.words[0]?.page} 页`;
  return {
    lines: [
      headerLine(
        BLOCKS.slice(0, 2).map(({ label }) => label),
        where,
      ),
      headerLine(
        words.filter(isDirection).map(({ text }) => text),
        where,
      ),
      headerLine(
        headings.map(({ text }) => text),
        where,
      ),
      {
        ...(texts
          ? headerLine(texts, where)
          : unclearLine([], textsOf(line).join(' | '), COLUMN_COUNT, where)),
        boxes: boxesAround(line.words),
      },
    ],
    taken: length + 1,
  };
}

function isBlock({ text }: PdfWord): boolean {
  return BLOCKS.some((block) => isLabelOf(text, block));
}

/** 未经复议直接起诉 and 复议后起诉, in the order printed. */
function isDirection({ text }: PdfWord): boolean {
  return BLOCKS.slice(2).some((block) => isLabelOf(text, block));
}

function textsOf({ words }: PdfLine): string[] {
  return words.map(({ text }) => text);
}
