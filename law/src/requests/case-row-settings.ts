import type { OpenSetting, Setting } from '../provisions/setting.ts';
import type { RequestsRow } from '../reports/requests-form.ts';
import type { OtherGround } from './other-ground.ts';
import { OUTCOME_GROUPS, type OutcomeGroup } from './outcome-rule.ts';

/** Which of several results counts: the last one in force when the year ends, or the first. */
const COUNTED_RESULTS = {
  'last-by-year-end': '当年12月31日前最后有效的结果',
  first: '第一次作出的结果',
} as const satisfies Record<string, string>;

export type CountedResult = keyof typeof COUNTED_RESULTS;

/** How a case with several items or several replies finds its one row: no national text says. */
export const CASE_ROW_SETTINGS = {
  negativeOrder: {
    value: ['denying', 'unable', 'skipping', 'ending'],
    source:
      '国家填报说明未规定；本平台默认：不予公开、无法提供、不予处理、其他处理，同类取序号在前的',
    says: '一件申请有多个事项且都未公开时，按什么先后取一行',
    kind: 'order',
    choices: {
      denying: OUTCOME_GROUPS.denying,
      unable: OUTCOME_GROUPS.unable,
      skipping: OUTCOME_GROUPS.skipping,
      ending: OUTCOME_GROUPS.ending,
    },
  },
  countedResult: {
    value: 'last-by-year-end',
    source: '国办公开办函〔2021〕30号一（三）要求填报最终处理结果',
    says: '重新答复的，当年表三取哪一次结果（以前年度的报告不改）',
    kind: 'choice',
    choices: COUNTED_RESULTS,
  },
  withdrawnRow: {
    value: 'other-else',
    source: '国家填报说明未规定；实践中列入（六）其他处理第3项',
    says: '申请人撤回的列入哪一行',
  },
  groundRows: {
    value: {
      'not-information': 'other-else',
      advice: 'other-else',
      'in-archives': 'other-else',
      'public-institution': 'other-else',
      unlisted: 'other-else',
    },
    source: '国家填报说明未规定；已移交国家档案馆的，也有列入（三）8或者（四）1的',
    says: '没有专门一行的处理结果列入哪一行',
  },
} as const satisfies {
  readonly negativeOrder: OpenSetting<readonly OutcomeGroup[]>;
  readonly countedResult: OpenSetting<CountedResult>;
  readonly withdrawnRow: Setting<RequestsRow>;
  readonly groundRows: Setting<Readonly<Record<OtherGround, RequestsRow>>>;
};

/** The settings as an office has them. */
export type CaseRowSettings = {
  readonly negativeOrder: readonly OutcomeGroup[];
  readonly countedResult: CountedResult;
  readonly withdrawnRow: RequestsRow;
  readonly groundRows: Readonly<Record<OtherGround, RequestsRow>>;
};

export const DEFAULT_CASE_ROW_SETTINGS: CaseRowSettings = {
  negativeOrder: CASE_ROW_SETTINGS.negativeOrder.value,
  countedResult: CASE_ROW_SETTINGS.countedResult.value,
  withdrawnRow: CASE_ROW_SETTINGS.withdrawnRow.value,
  groundRows: CASE_ROW_SETTINGS.groundRows.value,
};
