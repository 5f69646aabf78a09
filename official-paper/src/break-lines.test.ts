import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines } from './break-lines.ts';

/** Figures and Latin letters are half as wide as ideographs. */
const measure = (text: string) =>
  [...text].reduce((sum, char) => sum + (char < '\u0100' ? 1 : 2), 0);

describe('lines', () => {
  test.each([
    ['公开政府信息', 8, ['公开政府', '信息']],
    ['公开政府，信息', 8, ['公开政', '府，信息']],
    ['公开政（府）信', 8, ['公开政', '（府）信']],
    ['收到2023件', 8, ['收到2023', '件']],
    ['收到申2023件', 8, ['收到申', '2023件']],
    ['1234567890', 4, ['1234', '5678', '90']],
    ['', 8, ['']],
    ['甲 乙', 4, ['甲', '乙']],
  ])('%s in %i', (text, width, lines) => {
    expect(breakLines(text, width, measure)).toEqual(lines);
  });

  test('the first is shorter by the indent', () => {
    expect(breakLines('公开政府信息', 8, measure, 4)).toEqual(['公开', '政府信息']);
  });

  test('fit, and lose nothing but blanks', () => {
    const text = fc.string({
      unit: fc.constantFrom('公', '开', '，', '。', '（', '）', '2', 'x', ' ', '𥔲'),
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 8, max: 30 }), (words, width) => {
        const lines = breakLines(words, width, measure);
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''));
      }),
    );
  });
});
