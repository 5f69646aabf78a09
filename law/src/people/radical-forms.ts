/**
 * Characters that text layers of PDF files give in place of ordinary ones and that NFKC leaves or makes
 * wrong: CJK Radicals Supplement by Unicode's EquivalentUnifiedIdeograph.txt, and 戶, which NFKC makes of
 * the radical of 户.
 */
const ORDINARY_FORMS: Readonly<Record<string, string>> = {
  '⺠': '民',
  '⻁': '虎',
  '⻄': '西',
  '⻅': '见',
  '⻆': '角',
  '⻉': '贝',
  '⻋': '车',
  '⻓': '长',
  '⻔': '门',
  '⻘': '青',
  '⻙': '韦',
  '⻚': '页',
  '⻛': '风',
  '⻜': '飞',
  '⻝': '食',
  '⻢': '马',
  '⻣': '骨',
  '⻤': '鬼',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻧': '卤',
  '⻨': '麦',
  '⻩': '黄',
  '⻪': '黾',
  '⻬': '齐',
  '⻭': '齿',
  '⻰': '龙',
  戶: '户',
};

/** The text in compatibility composition (NFKC), with radicals read as the characters they stand for. */
export function withoutRadicalForms(text: string): string {
  return text.normalize('NFKC').replace(/[⺀-⻳戶]/gu, (form) => ORDINARY_FORMS[form] ?? form);
}

/** The text with nothing but its radicals read so, character by character: ⼈⺠ is 人民. */
export function plainIdeographs(text: string): string {
  return text.replace(/[\u2e80-\u2fdf]/gu, withoutRadicalForms);
}
