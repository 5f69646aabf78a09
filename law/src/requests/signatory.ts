import { type Provision, provision } from '../provisions/provision.ts';
import type { Refusal } from '../provisions/refusal.ts';

/** In whose name a reply is signed, and who then is the defendant. */
export const SIGNATORIES = {
  organ: {
    zh: '行政机关',
    defendant: '该行政机关',
    provision: provision('SPC25', 4),
  },
  /** Of a government of a county or above: its general office, as a rule. */
  'designated-body': {
    zh: '县级以上地方人民政府指定、以自己名义答复的机构',
    defendant: '该机构',
    provision: provision('SPC21', 6),
  },
  /** Without that standing: 公开办, 办公室 of a department. */
  'internal-office': {
    zh: '没有被指定、也没有法律法规授权的内设机构',
    defendant: '设立它的行政机关',
    provision: provision('SPC18', 20),
  },
} as const satisfies Record<
  string,
  { readonly zh: string; readonly defendant: string; readonly provision: Provision }
>;

export type Signatory = keyof typeof SIGNATORIES;

/** What a reply is sealed with. */
export const SEALS = {
  organ: '行政机关印章',
  'ogi-seal': '政府信息公开专用章',
  electronic: '电子印章',
  'internal-office': '内设机构印章',
} as const satisfies Record<string, string>;

export type Seal = keyof typeof SEALS;

export type Signing = {
  readonly signatory: Signatory;
  readonly seal: Seal;
  /** Seals that the office has registered for replies. */
  readonly registeredSeals: readonly Seal[];
  /** Whether the government of a county or above has designated the body that signs. */
  readonly isDesignated: boolean;
};

/** Why a reply may not be signed and sealed so; `null` where it may: SPC18 19, 20; SPC21 6; EGOV 9. */
export function signingRefusal(signing: Signing): Refusal | null {
  const { signatory, seal, registeredSeals, isDesignated } = signing;
  if (signatory === 'internal-office')
    return {
      why: '内设机构不能以自己名义答复，请以行政机关名义答复，或者先由县级以上地方人民政府指定',
      provision: SIGNATORIES['internal-office'].provision,
    };
  if (signatory === 'designated-body' && !isDesignated)
    return {
      why: '没有登记县级以上地方人民政府的指定文件，该机构不能以自己名义答复',
      provision: SIGNATORIES['designated-body'].provision,
    };
  if (registeredSeals.includes(seal)) return null;
  return {
    why: `${SEALS[seal]}没有登记为答复用章，请改用已登记的印章，或者先在机关设置中登记`,
    provision: provision('EGOV', 9),
  };
}
