import { calendarDay } from '@yigongkai/law/calendar/calendar-day';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from './finding.ts';
import { labelledPassage } from './labelled/labelled-passage.ts';
import { NUMBER_PASSAGES, WRITTEN_PASSAGES } from './labelled/number-passages.ts';
import { PERSON_PASSAGES } from './labelled/person-passages.ts';
import { TABLE_PASSAGES } from './labelled/table-passages.ts';
import { TRAP_PASSAGES } from './labelled/trap-passages.ts';
import { GROUPED_FORMS, WRITTEN_FORMS } from './labelled/written-forms.ts';
import { maskFindings } from './mask-findings.ts';
import { openScreening } from './open-screening.ts';
import { screenText } from './screen-text.ts';

const today = calendarDay('1921-01-01');
const screened = (text: string) => screenText(text, { today });

const passages = [...NUMBER_PASSAGES, ...TABLE_PASSAGES, ...PERSON_PASSAGES, ...TRAP_PASSAGES].map(
  (notation) => labelledPassage(notation).text,
);
const written = fc
  .tuple(
    fc.constantFrom(...WRITTEN_PASSAGES),
    fc.constantFrom(...Object.values({ ...WRITTEN_FORMS, ...GROUPED_FORMS })),
  )
  .map(([notation, form]) => labelledPassage(notation, form).text);
const noise = fc.string({
  unit: fc.constantFrom(...'示例市０1２3x×\u200b＊*号：，。\n\t| ( 身份证𝟎𝟗\ud835★密机名单'),
  maxLength: 40,
});
const prose = fc
  .nat(40)
  .map((times) => '为推进政府信息公开工作，提高服务水平，现将有关事项通知如下，'.repeat(times));
const part = fc.oneof(fc.constantFrom(...passages), written, noise, prose);
const joined = (gaps: readonly string[]) =>
  fc
    .array(fc.tuple(part, fc.constantFrom(...gaps)), { maxLength: 12 })
    .map((parts) => parts.flat().join(''));
const anyText = joined(['\n', '', '\r\n', '\n\n', '。']);
const paragraphs = joined(['\n', '\r\n', '\n\n', '。\n']);

describe('a text that comes in pieces', () => {
  test('gives the findings of the whole, however it is cut', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.array(fc.nat(120), { minLength: 1, maxLength: 8 }),
        (text, lengths) => {
          expect(inPieces(text, lengths)).toEqual(screened(text));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('waits behind a line break for the rest of a number', () => {
    const text = `${'办理情况说明。'.repeat(12)}身份证号3301021\n90001010011。`;
    const cut = text.indexOf('\n') + 1;
    expect(inPieces(text, [cut, 200])).toEqual(screened(text));
    expect(screened(text)).toMatchObject([{ rule: 'ID18', text: '3301021\n90001010011' }]);
  });

  test('gives them unit by unit, and in lines longer than are looked at in one', () => {
    const number = '身份证号330102190001010011';
    const long =
      `${'办'.repeat(16_380)}${number}，${'一'.repeat(40_000)}${number}${' \t'.repeat(30)}`.repeat(
        3,
      );
    expect(inPieces(long, [1])).toEqual(screened(long));
    expect(screened(long)).toHaveLength(6);
  });
});

test('a finding quotes what stands at its place, in order and within the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let last = 0;
      for (const finding of screened(text)) {
        expect(text.slice(finding.start, finding.end)).toBe(finding.text);
        expect(finding.end).toBeGreaterThan(finding.start);
        expect(finding.start).toBeGreaterThanOrEqual(last);
        last = finding.start;
      }
    }),
    { numRuns: 300 },
  );
});

describe('masking', () => {
  test('touches nothing outside the findings and keeps all places', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const findings = screened(text);
        const masked = maskFindings(text, findings);
        expect(masked).toHaveLength(text.length);
        expect(outside(masked, findings)).toBe(outside(text, findings));
      }),
      { numRuns: 300 },
    );
  });

  test('done twice changes nothing more', () => {
    fc.assert(
      fc.property(paragraphs, (text) => {
        const once = maskFindings(text, screened(text));
        expect(maskFindings(once, screened(once))).toBe(once);
      }),
      { numRuns: 300 },
    );
  });
});

function inPieces(text: string, lengths: readonly number[]): Finding[] {
  const screening = openScreening({ today });
  const findings: Finding[] = [];
  let at = 0;
  for (let piece = 0; at < text.length; piece += 1) {
    const length = Math.max(1, lengths[piece % lengths.length] ?? 1);
    findings.push(...screening.push(text.slice(at, at + length)));
    at += length;
  }
  return [...findings, ...screening.end()];
}

function outside(text: string, findings: readonly Finding[]): string {
  return [...text.split('').entries()]
    .map(([at, unit]) => (findings.some(({ start, end }) => start <= at && at < end) ? '' : unit))
    .join('');
}
