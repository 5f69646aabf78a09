/** Traditional characters of the official labels, each before its simplified form: some copies are converted. */
const PAIRS =
  '規规範范許许處处罰罚強强業业費费廢废現现數数決决單单萬万請请況况組组織织構构會会務务總总計计結结轉转開开區区這这國国屬属' +
  '於于穩稳護护權权類类內内過过執执檔档詢询項项無无機机關关沒没製制補补確确訪访舉举報报訴诉複复復复議议訟讼維维糾纠審审經经' +
  '後后據据為为係系續续繼继辦办認认獲获繳缴納纳額额採采購购對对與与條条雲云達达質质種种實实應应發发佈布臺台資资產产從从書书' +
  '際际學学團团體体長长門门問问間间題题';

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  (PAIRS.match(/../gsu) ?? []).map((pair) => [pair[0] ?? '', pair[1] ?? '']),
);

const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'gu');

/** By the code of a character: nearly all documents are simplified throughout, and are only looked through. */
const IS_TRADITIONAL = new Uint8Array(0x1_0000);
for (const char of SIMPLIFIED.keys()) IS_TRADITIONAL[char.charCodeAt(0)] = 1;

/** The text with the traditional characters that official labels have written as simplified ones. */
export function simplified(text: string): string {
  return hasTraditional(text)
    ? text.replace(TRADITIONAL, (char) => SIMPLIFIED.get(char) ?? char)
    : text;
}

function hasTraditional(text: string): boolean {
  for (let at = 0; at < text.length; at += 1)
    if (IS_TRADITIONAL[text.charCodeAt(at)] === 1) return true;
  return false;
}
