import { expect, test } from 'vitest';
import { INSTRUMENT_NUMBER_TEMPLATE } from '../instruments/instrument-number.ts';
import { QUIET_HOURS } from '../people/quiet-hours.ts';
import { DEFAULT_REMEDY_COUNT_SETTINGS, REMEDY_COUNT_SETTINGS } from '../remedies/remedy-result.ts';
import { REPORT_SETTINGS } from '../reports/report-settings.ts';
import { APPLICANT_SETTINGS, DEFAULT_APPLICANT_SETTINGS } from '../requests/applicant-category.ts';
import { CASE_ROW_SETTINGS, DEFAULT_CASE_ROW_SETTINGS } from '../requests/case-row-settings.ts';
import { FEE_SETTINGS } from '../requests/fee-tariff.ts';
import { DEFAULT_REQUEST_SETTINGS, REQUEST_SETTINGS } from '../requests/request-settings.ts';
import { COURIER_REPLY_ISSUED_ON } from '../requests/service-method.ts';
import type { Setting } from './setting.ts';

const GROUPS: readonly Readonly<Record<string, Setting<unknown>>>[] = [
  CASE_ROW_SETTINGS,
  APPLICANT_SETTINGS,
  REMEDY_COUNT_SETTINGS,
  FEE_SETTINGS,
  REQUEST_SETTINGS,
  REPORT_SETTINGS,
  { INSTRUMENT_NUMBER_TEMPLATE, COURIER_REPLY_ISSUED_ON, QUIET_HOURS },
];

test.each(GROUPS.flatMap((group) => Object.entries(group)))(
  'the setting %s says what it decides, and where its default comes from',
  (_name, { says, source }) => {
    expect(says).toMatch(/\p{Script=Han}/u);
    expect(source).toMatch(/\p{Script=Han}/u);
  },
);

test.each([
  [CASE_ROW_SETTINGS, DEFAULT_CASE_ROW_SETTINGS],
  [APPLICANT_SETTINGS, DEFAULT_APPLICANT_SETTINGS],
  [REMEDY_COUNT_SETTINGS, DEFAULT_REMEDY_COUNT_SETTINGS],
  [REQUEST_SETTINGS, DEFAULT_REQUEST_SETTINGS],
])('an office that changed nothing has every default', (settings, defaults) => {
  const values = Object.entries(settings).map(([name, { value }]) => [name, value]);
  expect(Object.fromEntries(values)).toEqual(defaults);
});

test('the periods that the law leaves open begin with these', () => {
  const { correctionWorkdays, reasonWorkdays, redoWorkdays } = DEFAULT_REQUEST_SETTINGS;
  expect({ correctionWorkdays, reasonWorkdays, redoWorkdays }).toEqual({
    correctionWorkdays: 10,
    reasonWorkdays: 10,
    redoWorkdays: 20,
  });
  expect(DEFAULT_REQUEST_SETTINGS).toMatchObject({ firstReminder: 5, secondReminder: 2 });
  expect(DEFAULT_REQUEST_SETTINGS).toMatchObject({ recordCorrectionMonths: 2 });
  expect(DEFAULT_REQUEST_SETTINGS).toMatchObject({
    retentionYears: 10,
    retentionFrom: 'next-year',
    identityHashMonths: 24,
    sameInformationShare: 80,
  });
  expect(REPORT_SETTINGS.copiedShare.value).toBe(0.5);
  expect(REPORT_SETTINGS.longestOpening.value).toBe(1000);
  expect(REPORT_SETTINGS.smallestSample.value).toBe(7);
  expect(REPORT_SETTINGS.outlierDeviations.value).toBe(3.5);
});
