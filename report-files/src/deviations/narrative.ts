import { DISTRICT } from '../demo-report.ts';
import { changed, type Deviation } from './deviation.ts';

/** The district's report with another sentence about what was disclosed. */
function disclosing(text: string): string {
  return changed(DISTRICT, ['公布各类信息205条,其中文件60条,动态145条。', text]);
}

/** The district's report with another sentence about requests. */
function answering(text: string): string {
  return changed(DISTRICT, ['收到申请13件,答复13件,1件结转。', text]);
}

/** Figures in the text: against the tables, and against one another. */
export const NARRATIVE_DEVIATIONS = {
  'D-36': {
    shows: 'decisions published may be fewer than decisions taken',
    file: disclosing('公开行政许可55件、行政处罚12件。'),
    like: DISTRICT,
  },
  'D-40': {
    shows: 'normative documents in the text that are not those of table two are asked about',
    file: disclosing('制定行政规范性文件0件,现行有效行政规范性文件0件。'),
    like: DISTRICT,
    findings: { 'T2-NAR': 'uncertain' },
  },
  'D-44': {
    shows: 'a closed list that is off by one is asked about',
    file: disclosing(
      '主动公开政府信息465条,其中机构1条、规划1条、预算1条、采购1条、应急8条、人事34条、文件56条、动态362条。',
    ),
    like: DISTRICT,
    findings: { 'N-SUM': 'uncertain' },
  },
  'D-45': {
    shows: 'a list with 余 that is longer than its total is a doubt and no contradiction',
    file: disclosing('主动公开政府信息276条,其中文件216条、解读50条、动态100余条。'),
    like: DISTRICT,
    findings: { 'N-SUM': 'uncertain' },
  },
  'D-46': {
    shows: 'an open list far below its total is only noted',
    file: disclosing('主动公开政府信息10300条,其中文件32条、通知3129条、动态4282条、公告152条等。'),
    like: DISTRICT,
    findings: { 'N-SUM': 'note' },
  },
  'D-47': {
    shows: 'a list within a list explains its item and is not added to the total',
    file: disclosing(
      '主动公开政府信息50条,其中文件类30条、机构类20条,内有领导成员10条、机构职能4条、内设机构1条、下属单位5条。',
    ),
    like: DISTRICT,
    passed: ['N-SUM'],
  },
  'D-48': {
    shows: 'what is joined on behind a list that is complete is no part of it',
    file: disclosing(
      '主动公开政府信息172条,其中职能91条、规划19条、预算47条、采购7条、应急3条、人事2条、教育3条、微信公众号发布信息224条。',
    ),
    like: DISTRICT,
    passed: ['N-SUM'],
  },
  'D-49': {
    shows: 'requests that do not agree within the text are set against the table one by one',
    file: answering('受理申请13件,按时办结13件,办理上年结转2件,予以公开5件、部分公开2件。'),
    like: DISTRICT,
    findings: { 'N-CARRY': 'fail', 'N-KIND': 'uncertain' },
    passed: ['N-NEW', 'N-DONE'],
  },
  'D-50': {
    shows: 'one row told as its group, and a share of another whole, are asked about',
    file: answering('收到申请13件,予以公开及部分公开6件,占33.9%;无法提供2件。'),
    like: DISTRICT,
    findings: { 'N-KIND': 'uncertain', 'N-PCT': 'uncertain' },
  },
  'D-51': {
    shows: 'a count before its share is read though its unit is missing',
    file: answering('收到申请13件,其中部分公开2,占15.38%;予以公开7,占53.85%。'),
    like: DISTRICT,
    findings: { 'N-KIND': 'uncertain' },
    passed: ['N-PCT'],
  },
  'D-59': {
    shows: 'a list by the numbers of article 20 adds up, and the number left out is told',
    file: disclosing(
      [
        '按照条例第二十条,主动公开政府信息60条,其中:',
        '1.规章和文件10条;',
        '2.机构职能4条;',
        '3.规划2条;',
        '4.统计6条;',
        '5.行政许可8条;',
        '6.行政处罚5条;',
        '7.预算决算4条;',
        '8.收费1条;',
        '9.集中采购6条;',
        '10.重大项目3条;',
        '11.民生4条;',
        '12.应急预案5条;',
        '14.招考2条。',
      ].join('\n'),
    ),
    like: DISTRICT,
    findings: { 'LIST-NUM': 'note' },
    passed: ['N-SUM'],
  },
} as const satisfies Readonly<Record<string, Deviation>>;
