import { type CalendarDay, calendarDay } from '../calendar/calendar-day.ts';
import { type Provision, provision } from '../provisions/provision.ts';
import type { Refusal } from '../provisions/refusal.ts';
import type { Setting } from '../provisions/setting.ts';

/** Days that a service can produce; which of them counts is the method's. */
export const SERVICE_DAYS = {
  signed: '签收之日',
  posted: '交邮之日',
  arrived: '到达受送达人系统之日',
  left: '留置之日',
  'notice-ended': '公告期满之日',
} as const satisfies Record<string, string>;

export type ServiceDay = keyof typeof SERVICE_DAYS;

type ServiceMethodRule = {
  readonly zh: string;
  /** `by-analogy` follows civil procedure where the Regulation is silent: a person confirms it. */
  readonly standing: 'allowed' | 'by-analogy' | 'forbidden';
  /** What must be in the file before the case is closed; `null` of what is no service. */
  readonly proof: string | null;
  /** The day that ends the handling period. */
  readonly stopsClock: ServiceDay | null;
  /** The day from which the periods of the remedies run: when the applicant has it. */
  readonly startsRemedies: ServiceDay | null;
  readonly provision: Provision;
  readonly says: string;
};

/** Every way in which a letter of state may or may not reach its addressee. */
export const SERVICE_METHODS = {
  direct: {
    zh: '直接送达',
    standing: 'allowed',
    proof: '送达回证：受送达人（或者法定代理人）签名、日期',
    stopsClock: 'signed',
    startsRemedies: 'signed',
    provision: provision('GB235', 4),
    says: '以申请人签收之日为答复之日',
  },
  entrusted: {
    zh: '委托其他行政机关代为送达',
    standing: 'allowed',
    proof: '委托函、送达回证：受送达人签名、日期',
    stopsClock: 'signed',
    startsRemedies: 'signed',
    provision: provision('GB235', 4),
    says: '以申请人签收之日为答复之日',
  },
  post: {
    zh: '邮政企业寄送（挂号、邮政特快专递）',
    standing: 'allowed',
    proof: '邮寄凭证（交寄日期、单号）和签收记录',
    stopsClock: 'posted',
    startsRemedies: 'signed',
    provision: provision('GB235', 4),
    says: '以交邮之日为答复之日；复议、起诉期限自申请人签收起算',
  },
  electronic: {
    zh: '互联网渠道、电子邮件送达',
    standing: 'allowed',
    proof: '发送记录和到达记录；申请人选择以该方式获取的凭证',
    stopsClock: 'arrived',
    startsRemedies: 'arrived',
    provision: provision('CPL', 90, 2),
    says: '须申请人选择该方式；应当同时提供提交复议申请的互联网渠道（行政复议法第二十二条第二款）',
  },
  'left-at-home': {
    zh: '留置送达',
    standing: 'by-analogy',
    proof: '见证人签名或者照片、录像记录的送达回证',
    stopsClock: 'left',
    startsRemedies: 'left',
    provision: provision('CPL', 89),
    says: '条例未规定，参照民事诉讼法',
  },
  'family-member': {
    zh: '同住成年家属签收',
    standing: 'by-analogy',
    proof: '送达回证：家属签名、关系、日期',
    stopsClock: 'signed',
    startsRemedies: 'signed',
    provision: provision('CPL', 88, 1),
    says: '条例未规定，参照民事诉讼法',
  },
  'public-notice': {
    zh: '公告送达',
    standing: 'by-analogy',
    proof: '公告的载体、日期和此前无法送达的记录',
    stopsClock: 'notice-ended',
    startsRemedies: 'notice-ended',
    provision: provision('CPL', 95, 1),
    says: '其他方式无法送达时才可以使用；自公告之日起满三十日视为送达；不得泄露申请人信息',
  },
  /** Other couriers may not carry letters of state: Postal Law 55. */
  'private-courier': {
    zh: '邮政企业以外的快递企业寄送',
    standing: 'forbidden',
    proof: null,
    stopsClock: null,
    startsRemedies: null,
    provision: provision('GB235', 2),
    says: '国家机关公文只能由邮政企业寄递，请改用挂号信或者邮政特快专递',
  },
  'collect-on-delivery': {
    zh: '邮资到付寄送',
    standing: 'forbidden',
    proof: null,
    stopsClock: null,
    startsRemedies: null,
    provision: provision('GB235', 3),
    says: '不得由申请人到付邮资，请由本机关付费寄送',
  },
  phone: {
    zh: '电话告知',
    standing: 'forbidden',
    proof: null,
    stopsClock: null,
    startsRemedies: null,
    provision: provision('GB235', 1),
    says: '电话告知不是送达，可以作为联系记录保存；请另行送达书面答复',
  },
} as const satisfies Record<string, ServiceMethodRule>;

export type ServiceMethod = keyof typeof SERVICE_METHODS;

/** 235号 bears a day of 2016 that we have not read: until its end a letter sent by another courier counted from posting. */
export const COURIER_REPLY_ISSUED_ON: Setting<CalendarDay> = {
  value: calendarDay('2016-12-31'),
  source: '国办公开办函〔2016〕235号第五条；成文日期未读到，按2016年年底处理',
  says: '此日及以前已交其他快递企业寄出的答复，以交寄之日为答复之日',
};

/** Why a letter may not be served so on a day; `null` where it may, also where only by analogy. */
export function serviceRefusal(method: ServiceMethod, on: CalendarDay): Refusal | null {
  const { standing, zh, says, provision: rule } = SERVICE_METHODS[method];
  if (standing !== 'forbidden') return null;
  if (method === 'private-courier' && on <= COURIER_REPLY_ISSUED_ON.value) return null;
  return { why: `不能以“${zh}”方式送达：${says}`, provision: rule };
}

/** The days of one service, as far as they are known. */
export type ServiceFacts = { readonly [day in ServiceDay]?: CalendarDay };

/** The day on which the handling period ends by this service; `null` until it is known, and of what is no service. */
export function stopsClockOn(method: ServiceMethod, facts: ServiceFacts): CalendarDay | null {
  if (method === 'private-courier') {
    const posted = facts.posted ?? null;
    return posted !== null && serviceRefusal(method, posted) === null ? posted : null;
  }
  return dayIn(facts, SERVICE_METHODS[method].stopsClock);
}

/** The day from which the periods of the remedies run; `null` until it is known. */
export function startsRemediesOn(method: ServiceMethod, facts: ServiceFacts): CalendarDay | null {
  return dayIn(facts, SERVICE_METHODS[method].startsRemedies);
}

function dayIn(facts: ServiceFacts, day: ServiceDay | null): CalendarDay | null {
  return day === null ? null : (facts[day] ?? null);
}
