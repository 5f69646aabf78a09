import { type Dated, inForce } from '../provisions/dated.ts';
import { LEGAL_TEXTS } from '../provisions/legal-text.ts';
import type { Provision } from '../provisions/provision.ts';
import { REMEDY_CLASSES } from '../remedies/remedy-class.ts';
import { CHANNELS, RECEIPT_DAYS } from '../requests/channel.ts';
import { CLOCK_LENGTHS, type LengthId } from '../requests/clock-lengths.ts';
import {
  CONSULTATION_RULES,
  OBJECTION_EFFECTS,
  SILENCE_EFFECTS,
} from '../requests/consultation-rule.ts';
import { EVIDENCE_KINDS } from '../requests/evidence-kind.ts';
import {
  FEE_SCHEMES,
  FEE_TARIFFS,
  type FeeScheme,
  type FeeTariff,
} from '../requests/fee-tariff.ts';
import { OUTCOMES, type Outcome, outcomeRule } from '../requests/outcome.ts';
import { EXEMPTION_STRENGTHS } from '../requests/outcome-rule.ts';
import { CONSULTED_PARTIES, type ConsultedParty } from '../requests/request-facts.ts';
import { SERVICE_DAYS, SERVICE_METHODS, type ServiceMethod } from '../requests/service-method.ts';
import { CLOCKS, type ClockId } from '../requests/side-clocks.ts';
import type { Rule } from './rule.ts';

/** The rules by which a request is received, timed, consulted on, decided and served. */
export const REQUEST_RULES: readonly Rule[] = [
  ...channelRules(),
  ...clockRules(),
  ...consultationRules(),
  ...outcomeRules(),
  ...serviceRules(),
  ...feeRules(),
];

function channelRules(): Rule[] {
  return Object.entries(CHANNELS).map(([id, { zh, receivedOn, evidence, isBasic, provision }]) => ({
    kind: 'channel',
    id,
    zh,
    provisions: [provision],
    says: [
      `收到日：${receivedOn.map((day) => RECEIPT_DAYS[day]).join('；没有的，')}`,
      `应当留存：${evidence}`,
      ...(isBasic ? ['基本渠道，不得拒收'] : []),
    ],
  }));
}

function clockRules(): Rule[] {
  return (Object.keys(CLOCKS) as ClockId[]).map((id) => {
    const { zh, provision } = CLOCKS[id];
    const lengths: Dated<number> = id in CLOCK_LENGTHS ? CLOCK_LENGTHS[id as LengthId] : [];
    return {
      kind: 'clock',
      id,
      zh,
      provisions: [...(provision ? [provision] : []), ...lengths.map((one) => one.provision)],
      says:
        lengths.length > 0
          ? lengths.map(({ from, value }) => `自 ${from} 起：${value} 个工作日`)
          : ['法律没有规定固定的天数'],
    };
  });
}

function consultationRules(): Rule[] {
  return (Object.keys(CONSULTATION_RULES) as ConsultedParty[]).map((id) => {
    const { trigger, duty, clock, silence, objection, overrideDuty, provision } =
      CONSULTATION_RULES[id];
    const [newest] = clock ? [inForce(CLOCK_LENGTHS[clock], LEGAL_TEXTS.REG.from)] : [];
    return {
      kind: 'consultation',
      id,
      zh: `征求${CONSULTED_PARTIES[id]}意见`,
      provisions: [provision],
      says: [
        `${trigger}的，${duty === 'must' ? '应当' : '可以'}征求意见`,
        newest ? `期限：收到征求意见书之日起 ${newest.value} 个工作日` : '法律没有规定期限',
        `逾期不答复：${SILENCE_EFFECTS[silence]}`,
        `不同意公开：${OBJECTION_EFFECTS[objection]}`,
        ...(overrideDuty ? [`不顾不同意而公开的，应当${overrideDuty}`] : []),
      ],
    };
  });
}

function outcomeRules(): Rule[] {
  return (Object.keys(OUTCOMES) as Outcome[]).map((id) => {
    const { zh, conditions, cites, mayCite, evidence, strength, remedy, alsoDo } = outcomeRule(id);
    return {
      kind: 'outcome',
      id,
      zh,
      provisions: [...cites, ...mayCite],
      says: [
        ...conditions.map((condition) => `条件：${condition}`),
        ...(strength ? [`裁量：${EXEMPTION_STRENGTHS[strength]}`] : []),
        ...alsoDo.map((duty) => `还应当：${duty}`),
        ...evidence.map((kind) => `证据：${EVIDENCE_KINDS[kind]}`),
        `救济：${REMEDY_CLASSES[remedy]}`,
      ],
    };
  });
}

function serviceRules(): Rule[] {
  return (Object.keys(SERVICE_METHODS) as ServiceMethod[]).map((id) => {
    const { zh, says, proof, stopsClock, startsRemedies, provision } = SERVICE_METHODS[id];
    return {
      kind: 'service',
      id,
      zh,
      provisions: [provision satisfies Provision],
      says: [
        says,
        ...(proof ? [`凭证：${proof}`] : []),
        ...(stopsClock ? [`答复之日：${SERVICE_DAYS[stopsClock]}`] : []),
        ...(startsRemedies ? [`救济期限起算：${SERVICE_DAYS[startsRemedies]}`] : []),
      ],
    };
  });
}

function feeRules(): Rule[] {
  return (Object.keys(FEE_TARIFFS) as FeeScheme[]).map((id) => {
    const { zh, unit } = FEE_SCHEMES[id];
    const tariffs: Dated<FeeTariff> = FEE_TARIFFS[id];
    return {
      kind: 'fee',
      id,
      zh: `信息处理费（${zh}）`,
      provisions: tariffs.map(({ provision }) => provision),
      says: tariffs.flatMap(({ from, value: { bands, beyond } }) => [
        `自 ${from} 起`,
        ...bands.map(({ upTo, yuanEach }) => `至第 ${upTo} ${unit}：每${unit} ${yuanEach} 元`),
        `超出部分：每${unit} ${beyond.yuanEach} 元${beyond.step > 0 ? `，每满 ${beyond.width} ${unit}再增加 ${beyond.step} 元` : ''}`,
      ]),
    };
  });
}
