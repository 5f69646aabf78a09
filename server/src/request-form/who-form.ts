import { randomUUID } from 'node:crypto';
import type { Identity, KeptParty } from '@yigongkai/contract/identities';
import { keptParty } from '@yigongkai/contract/identities';
import type { CalendarDay } from '@yigongkai/law/calendar/calendar-day';
import { IDENTITY_DOCUMENTS } from '@yigongkai/law/people/identity-document';
import { APPLICANT_KINDS, type ApplicantKind } from '@yigongkai/law/requests/applicant-category';
import type { FieldFault } from '../portal/text-field.ts';
import { identityFault } from '../vault/identity-fault.ts';
import { wordIn } from './word-in.ts';

/** The parts of the last step: each applicant, and who acts for them. */
export const BLOCK_KINDS = { person: '个人', organisation: '单位', agent: '代理人' } as const;

export type BlockKind = keyof typeof BLOCK_KINDS;

/** A party as it was typed. Its fields are named `p0-name`, `p1-name`, … in the form. */
export type Block = { readonly kind: BlockKind; readonly at: number; readonly typed: Typed };

type Typed = { readonly [field in BlockField]: string };

export const BLOCK_FIELDS = [
  'name',
  'kind',
  'document',
  'number',
  'asShown',
  'workUnit',
  'creditCode',
  'representative',
  'person',
  'phone',
  'email',
  'address',
  'postcode',
] as const;

export type BlockField = (typeof BLOCK_FIELDS)[number];

/** So many may apply together here; more come by post or at the window. */
export const MOST_BLOCKS = 10;

export const fieldName = (at: number, field: BlockField) => `p${at}-${field}`;

export function emptyBlock(kind: BlockKind, at: number): Block {
  return blockFrom({}, kind, at);
}

/** What a posted form says of the parties, in order: the kinds stand in its hidden field `parties`. */
export function blocksFrom(body: Readonly<Record<string, unknown>>): readonly Block[] {
  const kinds = String(body.parties ?? '')
    .split(',')
    .map((kind) => wordIn(BLOCK_KINDS, kind))
    .filter((kind) => kind !== null)
    .slice(0, MOST_BLOCKS);
  const [first = 'person', ...others] = kinds;
  return [first, ...others].map((kind, at) => blockFrom(body, kind, at));
}

function blockFrom(body: Readonly<Record<string, unknown>>, kind: BlockKind, at: number): Block {
  const typed = Object.fromEntries(
    BLOCK_FIELDS.map((field) => {
      const value = body[fieldName(at, field)];
      return [field, typeof value === 'string' ? value.trim() : ''];
    }),
  ) as Typed;
  return { kind, at, typed };
}

/** The blocks after a button that adds, takes out or changes one: `add-person`, `remove-1`, `change-0`. */
export function changedBlocks(blocks: readonly Block[], pressed: string): readonly Block[] {
  const [verb, what = ''] = pressed.split('-');
  const kind = wordIn(BLOCK_KINDS, what);
  if (verb === 'add' && kind && blocks.length < MOST_BLOCKS)
    return [...blocks, emptyBlock(kind, blocks.length)];
  if (verb === 'remove' && blocks.length > 1)
    return blocks.filter(({ at }) => String(at) !== what).map((block, at) => ({ ...block, at }));
  if (verb === 'change')
    return blocks.map((block) =>
      String(block.at) === what && block.kind !== 'agent'
        ? { ...block, kind: block.kind === 'person' ? 'organisation' : 'person' }
        : block,
    );
  return blocks;
}

/** Every fault of what was typed, in the order of the fields. */
export function whoFaults(blocks: readonly Block[], way: string, today: CalendarDay): FieldFault[] {
  if (blocks.every(({ kind }) => kind === 'agent'))
    return [{ name: 'add-applicant', error: '请至少写明一名申请人' }];
  const lead = blocks.find(({ kind }) => kind !== 'agent');
  return blocks.flatMap((block) => [
    ...identityFaults(block, today),
    ...contactFaults(block, block === lead ? way : '', block === lead),
  ]);
}

