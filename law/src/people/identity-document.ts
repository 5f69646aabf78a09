/** Documents by which a person proves who he is (REG 29), and whether their numbers bear the check digit of GB 11643. */
export const IDENTITY_DOCUMENTS = {
  'resident-card': { zh: '居民身份证', isChecked: true },
  'hmt-residence-permit': { zh: '港澳台居民居住证', isChecked: true },
  'hm-travel-permit': { zh: '港澳居民来往内地通行证', isChecked: false },
  'tw-travel-permit': { zh: '台湾居民来往大陆通行证', isChecked: false },
  passport: { zh: '护照', isChecked: false },
  'foreigner-residence-permit': { zh: '外国人永久居留身份证', isChecked: false },
  'other-document': { zh: '其他身份证明', isChecked: false },
} as const satisfies Record<string, { readonly zh: string; readonly isChecked: boolean }>;

export type IdentityDocument = keyof typeof IDENTITY_DOCUMENTS;
