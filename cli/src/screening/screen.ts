import { type CalendarDay, isCalendarDay } from '@yigongkai/law/calendar/calendar-day';
import { type Finding, LEVELS } from '@yigongkai/screening/finding';
import { maskedText } from '@yigongkai/screening/mask-findings';
import { screenText } from '@yigongkai/screening/screen-text';
import { SCREENING_RULES } from '@yigongkai/screening/screening-rules';
import type { ScreeningSettings } from '@yigongkai/screening/screening-settings';
import { type Command, type ExitCode, WrongCall } from '../command.ts';
import { fileArguments } from '../file-arguments.ts';
import { printJson, printText } from '../print.ts';
import { readAllowed } from './read-allowed.ts';
import { readTexts, STANDARD_INPUT, type TextReading } from './read-texts.ts';

type Screened = { readonly file: string; readonly findings: readonly Finding[] };
type Unread = Exclude<TextReading, { readonly text: string }>;

export const screen: Command = {
  usage: 'screen 文件… [--json] [--mask] [--allow 放行名单.tsv] [--today 日期]',
  summary: '在文件里找不应公开的个人信息和密级标志',
  details: `读取纯文本（.txt、.md）、网页（.html）、Word（.docx）和 PDF（要有文字层），按内容辨认；文件写 - 时
读标准输入的文字。表格的隐藏列、批注、图片里的人像和签名不在检查范围内。
起止位置是文件文字中的 UTF-16 位置。有“${LEVELS.error}”的发现时退出码为 1。

规则：
${rulesText()}

  --json   在标准输出打印一个 JSON 数组，每个文件一项，带 findings
  --mask   发现的原文打码后再打印，如 35*************123、138****1234
  --allow  放行名单，一行一项，用制表符分开：规则、号码或邮箱、依据、最后有效日（可不写）
  --today  按哪一天判断（YYYY-MM-DD），不写时为今天；用于出生日期和放行名单`,

  async run(args) {
    const { files, json, mask, ...options } = fileArguments(args, {
      mask: { type: 'boolean' },
      allow: { type: 'string' },
      today: { type: 'string' },
    });
    if (files.filter((file) => file === STANDARD_INPUT).length > 1)
      throw new WrongCall('标准输入只能读一次');
    const settings: ScreeningSettings = {
      today: dayOf(options.today),
      ...(options.allow === undefined ? {} : { allowed: await readAllowed(options.allow) }),
    };
    const readings = await readTexts(files);
    const screened = readings.map((reading) => screenOne(reading, settings, mask));
    if (json) printJson(screened);
    else printText(screened.flatMap((one) => ('error' in one ? [] : [findingsText(one)])));
    return exitCodeOf(screened);
  },
};

function screenOne(
  reading: TextReading,
  settings: ScreeningSettings,
  mask: boolean,
): Screened | Unread {
  if ('error' in reading) return reading;
  const findings = screenText(reading.text, settings);
  return {
    file: reading.file,
    findings: mask
      ? findings.map((finding) => ({ ...finding, text: maskedText(finding) }))
      : findings,
  };
}

/** 2 when nothing could be read, 1 when something could not or has to be dealt with. */
function exitCodeOf(screened: readonly (Screened | Unread)[]): ExitCode {
  if (screened.every((one) => 'error' in one)) return 2;
  const isClean = screened.every(
    (one) => !('error' in one) && one.findings.every(({ level }) => level !== 'error'),
  );
  return isClean ? 0 : 1;
}

function findingsText({ file, findings }: Screened): string {
  const counts = Object.entries(LEVELS)
    .map(([level, zh]) => `${zh} ${findings.filter((finding) => finding.level === level).length}`)
    .join('  ');
  return [`${file}    ${counts}`, ...findings.flatMap(findingLines)].join('\n');
}

function findingLines({
  level,
  rule,
  text,
  says,
  suggest,
  provision,
  start,
  end,
}: Finding): string[] {
  return [
    `  ${LEVELS[level]}  ${rule}  ${text.replace(/\s+/g, ' ')}（${start}–${end}）`,
    `        ${says}。${suggest}。依据：${provision}`,
  ];
}

function rulesText(): string {
  return Object.entries(SCREENING_RULES)
    .map(([rule, { zh }]) => `  ${rule.padEnd(8)} ${zh}`)
    .join('\n');
}

/** Today as the calendar in China has it. */
function dayOf(given: string | undefined): CalendarDay {
  const day =
    given ?? new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date());
  if (!isCalendarDay(day)) throw new WrongCall(`--today 要写成 YYYY-MM-DD，不能是 ${day}`);
  return day;
}
