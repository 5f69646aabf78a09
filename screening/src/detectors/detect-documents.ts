import { type Context, hasTopic, labelOf } from '../context.ts';
import type { Draft } from '../finding.ts';

const PASSPORT = /(?<![0-9A-Z])(?:[EGDSPHK][0-9]{8}|E[A-Z][0-9]{7})(?![0-9A-Z])/g;
const PERMIT = /(?<![0-9A-Z])(?:[HMC][0-9]{8}(?:[0-9]{2})?|[0-9]{8})(?![0-9A-Z])/g;

/** Passports and permits are known by the word before them: their patterns alone fit any product code. */
export function detectDocuments(context: Context): Draft[] {
  const { text, kinds } = context.line;
  const isNamed =
    kinds.has('passport') ||
    kinds.has('permit') ||
    context.page.columns.some((kind) => kind === 'passport' || kind === 'permit') ||
    context.page.dangling === 'passport' ||
    context.page.dangling === 'permit';
  if (!isNamed) return [];
  return [
    ...labelled(PASSPORT, 'passport').map(
      (span): Draft => ({ rule: 'PASS', level: 'warning', ...span }),
    ),
    ...labelled(PERMIT, 'permit').map(
      (span): Draft => ({ rule: 'HKMT', level: 'warning', ...span }),
    ),
  ];

  function labelled(pattern: RegExp, label: 'passport' | 'permit') {
    return [...text.matchAll(pattern)]
      .map(({ 0: found, index }) => ({ from: index, to: index + found.length }))
      .filter(({ from }) => labelOf(context, from) === label);
  }
}

/** Five places behind the letter of the office, six for new-energy vehicles (GA 36); no I and no O among them. */
const PLATE =
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·\- ]?(?:[DF][A-HJ-NP-Z0-9][0-9]{4}|[0-9]{5}[DF]|[A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9学警挂领使港澳])(?![0-9A-Z-])/g;

/** Number plates; where a law has them announced, as for scrapped or abandoned vehicles, they are a note. */
export function detectPlates(context: Context): Draft[] {
  return [...context.line.text.matchAll(PLATE)].flatMap(({ 0: found, index }): Draft[] => {
    if (!/[0-9].*[0-9]/.test(found)) return [];
    const span = { from: index, to: index + found.length };
    return hasTopic(context, 'vehicle')
      ? [
          {
            rule: 'PLATE',
            level: 'note',
            ...span,
            says: '公告中的车牌号码，依规定须公告的可以保留',
          },
        ]
      : [{ rule: 'PLATE', level: 'warning', ...span }];
  });
}
