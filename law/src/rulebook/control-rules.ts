import { INSTRUMENTS, type Instrument, instrumentRule } from '../instruments/instrument.ts';
import { RECIPIENTS, SIGNERS } from '../instruments/instrument-rule.ts';
import { PART_KINDS } from '../instruments/part-kind.ts';
import { CONTROL_KINDS, CONTROL_LEVELS, type Control } from '../requests/control.ts';
import { CONTROLS } from '../requests/controls.ts';
import { REQUEST_EVENTS } from '../requests/request-event.ts';
import type { Rule } from './rule.ts';

/** The 41 controls and the instruments: what is looked at before an act, and what leaves the house. */
export const CONTROL_RULES: readonly Rule[] = [
  ...Object.entries<Control>(CONTROLS).map(([id, control]) => controlRule(id, control)),
  ...(Object.keys(INSTRUMENTS) as Instrument[]).map(instrumentRuleOf),
];

function controlRule(id: string, control: Control): Rule {
  const { error, kind, levels, acts, keptBy, provision } = control;
  return {
    kind: 'control',
    id,
    zh: error,
    provisions: [provision],
    says: [
      `方式：${CONTROL_KINDS[kind]}`,
      ...(levels.length > 0
        ? [`程度：${levels.map((level) => CONTROL_LEVELS[level]).join('；')}`]
        : []),
      ...(acts.length > 0
        ? [`检查时机：${acts.map((act) => REQUEST_EVENTS[act]).join('、')}`]
        : []),
      ...(keptBy === null ? [] : [`另有保证：${keptBy}`]),
    ],
  };
}

function instrumentRuleOf(id: Instrument): Rule {
  const { zh, code, when, provision, to, parts, ifAny, signs } = instrumentRule(id);
  const mandatory = parts.filter((part) => !ifAny.includes(part));
  return {
    kind: 'instrument',
    id,
    ...(code !== null && { code }),
    zh,
    provisions: provision === null ? [] : [provision],
    says: [
      ...(code === null ? [] : [`通用编号：${code}`]),
      `使用：${when}`,
      `送交：${RECIPIENTS[to]}；${SIGNERS[signs]}`,
      `必备内容：${mandatory.map((part) => PART_KINDS[part]).join('、')}`,
    ],
  };
}
