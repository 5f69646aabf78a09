/** `law` is what a provision says; `setting` is a default where none does, for each office to change. */
export type Standing = 'law' | 'setting';

type OrganRules = {
  readonly zh: string;
  /** Whether it can be asked for information. */
  readonly requests: {
    readonly receives: boolean;
    readonly condition: string | null;
    readonly provision: string;
    readonly standing: Standing;
  };
  /** The last day, in the year after, on which its annual report is in time; `null` where it owes none. */
  readonly report: {
    readonly dueOn: '01-31' | '03-31' | null;
    readonly provision: string;
    readonly standing: Standing;
  };
};

/** Every kind of body that the Regulation knows, and what it owes. REG is the Regulation of 2019. */
export const ORGAN_KINDS = {
  /** Of a county or above: the report sums its area and is published by its competent office (REG 49(2)). */
  government: {
    zh: '人民政府',
    requests: {
      receives: true,
      condition: null,
      provision: '条例第二十七条',
      standing: 'law',
    },
    report: { dueOn: '03-31', provision: '条例第四十九条第二款', standing: 'law' },
  },
  /** Of a government of a county or above, its office (办公室) included. */
  department: {
    zh: '政府部门',
    requests: {
      receives: true,
      condition: '对外以自己名义履行行政管理职能',
      provision: '条例第二十七条',
      standing: 'law',
    },
    report: { dueOn: '01-31', provision: '条例第四十九条第一款', standing: 'law' },
  },
  /** REG 49 names no day for townships: in practice that of the departments, or an earlier local one. */
  township: {
    zh: '乡镇人民政府',
    requests: {
      receives: true,
      condition: null,
      provision: '条例第二十七条',
      standing: 'law',
    },
    report: { dueOn: '01-31', provision: '条例第四十九条未列明', standing: 'setting' },
  },
  /** REG 27 names dispatched bodies (派出机构); a sub-district office is a dispatched organ (派出机关). */
  'street-office': {
    zh: '街道办事处',
    requests: {
      receives: true,
      condition: null,
      provision: '地方组织法第八十五条第三款；条例第二十七条未列明',
      standing: 'setting',
    },
    report: { dueOn: '01-31', provision: '条例第四十九条未列明', standing: 'setting' },
  },
  'dispatched-body': {
    zh: '派出机构、内设机构',
    requests: {
      receives: true,
      condition: '依照法律、法规对外以自己名义履行行政管理职能',
      provision: '条例第十条第二款、第二十七条',
      standing: 'law',
    },
    report: { dueOn: null, provision: '条例第四十九条未列明', standing: 'setting' },
  },
  'authorised-organisation': {
    zh: '法律、法规授权的组织',
    requests: {
      receives: true,
      condition: '法律、法规授权管理公共事务',
      provision: '条例第五十四条',
      standing: 'law',
    },
    report: { dueOn: '01-31', provision: '条例第五十四条，参照第四十九条', standing: 'setting' },
  },
  /** Schools, hospitals, water, power, gas, heat, transport: rules of their sectors, and complaints to those. */
  'public-institution': {
    zh: '公共企事业单位',
    requests: {
      receives: false,
      condition: null,
      provision: '条例第五十五条',
      standing: 'law',
    },
    report: { dueOn: null, provision: '条例第五十五条', standing: 'law' },
  },
} as const satisfies Record<string, OrganRules>;

export type OrganKind = keyof typeof ORGAN_KINDS;
