import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The faces of a document: each official one with the free one that stands for it (GB/T 9704-2012, 5.2.2). */
export const FACES = {
  title: { free: 'Noto Serif SC SemiBold', official: '方正小标宋简体' },
  heading: { free: 'Noto Sans SC', official: '黑体' },
  subheading: { free: 'LXGW WenKai', official: '楷体' },
  body: { free: 'Noto Serif SC', official: '仿宋' },
} as const;

export type WordFace = keyof typeof FACES;

/** Which of the two a document names; the word processor takes the other where that is not installed. */
export type NamedFirst = 'free' | 'official';

/** The face of a run or a style. */
export function wordFace(face: WordFace, first: NamedFirst) {
  const name = FACES[face][first];
  return { ascii: name, hAnsi: name, eastAsia: name, cs: name };
}

const FONT_TABLE = 'word/fontTable.xml';

/** Names the substitute of every face in the parts of a Word document. */
export function withSubstitutes(
  parts: Readonly<Record<string, Uint8Array>>,
  first: NamedFirst,
): Record<string, Uint8Array> {
  const table = strFromU8(parts[FONT_TABLE] ?? new Uint8Array());
  const fonts = Object.values(FACES)
    .map((face) => {
      const other = first === 'free' ? face.official : face.free;
      return `<w:font w:name="${face[first]}"><w:altName w:val="${other}"/><w:charset w:val="86"/></w:font>`;
    })
    .join('');
  const start = /<w:fonts\b[^>]*?(?=\/?>)/u.exec(table)?.[0];
  if (!start) throw new Error(`the document has no ${FONT_TABLE}`);
  const declaration = table.slice(0, table.indexOf('<w:fonts'));
  return { ...parts, [FONT_TABLE]: strToU8(`${declaration}${start}>${fonts}</w:fonts>`) };
}

/** Names the official faces in a document that names the free ones. */
export function nameOfficialFaces(bytes: Uint8Array): Uint8Array {
  return zipSync(withSubstitutes(unzipSync(bytes), 'free'));
}
