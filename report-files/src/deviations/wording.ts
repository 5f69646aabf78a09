import { DISTRICT } from '../demo-report.ts';
import { changed, type Deviation } from './deviation.ts';

const OFFICE = { organ: '示例市演示区人民政府办公室', year: 2023 } as const;

/** Years, days, numbers of documents and words that are not as they should be. */
export const WORDING_DEVIATIONS = {
  'D-41': {
    shows: 'a year left over from an earlier report is asked about',
    file: changed(DISTRICT, ['公布各类信息205条', '2022年,我单位共公布各类信息205条']),
    like: DISTRICT,
    report: OFFICE,
    findings: { 'N-YEAR': 'uncertain' },
  },
  'D-42': {
    shows: 'a period that ends a day early is wrong',
    file: changed(DISTRICT, ['至2023年12月31日', '至2023年12月30日止']),
    like: DISTRICT,
    report: OFFICE,
    findings: { PERIOD: 'fail' },
  },
  'D-54': {
    shows: 'numbers of documents in the wrong brackets or of the wrong series are asked about',
    file: changed(DISTRICT, [
      '依照条例的要求写成',
      '依照条例和国办发〔2021〕30号、国办公开函〔2021〕30号、示政公发【2021】1号的要求写成',
    ]),
    like: DISTRICT,
    report: OFFICE,
    findings: { DOCNO: 'uncertain' },
  },
  'D-58': {
    shows: 'doubled words are noted, and in a title they do not hide the year',
    file: changed(
      DISTRICT,
      ['办公室2023年政府信息公开', '办公室2023年年度政府信息公开'],
      ['公布各类信息', '公众可通过可以通过网站查阅,2023年年度公布各类信息'],
    ),
    like: DISTRICT,
    report: OFFICE,
    findings: { DOUBLED: 'note' },
  },
} as const satisfies Readonly<Record<string, Deviation>>;
