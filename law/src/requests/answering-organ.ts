import type { OrganKind } from '../people/organ-kind.ts';
import { type Provision, provision, reg } from '../provisions/provision.ts';
import type { Outcome } from './outcome.ts';

/** Where the information comes from, as the organ that got the request sees it: REG 10. */
export const INFORMATION_ORIGINS = {
  'made-here': '本机关制作',
  'led-here': '本机关牵头，与其他机关共同制作',
  'led-elsewhere': '与其他机关共同制作，由其他机关牵头',
  'from-citizens': '本机关从公民、法人和其他组织获取并保存',
  /** The maker, or the organ that first obtained it, answers; the holder does not. */
  'from-another-organ': '本机关从其他行政机关获取',
  'not-here': '本机关没有制作，也没有获取',
} as const satisfies Record<string, string>;

export type InformationOrigin = keyof typeof INFORMATION_ORIGINS;

/** Whose the information is, as an officer found it. */
export type InformationSource = {
  readonly origin: InformationOrigin;
  /** A law or regulation that gives the power to disclose to another organ. */
  readonly powerElsewhere: boolean;
  /** A reform moved the function to another organ. */
  readonly functionMoved: boolean;
  /** A dispatched or internal body acts in its own name by law or regulation for this function. */
  readonly bodyInOwnName: boolean;
  /** The right organ is known, with its contact. */
  readonly rightOrganKnown: boolean;
};

export type AnsweringFacts = InformationSource & {
  /** The organ that got the request. */
  readonly kind: OrganKind;
  /** Whether it is the office (办公厅、室) of a government, or the government itself. */
  readonly isGovernmentOrItsOffice: boolean;
};

/** Who answers a request, and how. */
export const ANSWERERS = {
  'this-organ': '由本机关答复',
  /** REG 10(2): may, not must. */
  'own-body': '可以由该派出机构、内设机构以自己名义答复',
  'another-organ': '告知不属于本机关负责公开',
  'either-after-reform': '可以由本机关征求职权承接机关意见后答复，也可以告知申请人向承接机关申请',
  'outside-regulation': '不适用条例',
} as const satisfies Record<string, string>;

export type Answerer = keyof typeof ANSWERERS;

export type Answering = {
  readonly answerer: Answerer;
  /** With which outcome, where that follows; `null` where the organ goes on examining. */
  readonly outcome: Outcome | null;
  readonly provision: Provision;
  /** What to do, in Chinese. */
  readonly advice: readonly string[];
  /** Whether a department may answer on its behalf (委托答复): addressee, clock, respondent and row stay. */
  readonly mayCommission: boolean;
  /** What a person should think over before going on; `null` where nothing. */
  readonly warning: string | null;
};

type Branch = Omit<Answering, 'mayCommission' | 'warning'>;

/** The decision tree, the first branch that holds: each is a question that ends the others. */
const BRANCHES: readonly {
  readonly holds: (facts: AnsweringFacts) => boolean;
  readonly answering: Branch;
}[] = [
  {
    holds: ({ kind }) => kind === 'public-institution',
    answering: {
      answerer: 'outside-regulation',
      outcome: 'other-else',
      provision: reg(55, 1),
      advice: ['公共企事业单位依照本领域的规定公开信息', '申请人不服的，向有关主管部门申诉'],
    },
  },
  {
    holds: ({ powerElsewhere }) => powerElsewhere,
    answering: {
      answerer: 'another-organ',
      outcome: 'unable-not-held',
      provision: reg(10, 1),
      advice: ['写明规定公开权限的法律、法规及其条款'],
    },
  },
  {
    holds: ({ functionMoved, origin }) => functionMoved && origin !== 'not-here',
    answering: {
      answerer: 'either-after-reform',
      outcome: null,
      provision: provision('GB14', 1),
      advice: ['谁收到、谁处理：不得以机构改革为由推诿', '征求承接机关意见的时间不计入答复期限'],
    },
  },
  {
    holds: ({ bodyInOwnName, origin }) => bodyInOwnName && origin === 'made-here',
    answering: {
      answerer: 'own-body',
      outcome: null,
      provision: reg(10, 2),
      advice: ['该机构依照法律、法规以自己名义履行职能的，可以由其负责；否则由本机关答复'],
    },
  },
  {
    holds: ({ origin }) => origin === 'made-here',
    answering: { answerer: 'this-organ', outcome: null, provision: reg(10, 1), advice: [] },
  },
  {
    holds: ({ origin }) => origin === 'led-here',
    answering: {
      answerer: 'this-organ',
      outcome: null,
      provision: reg(10, 3),
      advice: ['可以征求共同制作机关的意见；逾期未提出意见的视为同意公开（条例第三十四条）'],
    },
  },
  {
    holds: ({ origin }) => origin === 'from-citizens',
    answering: { answerer: 'this-organ', outcome: null, provision: reg(10, 1), advice: [] },
  },
  {
    holds: ({ origin }) => origin === 'led-elsewhere',
    answering: {
      answerer: 'another-organ',
      outcome: 'unable-not-held',
      provision: reg(10, 3),
      advice: ['由牵头制作的机关负责公开'],
    },
  },
  {
    holds: ({ origin }) => origin === 'from-another-organ',
    answering: {
      answerer: 'another-organ',
      outcome: 'unable-not-held',
      provision: reg(10, 1),
      advice: ['由制作或者最初获取该信息的机关负责公开，本机关只是保存'],
    },
  },
];

const NOT_HERE: Branch = {
  answerer: 'another-organ',
  outcome: 'unable-not-held',
  provision: reg(36, null, 5),
  advice: ['属于本机关职责、只是没有找到的，是信息不存在，不是不属于本机关负责公开'],
};

/** Who must answer a request: REG 10, 36(5), 54, 55, with 国办公开办函〔2019〕14号 and 〔2014〕67号. */
export function answeringOrgan(facts: AnsweringFacts): Answering {
  const branch = BRANCHES.find(({ holds }) => holds(facts))?.answering ?? NOT_HERE;
  const isSentAway = branch.answerer === 'another-organ';
  return {
    ...branch,
    advice: isSentAway ? [...branch.advice, contactAdvice(facts)] : branch.advice,
    mayCommission: facts.isGovernmentOrItsOffice && facts.kind !== 'public-institution',
    warning: isSentAway && facts.isGovernmentOrItsOffice ? COMMISSION_WARNING : null,
  };
}

const COMMISSION_WARNING =
  '政府收到的申请应当及时答复；可以书面告知由部门代为答复（委托答复），法律后果仍由本机关承担，不宜只以部门制作、保存为由推出（国办公开办函〔2014〕67号）';

function contactAdvice({ rightOrganKnown }: AnsweringFacts): string {
  return rightOrganKnown
    ? '应当告知负责公开的机关的名称和联系方式（条例第三十六条第（五）项）'
    : '不能确定负责公开的机关的，说明理由即可';
}