function identityFaults({ kind, at, typed }: Block, today: CalendarDay): FieldFault[] {
  const fault = (field: BlockField, error: string) => ({ name: fieldName(at, field), error });
  const faults: FieldFault[] = [];
  if (typed.name === '')
    faults.push(fault('name', kind === 'organisation' ? '请填写单位全称' : '请填写姓名'));
  if (kind === 'organisation') {
    if (!organisationKind(typed)) faults.push(fault('kind', '请选择单位类别'));
    if (typed.representative === '')
      faults.push(fault('representative', '请填写法定代表人或者负责人姓名'));
  } else if (typed.number === '') faults.push(fault('number', '请填写证件号码'));
  const wrong = typed.asShown === '' ? identityFault(identityOf({ kind, at, typed }), today) : null;
  if (wrong)
    faults.push(fault(kind === 'organisation' ? 'creditCode' : 'number', `${wrong}，请核对`));
  for (const field of BLOCK_FIELDS)
    if (typed[field].length > 200) faults.push(fault(field, '最多 200 个字'));
  return faults;
}

const PHONE = /^[+\d][\d\s()（）-]{5,24}$/u;

function contactFaults({ at, typed }: Block, way: string, isLead: boolean): FieldFault[] {
  const { phone, email, address, postcode } = typed;
  const fault = (field: BlockField, error: string) => ({ name: fieldName(at, field), error });
  const faults: FieldFault[] = [];
  if (isLead && !phone && !email && !address)
    faults.push(fault('phone', '请至少填写一种联系方式：电话、电子邮箱或者通信地址'));
  if (phone && !PHONE.test(phone)) faults.push(fault('phone', '电话号码不完整，请核对'));
  if (email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(email))
    faults.push(fault('email', '邮箱地址不完整，例如缺少 @'));
  if (way === 'email' && !email)
    faults.push(fault('email', '您选择用电子邮件接收，请填写电子邮箱'));
  if (way === 'post' && !address) faults.push(fault('address', '您选择邮寄，请填写通信地址'));
  if (postcode && !/^\d{6}$/.test(postcode)) faults.push(fault('postcode', '邮政编码是 6 位数字'));
  return faults;
}

/** Whether the number looks mistyped: then the form offers to say that it stands so on the document. */
export function looksMistyped(block: Block, today: CalendarDay): boolean {
  return block.typed.asShown !== '' || identityFault(identityOf(block), today) !== null;
}

/** The parties as the vault keeps them, and which of them apply. Only of blocks without fault. */
export function partiesOf(blocks: readonly Block[]): {
  readonly parties: KeptParty[];
  readonly applicants: { readonly id: string; readonly kind: ApplicantKind }[];
} {
  const applicants: { id: string; kind: ApplicantKind }[] = [];
  const parties = blocks.map((block): KeptParty => {
    const id = randomUUID();
    if (block.kind !== 'agent') applicants.push({ id, kind: applicantKind(block) });
    return keptParty.parse({
      id,
      kind: block.kind === 'agent' ? 'agent' : 'applicant',
      identity: identityOf(block),
      contact: contactOf(block),
      isAsShown: block.typed.asShown !== '',
    });
  });
  return { parties, applicants };
}

function identityOf({ kind, typed }: Block): Identity {
  const { name, number, workUnit, creditCode, representative } = typed;
  if (kind === 'organisation')
    return {
      kind,
      name,
      creditCode: creditCode.toUpperCase() || null,
      representative: representative || null,
    };
  const type = wordIn(IDENTITY_DOCUMENTS, typed.document) ?? 'resident-card';
  const document = number ? { type, number: number.toUpperCase() } : null;
  return { kind: 'person', name, document, workUnit: workUnit || null };
}

function contactOf({ typed }: Block) {
  const { person, phone, address, postcode, email } = typed;
  if (![person, phone, address, postcode, email].some(Boolean)) return null;
  return {
    person: person || null,
    phone: phone || null,
    address: address || null,
    postcode: postcode || null,
    email: email || null,
  };
}

function applicantKind({ kind, typed }: Block): ApplicantKind {
  return kind === 'person' ? 'person' : (organisationKind(typed) ?? 'other-organisation');
}

function organisationKind({ kind }: Typed): ApplicantKind | null {
  const word = wordIn(APPLICANT_KINDS, kind);
  return word === 'person' ? null : word;
}
