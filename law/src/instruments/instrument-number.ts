import type { OpenSetting } from '../provisions/setting.ts';
import { type Instrument, instrumentRule } from './instrument.ts';

/** No national text fixes it: GB/T 9704-2012 has 〔〕, a year of four digits and a number without leading zeros. */
export const INSTRUMENT_NUMBER_TEMPLATE: OpenSetting<string> = {
  value: '{organ}公开〔{year}〕{serial}号-{mark}',
  source: '国家未规定答复文号；参照 GB/T 9704-2012 的发文字号格式',
  says: '答复文号的式样：{organ} 机关代字，{year} 年份，{serial} 序号，{mark} 文书种类',
  kind: 'text',
  faultOf: numberTemplateFault,
};

/** What is wrong with a template, in Chinese; `null` where nothing is. */
export function numberTemplateFault(template: string): string | null {
  if (!template.includes('〔{year}〕')) return '式样中应当有〔{year}〕，年份用六角括号括起';
  if (!template.includes('{serial}')) return '式样中应当有 {serial}，否则文号会重复';
  if (!template.includes('{mark}')) return '式样中应当有 {mark}，否则同一申请的各件文书文号相同';
  const unknown = template.match(/\{(?!organ\}|year\}|serial\}|mark\})[^}]*\}?/u)?.[0];
  return unknown === undefined ? null : `式样中有不认识的 ${unknown}`;
}

export type NumberFacts = {
  /** The short name under which the organ numbers its letters: 演区府. */
  readonly organ: string;
  readonly year: number;
  /** Of the case within the year, from 1 on. */
  readonly serial: number;
};

/**
 * The number of an instrument: all of a case bear its one base number, each with the mark of its kind.
 * @param nth from 1 on: the second letter of a kind in a case bears its mark with 2.
 * @throws RangeError where `serial` or `nth` is not whole and from 1 on.
 */
export function instrumentNumber(
  id: Instrument,
  { organ, year, serial }: NumberFacts,
  nth: number,
  template: string = INSTRUMENT_NUMBER_TEMPLATE.value,
): string {
  if (!Number.isInteger(serial) || serial < 1) throw new RangeError(`not a serial: ${serial}`);
  if (!Number.isInteger(nth) || nth < 1) throw new RangeError(`not an ordinal: ${nth}`);
  const parts: Readonly<Record<string, string>> = {
    organ,
    year: String(year),
    serial: String(serial),
    mark: `${instrumentRule(id).mark}${nth === 1 ? '' : nth}`,
  };
  return template.replace(/\{(\w+)\}/gu, (whole, name: string) => parts[name] ?? whole);
}
