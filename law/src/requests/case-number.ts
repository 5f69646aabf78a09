import type { Setting } from '../provisions/setting.ts';
import type { Serial } from './request-facts.ts';

/** No national text fixes it; the year in hexagonal brackets as GB/T 9704-2012 has it. */
export const CASE_NUMBER_TEMPLATE: Setting<string> = {
  value: '{organ}公开申〔{year}〕{serial}号',
  source: '国家未规定登记编号；参照 GB/T 9704-2012 的发文字号格式',
  says: '申请登记编号的式样：{organ} 机关代字，{year} 年份，{serial} 序号',
};

/** The number under which a case is registered. @param organ 机关代字. */
export function caseNumber(organ: string, { year, serial }: Serial): string {
  const parts: Readonly<Record<string, string>> = {
    organ,
    year: String(year),
    serial: String(serial),
  };
  return CASE_NUMBER_TEMPLATE.value.replace(
    /\{(\w+)\}/gu,
    (whole, name: string) => parts[name] ?? whole,
  );
}
