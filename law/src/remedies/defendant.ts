import { type Provision, provision } from '../provisions/provision.ts';

/** Whom a suit about disclosure is brought against. */
export const DEFENDANTS = {
  'who-answered': '作出答复的机关',
  'who-received': '收到申请的机关',
  'who-published': '公开该政府信息的机关',
  'reconsideration-organ': '复议机关',
} as const satisfies Record<string, string>;

export type Defendant = keyof typeof DEFENDANTS;

/** What is attacked. A body that a government names and that answers in its own name is who answered: SPC21 6. */
const OF_ACT = {
  reply: { defendant: 'who-answered', provision: provision('SPC25', 4) },
  silence: { defendant: 'who-received', provision: provision('SPC25', 4) },
  publication: { defendant: 'who-published', provision: provision('SPC25', 4) },
} as const satisfies Record<
  string,
  { readonly defendant: Defendant; readonly provision: Provision }
>;

export type AttackedAct = keyof typeof OF_ACT;

/** What the reconsideration did. A change of reasons or articles alone is none: SPC18 22. */
export const RECONSIDERATION_ENDS = {
  upheld: '维持，或者驳回复议请求',
  changed: '改变处理结果',
  inadmissible: '不予受理，或者以不符合受理条件驳回复议申请',
  silent: '逾期未作决定',
} as const satisfies Record<string, string>;

export type ReconsiderationEnd = keyof typeof RECONSIDERATION_ENDS;

/**
 * Who is sued over an act: ALL 26, SPC18 133, 134. After a reconsideration that did not touch the act
 * (inadmissible, silent) a suit over the act itself has the defendant of a direct one.
 * @param reconsideration `null` where there was none.
 */
export function defendants(
  act: AttackedAct,
  reconsideration: ReconsiderationEnd | null,
): { readonly who: readonly Defendant[]; readonly provision: Provision } {
  const original = OF_ACT[act];
  if (reconsideration === 'upheld')
    return {
      who: [original.defendant, 'reconsideration-organ'],
      provision: provision('ALL', 26, 2),
    };
  if (reconsideration === 'changed')
    return { who: ['reconsideration-organ'], provision: provision('ALL', 26, 2) };
  return { who: [original.defendant], provision: original.provision };
}
