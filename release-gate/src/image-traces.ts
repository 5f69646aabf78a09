import type { Place, Trace } from './trace.ts';

/** Tags of TIFF and EXIF (EXIF 2.32, 4.6): where, by whom and with whose camera a picture was taken. */
const GPS = 0x8825;
const PERSONS: Readonly<Record<number, string>> = {
  315: '作者',
  33432: '版权',
  42032: '相机所有人',
};
const EXIF = 0x8769;
const ASCII = 2;

/** What a picture carries besides its points. Its words are not read: that is told too. */
export function imageTraces(bytes: Uint8Array, place: Place): Trace[] {
  const tags = tiffTags(exifOf(bytes));
  const isLocated = tags.has(GPS) || /exif:GPSL(?:atitude|ongitude)/u.test(packetOf(bytes));
  const persons = Object.entries(PERSONS).flatMap(([tag, name]): Trace[] => {
    const said = tags.get(Number(tag))?.trim();
    return said ? [{ id: 'metadata', place, words: `${name}：${said}` }] : [];
  });
  return [
    { id: 'image', place, words: '' },
    ...(isLocated ? [{ id: 'image-location', place, words: '' } as const] : []),
    ...persons,
  ];
}

/** The TIFF block within a JPEG, a PNG or a WebP; of a TIFF the file itself; empty where there is none. */
function exifOf(bytes: Uint8Array): Uint8Array {
  const head = latin(bytes.subarray(0, 4));
  if (head === 'II*\0' || head === 'MM\0*') return bytes;
  const file = latin(bytes);
  const marks = ['Exif\0\0', 'eXIf', 'EXIF'];
  for (const mark of marks) {
    const at = file.indexOf(mark);
    const start = at < 0 ? -1 : file.slice(at, at + 16).search(/II\*\0|MM\0\*/u);
    if (start >= 0) return bytes.subarray(at + start);
  }
  return new Uint8Array();
}

/** Tags of the first directory and of EXIF's, with their text where it is one. */
function tiffTags(block: Uint8Array): Map<number, string> {
  const tags = new Map<number, string>();
  if (block.length < 8) return tags;
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
  const isLittle = block[0] === 0x49;
  const read = (at: number, size: 2 | 4) => {
    if (at + size > view.byteLength) return 0;
    return size === 2 ? view.getUint16(at, isLittle) : view.getUint32(at, isLittle);
  };
  const readDirectory = (at: number, isFirst: boolean): void => {
    const count = at > 0 ? Math.min(read(at, 2), 512) : 0;
    for (let entry = 0; entry < count; entry += 1) {
      const place = at + 2 + entry * 12;
      const [tag, length, value] = [read(place, 2), read(place + 4, 4), read(place + 8, 4)];
      const from = length > 4 ? value : place + 8;
      const isText = read(place + 2, 2) === ASCII;
      tags.set(tag, isText ? utf8(block.subarray(from, from + Math.min(length, 256))) : '');
      if (tag === EXIF && isFirst) readDirectory(value, false);
    }
  };
  readDirectory(read(4, 4), true);
  return tags;
}

/** The packet in which programs write what they know of a picture (XMP). */
function packetOf(bytes: Uint8Array): string {
  return /<x:xmpmeta.*?<\/x:xmpmeta>/su.exec(latin(bytes))?.[0] ?? '';
}

function utf8(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replaceAll('\0', '');
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
