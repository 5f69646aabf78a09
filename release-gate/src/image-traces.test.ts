import { expect, test } from 'vitest';
import { jpegFile, pngFile } from './example-files.ts';
import { imageTraces } from './image-traces.ts';
import { WHOLE_FILE } from './trace.ts';

const seenIn = (bytes: Uint8Array) =>
  imageTraces(bytes, WHOLE_FILE).map(({ id, words }) => (words === '' ? id : `${id} ${words}`));

test.each([
  ['nothing', [], ['image']],
  ['where it was taken', [[0x8825, 26]], ['image', 'image-location']],
  ['who took it', [[0x013b, '甲']], ['image', 'metadata 作者：甲']],
  ['a camera', [[0x010f, '某厂']], ['image']],
] as const)('a photograph tells %s', (_words, tags, expected) => {
  expect(seenIn(jpegFile(tags))).toEqual(expected);
});

test('a picture without a block of its own tells only that its words were not read', () => {
  expect(seenIn(pngFile([0, 0, 0, 255]))).toEqual(['image']);
});

test('a place in the packet of a program is found too', () => {
  const packet = '<x:xmpmeta><a exif:GPSLatitude="0,0N"/></x:xmpmeta>';
  const bytes = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.from(packet)]);
  expect(seenIn(new Uint8Array(bytes))).toContain('image-location');
});

test('a block that points beyond its end is read as far as it goes', () => {
  const whole = jpegFile([
    [0x8825, 26],
    [0x8769, 0xffffff],
  ]);
  for (let length = 0; length < whole.length; length += 1)
    expect(seenIn(whole.subarray(0, length))[0]).toBe('image');
});
