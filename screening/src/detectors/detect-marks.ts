import type { Context } from '../context.ts';
import type { Draft, Level } from '../finding.ts';

/** 秘密★, with how long: 机密★20年. A star is put there by hand and means it. */
const STARRED = /[绝机秘]\s?密\s?[★*](?:\s?(?:[0-9]{1,2}|[一二三]?十)\s?(?:年|个月)|\s?长期)?/g;

/** Marks that stand alone on a line, in brackets or with a word like 注意保存 beside them. */
const LONE =
  /^[\s(【[〔《]*(?:密级[: ]*)?(绝密|机密|秘密|内部资料|内部文件|内部明电|内部使用|内部参考|工作秘密)(?:[\s,;、!:)】\]〕》]*(?:注意保[存管密]|妥善保管|不得外传|严禁外传|请勿外传|禁止外传|不得公开|仅供参考|(?:[0-9]{1,2})年)){0,2}[\s)】\]〕》!。]*$/;

/** A ban on passing the paper on, ending a sentence; followed by an object it is a rule about something else. */
const BAN = /(?:不得|严禁|请勿|禁止)外传(?=[\s。,;!)】\]〕》|\t]|$)/g;

/** Laws and lessons show the marks: 标注“秘密★”. */
const SHOWN = /标[注志识明]|字样|样式|形式|例如|如[:“"「]|写作|表示|格式/;

/** Marks of secrecy and of internal use. What the law says of secrets is no mark. */
export function detectMarks({ line }: Context): Draft[] {
  const { text, kinds } = line;
  if (!kinds.has('mark')) return [];
  const starred = spans(text, STARRED).map(
    (span): Draft => ({ rule: 'SECRET', ...span, ...weigh(text, span) }),
  );
  if (starred.length > 0) return starred;
  const lone = LONE.exec(text);
  if (lone?.[1] !== undefined) {
    const from = text.indexOf(lone[1]);
    return [{ rule: 'SECRET', level: 'error', from, to: from + lone[1].length }];
  }
  return spans(text, BAN)
    .filter((span) => !isShown(text, span))
    .map((span) => ({ rule: 'SECRET', level: 'error', ...span }));
}

type Span = { readonly from: number; readonly to: number };

function spans(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    from: index,
    to: index + found.length,
  }));
}

function weigh(text: string, span: Span): { level: Level; says?: string } {
  if (!isShown(text, span)) return { level: 'error' };
  return { level: 'note', says: '文中举例的密级标志，请确认不是真实密级' };
}

function isShown(text: string, { from, to }: Span): boolean {
  const isQuoted =
    /["“「『《]\s*$/.test(text.slice(Math.max(0, from - 3), from)) &&
    /^\s*["”」』》]/.test(text.slice(to, to + 3));
  return isQuoted && SHOWN.test(text.slice(Math.max(0, from - 20), to + 8));
}
