import type { DemoRow } from './demo-tables.ts';

/** Text at a place of an A4 page, in points from its top left corner. For tests. */
export type PdfText = {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly size?: number;
};

const HEIGHT = 842;

/** A PDF with a text layer, written by hand: each character is its own code, ASCII half as wide as the rest. */
export function pdfOf(pages: readonly (readonly PdfText[])[]): Uint8Array {
  const first = 6;
  const kids = pages.map((_page, at) => `${first + at * 2} 0 R`).join(' ');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    '<</Type/Font/Subtype/Type0/BaseFont/Demo/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 5 0 R>>',
    '<</Type/Font/Subtype/CIDFontType2/BaseFont/Demo/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 1000/W[0 127 500]/FontDescriptor<</Type/FontDescriptor/FontName/Demo/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>>>',
    stream(
      '/CIDInit /ProcSet findresource begin begincmap /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end',
    ),
    ...pages.flatMap((texts, at) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 ${HEIGHT}]/Resources<</Font<</F 3 0 R>>>>/Contents ${first + at * 2 + 1} 0 R>>`,
      stream(texts.map(shown).join('\n')),
    ]),
  ];
  return fileOf(objects);
}

function shown({ text, left, top, size = 10 }: PdfText): string {
  const codes = [...text].map((char) => (char.codePointAt(0) ?? 0).toString(16).padStart(4, '0'));
  return `BT /F ${size} Tf 1 0 0 1 ${left} ${HEIGHT - top} Tm <${codes.join('')}> Tj ET`;
}

function stream(content: string): string {
  return `<</Length ${content.length}>>stream\n${content}\nendstream`;
}

function fileOf(objects: readonly string[]): Uint8Array {
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj${object}endobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const trailer = `trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF`;
  return new TextEncoder().encode(
    `${file}xref\n0 ${size}\n0000000000 65535 f \n${table}${trailer}`,
  );
}

/** Where the columns of a table begin, and how high its rows are. */
export type PdfLayout = { readonly lefts: readonly number[]; readonly pitch: number };

/** The texts of a table with its cells at their columns, each label broken after so many characters. */
export function tableTexts(
  rows: readonly DemoRow[],
  { lefts, pitch }: PdfLayout,
  top: number,
  size = 7,
): PdfText[] {
  let hanging: { at: number; columns: number; left: number }[] = [];
  return rows.flatMap((row, number) => {
    const began: typeof hanging = [];
    let at = 0;
    const texts = row.flatMap(({ text, columns = 1, rows: height = 1 }) => {
      for (;;) {
        const above = hanging.find((each) => each.at === at);
        if (!above) break;
        at += above.columns;
      }
      const from = lefts[at] ?? 0;
      const width = (lefts[at + columns] ?? 0) - from - 4;
      if (height > 1) began.push({ at, columns, left: height - 1 });
      at += columns;
      const middle = top + (number + height / 2) * pitch;
      return brokenText(text, width, size).map((part, line, all) => ({
        text: part,
        left: from + 2,
        top: middle + (line - (all.length - 1) / 2) * size * 1.2,
        size,
      }));
    });
    hanging = [
      ...hanging.flatMap((each) => (each.left > 1 ? [{ ...each, left: each.left - 1 }] : [])),
      ...began,
    ];
    return texts;
  });
}

function brokenText(text: string, width: number, size: number): string[] {
  if (text === '') return [];
  const lines = [''];
  let taken = 0;
  for (const char of text) {
    const wide = char < '\u0080' ? size / 2 : size;
    if (taken + wide > width && lines.at(-1) !== '') {
      lines.push('');
      taken = 0;
    }
    lines[lines.length - 1] += char;
    taken += wide;
  }
  return lines;
}
