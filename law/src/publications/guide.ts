import { type Provision, provision, reg } from '../provisions/provision.ts';
import type { Refusal } from '../provisions/refusal.ts';
import { CHANNELS, type Channel } from '../requests/channel.ts';

/** The guide of an organ (政府信息公开指南): what REG 12(2) demands, and the channels that it announces. */
export type Guide = {
  /** 政府信息的分类. */
  readonly classification: string;
  /** 编排体系. */
  readonly arrangement: string;
  /** 获取方式. */
  readonly obtaining: string;
  readonly office: OfficeContact;
  /** In the order in which they are printed. */
  readonly channels: readonly { readonly channel: Channel; readonly how: string }[];
  /** Who hears complaints: REG 47(2), 51. */
  readonly complaints: { readonly organ: string; readonly contact: string };
};

/** How the OGI office (政府信息公开工作机构) is reached; `null` where it has none of the kind. */
export type OfficeContact = {
  readonly name: string;
  readonly address: string;
  readonly postcode: string | null;
  readonly hours: string;
  readonly telephone: string;
  readonly fax: string | null;
  readonly email: string | null;
};

/** Every part that REG 12(2) names, with the words under which the guide prints it. */
export const GUIDE_PARTS = {
  classification: '政府信息的分类',
  arrangement: '编排体系',
  obtaining: '获取方式',
} as const satisfies Partial<Record<keyof Guide, string>>;

export const OFFICE_PARTS = {
  name: '政府信息公开工作机构',
  address: '办公地址',
  postcode: '邮政编码',
  hours: '办公时间',
  telephone: '联系电话',
  fax: '传真号码',
  email: '电子邮箱',
} as const satisfies Record<keyof OfficeContact, string>;

/** What a channel can only be announced with. */
const NEEDS: { readonly [C in Channel]?: keyof OfficeContact } = { fax: 'fax', email: 'email' };

/** Channels that a person chooses between; a letter to the wrong desk is none. */
export const ANNOUNCED_CHANNELS = (Object.keys(CHANNELS) as Channel[]).filter(
  (channel) => channel !== 'misdirected-post',
);

/**
 * Why a guide may not be published so; none where it may. Window and post are never refused, so that a guide
 * without them would mislead (国办公开办函〔2017〕19号).
 */
export function guideFaults({ office, channels }: Guide): Refusal[] {
  const announced = channels.map(({ channel }) => channel);
  const basic = (['in-person', 'signed-post'] as const).filter(
    (channel) => !announced.includes(channel),
  );
  const unreachable = announced.filter((channel) => {
    const need = NEEDS[channel];
    return need !== undefined && office[need] === null;
  });
  const twice = announced.filter((channel, at) => announced.indexOf(channel) !== at);
  return [
    ...basic.map((channel) =>
      fault(`指南应当列出“${CHANNELS[channel].zh}”：这一渠道不得拒绝`, provision('GB19', 1)),
    ),
    ...unreachable.map((channel) =>
      fault(
        `指南列出“${CHANNELS[channel].zh}”，应当同时填写${OFFICE_PARTS[NEEDS[channel] ?? 'name']}`,
        reg(12, 2),
      ),
    ),
    ...twice.map((channel) => fault(`“${CHANNELS[channel].zh}”列了不止一次`, reg(12, 2))),
  ];
}

function fault(why: string, place: Provision): Refusal {
  return { why, provision: place };
}
