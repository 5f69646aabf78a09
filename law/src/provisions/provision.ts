import { chineseNumber } from './chinese-number.ts';
import { LEGAL_TEXTS, type LegalTextId } from './legal-text.ts';

/**
 * A place in a legal text: article (条), and where named paragraph (款) and item (项). No article where we
 * know the rule but not the number under which it stands.
 */
export type Provision = {
  readonly text: LegalTextId;
  readonly article: number | null;
  readonly paragraph?: number;
  readonly item?: number;
};

/** REG 36(7) is `reg(36, null, 7)`; REG 33(2) is `reg(33, 2)`. */
export function provision(
  text: LegalTextId,
  article: number | null,
  paragraph: number | null = null,
  item: number | null = null,
): Provision {
  return {
    text,
    article,
    ...(paragraph !== null && { paragraph }),
    ...(item !== null && { item }),
  };
}

/** A provision of the Regulation of 2019. */
export function reg(
  article: number | null,
  paragraph: number | null = null,
  item: number | null = null,
): Provision {
  return provision('REG', article, paragraph, item);
}

/** As letters and screens name it: 条例第三十六条第（七）项. */
export function cite(place: Provision): string {
  return `${LEGAL_TEXTS[place.text].short}${citePlace(place)}`;
}

/** As a letter names it the first time, with the full title: 《中华人民共和国政府信息公开条例》第三十三条第二款. */
export function citeInFull(place: Provision): string {
  const { title, short, number } = LEGAL_TEXTS[place.text];
  return `${short === number ? number : `《${title}》`}${citePlace(place)}`;
}

function citePlace({ article, paragraph, item }: Provision): string {
  if (article === null) return '';
  const inParagraph = paragraph === undefined ? '' : `第${chineseNumber(paragraph)}款`;
  const inItem = item === undefined ? '' : `第（${chineseNumber(item)}）项`;
  return `第${chineseNumber(article)}条${inParagraph}${inItem}`;
}

export function isSameProvision(one: Provision, other: Provision): boolean {
  return (
    one.text === other.text &&
    one.article === other.article &&
    one.paragraph === other.paragraph &&
    one.item === other.item
  );
}

/** Whether a provision is the place asked for, or a part of it: 条例第三十六条第（七）项 of 条例第三十六条. */
export function isWithin(place: Provision, asked: Provision): boolean {
  return (
    place.text === asked.text &&
    (asked.article === null || place.article === asked.article) &&
    (asked.paragraph === undefined || place.paragraph === asked.paragraph) &&
    (asked.item === undefined || place.item === asked.item)
  );
}
