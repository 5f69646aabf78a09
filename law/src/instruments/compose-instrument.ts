import { calendarDay } from '../calendar/calendar-day.ts';
import { reg } from '../provisions/provision.ts';
import type { Refusal } from '../provisions/refusal.ts';
import { OUTCOMES, type Outcome } from '../requests/outcome.ts';
import type { DecidedItem } from '../requests/request-facts.ts';
import { type CaseItem, caseItems } from './case-items.ts';
import { CLOSING_PARTS, REPLY_PARTS } from './closing-parts.ts';
import { CONSULTATION_PARTS } from './consultation-parts.ts';
import { FILE_PARTS } from './file-parts.ts';
import { answersItems, type Instrument, instrumentRule } from './instrument.ts';
import type { InstrumentFacts } from './instrument-facts.ts';
import { instrumentNumber } from './instrument-number.ts';
import { instrumentOrdinal } from './instrument-ordinal.ts';
import { ITEM_PARTS_OF } from './item-parts.ts';
import { LETTER_PARTS_OF_ALL } from './letter-parts.ts';
import { namingFaults } from './naming-fault.ts';
import type { PartBuilder } from './part-builder.ts';
import { type ItemPart, isItemPart, type LetterPart, type PartKind } from './part-kind.ts';
import { processFacts } from './process-facts-part.ts';
import { PROCESS_PARTS } from './process-parts.ts';
import { choiceFaults } from './reply-choice.ts';
import type { Drafted, Paragraph } from './run.ts';
import { sourceFault } from './source-fault.ts';

/** A part of a letter as it is set and edited. */
export type Part = {
  readonly kind: PartKind;
  /** Of a part that stands for one of several items. */
  readonly heading?: string;
  /** The item that it is about, counted through all cases that the letter answers. */
  readonly position?: number;
  readonly paragraphs: readonly Paragraph[];
};

export type Composed = {
  readonly instrument: Instrument;
  readonly title: string;
  readonly number: string;
  /** The items of its cases, and as what each is decided; `null` where this letter does not decide it. */
  readonly items: readonly { readonly position: number; readonly outcome: Outcome | null }[];
  readonly parts: readonly Part[];
};

export type Composing = { readonly composed: Composed } | { readonly refusals: readonly Refusal[] };

const REG_FROM = calendarDay('2019-05-15');

/**
 * The letter that the law makes of a case on a day: title, number and every part in order, or all that is missing,
 * each with what to do. Pure: the same facts make the same letter.
 */
export function composeInstrument(id: Instrument, facts: InstrumentFacts): Composing {
  if (facts.on < REG_FROM)
    return {
      refusals: [
        {
          why: '现行条例自2019年5月15日起施行，此前文书的文本没有收录，不能制作',
          provision: reg(56),
        },
      ],
    };
  const choice = choiceFaults(id, facts);
  if (choice.length > 0) return { refusals: choice };
  const drafted = draftedParts(id, facts);
  const missing = drafted.flatMap((part) => ('refusals' in part.text ? part.text.refusals : []));
  const parts = drafted.flatMap(({ text, ...part }): Part[] =>
    'paragraphs' in text && text.paragraphs.length > 0
      ? [{ ...part, paragraphs: text.paragraphs }]
      : [],
  );
  const refusals = [...missing, ...sourceFaults(parts, facts), ...namingFaults(id, parts, facts)];
  if (refusals.length > 0) return { refusals: distinct(refusals) };
  const { zh, title } = instrumentRule(id);
  const number = instrumentNumber(
    id,
    facts.number,
    instrumentOrdinal(id, facts),
    facts.letter.numberTemplate,
  );
  const items = caseItems(facts).map(({ position, decided }) => ({
    position,
    outcome: answersItems(id) ? (decided?.outcome ?? null) : null,
  }));
  const head = `${facts.letter.organ}${title ?? zh}`;
  return { composed: { instrument: id, title: head, number, items, parts } };
}

type DraftedPart = Omit<Part, 'paragraphs'> & { readonly text: Drafted };

/** The parts in the order of the rule; those of items together, once for each item. */
function draftedParts(id: Instrument, facts: InstrumentFacts): DraftedPart[] {
  const { parts } = instrumentRule(id);
  const firstOfItems = parts.findIndex(isItemPart);
  return parts.flatMap((kind, at): DraftedPart[] => {
    if (!isItemPart(kind)) return [{ kind, text: builderOf(id, kind)(facts, id) }];
    return at === firstOfItems ? itemParts(id, facts) : [];
  });
}

function itemParts(id: Instrument, facts: InstrumentFacts): DraftedPart[] {
  const items = caseItems(facts);
  const answered = items.filter((item): item is DecidedCaseItem => item.decided !== null);
  return answered.flatMap((item) =>
    partsOfItem(id, item.decided.outcome).map((kind, at) => ({
      kind,
      position: item.position,
      ...(items.length > 1 && at === 0 && { heading: `第${item.position}项` }),
      text: ITEM_PARTS_OF[kind](facts, item, id),
    })),
  );
}

type DecidedCaseItem = CaseItem & { readonly decided: DecidedItem };

/** Of a letter for one outcome its own parts; of one for several those of each item's outcome. */
export function partsOfItem(id: Instrument, outcome: Outcome): ItemPart[] {
  const own = instrumentRule(id).parts.filter(isItemPart);
  const isOfSeveral = ['merged-reply', 'supplementary-reply', 'reply-several'].includes(id);
  return isOfSeveral ? instrumentRule(OUTCOMES[outcome].instrument).parts.filter(isItemPart) : own;
}

const OWN_PARTS: { readonly [Id in Instrument]?: { readonly [Part in LetterPart]?: PartBuilder } } =
  {
    ...FILE_PARTS,
    ...PROCESS_PARTS,
    ...CONSULTATION_PARTS,
    ...REPLY_PARTS,
    ...CLOSING_PARTS,
  };

const PARTS_OF_ALL: { readonly [Part in LetterPart]?: PartBuilder } = {
  ...LETTER_PARTS_OF_ALL,
  'process-facts': processFacts,
};

/** @throws RangeError where a rule lists a part that nobody writes: a fault of this package. */
function builderOf(id: Instrument, kind: LetterPart): PartBuilder {
  const builder = OWN_PARTS[id]?.[kind] ?? PARTS_OF_ALL[kind];
  if (!builder) throw new RangeError(`nobody writes the ${kind} of a ${id}`);
  return builder;
}

function sourceFaults(parts: readonly Part[], { confirmations, on }: InstrumentFacts): Refusal[] {
  return parts
    .flatMap(({ paragraphs }) => paragraphs.flat())
    .flatMap((run) => (run.provision && sourceFault(run.provision, confirmations, on)) ?? []);
}

function distinct(refusals: readonly Refusal[]): Refusal[] {
  return refusals.filter(({ why }, at) => refusals.findIndex((one) => one.why === why) === at);
}
