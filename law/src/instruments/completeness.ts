import { reg } from '../provisions/provision.ts';
import type { Refusal } from '../provisions/refusal.ts';
import { OUTCOMES } from '../requests/outcome.ts';
import { type Composed, type Part, partsOfItem } from './compose-instrument.ts';
import { answersItems, type Instrument, instrumentRule } from './instrument.ts';
import { isItemPart, PART_KINDS, type PartKind } from './part-kind.ts';

/**
 * What a letter still lacks before it is issued, all of it: title, number, every part that its rule demands, in
 * order, every item decided, no blank, and no law or remedy typed by hand. Asked again after people have edited it.
 */
export function completenessFaults(id: Instrument, composed: Composed): Refusal[] {
  const provision = instrumentRule(id).provision ?? reg(36);
  return [
    ...headFaults(id, composed),
    ...letterPartFaults(id, composed),
    ...itemFaults(id, composed),
    ...composed.parts.flatMap(textFaults),
    ...orderFaults(id, composed),
  ].map((why) => ({ why, provision }));
}

function headFaults(id: Instrument, { instrument, title, number }: Composed): string[] {
  return [
    ...(instrument === id ? [] : [`这不是${instrumentRule(id).zh}`]),
    ...(title.trim() === '' ? ['没有标题'] : []),
    ...(number.trim() === '' ? ['没有文号'] : []),
  ];
}

function letterPartFaults(id: Instrument, { parts }: Composed): string[] {
  const rule = instrumentRule(id);
  const demanded = rule.parts.filter((kind) => !isItemPart(kind) && !rule.ifAny.includes(kind));
  const strange = parts.filter(({ kind }) => !isItemPart(kind) && !rule.parts.includes(kind));
  return [
    ...demanded
      .filter((kind) => parts.every((part) => part.kind !== kind))
      .map((kind) => `缺少“${PART_KINDS[kind]}”`),
    ...strange.map(({ kind }) => `${rule.zh}不写“${PART_KINDS[kind]}”`),
  ];
}

function itemFaults(id: Instrument, { items, parts }: Composed): string[] {
  if (!answersItems(id)) return [];
  return items.flatMap(({ position, outcome }) => {
    if (outcome === null)
      return id === 'supplementary-reply' ? [] : [`第${position}项没有处理结果`];
    const optional: readonly PartKind[] = [
      ...instrumentRule(id).ifAny,
      ...instrumentRule(OUTCOMES[outcome].instrument).ifAny,
    ];
    return partsOfItem(id, outcome)
      .filter((kind) => !optional.includes(kind))
      .filter((kind) => !parts.some((part) => part.kind === kind && part.position === position))
      .map((kind) => `第${position}项缺少“${PART_KINDS[kind]}”`);
  });
}

/** Citations and remedies are generated: who types them makes the errors that courts annul for. */
const GENERATED = ['legal-basis', 'remedy-notice', 'remedy-line'] as const;

function textFaults({ kind, paragraphs }: Part): string[] {
  const runs = paragraphs.flat();
  const isBlank = runs.length === 0 || runs.some(({ text }) => text.trim() === '');
  const isTyped =
    GENERATED.some((generated) => generated === kind) && runs.some(({ locked }) => !locked);
  return [
    ...(isBlank ? [`“${PART_KINDS[kind]}”有空白`] : []),
    ...(isTyped ? [`“${PART_KINDS[kind]}”不能手工填写`] : []),
  ];
}

function orderFaults(id: Instrument, { parts }: Composed): string[] {
  const order = instrumentRule(id).parts;
  const firstOfItems = order.findIndex(isItemPart);
  const places = parts.map(({ kind }) => (isItemPart(kind) ? firstOfItems : order.indexOf(kind)));
  const isOrdered = places.every((place, at) => place >= (places[at - 1] ?? 0));
  return isOrdered ? [] : ['各部分的先后不对'];
}
