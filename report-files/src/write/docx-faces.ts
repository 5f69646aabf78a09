import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * The faces of a document: free ones, each with the official face that it stands for (GB/T 9704-2012, 5.2.2),
 * which the word processor takes where the free one is not installed.
 */
export const FACES = {
  title: { free: 'Noto Serif SC SemiBold', official: '方正小标宋简体' },
  heading: { free: 'Noto Sans SC', official: '黑体' },
  subheading: { free: 'LXGW WenKai', official: '楷体' },
  body: { free: 'Noto Serif SC', official: '仿宋' },
} as const;

const FONT_TABLE = 'word/fontTable.xml';

/** Names the official faces in a document that names the free ones. */
export function nameOfficialFaces(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const table = strFromU8(parts[FONT_TABLE] ?? new Uint8Array());
  const fonts = Object.values(FACES)
    .map(
      ({ free, official }) =>
        `<w:font w:name="${free}"><w:altName w:val="${official}"/><w:charset w:val="86"/></w:font>`,
    )
    .join('');
  const start = /<w:fonts\b[^>]*?(?=\/?>)/u.exec(table)?.[0];
  if (!start) throw new Error(`the document has no ${FONT_TABLE}`);
  const declaration = table.slice(0, table.indexOf('<w:fonts'));
  return zipSync({ ...parts, [FONT_TABLE]: strToU8(`${declaration}${start}>${fonts}</w:fonts>`) });
}
