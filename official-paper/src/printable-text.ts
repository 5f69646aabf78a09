import { type Font, openSync } from 'fontkit';
import { FACES } from './pdf-pen.ts';

/** Stands for a character that the face does not have, as printers set it. */
export const NO_GLYPH = '〓';

/** A text as the face can print it: no character is left out unseen, in the picture or in the text behind it. */
export function textWithGlyphs(): (text: string) => string {
  const font = faceToAsk();
  const isThere = (char: string) => font.hasGlyphForCodePoint(char.codePointAt(0) ?? 0);
  return (text) =>
    text
      .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
      .replaceAll('\t', ' ')
      .replace(/[^\s\u0020-\u007e]/gu, (char) => (isThere(char) ? char : NO_GLYPH));
}

let opened: Font | null = null;

/** Opened once: it has some 30,000 characters. */
function faceToAsk(): Font {
  if (opened) return opened;
  const font = openSync(FACES.regular);
  if (!('hasGlyphForCodePoint' in font)) throw new Error('the face is a collection of faces');
  opened = font;
  return font;
}
