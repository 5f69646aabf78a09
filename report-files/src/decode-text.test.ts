import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

const REPORT = readFileSync(new URL('fixtures/demo-district-2023.txt', import.meta.url));
const LIST =
  '姓名,身份证号,电话,住址\r\n张小明,330102190001010011,15400000001,示例省示例市演示区示例镇\r\n';

/** The platform decodes these encodings but does not encode them: every pair of bytes is looked up. */
function encoded(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const pairs = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if (!pairs.has(char)) pairs.set(char, [lead, trail]);
    }
  return Uint8Array.from([...text].flatMap((char) => pairs.get(char) ?? [char.charCodeAt(0)]));
}

describe('a text in GB 18030 is read', () => {
  test.each([
    ['a list of names', LIST],
    ['a heading alone', '姓名,电话'],
    ['names in rare characters', '姓名：王喆、李頔、张翀，住址：示例市演示区示例镇'],
  ])('%s', (_name, text) => {
    expect(decodeText(encoded(text, 'gb18030'))).toBe(text);
  });
});

describe('what is not GB 18030 is refused', () => {
  test.each([
    ['UTF-8 that lacks a byte, wherever it is', null],
    ['Big5', encoded('姓名,電話,住址,身分證字號,臺北市中正區重慶南路', 'big5')],
    ['Japanese', encoded('これはテストです。住所と電話番号', 'shift_jis')],
    ['French', Buffer.from('Procès-verbal de la séance du comité, été, où, déjà', 'latin1')],
    ['a sign or two', Uint8Array.of(0x35, 0xb1, 0xb0, 0x43)],
    ['controls among the characters', encoded(`${LIST}\u0001\u0002`, 'gb18030')],
    ['any bytes', Uint8Array.from({ length: 512 }, (_, at) => 0x81 + ((at * 89) % 117))],
  ])('%s', (_name, bytes) => {
    const all = bytes
      ? [bytes]
      : Array.from({ length: 300 }, (_, at) => [
          ...REPORT.subarray(0, 40 + at),
          ...REPORT.subarray(41 + at),
        ]).flatMap((left) => (isUtf8(left) ? [] : [Uint8Array.from(left)]));
    for (const one of all) expect(() => decodeText(one)).toThrow('编码');
  });
});

function isUtf8(bytes: readonly number[]): boolean {
  return !new TextDecoder().decode(Uint8Array.from(bytes)).includes('\ufffd');
}
