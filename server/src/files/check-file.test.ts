import { hash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { fileOffice, foundIn, wordFile, zipOf } from './testing.ts';

const PNG = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(64, 7)]);
const EXE = Buffer.concat([Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'), Buffer.alloc(64)]);

test('a harmless file is accepted, known by its content, and not yet scanned', async () => {
  const { bring, stored } = await fileOffice();

  const content = wordFile(['申请公开示例市演示区的规划']);

  const file = await bring('申请书.docx', content);

  expect(file).toMatchObject({
    name: '申请书.docx',
    type: 'docx',
    state: 'accepted',
    scan: 'not-scanned',
    screening: 'read',
    findings: [],
    sha256: hash('sha256', content, 'hex'),
  });
  expect(stored('quarantine')).toEqual([]);
  expect(stored('accepted')).toHaveLength(1);
});

test('the same content is kept once, and each file has its own record', async () => {
  const { bring, stored } = await fileOffice();

  const one = await bring('一.txt', '同样的内容');
  const two = await bring('二.txt', '同样的内容');

  expect([one.state, two.state]).toEqual(['accepted', 'accepted']);
  expect(one.id).not.toBe(two.id);
  expect(stored('accepted')).toHaveLength(1);
});

const REFUSED = [
  ['a page that calls itself a PDF', '文件.pdf', '<html><body>x</body></html>', 'type-conflict'],
  ['a program that calls itself a Word file', '文件.docx', EXE, 'type-conflict'],
  ['a program', '程序.exe', EXE, 'type-refused'],
  ['a script', '脚本.js', 'alert(1)', 'type-refused'],
  [
    'a picture with an archive behind it',
    '图.png',
    Buffer.concat([PNG, zipOf({ a: 'x' })]),
    'two-types',
  ],
  ['an archive that cannot be looked into', '资料.rar', 'Rar!\x1a\x07\0xxxx', 'type-refused'],
  ['nothing', '空.txt', '', 'empty'],
  ['a cut archive', '坏.zip', zipOf({ 'a.txt': '内容' }).subarray(0, 40), 'damaged'],
  ['macros', '表.docx', wordFile(['正文'], { 'word/vbaProject.bin': 'x' }), 'macros'],
  ['a macro file by its name', '表.docm', wordFile(['正文']), 'macros'],
  ['a program in an archive', '包.zip', zipOf({ 'a.exe': EXE }), 'type-refused'],
] as const;

test('what an office does not need or cannot check is refused, and its content is gone', async () => {
  const { bring, stored } = await fileOffice();

  for (const [what, name, content, finding] of REFUSED) {
    const file = await bring(name, content);

    expect([what, file.state, foundIn(file).includes(finding)]).toEqual([what, 'refused', true]);
    expect(file.findings.every(({ says }) => says.length > 10)).toBe(true);
    expect([what, ...stored('quarantine'), ...stored('accepted')]).toEqual([what]);
  }
});

const BOMBS = [
  [
    'a thousand zeros packed to one',
    () => zipSync({ 'a.txt': new Uint8Array(60_000_000) }),
    'archive-bomb',
  ],
  [
    'many files of nothing',
    () =>
      zipSync(
        Object.fromEntries(
          Array.from({ length: 100_000 }, (_, at) => [`${at}`, new Uint8Array()] as const),
        ),
        { level: 0 },
      ),
    'archive-bomb',
  ],
  [
    'a bomb in an archive in an archive',
    () => zipOf({ 'b.zip': zipOf({ 'a.zip': zipSync({ 'a.txt': new Uint8Array(60_000_000) }) }) }),
    'archive-bomb',
  ],
  [
    'more than its directory says',
    () => withDeclaredSize(zipSync({ 'a.txt': strToU8('字'.repeat(9000)) }), 10),
    'damaged',
  ],
] as const;

test('an archive that would unfold to far more is refused before it does', async () => {
  const { bring } = await fileOffice();

  for (const [what, bomb, finding] of BOMBS) {
    const file = await bring('包.zip', bomb());

    expect([what, file.state, foundIn(file)]).toEqual([what, 'refused', [finding]]);
  }
});

test('archives lie in one another only so deep', async () => {
  const { bring } = await fileOffice();
  let nested = zipOf({ 'a.txt': '内容' });
  for (let depth = 0; depth < 3; depth += 1) nested = zipOf({ 'a.zip': nested });

  expect(foundIn(await bring('包.zip', nested))).toEqual(['too-deep']);
});

test('an archive or a document with a password is refused, and says what to do', async () => {
  const { bring } = await fileOffice();
  const locked = zipOf({ 'a.txt': '内容' });
  // Bit 0 of the flags, in the directory: encrypted.
  const directory = Buffer.from(locked).indexOf(Buffer.from('PK\x01\x02', 'latin1'));
  locked[directory + 8] = 1;

  const [archive, word] = [
    await bring('包.zip', locked),
    await bring('密.docx', compound('EncryptedPackage')),
  ];

  expect(foundIn(archive)).toEqual(['encrypted']);
  expect(foundIn(word)).toEqual(['encrypted']);
  expect(word.findings[0]?.says).toContain('去掉密码');
});

test('what cannot be read is accepted with that said, never as clean', async () => {
  const { bring } = await fileOffice();

  const scan = await bring('扫描件.png', PNG);
  const old = await bring('旧.doc', compound('WordDocument'));
  const mixed = await bring('包.zip', zipOf({ '说明.txt': '有字', '扫描件.png': PNG }));

  expect([scan.state, scan.screening, foundIn(scan)]).toEqual([
    'accepted',
    'unreadable',
    ['unreadable'],
  ]);
  expect([old.screening, mixed.screening]).toEqual(['unreadable', 'partly']);
});

test('a text that begins with the letters of a picture is a text', async () => {
  const { bring } = await fileOffice();

  expect(await bring('车.txt', 'BMW 的采购清单')).toMatchObject({
    type: 'text',
    state: 'accepted',
  });
});

test('a name without an ending gets the usual one', async () => {
  const { bring } = await fileOffice();

  expect((await bring('说明', '内容')).name).toBe('说明.txt');
});

/** An old Office file as far as it is told by the name of a stream. */
function compound(stream: string): Buffer {
  return Buffer.concat([
    Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'),
    Buffer.alloc(504),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(512),
  ]);
}

function withDeclaredSize(zip: Uint8Array, size: number): Uint8Array {
  const bytes = Buffer.from(zip);
  bytes.writeUInt32LE(size, bytes.indexOf(Buffer.from('PK\x01\x02', 'latin1')) + 24);
  return bytes;
}
