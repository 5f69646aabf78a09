import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { INSTRUMENTS } from './instruments/instrument.ts';
import { RECIPIENTS, SIGNERS } from './instruments/instrument-rule.ts';
import { PART_KINDS } from './instruments/part-kind.ts';
import { ATTEMPT_ENDS } from './people/attempt-ends.ts';
import { AUDIT_KINDS } from './people/audit-kinds.ts';
import { CHANNEL_MODES, CHANNELS } from './people/channels.ts';
import { IDENTITY_DOCUMENTS } from './people/identity-document.ts';
import { JOB_STATES } from './people/job-states.ts';
import { MESSAGE_STATES } from './people/message-states.ts';
import { OTHER_NAME_KINDS } from './people/organ-directory.ts';
import { ORGAN_KINDS } from './people/organ-kind.ts';
import { SETTING_GROUPS } from './people/organ-settings.ts';
import { PERMISSIONS } from './people/role-permissions.ts';
import { ROLES } from './people/roles.ts';
import { AREA_LEVELS } from './people/rule-making.ts';
import { SAMENESS } from './people/same-organ.ts';
import { KNOWLEDGE } from './provisions/legal-text.ts';
import { NORM_RANKS } from './provisions/norm-rank.ts';
import { COURT_LEVELS } from './remedies/competent-court.ts';
import { DEFENDANTS, RECONSIDERATION_ENDS } from './remedies/defendant.ts';
import {
  RECONSIDERATION_BODIES,
  RECONSIDERATION_ORGANS,
} from './remedies/reconsideration-organ.ts';
import { REMEDY_CLASSES } from './remedies/remedy-class.ts';
import { REMEDY_LIMITS } from './remedies/remedy-limits.ts';
import { REMEDY_RESULTS } from './remedies/remedy-result.ts';
import { RESPONDENT_CLOCKS } from './remedies/respondent-clocks.ts';
import { ANSWERERS, INFORMATION_ORIGINS } from './requests/answering-organ.ts';
import { APPLICANT_KINDS } from './requests/applicant-category.ts';
import { CONTROL_KINDS, CONTROL_LEVELS } from './requests/control.ts';
import { DISPOSAL_GROUNDS } from './requests/disposal.ts';
import { EVIDENCE_KINDS } from './requests/evidence-kind.ts';
import { EXAMINATION } from './requests/examination.ts';
import { FEE_SCHEMES } from './requests/fee-tariff.ts';
import { OTHER_GROUNDS } from './requests/other-ground.ts';
import { OUTCOMES } from './requests/outcome.ts';
import { EXEMPTION_STRENGTHS, OUTCOME_GROUPS } from './requests/outcome-rule.ts';
import { PARTY_KINDS } from './requests/party-kind.ts';
import { RECORD_CORRECTION_STATES } from './requests/record-correction.ts';
import { SERVICE_DAYS, SERVICE_METHODS } from './requests/service-method.ts';
import { SEALS, SIGNATORIES } from './requests/signatory.ts';

type Row = { readonly table: string; readonly cells: readonly string[] };

const rows = readFileSync(new URL('../../docs/glossary.md', import.meta.url), 'utf8')
  .split('\n## ')
  .slice(1)
  .flatMap((section): Row[] => {
    const [table = '', ...lines] = section.split('\n');
    const [, , ...entries] = lines.filter((line) => line.startsWith('|'));
    return entries.map((line) => ({
      table,
      cells: line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    }));
  });

test('every line has a word, its Chinese and where it stands', () => {
  expect(rows.length).toBeGreaterThan(100);
  expect(rows.filter(({ cells }) => cells.length !== 3 || cells.includes(''))).toEqual([]);
});

test.each([
  ['word', 0],
  ['Chinese', 1],
])('each %s stands once in its table', (_name, column) => {
  const keys = rows.map(({ table, cells }) => `${table}: ${cells[column]}`);
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

const inChinese = (set: Readonly<Record<string, { readonly zh: string }>>) =>
  Object.fromEntries(Object.entries(set).map(([word, { zh }]) => [word, zh]));

test.each([
  ['Kinds of organ', inChinese(ORGAN_KINDS)],
  ['Levels of area', AREA_LEVELS],
  ['Other names', OTHER_NAME_KINDS],
  ['Sameness of organs', SAMENESS],
  ['Outcomes', inChinese(OUTCOMES)],
  ['Groups of outcomes', OUTCOME_GROUPS],
  ['Strength of an exemption', EXEMPTION_STRENGTHS],
  ['Grounds of other-else', inChinese(OTHER_GROUNDS)],
  ['Evidence in the file', EVIDENCE_KINDS],
  ['Kinds of control', CONTROL_KINDS],
  ['Levels of a control', CONTROL_LEVELS],
  ['Order of examination', inChinese(EXAMINATION)],
  ['Instruments', inChinese(INSTRUMENTS)],
  ['Parts of an instrument', PART_KINDS],
  ['To whom an instrument goes', RECIPIENTS],
  ['Who signs an instrument', SIGNERS],
  ['Ranks of norms', NORM_RANKS],
  ['How well a text is known', KNOWLEDGE],
  ['Kinds of applicant', inChinese(APPLICANT_KINDS)],
  ['Schemes of the fee', inChinese(FEE_SCHEMES)],
  ['Ways of service', inChinese(SERVICE_METHODS)],
  ['Days of a service', SERVICE_DAYS],
  ['Who answers', ANSWERERS],
  ['Where information comes from', INFORMATION_ORIGINS],
  ['Who signs a reply', inChinese(SIGNATORIES)],
  ['Seals', SEALS],
  ['States of a record correction', RECORD_CORRECTION_STATES],
  ['Remedy classes', REMEDY_CLASSES],
  ['Limits of remedies', inChinese(REMEDY_LIMITS)],
  ['Respondents', inChinese(RECONSIDERATION_ORGANS[0]?.value ?? {})],
  ['Who reconsiders', RECONSIDERATION_BODIES],
  ['Levels of court', COURT_LEVELS],
  ['Who is sued', DEFENDANTS],
  ['How a reconsideration left the act', RECONSIDERATION_ENDS],
  ['Results of remedies', inChinese(REMEDY_RESULTS)],
  ['Clocks of the respondent', inChinese(RESPONDENT_CLOCKS)],
  ['Roles', inChinese(ROLES)],
  ['Permissions', inChinese(PERMISSIONS)],
  ['Groups of settings', SETTING_GROUPS],
  ['Lines of the audit', AUDIT_KINDS],
  ['Identity documents', inChinese(IDENTITY_DOCUMENTS)],
  ['Parties of a case', PARTY_KINDS],
  ['Grounds of a disposal', inChinese(DISPOSAL_GROUNDS)],
  ['States of a job', JOB_STATES],
  ['Ends of an attempt', ATTEMPT_ENDS],
  ['Channels', CHANNELS],
  ['Modes of a channel', CHANNEL_MODES],
  ['States of a message', MESSAGE_STATES],
])('%s are called as the law calls them', (name, words) => {
  const listed = rows.filter(({ table }) => table === name).map(({ cells }) => cells.slice(0, 2));
  expect(Object.fromEntries(listed)).toEqual(words);
});
