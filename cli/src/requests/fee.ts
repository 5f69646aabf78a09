import { type CalendarDay, calendarDay } from '@yigongkai/law/calendar/calendar-day';
import { cite } from '@yigongkai/law/provisions/provision';
import { type Fee, itemsFee, MOST, pagesFee } from '@yigongkai/law/requests/fee';
import { FEE_SCHEMES, FEE_TARIFFS, type FeeScheme } from '@yigongkai/law/requests/fee-tariff';
import { type Command, WrongCall } from '../command.ts';
import { parseArguments } from '../parse-arguments.ts';
import { printJson, printText } from '../print.ts';
import { textTable } from '../text-table.ts';

export const fee: Command = {
  usage: 'fee --items 件数 [--already 当月已计件数] [--json] ｜ fee --pages 页数 [--json]',
  summary: '按国办函〔2020〕109号计算信息处理费',
  details: `按件或者按量二选一，同一申请不能并用。按件的，同一申请人一个自然月内累计；按量的，分件计算，
不跨申请累加。只在申请的数量、频次明显超过合理范围时才可以收取（条例第四十二条）。

  --items    这件申请的件数
  --already  同一申请人当月在它之前已经计算的件数，没有写时为 0
  --pages    这件申请的页数
  --json     在标准输出打印一个 JSON 对象，带 yuan、bands、provision`,

  async run(args) {
    const { values, positionals } = parseArguments(args, {
      items: { type: 'string' },
      already: { type: 'string' },
      pages: { type: 'string' },
      json: { type: 'boolean', default: false },
    });
    if (positionals.length > 0) throw new WrongCall(`不认识的参数 ${positionals[0]}`);
    const { items, already, pages, json } = values;
    if (items !== undefined && pages !== undefined)
      throw new WrongCall(
        '同一申请只能按件或者按量收费，--items 与 --pages 不能并用（信息处理费管理办法第三条）',
      );
    if (pages !== undefined && already !== undefined)
      throw new WrongCall('--already 只与 --items 一起使用：按量的分件计算，不累加');
    if (items !== undefined) {
      const before = already === undefined ? 0 : count('already', already, 0);
      tell('items', itemsFee(count('items', items, 1), before, tariffDay('items')), json);
    } else if (pages !== undefined) {
      tell('pages', pagesFee(count('pages', pages, 1), tariffDay('pages')), json);
    } else throw new WrongCall('要给出 --items 件数，或者 --pages 页数');
    return 0;
  },
};

/** A day on which the newest tariff is in force. */
function tariffDay(scheme: FeeScheme): CalendarDay {
  return FEE_TARIFFS[scheme].at(-1)?.from ?? calendarDay('2021-01-01');
}

function count(option: string, text: string, least: number): number {
  const number = /^\d{1,7}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= MOST) return number;
  throw new WrongCall(`--${option} 要写成 ${least} 到 ${MOST} 之间的整数，不能是 ${text}`);
}

function tell(scheme: FeeScheme, { yuan, bands, provision }: Fee, json: boolean): void {
  if (json) {
    printJson({ yuan, bands, provision: cite(provision) });
    return;
  }
  const { zh, unit } = FEE_SCHEMES[scheme];
  const rows = bands.map(({ from, to, count, yuanEach, yuan }) => [
    from === to ? `第${from}${unit}` : `第${from}—${to}${unit}`,
    `${count}${unit}`,
    `${yuanEach}元/${unit}`,
    `${yuan}元`,
  ]);
  printText([
    textTable([['档次', '数量', '标准', '金额'], ...rows, ['合计', '', '', `${yuan}元`]]).join(
      '\n',
    ),
    `${zh}计算，依据：${cite(provision)}`,
  ]);
}
