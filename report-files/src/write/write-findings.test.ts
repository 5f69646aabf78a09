import { readFileSync } from 'node:fs';
import { checkReport } from '@yigongkai/law/reports/check-report';
import { expect, test } from 'vitest';
import { docxLines } from '../docx-report.ts';
import { readReport } from '../read-report.ts';
import { writeFindings } from './write-findings.ts';

const DISTRICT = new URL('../fixtures/demo-district-2023.txt', import.meta.url);

test('a Word document tells each finding with its rule and place, and each file that was not read', async () => {
  const text = readFileSync(DISTRICT, 'utf8').replace('2 | 1 | 0 | 1 | 4 |', '2 | 1 | 0 | 1 | 5 |');
  const report = readReport(new TextEncoder().encode(text));
  const { findings, notAssessable } = checkReport(report);
  const first = findings.find(({ verdict }) => verdict === 'fail');

  const bytes = await writeFindings(
    [{ ...report, file: '年报\u0000.txt', findings, notAssessable }],
    [{ file: '扫描件.pdf', why: 'PDF 里没有文字' }],
  );

  const told = docxLines(bytes)
    .map((line) => (line.kind === 'text' ? line.text : line.cells.join(' ')))
    .join('\n');
  expect(told).toContain('示例市演示区人民政府办公室2023年年度报告');
  expect(told).toContain('文件：年报.txt');
  expect(told).toContain(`${first?.rule}`);
  expect(told).toContain(`${first?.where}`);
  expect(told).toContain('扫描件.pdf：PDF 里没有文字');
});
