/** In what form an applicant may want the information: REG 29(2), 40. */
export const WANTED_FORMS = {
  paper: '纸质',
  electronic: '电子文件',
  inspection: '查阅、抄录',
} as const satisfies Record<string, string>;

export type WantedForm = keyof typeof WANTED_FORMS;

/** By which way he may want to get it. */
export const WANTED_WAYS = {
  post: '邮寄',
  collect: '自行领取',
  email: '电子邮件',
  online: '在本平台下载',
} as const satisfies Record<string, string>;

export type WantedWay = keyof typeof WANTED_WAYS;

export type Wanted = { readonly form: WantedForm; readonly way: WantedWay };

/** What a request asks, item by item in the applicant's words, and how he wants to have it; the vault keeps it. */
export type RequestContent = {
  readonly asked: Readonly<Record<string, string>>;
  readonly wanted: Wanted;
};

/** As letters print it. */
export function wantedText({ form, way }: Wanted): string {
  return `${WANTED_FORMS[form]}，${WANTED_WAYS[way]}`;
}
