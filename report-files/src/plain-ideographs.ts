/** Radicals of the CJK supplement that Unicode gives no compatibility mapping, as PDF fonts leave them in text. */
const SUPPLEMENT: Readonly<Record<string, string>> = {
  '⺠': '民',
  '⻄': '西',
  '⻅': '见',
  '⻆': '角',
  '⻉': '贝',
  '⻋': '车',
  '⻓': '长',
  '⻔': '门',
  '⻘': '青',
  '⻚': '页',
  '⻛': '风',
  '⻝': '食',
  '⻢': '马',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻩': '黄',
  '⻬': '齐',
  '⻰': '龙',
};

/** The text with radicals that stand for whole characters written as those characters: ⼈⺠ is 人民. */
export function plainIdeographs(text: string): string {
  return text.replace(
    /[\u2e80-\u2fdf]/gu,
    (radical) => SUPPLEMENT[radical] ?? radical.normalize('NFKC'),
  );
}
