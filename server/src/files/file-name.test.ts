import { expect, test } from 'vitest';
import { attachment, fileName } from './file-name.ts';

test.each([
  ['../../x', 'x'],
  ['..\\..\\x.txt', 'x.txt'],
  ['/etc/passwd', 'passwd'],
  ['"\r\n', '_'],
  ['', '未命名'],
  ['...', '未命名'],
  ['规划 🏛️ 方案.txt', '规划 🏛️ 方案.txt'],
  ['附件\u202Etxt.cod.txt', '附件txt.cod.txt'],
  ['a:b*c?.txt', 'a_b_c_.txt'],
  ['半\ud800个.txt', '半个.txt'],
  [`${'长'.repeat(300)}.txt`, `${'长'.repeat(96)}.txt`],
])('a file named %j is kept as %j', (given, kept) => {
  expect(fileName(given)).toBe(kept);
});

test('a name cannot get out of its header, and comes back whole', () => {
  for (const name of ['规划 🏛️ 方案.txt', `a'(1)*!.txt`, '100%.txt', fileName('"\r\nx: y')]) {
    const header = attachment(name);

    expect(header).toMatch(/^attachment; filename="[ -~]*"; filename\*=UTF-8''[\w.!~%-]+$/);
    expect(decodeURIComponent(header.split("''")[1] ?? '')).toBe(name);
  }
});
