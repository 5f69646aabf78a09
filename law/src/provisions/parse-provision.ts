import { LEGAL_TEXTS, type LegalTextId } from './legal-text.ts';
import { type Provision, provision } from './provision.ts';

const DIGITS = '零一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1_000 };

const PLACE =
  /^第?([\d〇零一二三四五六七八九十百千]+)条?(?:第([\d一二三四五六七八九十]+)款)?(?:第?(?:[（(]([\d一二三四五六七八九十]+)[)）]项?|([\d一二三四五六七八九十]+)项))?$/u;

/**
 * The provisions that a person may mean: 条例第三十六条第（七）项, 行政复议法20, 国办公开办函〔2016〕235号, and
 * 第三十条 of the Regulation. A bare
 * `REG 33(2)` is a paragraph in one article and an item in another, so that it names both.
 * @returns none where the text names no legal text that we know, or no place in it.
 */
export function parseProvision(text: string): Provision[] {
  const written = text.replace(/[\s《》]/gu, '');
  const named =
    namedText(written) ?? (written.startsWith('第') ? ({ text: 'REG', length: 0 } as const) : null);
  if (!named) return [];
  const rest = written.slice(named.length);
  if (rest === '') return [provision(named.text, null)];
  const found = PLACE.exec(rest);
  const article = numberOf(found?.[1]);
  if (article === null) return [];
  const [paragraph, item] = [numberOf(found?.[2]), numberOf(found?.[3] ?? found?.[4])];
  const asItem = provision(named.text, article, paragraph, item);
  const isBare = paragraph === null && item !== null && !rest.endsWith('项');
  return isBare ? [provision(named.text, article, item), asItem] : [asItem];
}

/** The text whose name begins what was written, the longest name first. */
function namedText(written: string): { text: LegalTextId; length: number } | null {
  const names = (Object.keys(LEGAL_TEXTS) as LegalTextId[]).flatMap((text) =>
    namesOf(text).map((name) => ({ text, name })),
  );
  const fitting = names.filter(({ name }) => written.toUpperCase().startsWith(name.toUpperCase()));
  const [longest] = fitting.toSorted((a, b) => b.name.length - a.name.length);
  return longest ? { text: longest.text, length: longest.name.length } : null;
}

/** Its id, short and full title, the latter also without the state's name, and its number. */
function namesOf(text: LegalTextId): string[] {
  const { short, title, number } = LEGAL_TEXTS[text];
  return [text, short, title, title.replace(/^中华人民共和国/u, ''), number];
}

function numberOf(written: string | undefined): number | null {
  if (written === undefined) return null;
  if (/^\d+$/u.test(written)) return Number(written);
  let [sum, digit] = [0, 0];
  for (const char of written.replaceAll('〇', '零')) {
    const unit = UNITS[char];
    if (unit === undefined) digit = DIGITS.indexOf(char);
    else {
      sum += (digit || 1) * unit;
      digit = 0;
    }
  }
  return sum + digit;
}
